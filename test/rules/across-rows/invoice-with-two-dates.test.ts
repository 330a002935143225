import { invoiceWithTwoDates } from '../../../src/rules/across-rows/invoice-with-two-dates';
import { testRule } from '../../support/rule-cases';

const invoice = { shipment: 'SH-1', supplierTaxId: '200988541', invoiceNumber: '1093', invoiceDate: '23.11.2026' };

testRule(invoiceWithTwoDates, {
  ok: [
    { name: 'one date in two rows', rows: [invoice, invoice, { shipment: 'SH-1' }] },
    { name: 'another shipment', rows: [invoice, { ...invoice, shipment: 'SH-2', invoiceDate: '20.11.2026' }] },
    {
      name: 'the same number of another supplier',
      rows: [invoice, { ...invoice, supplierTaxId: '191234563', invoiceDate: '20.11.2026' }],
    },
    { name: 'two invoices', rows: [invoice, { ...invoice, invoiceNumber: '1094', invoiceDate: '20.11.2026' }] },
    {
      name: 'dates without a number',
      rows: [
        { shipment: 'SH-1', invoiceDate: '23.11.2026' },
        { shipment: 'SH-1', invoiceDate: '22.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'another date in a later row, and not in the row that inherits it',
      rows: [invoice, { ...invoice, invoiceDate: '22.11.2026' }, { shipment: 'SH-1', invoiceNumber: '1093' }],
      findings: [
        {
          row: 2,
          column: 'invoiceDate',
          message: 'differs',
          data: { invoice: '1093', other: { ru: '23.11.2026', en: '2026-11-23' }, row: 4 },
        },
      ],
    },
  ],
});
