import { exciseAmountWithoutCategory } from '../../../src/rules/arithmetic/excise-amount-without-category';
import { testRule } from '../../support/rule-cases';

testRule(exciseAmountWithoutCategory, {
  ok: [
    { name: 'an amount with its category', rows: [{ exciseCategory: 'beer', exciseAmount: 3300 }] },
    { name: 'a zero, which says that there is no excise', rows: [{ exciseAmount: 0, hsCode: '2202100000' }] },
    { name: 'no amount', rows: [{ hsCode: '2202100000' }] },
  ],
  bad: [
    {
      name: 'an amount on an excisable heading',
      rows: [{ exciseAmount: 988800, hsCode: '2203000100' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'likely', data: { codes: 'beer, beer-over-8-6' } }],
    },
    {
      name: 'an amount on another heading',
      rows: [{ exciseAmount: 988800, hsCode: '0702000000' }],
      findings: [{ row: 1, column: 'exciseCategory', message: 'missing' }],
    },
  ],
});
