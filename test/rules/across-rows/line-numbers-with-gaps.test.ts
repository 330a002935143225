import { lineNumbersWithGaps } from '../../../src/rules/across-rows/line-numbers-with-gaps';
import { testRule } from '../../support/rule-cases';

const rows = (...numbers: (number | null)[]) =>
  numbers.map((lineNumber) => ({ shipment: 'SH-1', lineNumber, goodsName: 'Томаты' }));

testRule(lineNumbersWithGaps, {
  ok: [
    { name: 'numbers in order', rows: rows(1, 2, 3) },
    { name: 'numbers in order that begin with 4', rows: rows(4, 5) },
    { name: 'numbers out of order without a gap', rows: rows(2, 1, 3) },
    { name: 'a row without a number, which cannot be placed', rows: rows(1, null, 3) },
    { name: 'a repeated number, which is another matter', rows: rows(1, 2, 2) },
  ],
  bad: [
    {
      name: 'the number after the gap',
      rows: rows(1, 2, 5),
      findings: [{ row: 3, column: 'lineNumber', message: 'gap', data: { before: 2, number: 5, missing: 3 } }],
    },
    {
      name: 'the number after the gap where rows are out of order',
      rows: rows(4, 1, 2),
      findings: [{ row: 1, column: 'lineNumber', message: 'gap', data: { before: 2, number: 4 } }],
    },
  ],
});
