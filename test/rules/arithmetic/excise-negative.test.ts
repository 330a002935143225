import { exciseNegative } from '../../../src/rules/arithmetic/excise-negative';
import { testRule } from '../../support/rule-cases';

testRule(exciseNegative, {
  ok: [
    { name: 'base and amount', rows: [{ exciseQuantity: 1200, exciseAmount: 988800 }] },
    { name: 'no excise', rows: [{ goodsName: 'Сок' }] },
    { name: 'zeros', rows: [{ exciseQuantity: 0, exciseAmount: 0 }] },
  ],
  bad: [
    {
      name: 'a negative amount',
      rows: [{ exciseAmount: -988800 }],
      findings: [{ row: 1, column: 'exciseAmount', message: 'amount' }],
    },
    {
      name: 'a negative base',
      rows: [{ exciseQuantity: -1200 }],
      findings: [
        { row: 1, column: 'exciseQuantity', message: 'base', data: { value: { ru: '-1\u00a0200', en: '-1,200' } } },
      ],
    },
  ],
});
