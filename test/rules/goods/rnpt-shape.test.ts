import { rnptShape } from '../../../src/rules/goods/rnpt-shape';
import { testRule } from '../../support/rule-cases';

testRule(rnptShape, {
  ok: [
    { name: 'a number in its form', rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001' }] },
    {
      name: 'two numbers in one cell',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 11111111/181126/0000412/002' }],
    },
    { name: 'no number', rows: [{ goodsName: 'Сок' }] },
    {
      name: 'an impossible day, which has a rule of its own',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/310226/000041/001' }],
    },
  ],
  bad: [
    {
      name: 'hyphens',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111-181126-000041-001' }],
      findings: [
        {
          row: 1,
          column: 'rnpt',
          message: 'separators',
          data: { understood: '1111111/181126/000041/001' },
          fix: [{ column: 'rnpt', value: '1111111/181126/000041/001' }],
        },
      ],
    },
    {
      name: 'backslashes in the second of two numbers',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 1111111\\181126\\000042\\001' }],
      findings: [
        {
          row: 1,
          column: 'rnpt',
          message: 'separators',
          fix: [{ column: 'rnpt', value: '1111111/181126/000041/001; 1111111/181126/000042/001' }],
        },
      ],
    },
    {
      name: 'a letter O for a zero',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/OOOO41/001' }],
      findings: [
        { row: 1, column: 'rnpt', message: 'letters', fix: [{ column: 'rnpt', value: '1111111/181126/000041/001' }] },
      ],
    },
    {
      name: 'the number of a customs declaration',
      rows: [{ goodsName: 'Холодильник', rnpt: '10113110/181126/0000412' }],
      findings: [{ row: 1, column: 'rnpt', message: 'refused' }],
    },
    {
      name: 'a date of eight digits',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/18112026/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'refused' }],
    },
    {
      name: 'groups of an unusual width',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111/181126/00000041/1' }],
      findings: [{ row: 1, column: 'rnpt', message: 'unusual' }],
    },
  ],
});
