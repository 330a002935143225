import { traceableQuantityBelowQuantity } from '../../../src/rules/arithmetic/traceable-quantity-below-quantity';
import { testRule } from '../../support/rule-cases';

testRule(traceableQuantityBelowQuantity, {
  ok: [
    { name: 'all of the goods', rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 60, traceableUnit: 'шт' }] },
    { name: 'another unit', rows: [{ quantity: 3900, unit: 'кг', traceableQuantity: 60, traceableUnit: 'шт' }] },
    { name: 'no units', rows: [{ quantity: 60, traceableQuantity: 50 }] },
    { name: 'no traceable quantity', rows: [{ quantity: 60, unit: 'шт', traceableUnit: 'шт' }] },
  ],
  bad: [
    {
      name: 'fewer than all',
      rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 50, traceableUnit: 'шт' }],
      findings: [
        { row: 1, column: 'traceableQuantity', message: 'below', data: { traceable: { ru: '50', en: '50' } } },
      ],
    },
  ],
});
