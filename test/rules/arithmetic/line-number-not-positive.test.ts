import { lineNumberNotPositive } from '../../../src/rules/arithmetic/line-number-not-positive';
import { testRule } from '../../support/rule-cases';

testRule(lineNumberNotPositive, {
  ok: [
    { name: 'the first line', rows: [{ lineNumber: 1, goodsName: 'Томаты' }] },
    { name: 'no number', rows: [{ goodsName: 'Томаты' }] },
  ],
  bad: [
    {
      name: 'zero',
      rows: [{ lineNumber: 0, goodsName: 'Томаты' }],
      findings: [{ row: 1, column: 'lineNumber', message: 'notPositive', data: { value: 0 } }],
    },
    {
      name: 'a negative number',
      rows: [{ lineNumber: -1, goodsName: 'Томаты' }],
      findings: [{ row: 1, column: 'lineNumber', message: 'notPositive' }],
    },
  ],
});
