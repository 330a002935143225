import { exciseSumAgainstRate } from '../../../src/rules/arithmetic/excise-sum-against-rate';
import { testRule } from '../../support/rule-cases';

testRule(exciseSumAgainstRate, {
  ok: [
    {
      name: 'base times rate',
      rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1200, exciseAmount: 988800 }],
    },
    { name: 'whole roubles', rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1.0005, exciseAmount: 824 }] },
    {
      name: 'a doubtful rate, which has a rule of its own',
      rows: [{ exciseCategory: 'cigars', exciseQuantity: 100, exciseAmount: 1 }],
    },
    { name: 'no amount', rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }] },
    { name: 'no base', rows: [{ exciseCategory: 'alcohol-over-18', exciseAmount: 988800 }] },
    { name: 'no category', rows: [{ exciseQuantity: 1200, exciseAmount: 1 }] },
    { name: 'a base of zero', rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 0, exciseAmount: 5 }] },
    {
      name: 'a year without rates',
      rows: [{ exciseCategory: 'beer', exciseQuantity: 10, exciseAmount: 5, importDate: '2027-03-01' }],
    },
  ],
  bad: [
    {
      name: 'a lost digit',
      rows: [{ exciseCategory: 'alcohol-over-18', exciseQuantity: 1200, exciseAmount: 98880 }],
      findings: [
        {
          row: 1,
          column: 'exciseAmount',
          message: 'differs',
          data: { computed: { ru: '988\u00a0800', en: '988,800' } },
          fix: [{ column: 'exciseAmount', value: 988800 }],
        },
      ],
    },
    {
      name: 'the excise of beer at the rate of the law before',
      rows: [{ exciseCategory: 'beer', exciseQuantity: 1000, exciseAmount: 28000 }],
      findings: [
        { row: 1, column: 'exciseAmount', message: 'differs', fix: [{ column: 'exciseAmount', value: 33000 }] },
      ],
    },
  ],
});
