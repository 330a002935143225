import { mergedCells } from '../../../src/rules/structure/merged-cells';
import { testRule } from '../../support/rule-cases';

const rows = [
  { shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 },
  { shipment: null, goodsName: 'Огурцы свежие', amount: 477900 },
];

testRule(mergedCells, {
  ok: [
    { name: 'a sheet without merged cells', rows },
    { name: 'a merged title above the headers', rows, mergedRanges: ['A1:D1'] },
    { name: 'hidden rows, which are another matter', rows, hiddenRows: [5] },
  ],
  bad: [
    {
      name: 'a shipment number merged over its rows',
      rows,
      mergedRanges: ['A4:A5'],
      findings: [{ row: 1, message: 'merged', data: { count: 1, ranges: 'A4:A5' } }],
    },
    {
      name: 'several merged ranges once',
      rows,
      mergedRanges: ['B4:B5', 'C4:C5'],
      findings: [{ row: 1, message: 'merged', data: { count: 2 } }],
    },
  ],
});
