import { importDatePast } from '../../../src/rules/time/import-date-past';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', importDate: '22.11.2026' };

testRule(importDatePast, {
  ok: [
    { name: 'an import today', rows: [{ ...row, importDate: '23.11.2026 08:00' }], asOf: '2026-11-23T12:00' },
    { name: 'a past import whose DOPP is known', rows: [{ ...row, doppNumber: 'D-100' }] },
    { name: 'a past import that has crossed', rows: [{ ...row, crossedAt: '22.11.2026' }] },
    { name: 'a past import that is accepted', rows: [row, { ...row, acceptanceDate: '23.11.2026' }] },
  ],
  bad: [
    {
      name: 'an import of yesterday, once in the shipment',
      rows: [row, row],
      findings: [
        { row: 1, column: 'importDate', message: 'past', data: { import: { ru: '22.11.2026', en: '2026-11-22' } } },
      ],
    },
  ],
});
