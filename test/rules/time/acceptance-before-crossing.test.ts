import { acceptanceBeforeCrossing } from '../../../src/rules/time/acceptance-before-crossing';
import { testRule } from '../../support/rule-cases';

testRule(acceptanceBeforeCrossing, {
  ok: [
    {
      name: 'the usual order',
      rows: [{ shipment: 'SH-1', acceptanceDate: '30.11.2026', crossedAt: '27.11.2026 15:05' }],
    },
    { name: 'the same day', rows: [{ shipment: 'SH-1', acceptanceDate: '27.11.2026', crossedAt: '27.11.2026 15:05' }] },
    { name: 'a row without the first date', rows: [{ shipment: 'SH-1', crossedAt: '27.11.2026 15:05' }] },
    { name: 'a row without the second date', rows: [{ shipment: 'SH-1', acceptanceDate: '26.11.2026' }] },
  ],
  bad: [
    {
      name: 'the wrong order, once, and not in a row below',
      rows: [{ shipment: 'SH-1', acceptanceDate: '26.11.2026', crossedAt: '27.11.2026 15:05' }, { shipment: 'SH-1' }],
      findings: [
        {
          row: 1,
          column: 'acceptanceDate',
          message: 'order',
          data: {
            acceptanceDate: { ru: '26.11.2026', en: '2026-11-26' },
            crossedAt: { ru: '27.11.2026 15:05', en: '2026-11-27 15:05' },
          },
        },
      ],
    },
  ],
});
