import { defineRejection } from './define-rejection';
import { differs, wrong } from './words';

export const totals = defineRejection({
  id: 'REJ-034',
  name: 'totals',
  title: { ru: 'Суммы не сходятся', en: 'Totals do not agree' },
  patterns: [
    {
      all: [
        'итог|сумма строк|сумме строк|сумма по строк|общая сумма|общей сумм|общая стоимост|общей стоимост|total|sum of the lines|grand total',
        differs,
      ],
      weight: 6,
    },
    { all: ['итог|общая сумма|общая стоимост|total', wrong], weight: 5 },
    {
      all: [
        'количество$|количества$|цена$|цены$|цену$|quantity|price',
        'умнож|произведен|на цену|times|multipl|product',
      ],
      weight: 6,
    },
  ],
  columns: ['amount', 'quantity', 'unitPrice'],
  cause: {
    ru: 'Сумма строки не равна количеству на цену, или итог не равен сумме строк.',
    en: 'A line is not quantity times price, or the total is not the sum of the lines.',
  },
  correct: {
    ru: 'Пересчитайте строки и итог; скидки и округления отразите так же, как в инвойсе.',
    en: 'Calculate lines and total again; show discounts and rounding as the invoice does.',
  },
  answer: 'correction',
  ground: 'dopp.invoice-mismatch-refused',
});
