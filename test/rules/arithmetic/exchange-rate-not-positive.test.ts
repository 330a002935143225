import { exchangeRateNotPositive } from '../../../src/rules/arithmetic/exchange-rate-not-positive';
import { testRule } from '../../support/rule-cases';

testRule(exchangeRateNotPositive, {
  ok: [
    { name: 'a rate', rows: [{ currency: 'BYN', exchangeRate: 27.9135 }] },
    { name: 'no rate', rows: [{ currency: 'BYN', amount: 5 }] },
    { name: 'roubles, which have a rule of their own', rows: [{ currency: 'RUB', exchangeRate: 0 }] },
  ],
  bad: [
    {
      name: 'zero',
      rows: [{ currency: 'BYN', exchangeRate: 0 }],
      findings: [{ row: 1, column: 'exchangeRate', message: 'notPositive', data: { value: { ru: '0', en: '0' } } }],
    },
    {
      name: 'a negative rate',
      rows: [{ currency: 'BYN', exchangeRate: -27.9 }],
      findings: [{ row: 1, column: 'exchangeRate', message: 'notPositive' }],
    },
  ],
});
