import { defineRejection } from './define-rejection';
import { differs, missing, wrong } from './words';

export const differsFromPapers = defineRejection({
  id: 'REJ-006',
  name: 'differs-from-papers',
  title: { ru: 'Данные расходятся с документами перевозчика', en: 'Data differ from the carrier’s papers' },
  patterns: [
    {
      all: [
        'накладн|cmr|смр$|ттн|товаросопровод|тсд$|транспортных документ|транспортным документ|сопроводительн|waybill|shipping document|shipping papers|transport document|carrier document|consignment note',
        differs,
      ],
      weight: 6,
    },
    { all: ['накладн|cmr|смр$|ттн|waybill|consignment note', wrong], weight: 4 },
    { all: ['накладн|cmr|смр$|ттн|товаросопровод|waybill|consignment note', missing], weight: 4 },
    {
      all: ['сведения$|данные$|data$|details$', differs, 'документ|перевозчик|documents|papers|carrier'],
      none: ['инвойс|invoice|счет'],
      weight: 4,
    },
  ],
  columns: ['waybillNumber', 'waybillDate', 'truckPlate', 'goodsName', 'quantity'],
  cause: {
    ru: 'Сведения в ДОПП не те, что в накладной и других документах перевозчика. За это разворачивают машину.',
    en: 'The DOPP does not say what the waybill and the carrier’s other papers say. For this a truck is turned back.',
  },
  correct: {
    ru: 'Возьмите у перевозчика копию CMR или ТТН и сверьте номер, дату, места, вес, товар и машину; поправьте то, что расходится, до пересечения границы.',
    en: 'Take a copy of the CMR or waybill from the carrier and compare its number, date, weight, goods and vehicle; correct what differs before the border is crossed.',
  },
  answer: 'correction',
  ground: 'border.data-match',
});
