import { depositMissingAfterTerm } from '../../../src/rules/payment/deposit-missing-after-term';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KZ', importDate: '24.11.2026', doppNumber: 'D-100' };

testRule(depositMissingAfterTerm, {
  ok: [
    { name: 'the last day to pay', rows: [{ ...row, importDate: '25.11.2026' }] },
    { name: 'a deposit that is paid', rows: [{ ...row, paymentDate: '20.11.2026' }] },
    { name: 'a payment order without its date, which is another matter', rows: [{ ...row, paymentOrder: '418' }] },
    { name: 'a DOPP not filed, which is another matter', rows: [{ ...row, doppNumber: null }] },
    { name: 'a status that permits import', rows: [{ ...row, doppStatus: 'Обеспечен' }] },
    { name: 'a QR code that has come', rows: [{ ...row, qr: 'КОД-100' }] },
    { name: 'a truck that has crossed', rows: [{ ...row, crossedAt: '23.11.2026' }] },
    { name: 'an import of the past', rows: [{ ...row, importDate: '22.11.2026' }] },
    { name: 'a shipment without a deposit', rows: [{ ...row, depositExemption: 'tax-monitoring' }] },
    { name: 'a sheet that does not track payments', rows: [row], withoutColumns: ['paymentDate'] },
  ],
  bad: [
    {
      name: 'an import tomorrow without a payment',
      rows: [row, row],
      findings: [
        {
          row: 1,
          column: 'paymentDate',
          message: 'unpaid',
          data: { due: { ru: '22.11.2026', en: '2026-11-22' }, import: { ru: '24.11.2026', en: '2026-11-24' } },
        },
      ],
    },
    {
      name: 'a filed DOPP known by its date, with a status that does not permit import',
      rows: [{ ...row, doppNumber: null, doppDate: '20.11.2026', doppStatus: 'Принят' }],
      findings: [{ row: 1, column: 'paymentDate', message: 'unpaid' }],
    },
  ],
});
