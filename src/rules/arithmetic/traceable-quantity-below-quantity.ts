import { isLess } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal, shownUnit } from '../shown';

export const traceableQuantityBelowQuantity = defineRule({
  id: 'SPOT-A-042',
  name: 'traceable-quantity-below-quantity',
  title: { ru: 'Прослеживаемого товара меньше, чем всего', en: 'Fewer traceable goods than goods' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'rnpt.one-goods-code' },
  reads: ['quantity', 'unit', 'traceableQuantity', 'traceableUnit'],
  marks: ['traceableQuantity'],
  messages: {
    below: {
      ru: 'В строке {quantity} {unit}, а прослеживаемых из них {traceable}. Один код — один товар, обычно прослеживается всё. Если часть партии без РНПТ, проверьте, не нужна ли для неё своя строка.',
      en: 'The row has {quantity} {unit}, of which {traceable} are traceable. One code is one kind of goods and usually all of it is traced. If a part has no RNPT, check whether it needs a row of its own.',
    },
  },
  explanation: {
    why: {
      ru: 'Прослеживаемость зависит от товара, а не от штуки, поэтому в строке с одним кодом прослеживается обычно всё количество. Меньшее число бывает, когда строку увеличили после получения РНПТ. Тогда на остаток нужен свой номер.',
      en: 'Traceability depends on the kind of goods, not on the piece, so in a row of one code usually the whole quantity is traced. A smaller number occurs when the row grew after the RNPT was obtained. The rest then needs a number of its own.',
    },
    wrong: { rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 50, traceableUnit: 'шт' }] },
    right: { rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 60, traceableUnit: 'шт' }] },
  },
  check(line, _context, report) {
    const { quantity, unit, traceableQuantity, traceableUnit } = line.values;
    if (!traceableQuantity || unit === undefined || unit !== traceableUnit) return;
    if (!quantity || !isLess(traceableQuantity, quantity)) return;
    report({
      message: 'below',
      data: { traceable: shownDecimal(traceableQuantity), quantity: shownDecimal(quantity), unit: shownUnit(unit) },
    });
  },
});
