import { filingDeadlinePassed } from '../../../src/rules/time/filing-deadline-passed';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KG', importDate: '24.11.2026' };
const exempt = { ...row, depositExemption: 'tax-monitoring' };

testRule(filingDeadlinePassed, {
  ok: [
    { name: 'the last day of filing', rows: [{ ...row, importDate: '25.11.2026' }] },
    { name: 'a DOPP that is filed', rows: [{ ...row, doppNumber: 'D-100' }] },
    { name: 'an import of the past, which is another matter', rows: [{ ...row, importDate: '22.11.2026' }] },
    { name: 'a state outside SPOT', rows: [{ ...row, departureCountry: 'CN' }] },
    { name: 'a shipment without a state', rows: [{ ...row, departureCountry: null }] },
    { name: 'an import before SPOT', rows: [{ ...row, importDate: '24.05.2026' }], asOf: '2026-05-24' },
    { name: 'an import today without an hour and without a deposit', rows: [{ ...exempt, importDate: '23.11.2026' }] },
    {
      name: 'five hours before an import without a deposit',
      rows: [{ ...exempt, importDate: '23.11.2026 15:00' }],
      asOf: '2026-11-23T10:00',
    },
  ],
  bad: [
    {
      name: 'an import tomorrow with a deposit due',
      rows: [row],
      findings: [
        {
          row: 1,
          column: 'importDate',
          message: 'passed',
          data: {
            import: { ru: '24.11.2026', en: '2026-11-24' },
            deadline: { ru: '22.11.2026', en: '2026-11-22' },
          },
        },
      ],
    },
    {
      name: 'the row of a shipment whose own date is too near, once',
      rows: [{ ...row, importDate: '04.12.2026' }, row, row],
      findings: [{ row: 2, column: 'importDate', message: 'passed' }],
    },
    {
      name: 'three hours before an import without a deposit',
      rows: [{ ...exempt, importDate: '23.11.2026 15:00' }],
      asOf: '2026-11-23T12:00',
      findings: [
        {
          row: 1,
          column: 'importDate',
          message: 'passed',
          data: { deadline: { ru: '23.11.2026 11:00', en: '2026-11-23 11:00' } },
        },
      ],
    },
  ],
});
