import { exciseSumAgainstDoubtfulRate } from '../../../src/rules/arithmetic/excise-sum-against-doubtful-rate';
import { testRule } from '../../support/rule-cases';

testRule(exciseSumAgainstDoubtfulRate, {
  ok: [
    { name: 'base times rate', rows: [{ exciseCategory: 'cigars', exciseQuantity: 100, exciseAmount: 35100 }] },
    {
      name: 'a difference of a rouble',
      rows: [{ exciseCategory: 'cigars', exciseQuantity: 100, exciseAmount: 35101 }],
    },
    {
      name: 'a confirmed rate, which has a rule of its own',
      rows: [{ exciseCategory: 'beer', exciseQuantity: 100, exciseAmount: 1 }],
    },
    {
      name: 'cigarettes above the least sum',
      rows: [{ exciseCategory: 'cigarettes', exciseQuantity: 10, exciseAmount: 50000 }],
    },
    { name: 'no amount', rows: [{ exciseCategory: 'cigars', exciseQuantity: 100 }] },
    { name: 'no base', rows: [{ exciseCategory: 'cigars', exciseAmount: 100 }] },
    {
      name: 'a base of zero for cigarettes',
      rows: [{ exciseCategory: 'cigarettes', exciseQuantity: 0, exciseAmount: -10 }],
    },
    { name: 'no category', rows: [{ exciseQuantity: 100, exciseAmount: 1 }] },
  ],
  bad: [
    {
      name: 'a lost digit',
      rows: [{ exciseCategory: 'cigars', exciseQuantity: 100, exciseAmount: 3510 }],
      findings: [
        { row: 1, column: 'exciseAmount', message: 'differs', data: { computed: { ru: '35\u00a0100', en: '35,100' } } },
      ],
    },
    {
      name: 'cigarettes below the least sum',
      rows: [{ exciseCategory: 'cigarettes', exciseQuantity: 10, exciseAmount: 32780 }],
      findings: [
        {
          row: 1,
          column: 'exciseAmount',
          message: 'belowMinimum',
          data: { computed: { ru: '44\u00a0520', en: '44,520' } },
        },
      ],
    },
  ],
});
