import { defineRejection } from './define-rejection';
import { differs, missing, wrong } from './words';

export const weightDiffers = defineRejection({
  id: 'REJ-023',
  name: 'weight-differs',
  title: { ru: 'Вес расходится с документами', en: 'Weight differs' },
  patterns: [
    {
      all: [
        'вес$|веса$|весу$|весом$|весе$|масса$|массы$|массе$|массу$|массой$|нетто|брутто|weight|gross$|net$',
        differs,
      ],
      weight: 7,
    },
    { all: ['вес$|веса$|весу$|масса$|массы$|массу$|нетто|брутто|weight', wrong], weight: 6 },
    { all: ['вес$|веса$|масса$|массы$|нетто|брутто|weight', missing], weight: 6 },
    {
      all: ['вес$|веса$|масса$|массы$|weight', 'больше|меньше|превыш|перевес|more than|less than|exceed|greater'],
      weight: 6,
    },
    { all: ['нетто|net$|net weight', 'больше|превыш|more than|exceed|greater', 'брутто|gross'], weight: 8 },
  ],
  columns: ['netWeight', 'grossWeight', 'quantity'],
  cause: {
    ru: 'Вес партии в ДОПП не тот, что в накладной, или нетто больше брутто.',
    en: 'The batch weight in the DOPP is not the one in the waybill, or net exceeds gross.',
  },
  correct: {
    ru: 'Сверьте нетто и брутто с накладной и упаковочным листом по каждой строке и в сумме; единица — килограммы.',
    en: 'Compare net and gross with the waybill and packing list by line and in total; the unit is kilograms.',
  },
  answer: 'correction',
  ground: 'border.batch-weight-match',
});
