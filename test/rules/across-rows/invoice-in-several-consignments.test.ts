import { invoiceInSeveralConsignments } from '../../../src/rules/across-rows/invoice-in-several-consignments';
import { testRule } from '../../support/rule-cases';

const row = { supplierTaxId: '940140000385', invoiceNumber: 'KZ-1187', invoiceDate: '21.11.2026' };

testRule(invoiceInSeveralConsignments, {
  ok: [
    {
      name: 'one invoice for two rows of a shipment',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-1', ...row },
      ],
    },
    {
      name: 'the same number from another supplier',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-2', ...row, supplierTaxId: '200988541' },
      ],
    },
    {
      name: 'the same number of another year',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-2', ...row, invoiceDate: '21.11.2025' },
      ],
    },
    {
      name: 'rows without an invoice number',
      rows: [
        { shipment: 'SH-1', ...row, invoiceNumber: null },
        { shipment: 'SH-2', ...row, invoiceNumber: null },
      ],
    },
  ],
  bad: [
    {
      name: 'the invoice of another shipment, once, where it stands first',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-2', ...row, invoiceNumber: 'KZ-1200' },
        { shipment: 'SH-2', ...row },
        { shipment: 'SH-2', ...row },
      ],
      findings: [
        {
          row: 3,
          column: 'invoiceNumber',
          message: 'repeated',
          data: { invoice: 'KZ-1187', shipment: 'SH-1', row: 4 },
        },
      ],
    },
    {
      name: 'an invoice of a supplier known by name only, in shipments without numbers',
      rows: [
        { supplierName: 'ТОО «Агро»', invoiceNumber: '5', shipment: 'SH-1' },
        { supplierName: 'ТОО «Агро»', invoiceNumber: '5', shipment: 'SH-2' },
      ],
      findings: [{ row: 2, column: 'invoiceNumber', message: 'repeated', data: { invoice: '5' } }],
    },
  ],
});
