import { defineRejection } from './define-rejection';
import { differs, plate } from './words';

export const plateDiffers = defineRejection({
  id: 'REJ-004',
  name: 'plate-differs',
  title: { ru: 'Машина не та, что в документах', en: 'Vehicle differs from the papers' },
  patterns: [
    { all: [plate, differs], none: ['формат|format|шаблон|маск'], weight: 6 },
    {
      all: [
        'тягач|прицеп|полуприцеп|транспортное средство|транспортного средств|автомобил|тс$|truck|trailer|vehicle',
        differs,
      ],
      none: ['формат|format|шаблон|маск'],
      weight: 4,
    },
    {
      all: [
        'прибыл|заехал|arrived',
        'друг|иное$|ином$|another|other|different',
        'транспорт|машин|автомоб|тягач|vehicle|truck',
      ],
      weight: 5,
    },
  ],
  columns: ['truckPlate', 'trailerPlate', 'vehicleCountry', 'waybillNumber'],
  cause: {
    ru: 'Номер машины или прицепа в ДОПП не тот, что в накладной или на самой машине.',
    en: 'The truck’s or trailer’s plate in the DOPP is not the one in the waybill or on the vehicle.',
  },
  correct: {
    ru: 'Узнайте у перевозчика, какие тягач и прицеп пойдут, и измените сведения о машине до пересечения границы.',
    en: 'Ask the carrier which truck and trailer will go, and change the vehicle’s data before the border is crossed.',
  },
  answer: 'vehicle-change',
  ground: 'border.data-match',
});
