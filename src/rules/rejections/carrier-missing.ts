import { defineRejection } from './define-rejection';
import { missing, unknown, wrong } from './words';

export const carrierMissing = defineRejection({
  id: 'REJ-022',
  name: 'carrier-missing',
  title: { ru: 'Перевозчик не указан или указан неверно', en: 'Carrier is missing or wrong' },
  patterns: [
    { all: ['перевозч|carrier', missing], none: ['документ|qr|документов|documents'], weight: 7 },
    { all: ['перевозч|carrier', wrong], none: ['документ|documents|papers'], weight: 6 },
    { all: ['перевозч|carrier', unknown], weight: 6 },
    { all: ['перевозч|carrier', 'физическ|физлиц|individual|private person'], weight: 6 },
  ],
  columns: ['carrierName', 'carrierTaxId', 'carrierCountry'],
  cause: {
    ru: 'В ДОПП нет сведений о перевозчике, или его налоговый номер неверен.',
    en: 'The DOPP lacks the carrier, or the carrier’s tax ID is wrong.',
  },
  correct: {
    ru: 'Впишите наименование, страну и налоговый номер того, кто везёт груз по накладной. Перевозчик — организация или предприниматель.',
    en: 'State name, country and tax ID of the one who carries the goods by the waybill. The carrier is an organisation or an entrepreneur.',
  },
  answer: 'correction',
  ground: 'dopp.contents',
});
