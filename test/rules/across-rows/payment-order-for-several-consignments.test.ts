import { paymentOrderForSeveralConsignments } from '../../../src/rules/across-rows/payment-order-for-several-consignments';
import { testRule } from '../../support/rule-cases';

const order = { paymentOrder: '418', paymentDate: '24.11.2026' };

testRule(paymentOrderForSeveralConsignments, {
  ok: [
    {
      name: 'one order in the rows of one shipment, another in the next',
      rows: [
        { shipment: 'SH-1', ...order },
        { shipment: 'SH-1', ...order },
        { shipment: 'SH-2', ...order, paymentOrder: '419' },
      ],
    },
    {
      name: 'the same number of another day',
      rows: [
        { shipment: 'SH-1', ...order },
        { shipment: 'SH-2', ...order, paymentDate: '24.12.2026' },
      ],
    },
    {
      name: 'a number or a date alone',
      rows: [
        { shipment: 'SH-1', paymentOrder: '418' },
        { shipment: 'SH-2', paymentOrder: '418' },
        { shipment: 'SH-3', paymentDate: '24.11.2026' },
        { shipment: 'SH-4', paymentDate: '24.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'the order of another shipment',
      rows: [
        { shipment: 'SH-1', ...order },
        { shipment: 'SH-2', ...order },
      ],
      findings: [
        { row: 2, column: 'paymentOrder', message: 'shared', data: { order: '418', shipment: 'SH-1', row: 4 } },
      ],
    },
  ],
});
