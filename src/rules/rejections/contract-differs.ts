import { defineRejection } from './define-rejection';
import { differs, either, missing, unknown, wrong } from './words';

export const contractDiffers = defineRejection({
  id: 'REJ-007',
  name: 'contract-differs',
  title: { ru: 'Договор или спецификация указаны неверно', en: 'Contract or specification is wrong' },
  patterns: [
    {
      all: ['договор|контракт|спецификац|contract|specification', either(differs, wrong, missing, unknown)],
      weight: 6,
    },
  ],
  columns: ['contractNumber', 'contractDate', 'specificationNumber', 'specificationDate'],
  cause: {
    ru: 'Номер или дата договора либо спецификации не указаны или не те, что в документах.',
    en: 'The number or date of the contract or specification is missing or not the one in the papers.',
  },
  correct: {
    ru: 'Перепишите номер и дату с самого договора и спецификации; дата договора не позже даты инвойса.',
    en: 'Copy number and date from the contract and the specification themselves; the contract is not dated after the invoice.',
  },
  answer: 'correction',
  ground: 'border.data-match',
});
