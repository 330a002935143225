import { depositNotRequired } from '../../../src/rules/payment/deposit-not-required';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'BY', importDate: '27.11.2026', depositAmount: 114000 };

testRule(depositNotRequired, {
  ok: [
    { name: 'a deposit that is due', rows: [row] },
    { name: 'a nought beside an exemption', rows: [{ ...row, depositExemption: 'processing', depositAmount: 0 }] },
    { name: 'no amount beside an exemption', rows: [{ ...row, depositExemption: 'processing', depositAmount: null }] },
  ],
  bad: [
    {
      name: 'an amount beside an exemption',
      rows: [{ ...row, depositExemption: 'processing' }],
      findings: [{ row: 1, column: 'depositAmount', message: 'needless' }],
    },
    {
      name: 'an amount before the deposit is mandatory',
      rows: [{ ...row, importDate: '20.10.2026' }],
      findings: [
        {
          row: 1,
          column: 'depositAmount',
          message: 'needless',
          data: { typed: { ru: '114\u00a0000', en: '114,000' } },
        },
      ],
    },
  ],
});
