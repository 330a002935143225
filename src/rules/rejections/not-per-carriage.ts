import { defineRejection } from './define-rejection';

export const notPerCarriage = defineRejection({
  id: 'REJ-025',
  name: 'not-per-carriage',
  title: { ru: 'ДОПП не разделена по перевозкам', en: 'DOPP is not split by carriage' },
  patterns: [
    {
      all: [
        'по каждой перевоз|на каждую перевоз|для каждой перевоз|одна перевоз|одной перевоз|одну перевоз|per carriage|each carriage|every carriage|one carriage|each shipment|one shipment',
        'отдельн|разде|один$|одна$|одно$|нескольк|свой$|своя$|свою$|separate|split|several|own$|one$',
      ],
      weight: 7,
    },
    {
      all: [
        'нескольк|две$|два$|более одн|several|more than one|multiple|two$',
        'перевоз|рейс|транспортных средств|транспортные средств|машин|carriages|vehicles|trucks|shipments',
        'допп|документ|dopp|document|filing',
      ],
      weight: 6,
    },
  ],
  columns: ['shipment', 'truckPlate', 'waybillNumber'],
  cause: {
    ru: 'В одной ДОПП оказались товары нескольких машин или рейсов.',
    en: 'One DOPP holds goods of several vehicles or trips.',
  },
  correct: {
    ru: 'Дайте каждой перевозке свой номер в столбце «№ перевозки», разделите строки и подайте ДОПП на каждую.',
    en: 'Give every carriage its own “Shipment No”, split the lines and file a DOPP for each.',
  },
  answer: 'new-filing',
  ground: 'dopp.one-per-carriage',
});
