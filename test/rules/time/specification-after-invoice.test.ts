import { specificationAfterInvoice } from '../../../src/rules/time/specification-after-invoice';
import { testRule } from '../../support/rule-cases';

testRule(specificationAfterInvoice, {
  ok: [
    {
      name: 'the usual order',
      rows: [{ shipment: 'SH-1', specificationDate: '20.11.2026', invoiceDate: '21.11.2026' }],
    },
    { name: 'the same day', rows: [{ shipment: 'SH-1', specificationDate: '21.11.2026', invoiceDate: '21.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', invoiceDate: '21.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', specificationDate: '22.11.2026' }] },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', specificationDate: '22.11.2026', invoiceDate: '21.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'specificationDate',
          message: 'order',
          data: {
            specificationDate: { ru: '22.11.2026', en: '2026-11-22' },
            invoiceDate: { ru: '21.11.2026', en: '2026-11-21' },
          },
        },
      ],
    },
  ],
});
