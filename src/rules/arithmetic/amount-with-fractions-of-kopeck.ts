import { roundHalfUp } from '../../values';
import { cellNumber } from '../cells';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

const columns = ['amount', 'exciseAmount'] as const;

export const amountWithFractionsOfKopeck = defineRule({
  id: 'SPOT-A-014',
  name: 'amount-with-fractions-of-kopeck',
  title: { ru: 'В сумме больше двух знаков после запятой', en: 'More than two decimals in a sum' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    arithmetic: {
      ru: 'Деньги считают до сотых долей единицы валюты.',
      en: 'Money is counted to hundredths of its unit.',
    },
  },
  reads: ['amount', 'exciseAmount'],
  marks: ['amount', 'exciseAmount'],
  messages: {
    fractions: {
      ru: 'В сумме {value} больше двух знаков после запятой, хотя Excel может показывать два. Введите {rounded} или сумму из инвойса.',
      en: 'The sum {value} has more than two decimals, even if Excel shows two. Type {rounded} or the sum of the invoice.',
    },
  },
  explanation: {
    why: {
      ru: 'Такие суммы оставляют формулы без округления: на экране два знака, в ячейке больше. Итог ДОПП тогда на копейки разойдётся с инвойсом, где каждая строка округлена. Различие с инвойсом названо среди причин отказа.',
      en: 'Formulas without rounding leave such sums: two decimals on the screen, more in the cell. The total of the DOPP then differs by kopecks from the invoice, where each row is rounded. A difference from the invoice is named among the reasons of refusal.',
    },
    wrong: { rows: [{ goodsName: 'Огурцы свежие', amount: 477900.126 }] },
    right: { rows: [{ goodsName: 'Огурцы свежие', amount: 477900.13 }] },
  },
  check(line, _context, report) {
    for (const column of columns) {
      const value = line.values[column];
      if (!value || value.decimalPlaces() <= 2) continue;
      const rounded = roundHalfUp(value, 2);
      report({
        message: 'fractions',
        column,
        data: { value: shownDecimal(value), rounded: shownDecimal(rounded) },
        fix: { kind: 'suggested', edits: [{ row: line.row, column, value: cellNumber(rounded) }] },
      });
    }
  },
});
