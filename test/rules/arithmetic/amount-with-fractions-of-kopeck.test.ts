import { amountWithFractionsOfKopeck } from '../../../src/rules/arithmetic/amount-with-fractions-of-kopeck';
import { testRule } from '../../support/rule-cases';

testRule(amountWithFractionsOfKopeck, {
  ok: [
    { name: 'two decimals', rows: [{ amount: 477900.13, exciseAmount: 0.5 }] },
    { name: 'no sums', rows: [{ goodsName: 'Огурцы' }] },
    { name: 'noise of binary numbers, which Excel does not show', rows: [{ amount: 0.1 + 0.2 }] },
  ],
  bad: [
    {
      name: 'three decimals',
      rows: [{ amount: 477900.126 }],
      findings: [
        {
          row: 1,
          column: 'amount',
          message: 'fractions',
          data: { value: { ru: '477\u00a0900,126', en: '477,900.126' } },
          fix: [{ column: 'amount', value: 477900.13 }],
        },
      ],
    },
    {
      name: 'an excise of three decimals',
      rows: [{ amount: 5, exciseAmount: 10.005 }],
      findings: [
        { row: 1, column: 'exciseAmount', message: 'fractions', fix: [{ column: 'exciseAmount', value: 10.01 }] },
      ],
    },
  ],
});
