import { rnptAfterImport } from '../../../src/rules/goods/rnpt-after-import';
import { testRule } from '../../support/rule-cases';

testRule(rnptAfterImport, {
  ok: [
    { name: 'a number of an earlier day', rows: [{ importDate: '2026-11-30', rnpt: '1111111/181126/000041/001' }] },
    { name: 'a number of the day of import', rows: [{ importDate: '2026-11-18', rnpt: '1111111/181126/000041/001' }] },
    {
      name: 'a number that is in the future as it stands',
      rows: [{ importDate: '2026-11-20', rnpt: '1111111/181226/000041/001' }],
    },
    { name: 'no import date', rows: [{ rnpt: '1111111/181126/000041/001' }] },
    { name: 'no number', rows: [{ importDate: '2026-11-10' }] },
    { name: 'an import of September 2026', rows: [{ importDate: '2026-09-10', rnpt: '1111111/180926/000041/001' }] },
  ],
  bad: [
    {
      name: 'a number of the day after the import',
      rows: [{ importDate: '2026-11-17', rnpt: '1111111/181126/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'late', data: { date: { ru: '18.11.2026', en: '2026-11-18' } } }],
    },
    {
      name: 'a number written with hyphens',
      rows: [{ importDate: '2026-11-17T10:00', rnpt: '1111111-181126-000041-001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'late' }],
    },
  ],
});
