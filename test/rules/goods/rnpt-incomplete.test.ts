import { rnptIncomplete } from '../../../src/rules/goods/rnpt-incomplete';
import { testRule } from '../../support/rule-cases';

testRule(rnptIncomplete, {
  ok: [
    {
      name: 'number, quantity and unit',
      rows: [{ rnpt: '1111111/181126/000041/001', traceableQuantity: 60, traceableUnit: 'шт' }],
    },
    { name: 'no number', rows: [{ goodsName: 'Сок' }] },
    {
      name: 'a quantity and a unit that cannot be read',
      rows: [{ rnpt: '1111111/181126/000041/001', traceableQuantity: 'много', traceableUnit: 'короба' }],
    },
  ],
  bad: [
    {
      name: 'no unit',
      rows: [{ rnpt: '1111111/181126/000041/001', traceableQuantity: 60 }],
      findings: [{ row: 1, column: 'traceableUnit', message: 'unit' }],
    },
    {
      name: 'no quantity',
      rows: [{ rnpt: '1111111/181126/000041/001', traceableUnit: 'шт' }],
      findings: [{ row: 1, column: 'traceableQuantity', message: 'quantity' }],
    },
    {
      name: 'neither',
      rows: [{ rnpt: '1111111/181126/000041/001' }],
      findings: [
        { row: 1, column: 'traceableQuantity', message: 'quantity' },
        { row: 1, column: 'traceableUnit', message: 'unit' },
      ],
    },
  ],
});
