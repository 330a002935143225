import { rnptOnUntraceableHeading } from '../../../src/rules/goods/rnpt-on-untraceable-heading';
import { testRule } from '../../support/rule-cases';

testRule(rnptOnUntraceableHeading, {
  ok: [
    { name: 'a refrigerator', rows: [{ hsCode: '8418102001', rnpt: '1111111/181126/000041/001' }] },
    { name: 'juice without RNPT', rows: [{ hsCode: '2009798000' }] },
    { name: 'a code that is not a full one', rows: [{ hsCode: '2009', rnpt: '1111111/181126/000041/001' }] },
  ],
  bad: [
    {
      name: 'juice',
      rows: [{ hsCode: '2009798000', rnpt: '1111111/181126/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'check', data: { hsCode: '2009798000' } }],
    },
  ],
});
