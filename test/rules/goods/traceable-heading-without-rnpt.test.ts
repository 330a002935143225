import { traceableHeadingWithoutRnpt } from '../../../src/rules/goods/traceable-heading-without-rnpt';
import { testRule } from '../../support/rule-cases';

testRule(traceableHeadingWithoutRnpt, {
  ok: [
    { name: 'a refrigerator with its RNPT', rows: [{ hsCode: '8418102001', rnpt: '1111111/181126/000041/001' }] },
    { name: 'juice', rows: [{ hsCode: '2009798000' }] },
    { name: 'a refrigerator of September 2026', rows: [{ hsCode: '8418102001', importDate: '2026-09-30' }] },
    { name: 'no code', rows: [{ goodsName: 'Холодильник' }] },
  ],
  bad: [
    {
      name: 'a refrigerator without RNPT',
      rows: [{ hsCode: '8418102001', importDate: '2026-10-01' }],
      findings: [{ row: 1, column: 'rnpt', message: 'missing', data: { hsCode: '8418102001' } }],
    },
    {
      name: 'a dash for the RNPT of a stroller',
      rows: [{ hsCode: '8715001000', rnpt: '—' }],
      findings: [{ row: 1, column: 'rnpt', message: 'missing' }],
    },
  ],
});
