import { isAboveZero, isBelowZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const priceNotPositive = defineRule({
  id: 'SPOT-A-006',
  name: 'price-not-positive',
  title: { ru: 'Цена не больше нуля', en: 'Price not above zero' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Цена не бывает отрицательной, а у товара со стоимостью не бывает нулевой.',
      en: 'A price is never negative, and goods with an amount have one above zero.',
    },
  },
  reads: ['unitPrice', 'amount'],
  marks: ['unitPrice'],
  messages: {
    negative: {
      ru: 'Цена {value} меньше нуля. Введите цену за единицу по инвойсу.',
      en: 'The price {value} is below zero. Type the price of one unit by the invoice.',
    },
    zero: {
      ru: 'Цена — ноль, а стоимость {amount}. Введите цену за единицу по инвойсу или очистите ячейку.',
      en: 'The price is zero, yet the amount is {amount}. Type the price of one unit by the invoice, or clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'Цену и стоимость сверяют с инвойсом, расхождение с ним названо среди причин отказа. Отрицательная цена приходит со строками скидок и возвратов, нулевая — когда цену забыли внести. Бесплатный товар с нулевой ценой и нулевой стоимостью здесь ошибкой не считается.',
      en: 'Price and amount are compared with the invoice, and a difference from it is named among the reasons of refusal. A negative price comes with rows of discounts and returns, a zero where the price was forgotten. Free goods with both price and amount zero are no mistake here.',
    },
    wrong: { rows: [{ goodsName: 'Сок яблочный', unitPrice: 0, amount: 128000 }] },
    right: { rows: [{ goodsName: 'Сок яблочный', unitPrice: 64, amount: 128000 }] },
  },
  check(line, _context, report) {
    const { unitPrice, amount } = line.values;
    if (unitPrice && isBelowZero(unitPrice)) report({ message: 'negative', data: { value: shownDecimal(unitPrice) } });
    else if (unitPrice?.isZero() && amount && isAboveZero(amount))
      report({ message: 'zero', data: { amount: shownDecimal(amount) } });
  },
});
