import { paymentOrderWithoutDate } from '../../../src/rules/payment/payment-order-without-date';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', paymentOrder: '418' };

testRule(paymentOrderWithoutDate, {
  ok: [
    { name: 'number and date in two rows', rows: [row, { shipment: 'SH-1', paymentDate: '24.11.2026' }] },
    { name: 'neither number nor date', rows: [{ shipment: 'SH-1' }] },
    { name: 'a date that cannot be read, which is another matter', rows: [{ ...row, paymentDate: 'вчера' }] },
    { name: 'a sheet without a column for the date', rows: [row], withoutColumns: ['paymentDate'] },
  ],
  bad: [
    {
      name: 'a number alone',
      rows: [row, row],
      findings: [{ row: 1, column: 'paymentDate', message: 'missing', data: { order: '418' } }],
    },
  ],
});
