import { statusNotPermittingNearImport } from '../../../src/rules/payment/status-not-permitting-near-import';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KZ', importDate: '24.11.2026', doppStatus: 'На проверке' };

testRule(statusNotPermittingNearImport, {
  ok: [
    { name: 'the permitting status in small letters', rows: [{ ...row, doppStatus: 'обеспечен' }] },
    { name: 'an import in two days', rows: [{ ...row, importDate: '25.11.2026' }] },
    { name: 'an import of yesterday', rows: [{ ...row, importDate: '22.11.2026' }] },
    { name: 'a truck that has crossed', rows: [{ ...row, crossedAt: '23.11.2026' }] },
    { name: 'no status', rows: [{ ...row, doppStatus: null }] },
    {
      name: 'no deposit due, where the permitting status is not known',
      rows: [{ ...row, depositExemption: 'tax-monitoring' }],
    },
    { name: 'a refusal, which is another matter', rows: [{ ...row, doppStatus: 'Отказ' }] },
    {
      name: 'a status the company has added',
      rows: [row],
      parameters: { 'dopp.permitting-statuses': ['Обеспечен', 'На проверке'] },
    },
  ],
  bad: [
    {
      name: 'another status a day before the import',
      rows: [row, row],
      findings: [
        {
          row: 1,
          column: 'doppStatus',
          message: 'notPermitting',
          data: { status: 'На проверке', permitting: '«Обеспечен»', import: { ru: '24.11.2026', en: '2026-11-24' } },
        },
      ],
    },
  ],
});
