import { exciseRatesNotKnown } from '../../../src/rules/goods/excise-rates-not-known';
import { testRule } from '../../support/rule-cases';

testRule(exciseRatesNotKnown, {
  ok: [
    { name: 'a year with rates', rows: [{ exciseCategory: 'beer', importDate: '2026-12-30' }] },
    { name: 'no category', rows: [{ hsCode: '2203000100', importDate: '2027-02-01' }] },
    { name: 'an amount typed', rows: [{ exciseCategory: 'beer', exciseAmount: 100, importDate: '2027-02-01' }] },
  ],
  bad: [
    {
      name: 'a year without rates',
      rows: [{ exciseCategory: 'beer', exciseQuantity: 10, importDate: '2027-02-01' }],
      findings: [
        { row: 1, column: 'exciseAmount', message: 'missing', data: { date: { ru: '01.02.2027', en: '2027-02-01' } } },
      ],
    },
    {
      name: 'no import date, checked in a year without rates',
      asOf: '2027-01-15',
      rows: [{ exciseCategory: 'beer' }],
      findings: [
        { row: 1, column: 'exciseAmount', message: 'missing', data: { date: { ru: '15.01.2027', en: '2027-01-15' } } },
      ],
    },
  ],
});
