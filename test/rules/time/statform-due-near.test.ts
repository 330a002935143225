import { statformDueNear } from '../../../src/rules/time/statform-due-near';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', crossedAt: '29.10.2026' };

testRule(statformDueNear, {
  ok: [
    { name: 'six days before the term', rows: [row], asOf: '2026-11-10' },
    { name: 'a form that is filed', rows: [{ ...row, statformNumber: 'СФ-17' }] },
    { name: 'a sheet that does not track forms', rows: [row], withoutColumns: ['statformNumber'] },
    { name: 'a truck that has not crossed', rows: [{ shipment: 'SH-1', goodsName: 'Томаты' }] },
    { name: 'a year whose calendar is not known', rows: [{ ...row, crossedAt: '29.10.2024' }] },
  ],
  bad: [
    {
      name: 'the day of the term, at the row without a number',
      rows: [{ ...row, statformNumber: 'СФ-17' }, row],
      asOf: '2026-11-16',
      findings: [
        {
          row: 2,
          column: 'statformNumber',
          message: 'near',
          data: { crossed: { ru: '29.10.2026', en: '2026-10-29' }, due: { ru: '16.11.2026', en: '2026-11-16' } },
        },
      ],
    },
    {
      name: 'the day after the term',
      rows: [row],
      asOf: '2026-11-17',
      findings: [{ row: 1, column: 'statformNumber', message: 'past' }],
    },
  ],
});
