import { isAboveZero, isLess } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal, shownUnit } from '../shown';

export const traceableQuantityOverQuantity = defineRule({
  id: 'SPOT-A-012',
  name: 'traceable-quantity-over-quantity',
  title: { ru: 'Прослеживаемого товара больше, чем всего', en: 'More traceable goods than goods' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Часть строки не больше всей строки, если единица одна.',
      en: 'A part of a row is not more than the row, in the same unit.',
    },
  },
  reads: ['quantity', 'unit', 'traceableQuantity', 'traceableUnit'],
  marks: ['traceableQuantity'],
  messages: {
    over: {
      ru: 'Прослеживаемого товара {traceable} {unit}, а всего в строке {quantity} {unit}. Сверьте оба количества с инвойсом и квитанцией на РНПТ.',
      en: 'There are {traceable} {unit} of traceable goods, yet the row has {quantity} {unit} in all. Compare both quantities with the invoice and the RNPT receipt.',
    },
  },
  explanation: {
    why: {
      ru: 'По РНПТ налоговая служба ведёт остаток партии. Если в строке прослеживаемого товара больше, чем самого товара, одно из чисел введено неверно, и ДОПП разойдётся или с инвойсом, или с квитанцией.',
      en: 'The tax service keeps the stock of a batch by its RNPT. Where a row has more traceable goods than goods, one number is mistyped, and the DOPP differs either from the invoice or from the receipt.',
    },
    wrong: { rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 66, traceableUnit: 'шт' }] },
    right: { rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 60, traceableUnit: 'шт' }] },
  },
  check(line, _context, report) {
    const { quantity, unit, traceableQuantity, traceableUnit } = line.values;
    if (!traceableQuantity || (!quantity || !isAboveZero(quantity)) || unit === undefined || unit !== traceableUnit) return;
    if (!isLess(quantity, traceableQuantity)) return;
    report({
      message: 'over',
      data: { traceable: shownDecimal(traceableQuantity), quantity: shownDecimal(quantity), unit: shownUnit(unit) },
    });
  },
});
