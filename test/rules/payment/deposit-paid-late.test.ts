import { depositPaidLate } from '../../../src/rules/payment/deposit-paid-late';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026' };

testRule(depositPaidLate, {
  ok: [
    { name: 'payment on the last day', rows: [{ ...row, paymentDate: '25.11.2026' }] },
    { name: 'a deposit not paid yet', rows: [row] },
    {
      name: 'a late payment where none is due',
      rows: [{ ...row, depositExemption: 'tax-monitoring', paymentDate: '26.11.2026' }],
    },
    { name: 'a payment without an import date', rows: [{ ...row, importDate: null, paymentDate: '26.11.2026' }] },
  ],
  bad: [
    {
      name: 'payment a day before the import',
      rows: [{ ...row, paymentDate: '26.11.2026' }, row],
      findings: [
        {
          row: 1,
          column: 'paymentDate',
          message: 'late',
          data: { paid: { ru: '26.11.2026', en: '2026-11-26' }, due: { ru: '25.11.2026', en: '2026-11-25' } },
        },
      ],
    },
  ],
});
