import { contractAfterImport } from '../../../src/rules/time/contract-after-import';
import { testRule } from '../../support/rule-cases';

testRule(contractAfterImport, {
  ok: [
    { name: 'the usual order', rows: [{ shipment: 'SH-1', contractDate: '10.08.2026', importDate: '30.11.2026' }] },
    { name: 'the same day', rows: [{ shipment: 'SH-1', contractDate: '30.11.2026', importDate: '30.11.2026' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', importDate: '30.11.2026' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', contractDate: '10.12.2026' }] },
    {
      name: 'a row whose import date is itself in dispute',
      rows: [
        { shipment: 'SH-1', importDate: '31.12.2026' },
        { shipment: 'SH-1', contractDate: '10.12.2026', importDate: '30.11.2026' },
      ],
    },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', contractDate: '10.12.2026', importDate: '30.11.2026' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'contractDate',
          message: 'order',
          data: {
            contractDate: { ru: '10.12.2026', en: '2026-12-10' },
            importDate: { ru: '30.11.2026', en: '2026-11-30' },
          },
        },
      ],
    },
  ],
});
