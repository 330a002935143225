import { hiddenRows } from '../../../src/rules/structure/hidden-rows';
import { testRule } from '../../support/rule-cases';

const rows = [
  { shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 },
  { shipment: 'SH-1', goodsName: 'Огурцы свежие', amount: 477900 },
];

testRule(hiddenRows, {
  ok: [
    { name: 'a sheet whose rows are all visible', rows },
    { name: 'a hidden row without goods', rows, hiddenRows: [2] },
    { name: 'merged cells, which are another matter', rows, mergedRanges: ['A4:A5'] },
  ],
  bad: [
    {
      name: 'a hidden goods line, at its row',
      rows,
      hiddenRows: [5],
      findings: [{ row: 2, message: 'hidden', data: { count: 1, rows: '5' } }],
    },
  ],
});
