import { depositPaymentDayNear } from '../../../src/rules/payment/deposit-payment-day-near';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KZ', importDate: '26.11.2026' };

testRule(depositPaymentDayNear, {
  ok: [
    { name: 'two banking days to spare', rows: [{ ...row, importDate: '27.11.2026' }] },
    { name: 'a deposit that is paid', rows: [{ ...row, paymentDate: '20.11.2026' }] },
    { name: 'a payment order that is noted', rows: [{ ...row, paymentOrder: '418' }] },
    { name: 'a status that permits import', rows: [{ ...row, doppStatus: 'обеспечен' }] },
    { name: 'a QR code that has come', rows: [{ ...row, qr: 'КОД-100' }] },
    { name: 'a truck that has crossed', rows: [{ ...row, crossedAt: '23.11.2026' }] },
    { name: 'a shipment without a deposit', rows: [{ ...row, depositExemption: 'tax-monitoring' }] },
    { name: 'a term that has passed, which is another matter', rows: [{ ...row, importDate: '24.11.2026' }] },
  ],
  bad: [
    {
      name: 'the last banking day tomorrow, with a status that does not permit import',
      rows: [{ ...row, doppStatus: 'Принят' }],
      findings: [
        { row: 1, column: 'paymentDate', message: 'near', data: { day: { ru: '24.11.2026', en: '2026-11-24' } } },
      ],
    },
    {
      name: 'the Friday before an import on Tuesday, in a sheet that does not track payments',
      rows: [{ ...row, importDate: '24.11.2026' }],
      asOf: '2026-11-20',
      withoutColumns: ['paymentDate'],
      findings: [
        { row: 1, column: 'importDate', message: 'near', data: { day: { ru: '20.11.2026', en: '2026-11-20' } } },
      ],
    },
    {
      name: 'the Saturday before an import on Tuesday',
      rows: [{ ...row, importDate: '24.11.2026' }],
      asOf: '2026-11-21',
      findings: [
        {
          row: 1,
          column: 'paymentDate',
          message: 'passed',
          data: { day: { ru: '20.11.2026', en: '2026-11-20' }, due: { ru: '22.11.2026', en: '2026-11-22' } },
        },
      ],
    },
  ],
});
