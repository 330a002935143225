import { invoiceWithTwoDates } from '../../../src/rules/across-rows/invoice-with-two-dates';
import { testRule } from '../../support/rule-cases';

const invoice = { shipment: 'SH-1', supplierTaxId: '200988541', invoiceNumber: '1093', invoiceDate: '23.11.2026' };

testRule(invoiceWithTwoDates, {
  ok: [
    { name: 'one date in two rows', rows: [invoice, invoice] },
    { name: 'the same number of another year', rows: [invoice, { ...invoice, invoiceDate: '20.11.2025' }] },
    {
      name: 'the same number of another supplier',
      rows: [invoice, { ...invoice, supplierTaxId: '191234563', invoiceDate: '20.11.2026' }],
    },
    {
      name: 'a date without a number',
      rows: [
        { shipment: 'SH-1', invoiceDate: '23.11.2026' },
        { shipment: 'SH-2', invoiceDate: '22.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'another date in a later row, and not in the row that inherits it',
      rows: [
        invoice,
        { ...invoice, shipment: 'SH-2', invoiceDate: '22.11.2026' },
        { shipment: 'SH-2', invoiceNumber: '1093' },
      ],
      findings: [
        {
          row: 2,
          column: 'invoiceDate',
          message: 'differs',
          data: { invoice: '1093', other: { ru: '23.11.2026', en: '2026-11-23' }, shipment: 'SH-1', row: 4 },
        },
      ],
    },
  ],
});
