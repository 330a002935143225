import { amountZero } from '../../../src/rules/arithmetic/amount-zero';
import { testRule } from '../../support/rule-cases';

testRule(amountZero, {
  ok: [
    { name: 'an amount', rows: [{ amount: 0.01, goodsName: 'Образцы' }] },
    { name: 'no amount', rows: [{ goodsName: 'Образцы' }] },
  ],
  bad: [
    {
      name: 'zero',
      rows: [{ amount: 0, goodsName: 'Образцы' }],
      findings: [{ row: 1, column: 'amount', message: 'zero' }],
    },
  ],
});
