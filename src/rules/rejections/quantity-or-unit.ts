import { defineRejection } from './define-rejection';
import { differs, either, missing, unknown, wrong } from './words';

export const quantityOrUnit = defineRejection({
  id: 'REJ-024',
  name: 'quantity-or-unit',
  title: { ru: 'Количество или единица измерения указаны неверно', en: 'Quantity or unit is wrong' },
  patterns: [
    { all: ['количеств|кол во$|quantity', differs], none: ['прослеж|traceab|рнпт|rnpt'], weight: 6 },
    {
      all: ['количеств|кол во$|quantity', wrong],
      none: ['прослеж|traceab|рнпт|rnpt|цифр|знак|символ|digits|characters'],
      weight: 5,
    },
    {
      all: [
        'единица измер|единицы измер|единиц измер|едизм|ед изм|океи|unit of measure|unit code|okei|measurement unit',
        either(wrong, differs),
      ],
      weight: 7,
    },
    {
      all: ['единица измер|единицы измер|едизм|ед изм|океи|unit of measure|okei', either(missing, unknown)],
      weight: 7,
    },
  ],
  columns: ['quantity', 'unit', 'invoiceNumber'],
  cause: {
    ru: 'Количество не то, что в инвойсе, или единица измерения не из классификатора ОКЕИ.',
    en: 'The quantity is not the one of the invoice, or the unit is not one of the OKEI list.',
  },
  correct: {
    ru: 'Возьмите количество и единицу из инвойса; единицу выберите из ОКЕИ.',
    en: 'Take quantity and unit from the invoice; choose the unit from OKEI.',
  },
  answer: 'correction',
  ground: 'codes.classifiers',
});
