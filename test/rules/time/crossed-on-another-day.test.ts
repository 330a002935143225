import { crossedOnAnotherDay } from '../../../src/rules/time/crossed-on-another-day';
import { testRule } from '../../support/rule-cases';

testRule(crossedOnAnotherDay, {
  ok: [
    {
      name: 'another hour of the planned day',
      rows: [{ shipment: 'SH-1', importDate: '27.11.2026 10:00', crossedAt: '27.11.2026 23:50' }],
    },
    { name: 'a truck that has not crossed', rows: [{ shipment: 'SH-1', importDate: '27.11.2026' }] },
    { name: 'a crossing without a plan', rows: [{ shipment: 'SH-1', crossedAt: '27.11.2026' }] },
  ],
  bad: [
    {
      name: 'a crossing a day before, and one a day after',
      rows: [
        { shipment: 'SH-1', importDate: '27.11.2026', crossedAt: '26.11.2026 15:05' },
        { shipment: 'SH-2', importDate: '27.11.2026', crossedAt: '28.11.2026' },
      ],
      findings: [
        { row: 1, column: 'crossedAt', message: 'earlier', data: { crossed: { ru: '26.11.2026', en: '2026-11-26' } } },
        { row: 2, column: 'crossedAt', message: 'later', data: { import: { ru: '27.11.2026', en: '2026-11-27' } } },
      ],
    },
  ],
});
