import { rateFarFromRatesSheet } from '../../../src/rules/goods/rate-far-from-rates-sheet';
import { testRule } from '../../support/rule-cases';

testRule(rateFarFromRatesSheet, {
  ok: [
    {
      name: 'the rate of the sheet',
      rows: [{ currency: 'KGS', exchangeRate: 0.92804 }],
      rates: [['2026-11-23', 'KGS', 100, 92.804]],
    },
    {
      name: 'a rate 1 % away',
      rows: [{ currency: 'BYN', exchangeRate: 27.775 }],
      rates: [['2026-11-23', 'BYN', 1, 27.5]],
    },
    { name: 'a currency without a rate on the sheet', rows: [{ currency: 'BYN', exchangeRate: 27.95 }] },
    { name: 'roubles, which have a rule of their own', rows: [{ currency: 'RUB', exchangeRate: 27.95 }] },
    {
      name: 'a negative rate, which has a rule of its own',
      rows: [{ currency: 'BYN', exchangeRate: -27.95 }],
      rates: [['2026-11-23', 'BYN', 1, 27.95]],
    },
    { name: 'no currency', rows: [{ exchangeRate: 27.95 }], rates: [['2026-11-23', 'BYN', 1, 27.95]] },
  ],
  bad: [
    {
      name: 'a rate of last year',
      rows: [{ currency: 'BYN', exchangeRate: 25.1 }],
      rates: [['2026-11-23', 'BYN', 1, 27.95]],
      findings: [{ row: 1, column: 'exchangeRate', message: 'far', data: { sheetRate: { ru: '27,95', en: '27.95' } } }],
    },
    {
      name: 'a rate for 100 units',
      rows: [{ currency: 'KGS', exchangeRate: 92.804 }],
      rates: [['2026-11-21', 'KGS', 100, 92.804]],
      findings: [
        {
          row: 1,
          column: 'exchangeRate',
          message: 'nominal',
          data: { nominal: 100 },
          fix: [{ column: 'exchangeRate', value: 0.92804 }],
        },
      ],
    },
    {
      name: 'a rate for 10 units',
      rows: [{ currency: 'KGS', exchangeRate: 9.28 }],
      rates: [['2026-11-21', 'KGS', 10, 9.2804]],
      findings: [
        {
          row: 1,
          column: 'exchangeRate',
          message: 'nominal',
          data: { nominal: 10 },
          fix: [{ column: 'exchangeRate', value: 0.928 }],
        },
      ],
    },
  ],
});
