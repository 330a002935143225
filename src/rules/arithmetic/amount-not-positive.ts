import { isBelowZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const amountNotPositive = defineRule({
  id: 'SPOT-A-004',
  name: 'amount-not-positive',
  title: { ru: 'Стоимость меньше нуля', en: 'Amount below zero' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: { ru: 'Стоимость товара не бывает отрицательной.', en: 'The value of goods is never negative.' },
  },
  reads: ['amount'],
  marks: ['amount'],
  messages: {
    negative: {
      ru: 'Стоимость {value} меньше нуля. Введите стоимость товара по инвойсу, а скидку вычтите из стоимости своей строки.',
      en: 'The amount {value} is below zero. Type the value of the goods by the invoice, and take a discount off the row it belongs to.',
    },
  },
  explanation: {
    why: {
      ru: 'Стоимости строк складываются, и строка с минусом уменьшает базу НДС и обеспечительный платёж. Отрицательную стоимость обычно приносят строки скидок и возвратов из учётной программы. В ДОПП каждая строка — это товар, который ввозится.',
      en: 'Amounts of rows add up, and a negative one lowers the base of VAT and the deposit. Negative amounts usually come with rows of discounts and returns from the books. In a DOPP each row is goods that are imported.',
    },
    wrong: { rows: [{ goodsName: 'Скидка', amount: -475, currency: 'RUB' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 475, currency: 'RUB' }] },
  },
  check(line, _context, report) {
    const { amount } = line.values;
    if (amount && isBelowZero(amount)) report({ message: 'negative', data: { value: shownDecimal(amount) } });
  },
});
