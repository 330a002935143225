import { formulaWithoutValue } from '../../../src/rules/format/formula-without-value';
import { testRule } from '../../support/rule-cases';

const rows = [{ goodsName: 'Томаты', amount: null, unitPrice: 95 }];

testRule(formulaWithoutValue, {
  ok: [
    { name: 'an empty cell', rows },
    { name: 'a formula in a column that is not read', rows, extraHeaders: ['Менеджер'], formulasWithoutValue: ['E4'] },
  ],
  bad: [
    {
      name: 'a formula that was never computed',
      rows,
      formulasWithoutValue: ['C4'],
      findings: [{ row: 1, column: 'amount', message: 'formula' }],
    },
  ],
});
