import { traceableQuantityOverQuantity } from '../../../src/rules/arithmetic/traceable-quantity-over-quantity';
import { testRule } from '../../support/rule-cases';

testRule(traceableQuantityOverQuantity, {
  ok: [
    { name: 'all of the goods', rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 60, traceableUnit: 'шт' }] },
    { name: 'another unit', rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 3900, traceableUnit: 'кг' }] },
    { name: 'no units', rows: [{ quantity: 60, traceableQuantity: 66 }] },
    { name: 'no traceable quantity', rows: [{ quantity: 60, unit: 'шт', traceableUnit: 'шт' }] },
    {
      name: 'a negative quantity, which has a rule of its own',
      rows: [{ quantity: -5, unit: 'шт', traceableQuantity: 60, traceableUnit: 'шт' }],
    },
  ],
  bad: [
    {
      name: 'more than all',
      rows: [{ quantity: 60, unit: 'шт', traceableQuantity: 66, traceableUnit: 796 }],
      findings: [{ row: 1, column: 'traceableQuantity', message: 'over', data: { traceable: { ru: '66', en: '66' } } }],
    },
  ],
});
