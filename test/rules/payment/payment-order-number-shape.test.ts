import { paymentOrderNumberShape } from '../../../src/rules/payment/payment-order-number-shape';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', paymentDate: '24.11.2026' };

testRule(paymentOrderNumberShape, {
  ok: [
    { name: 'a number typed as a number', rows: [{ ...row, paymentOrder: 418 }] },
    { name: 'six digits with the sign of a number', rows: [{ ...row, paymentOrder: '№ 123456' }] },
    { name: 'two orders', rows: [{ ...row, paymentOrder: '418, 419' }] },
    { name: 'no order', rows: [row] },
  ],
  bad: [
    {
      name: 'a number with its date, and a number of seven digits',
      rows: [
        { ...row, paymentOrder: '418 от 24.11' },
        { ...row, shipment: 'SH-2', paymentOrder: '1234567' },
      ],
      findings: [
        { row: 1, column: 'paymentOrder', message: 'notDigits', data: { value: '418 от 24.11' } },
        { row: 2, column: 'paymentOrder', message: 'long', data: { value: '1234567', length: 6 } },
      ],
    },
  ],
});
