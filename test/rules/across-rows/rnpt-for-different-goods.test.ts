import { rnptForDifferentGoods } from '../../../src/rules/across-rows/rnpt-for-different-goods';
import { testRule } from '../../support/rule-cases';

const fridge = { shipment: 'SH-1', hsCode: '8418102001', rnpt: '1111111/181126/000041/001' };

testRule(rnptForDifferentGoods, {
  ok: [
    { name: 'one number for goods of one code', rows: [fridge, { ...fridge, shipment: 'SH-2' }] },
    {
      name: 'two numbers for two codes',
      rows: [fridge, { ...fridge, hsCode: '8450111100', rnpt: '1111111/181126/000041/002' }],
    },
    { name: 'a row without a code', rows: [fridge, { ...fridge, hsCode: null }] },
  ],
  bad: [
    {
      name: 'the number of other goods among several, typed with hyphens',
      rows: [fridge, { ...fridge, hsCode: '8450111100', rnpt: '1111111/181126/000077/001; 1111111-181126-000041-001' }],
      findings: [
        {
          row: 2,
          column: 'rnpt',
          message: 'shared',
          data: { rnpt: '1111111-181126-000041-001', code: '8450111100', other: '8418102001', row: 4 },
        },
      ],
    },
  ],
});
