import { rateOfEarlierDay } from '../../../src/rules/goods/rate-of-earlier-day';
import { testRule } from '../../support/rule-cases';

testRule(rateOfEarlierDay, {
  ok: [
    { name: 'the rate of the day', rows: [{ currency: 'BYN' }], rates: [['2026-11-23', 'BYN', 1, 27.95]] },
    {
      name: 'a rate in the row',
      rows: [{ currency: 'BYN', exchangeRate: 27.9 }],
      rates: [['2026-11-17', 'BYN', 1, 27.95]],
    },
    { name: 'no rate at all', rows: [{ currency: 'BYN' }], rates: [['2026-11-17', 'KZT', 100, 15.1]] },
    { name: 'roubles', rows: [{ currency: 'RUB' }], rates: [['2026-11-17', 'BYN', 1, 27.95]] },
    { name: 'no currency', rows: [{ amount: 100 }], rates: [['2026-11-17', 'BYN', 1, 27.95]] },
  ],
  bad: [
    {
      name: 'Saturday’s rate on a Monday, which most likely still holds',
      rows: [{ currency: 'BYN' }],
      rates: [['2026-11-21', 'BYN', 1, 27.95]],
      findings: [{ row: 1, column: 'exchangeRate', message: 'holds' }],
    },
    {
      name: 'a rate with working days in between, once for the shipment',
      rows: [
        { shipment: 'SH-1', currency: 'BYN' },
        { shipment: 'SH-1', currency: 'BYN' },
      ],
      rates: [['2026-11-17', 'BYN', 1, 27.95]],
      findings: [
        {
          row: 1,
          column: 'exchangeRate',
          message: 'earlier',
          data: { currency: 'BYN', rateDate: { ru: '17.11.2026', en: '2026-11-17' } },
        },
      ],
    },
    {
      name: 'each currency of a shipment',
      rows: [
        { shipment: 'SH-1', currency: 'BYN' },
        { shipment: 'SH-1', currency: 'KZT' },
      ],
      asOf: '2026-11-25',
      rates: [
        ['2026-11-24', 'BYN', 1, 27.95],
        ['2026-11-21', 'KZT', 100, 15.1],
      ],
      findings: [
        { row: 1, column: 'exchangeRate', message: 'earlier' },
        { row: 2, column: 'exchangeRate', message: 'earlier', data: { currency: 'KZT' } },
      ],
    },
    {
      name: 'a day of a year without a calendar',
      rows: [{ currency: 'BYN' }],
      asOf: '2035-06-11',
      rates: [['2035-06-09', 'BYN', 1, 27.95]],
      findings: [{ row: 1, column: 'exchangeRate', message: 'earlier' }],
    },
  ],
});
