import { rateForRoubles } from '../../../src/rules/goods/rate-for-roubles';
import { testRule } from '../../support/rule-cases';

testRule(rateForRoubles, {
  ok: [
    { name: 'roubles without a rate', rows: [{ currency: 'RUB', amount: 100 }] },
    { name: 'roubles at one', rows: [{ currency: 'RUB', exchangeRate: 1 }] },
    { name: 'another currency', rows: [{ currency: 'BYN', exchangeRate: 27.9135 }] },
  ],
  bad: [
    {
      name: 'roubles at another rate',
      rows: [{ currency: 'RUB', exchangeRate: 27.9135 }],
      findings: [
        {
          row: 1,
          column: 'exchangeRate',
          message: 'notOne',
          data: { rate: { ru: '27,9135', en: '27.9135' } },
          fix: [{ column: 'exchangeRate', value: null }],
        },
      ],
    },
  ],
});
