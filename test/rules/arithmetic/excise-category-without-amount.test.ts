import { exciseCategoryWithoutAmount } from '../../../src/rules/arithmetic/excise-category-without-amount';
import { testRule } from '../../support/rule-cases';

testRule(exciseCategoryWithoutAmount, {
  ok: [
    { name: 'an amount', rows: [{ exciseCategory: 'beer', exciseQuantity: 100, exciseAmount: 3300 }] },
    { name: 'no base, which has a rule of its own', rows: [{ exciseCategory: 'beer' }] },
    { name: 'no category', rows: [{ exciseQuantity: 100 }] },
  ],
  bad: [
    {
      name: 'brandy without the amount',
      rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }],
      findings: [
        {
          row: 1,
          column: 'exciseAmount',
          message: 'missing',
          data: { computed: { ru: '988\u00a0800', en: '988,800' } },
          fix: [{ column: 'exciseAmount', value: 988800 }],
        },
      ],
    },
    {
      name: 'cigarettes without the amount',
      rows: [{ exciseCategory: 'cigarettes', exciseQuantity: 10 }],
      findings: [{ row: 1, column: 'exciseAmount', message: 'byPrice' }],
    },
  ],
});
