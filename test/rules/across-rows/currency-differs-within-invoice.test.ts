import { currencyDiffersWithinInvoice } from '../../../src/rules/across-rows/currency-differs-within-invoice';
import { testRule } from '../../support/rule-cases';

const line = { shipment: 'SH-1', invoiceNumber: 'BT-310', amount: 1352000, currency: 'KGS' };

testRule(currencyDiffersWithinInvoice, {
  ok: [
    { name: 'one currency, by letters and by digits', rows: [line, { ...line, currency: '417' }] },
    { name: 'two invoices in two currencies', rows: [line, { ...line, invoiceNumber: 'BT-311', currency: 'RUB' }] },
    {
      name: 'two currencies without an invoice number',
      rows: [
        { ...line, invoiceNumber: null },
        { ...line, invoiceNumber: null, currency: 'RUB' },
      ],
    },
    { name: 'a row whose currency is missing', rows: [line, { ...line, currency: null }] },
  ],
  bad: [
    {
      name: 'the row in another currency than the first of its invoice',
      rows: [line, { ...line, currency: null }, { ...line, currency: 'RUB' }, line],
      findings: [
        {
          row: 3,
          column: 'currency',
          message: 'differs',
          data: { invoice: 'BT-310', value: 'RUB', other: 'KGS', row: 4 },
        },
      ],
    },
  ],
});
