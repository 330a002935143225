import { waybillAfterImport } from '../../../src/rules/time/waybill-after-import';
import { testRule } from '../../support/rule-cases';

testRule(waybillAfterImport, {
  ok: [
    { name: 'the usual order', rows: [{ shipment: 'SH-1', waybillDate: '23.11.2026', importDate: '27.11.2026' }] },
    { name: 'the same day', rows: [{ shipment: 'SH-1', waybillDate: '27.11.2026', importDate: '27.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', importDate: '27.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', waybillDate: '28.11.2026' }] },
    {
      name: 'a row whose import date is itself in dispute',
      rows: [
        { shipment: 'SH-1', importDate: '31.12.2026' },
        { shipment: 'SH-1', waybillDate: '28.11.2026', importDate: '27.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', waybillDate: '28.11.2026', importDate: '27.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'waybillDate',
          message: 'order',
          data: {
            waybillDate: { ru: '28.11.2026', en: '2026-11-28' },
            importDate: { ru: '27.11.2026', en: '2026-11-27' },
          },
        },
      ],
    },
  ],
});
