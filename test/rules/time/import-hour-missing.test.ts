import { importHourMissing } from '../../../src/rules/time/import-hour-missing';
import { testRule } from '../../support/rule-cases';

const row = {
  shipment: 'SH-1',
  departureCountry: 'KZ',
  importDate: '25.11.2026',
  depositExemption: 'tax-monitoring',
};

testRule(importHourMissing, {
  ok: [
    { name: 'an import with its hour', rows: [{ ...row, importDate: '25.11.2026 14:30' }] },
    { name: 'a shipment with a deposit due', rows: [{ ...row, depositExemption: null }] },
    { name: 'an import in three days', rows: [{ ...row, importDate: '26.11.2026' }] },
    { name: 'an import of yesterday', rows: [{ ...row, importDate: '22.11.2026' }] },
    { name: 'a DOPP that is filed', rows: [{ ...row, doppNumber: 'D-100' }] },
  ],
  bad: [
    {
      name: 'an import in two days without an hour',
      rows: [row],
      findings: [
        {
          row: 1,
          column: 'importDate',
          message: 'missing',
          data: { hours: 4, import: { ru: '25.11.2026', en: '2026-11-25' } },
        },
      ],
    },
  ],
});
