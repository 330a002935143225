import { paymentDateOnDayOff } from '../../../src/rules/payment/payment-date-on-day-off';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', paymentOrder: '418', paymentDate: '20.11.2026' };

testRule(paymentDateOnDayOff, {
  ok: [
    { name: 'a working day', rows: [row] },
    { name: 'a Saturday that is a working day', rows: [{ ...row, paymentDate: '20.02.2027' }] },
    { name: 'a year without a calendar', rows: [{ ...row, paymentDate: '01.01.2029' }] },
    { name: 'no payment date', rows: [{ ...row, paymentDate: null }] },
  ],
  bad: [
    {
      name: 'a Saturday and a public holiday',
      rows: [
        { ...row, paymentDate: '21.11.2026' },
        { ...row, shipment: 'SH-2', paymentDate: '04.11.2026' },
      ],
      findings: [
        { row: 1, column: 'paymentDate', message: 'dayOff', data: { date: { ru: '21.11.2026', en: '2026-11-21' } } },
        { row: 2, column: 'paymentDate', message: 'dayOff' },
      ],
    },
  ],
});
