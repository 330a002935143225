import { filingStricterReading } from '../../../src/rules/time/filing-stricter-reading';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', departureCountry: 'KG', importDate: '26.11.2026' };

testRule(filingStricterReading, {
  ok: [
    { name: 'a day to spare', rows: [{ ...row, importDate: '27.11.2026' }] },
    {
      name: 'the last day by the plain reading, which is another matter',
      rows: [{ ...row, importDate: '25.11.2026' }],
    },
    { name: 'a shipment without a deposit', rows: [{ ...row, depositExemption: 'tax-monitoring' }] },
    { name: 'a DOPP filed three days before', rows: [{ ...row, doppDate: '23.11.2026' }] },
    { name: 'a DOPP filed late by any reading', rows: [{ ...row, doppDate: '25.11.2026' }], asOf: '2026-11-25' },
    { name: 'a DOPP whose filing date is not noted', rows: [{ ...row, doppNumber: 'D-100' }] },
    {
      name: 'a truck that has crossed',
      rows: [{ ...row, doppDate: '24.11.2026', crossedAt: '26.11.2026' }],
      asOf: '2026-11-27',
    },
  ],
  bad: [
    {
      name: 'the last day by the stricter reading',
      rows: [row],
      findings: [
        { row: 1, column: 'importDate', message: 'today', data: { strict: { ru: '23.11.2026', en: '2026-11-23' } } },
      ],
    },
    {
      name: 'a DOPP filed on the last day by the plain reading',
      rows: [{ ...row, doppDate: '24.11.2026' }],
      asOf: '2026-11-24',
      findings: [
        { row: 1, column: 'doppDate', message: 'filed', data: { filed: { ru: '24.11.2026', en: '2026-11-24' } } },
      ],
    },
  ],
});
