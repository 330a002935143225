import { traceableUnitDiffers } from '../../../src/rules/arithmetic/traceable-unit-differs';
import { testRule } from '../../support/rule-cases';

testRule(traceableUnitDiffers, {
  ok: [
    { name: 'the unit of the heading', rows: [{ hsCode: '8418102001', traceableUnit: 'шт' }] },
    { name: 'a heading that is no traceable one', rows: [{ hsCode: '2009798000', traceableUnit: 'кг' }] },
    { name: 'no unit', rows: [{ hsCode: '8418102001', traceableQuantity: 60 }] },
  ],
  bad: [
    {
      name: 'kilograms of refrigerators',
      rows: [{ hsCode: '8418102001', traceableUnit: 'кг' }],
      findings: [{ row: 1, column: 'traceableUnit', message: 'differs', data: { usual: { ru: 'шт', en: 'pc' } } }],
    },
  ],
});
