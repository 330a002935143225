import { contractAfterInvoice } from '../../../src/rules/time/contract-after-invoice';
import { testRule } from '../../support/rule-cases';

testRule(contractAfterInvoice, {
  ok: [
    { name: 'the usual order', rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', invoiceDate: '21.11.2026' }] },
    { name: 'the same day', rows: [{ shipment: 'SH-1', contractDate: '21.11.2026', invoiceDate: '21.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', invoiceDate: '21.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', contractDate: '22.11.2026' }] },
    {
      name: 'a contract after the import as well, which is another matter',
      rows: [{ shipment: 'SH-1', contractDate: '10.12.2026', invoiceDate: '21.11.2026', importDate: '30.11.2026' }],
    },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', contractDate: '22.11.2026', invoiceDate: '21.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'contractDate',
          message: 'order',
          data: {
            contractDate: { ru: '22.11.2026', en: '2026-11-22' },
            invoiceDate: { ru: '21.11.2026', en: '2026-11-21' },
          },
        },
      ],
    },
    {
      name: 'the wrong order where the third date is in its place',
      rows: [{ shipment: 'SH-1', contractDate: '22.11.2026', invoiceDate: '21.11.2026', importDate: '31.12.2026' }],
      findings: [{ row: 1, column: 'contractDate', message: 'order' }],
    },
  ],
});
