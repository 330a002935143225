import { qrInSeveralConsignments } from '../../../src/rules/across-rows/qr-in-several-consignments';
import { testRule } from '../../support/rule-cases';

testRule(qrInSeveralConsignments, {
  ok: [
    {
      name: 'a code of each shipment, and a shipment without one',
      rows: [
        { shipment: 'SH-1', qr: 'КОД-100' },
        { shipment: 'SH-1', qr: 'КОД-100' },
        { shipment: 'SH-2', qr: 'КОД-101' },
        { shipment: 'SH-3' },
        { shipment: 'SH-4' },
      ],
    },
  ],
  bad: [
    {
      name: 'the code of another shipment',
      rows: [
        { shipment: 'SH-1', qr: 'КОД-100' },
        { shipment: 'SH-2', qr: 'КОД-100' },
      ],
      findings: [{ row: 2, column: 'qr', message: 'repeated', data: { shipment: 'SH-1', row: 4 } }],
    },
  ],
});
