import { defineRejection } from './define-rejection';
import { differs, either, format, unknown, wrong } from './words';

export const rnptWrong = defineRejection({
  id: 'REJ-018',
  name: 'rnpt-wrong',
  title: { ru: 'РНПТ не тот', en: 'RNPT is wrong' },
  patterns: [
    { all: ['рнпт|rnpt', either(wrong, format, differs, unknown)], weight: 7 },
    { all: ['рнпт|rnpt', 'друг|использован|повтор|превыш|another|other|used|duplicate|exceed'], weight: 6 },
    {
      all: [
        'количество прослеж|единица прослеж|единицы прослеж|traceable quantity|traceability unit',
        either(wrong, differs),
      ],
      weight: 6,
    },
  ],
  columns: ['rnpt', 'traceableQuantity', 'traceableUnit', 'hsCode'],
  cause: {
    ru: 'РНПТ записан не по форме, выдан на другой товар или количество больше остатка.',
    en: 'The RNPT has not the right form, belongs to other goods, or the quantity exceeds what is left.',
  },
  correct: {
    ru: 'Скопируйте РНПТ из квитанции целиком, со всеми косыми чертами, и сверьте товар, количество и единицу.',
    en: 'Copy the RNPT from the receipt in full, with all slashes, and compare goods, quantity and unit.',
  },
  answer: 'correction',
  ground: 'rnpt.shape',
});
