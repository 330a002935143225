import { depositLessThanDue } from '../../../src/rules/payment/deposit-less-than-due';
import { testRule } from '../../support/rule-cases';

const row = {
  shipment: 'SH-1',
  departureCountry: 'KZ',
  importDate: '27.11.2026',
  amount: 1000000,
  currency: 'RUB',
  vatRate: '22 %',
};

testRule(depositLessThanDue, {
  ok: [
    { name: 'the exact deposit of two rows', rows: [{ ...row, depositAmount: 440000 }, row] },
    { name: 'a difference of kopecks', rows: [{ ...row, depositAmount: '219 999,50' }] },
    { name: 'a larger deposit, which is another matter', rows: [{ ...row, depositAmount: 230000 }] },
    { name: 'a shipment without the amount', rows: [row] },
    { name: 'a shipment without a deposit', rows: [{ ...row, depositAmount: 5, depositExemption: 'tax-monitoring' }] },
    { name: 'a row whose tax cannot be computed', rows: [{ ...row, depositAmount: 5, vatRate: null }] },
    {
      name: 'a rate of the rates sheet, whose day is in doubt',
      rows: [{ ...row, currency: 'BYN', depositAmount: 5 }],
      rates: [['2026-11-23', 'BYN', 1, 27.9]],
    },
    {
      name: 'goods with excise, whose place in the base is inferred',
      rows: [{ ...row, exciseAmount: 100000, depositAmount: 5 }],
    },
  ],
  bad: [
    {
      name: 'a deposit of the old rate, with what to type',
      rows: [{ ...row, depositAmount: 200000 }, { shipment: 'SH-1' }].slice(0, 1),
      findings: [
        {
          row: 1,
          column: 'depositAmount',
          message: 'less',
          data: { typed: { ru: '200\u00a0000', en: '200,000' }, due: { ru: '220\u00a0000', en: '220,000' } },
          fix: [{ column: 'depositAmount', value: 220000 }],
        },
      ],
    },
    {
      name: 'a deposit of one row of two, at a rate in the row',
      rows: [
        { ...row, currency: 'BYN', exchangeRate: '27,9', amount: 1000 },
        { ...row, depositAmount: 220000 },
      ],
      findings: [
        { row: 2, column: 'depositAmount', message: 'less', fix: [{ column: 'depositAmount', value: 226138 }] },
      ],
    },
  ],
});
