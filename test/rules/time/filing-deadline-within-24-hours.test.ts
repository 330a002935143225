import { filingDeadlineWithin24Hours } from '../../../src/rules/time/filing-deadline-within-24-hours';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KG', importDate: '25.11.2026' };
const exempt = { ...row, depositExemption: 'tax-monitoring' };

testRule(filingDeadlineWithin24Hours, {
  ok: [
    { name: 'two days to file', rows: [{ ...row, importDate: '26.11.2026' }] },
    { name: 'a DOPP that is filed', rows: [{ ...row, doppDate: '23.11.2026' }] },
    { name: 'a term that has passed, which is another matter', rows: [{ ...row, importDate: '24.11.2026' }] },
    { name: 'an import in two days without a deposit', rows: [exempt] },
  ],
  bad: [
    {
      name: 'the last day of filing',
      rows: [row, row],
      findings: [
        {
          row: 1,
          column: 'importDate',
          message: 'withDeposit',
          data: { deadline: { ru: '23.11.2026', en: '2026-11-23' }, import: { ru: '25.11.2026', en: '2026-11-25' } },
        },
      ],
    },
    {
      name: 'an import tomorrow without a deposit',
      rows: [{ ...exempt, importDate: '24.11.2026' }],
      findings: [
        {
          row: 1,
          column: 'importDate',
          message: 'withoutDeposit',
          data: { deadline: { ru: '23.11.2026 20:00', en: '2026-11-23 20:00' } },
        },
      ],
    },
  ],
});
