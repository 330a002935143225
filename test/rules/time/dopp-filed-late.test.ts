import { doppFiledLate } from '../../../src/rules/time/dopp-filed-late';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026' };

testRule(doppFiledLate, {
  ok: [
    { name: 'filing on the last day', rows: [{ ...row, doppDate: '25.11.2026 23:10' }] },
    { name: 'a shipment not filed', rows: [row] },
    { name: 'a filing without an import date', rows: [{ ...row, importDate: null, doppDate: '26.11.2026' }] },
    {
      name: 'filing a day before without a deposit',
      rows: [{ ...row, depositExemption: 'tax-monitoring', doppDate: '26.11.2026' }],
    },
  ],
  bad: [
    {
      name: 'filing a day before with a deposit due',
      rows: [{ ...row, doppDate: '26.11.2026 09:00' }, row],
      findings: [
        {
          row: 1,
          column: 'doppDate',
          message: 'late',
          data: {
            filed: { ru: '26.11.2026 09:00', en: '2026-11-26 09:00' },
            deadline: { ru: '25.11.2026', en: '2026-11-25' },
          },
        },
      ],
    },
    {
      name: 'filing three hours before without a deposit',
      rows: [
        {
          ...row,
          depositExemption: 'tax-monitoring',
          importDate: '27.11.2026 15:00',
          doppDate: '27.11.2026 12:00',
        },
      ],
      findings: [{ row: 1, column: 'doppDate', message: 'late' }],
    },
  ],
});
