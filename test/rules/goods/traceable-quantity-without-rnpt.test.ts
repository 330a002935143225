import { traceableQuantityWithoutRnpt } from '../../../src/rules/goods/traceable-quantity-without-rnpt';
import { testRule } from '../../support/rule-cases';

testRule(traceableQuantityWithoutRnpt, {
  ok: [
    { name: 'nothing on traceability', rows: [{ hsCode: '8516101100' }] },
    {
      name: 'the quantity with its RNPT',
      rows: [{ hsCode: '8516101100', traceableQuantity: 60, rnpt: '1111111/181126/000041/001' }],
    },
    {
      name: 'a heading that looks traceable, which has a rule of its own',
      rows: [{ hsCode: '8418102001', traceableQuantity: 60 }],
    },
    {
      name: 'an import of September 2026',
      rows: [{ hsCode: '8516101100', traceableQuantity: 60, importDate: '2026-09-30' }],
    },
  ],
  bad: [
    {
      name: 'a quantity',
      rows: [{ hsCode: '8516101100', traceableQuantity: 60 }],
      findings: [{ row: 1, column: 'rnpt', message: 'missing' }],
    },
    { name: 'a unit', rows: [{ traceableUnit: 'шт' }], findings: [{ row: 1, column: 'rnpt', message: 'missing' }] },
  ],
});
