import { currencyWithoutRate } from '../../../src/rules/goods/currency-without-rate';
import { testRule } from '../../support/rule-cases';

testRule(currencyWithoutRate, {
  ok: [
    { name: 'a rate on the sheet', rows: [{ amount: 100, currency: 'BYN' }], rates: [['2026-11-23', 'BYN', 1, 27.95]] },
    { name: 'a rate in the row', rows: [{ amount: 100, currency: 'BYN', exchangeRate: 27.95 }] },
    { name: 'a rate that cannot be read', rows: [{ amount: 100, currency: 'BYN', exchangeRate: 'по ЦБ' }] },
    { name: 'roubles', rows: [{ amount: 100, currency: 'RUB' }] },
    { name: 'no currency', rows: [{ amount: 100 }] },
  ],
  bad: [
    {
      name: 'no rates at all',
      rows: [{ amount: 100, currency: 'BYN' }],
      findings: [
        {
          row: 1,
          column: 'exchangeRate',
          message: 'missing',
          data: { currency: 'BYN', date: { ru: '23.11.2026', en: '2026-11-23' } },
        },
      ],
    },
    {
      name: 'rates of later days only',
      rows: [{ amount: 100, currency: 'BYN' }],
      rates: [['2026-11-24', 'BYN', 1, 27.95]],
      findings: [{ row: 1, column: 'exchangeRate', message: 'missing' }],
    },
    {
      name: 'no rate on the day the DOPP was filed',
      rows: [{ shipment: 'SH-1', amount: 100, currency: 'BYN', doppDate: '2026-11-10' }],
      rates: [['2026-11-20', 'BYN', 1, 27.95]],
      findings: [
        { row: 1, column: 'exchangeRate', message: 'missing', data: { date: { ru: '10.11.2026', en: '2026-11-10' } } },
      ],
    },
  ],
});
