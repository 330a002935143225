import { depositAmountOutdated } from '../../../src/rules/payment/deposit-amount-outdated';
import { testRule } from '../../support/rule-cases';

const row = {
  shipment: 'SH-1',
  departureCountry: 'KZ',
  importDate: '27.11.2026',
  amount: 1000000,
  currency: 'RUB',
  vatRate: '22 %',
};
const rates = [['2026-11-23', 'BYN', 1, 27.9]] as const;

testRule(depositAmountOutdated, {
  ok: [
    { name: 'the exact deposit', rows: [{ ...row, depositAmount: 220000 }] },
    { name: 'a lesser deposit beyond doubt, which is another matter', rows: [{ ...row, depositAmount: 200000 }] },
    {
      name: 'the deposit at the rate of the sheet',
      rows: [{ ...row, amount: 1000, currency: 'BYN', depositAmount: 6138 }],
      rates,
    },
    { name: 'a currency without a rate', rows: [{ ...row, currency: 'BYN', depositAmount: 5 }] },
  ],
  bad: [
    {
      name: 'a deposit of more than the tax',
      rows: [{ ...row, depositAmount: 330000 }],
      findings: [
        {
          row: 1,
          column: 'depositAmount',
          message: 'more',
          data: { typed: { ru: '330\u00a0000', en: '330,000' }, due: { ru: '220\u00a0000', en: '220,000' } },
          fix: [{ column: 'depositAmount', value: 220000 }],
        },
      ],
    },
    {
      name: 'a deposit computed at an earlier rate',
      rows: [{ ...row, amount: 1000, currency: 'BYN', depositAmount: 6000 }],
      rates,
      findings: [{ row: 1, column: 'depositAmount', message: 'less', fix: [{ column: 'depositAmount', value: 6138 }] }],
    },
  ],
});
