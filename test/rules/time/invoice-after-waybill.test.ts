import { invoiceAfterWaybill } from '../../../src/rules/time/invoice-after-waybill';
import { testRule } from '../../support/rule-cases';

testRule(invoiceAfterWaybill, {
  ok: [
    { name: 'the usual order', rows: [{ shipment: 'SH-1', invoiceDate: '21.11.2026', waybillDate: '23.11.2026' }] },
    { name: 'the same day', rows: [{ shipment: 'SH-1', invoiceDate: '23.11.2026', waybillDate: '23.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', waybillDate: '23.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', invoiceDate: '24.11.2026' }] },
    {
      name: 'an invoice after the import as well, which is another matter',
      rows: [{ shipment: 'SH-1', invoiceDate: '10.12.2026', waybillDate: '23.11.2026', importDate: '30.11.2026' }],
    },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', invoiceDate: '24.11.2026', waybillDate: '23.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'invoiceDate',
          message: 'order',
          data: {
            invoiceDate: { ru: '24.11.2026', en: '2026-11-24' },
            waybillDate: { ru: '23.11.2026', en: '2026-11-23' },
          },
        },
      ],
    },
    {
      name: 'the wrong order where the third date is in its place',
      rows: [{ shipment: 'SH-1', invoiceDate: '24.11.2026', waybillDate: '23.11.2026', importDate: '31.12.2026' }],
      findings: [{ row: 1, column: 'invoiceDate', message: 'order' }],
    },
  ],
});
