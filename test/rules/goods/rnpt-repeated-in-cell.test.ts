import { rnptRepeatedInCell } from '../../../src/rules/goods/rnpt-repeated-in-cell';
import { testRule } from '../../support/rule-cases';

testRule(rnptRepeatedInCell, {
  ok: [
    {
      name: 'two numbers',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 1111111/181126/000042/001' }],
    },
    {
      name: 'one number in two rows, which is another matter',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001' }, { rnpt: '1111111/181126/000041/001' }],
    },
    { name: 'no number', rows: [{ goodsName: 'Сок' }] },
  ],
  bad: [
    {
      name: 'one number twice',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 1111111/181126/000041/001' }],
      findings: [
        {
          row: 1,
          column: 'rnpt',
          message: 'repeated',
          data: { value: '1111111/181126/000041/001' },
          fix: [{ column: 'rnpt', value: '1111111/181126/000041/001' }],
        },
      ],
    },
  ],
});
