import { acceptanceMissingAfterCrossing } from '../../../src/rules/time/acceptance-missing-after-crossing';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', crossedAt: '29.10.2026' };

testRule(acceptanceMissingAfterCrossing, {
  ok: [
    { name: 'a crossing of this month', rows: [{ ...row, crossedAt: '02.11.2026' }] },
    { name: 'goods accepted in part, which is another matter', rows: [row, { ...row, acceptanceDate: '30.10.2026' }] },
    { name: 'a date that cannot be read', rows: [{ ...row, acceptanceDate: 'вчера' }] },
    { name: 'a sheet that does not track acceptance', rows: [row], withoutColumns: ['acceptanceDate'] },
    { name: 'a truck that has not crossed', rows: [{ shipment: 'SH-1', goodsName: 'Томаты' }] },
    {
      name: 'a year whose calendar is not known',
      rows: [{ ...row, crossedAt: '29.10.2029' }],
      asOf: '2029-11-23',
    },
  ],
  bad: [
    {
      name: 'a crossing of last month, with the next working day after the 20th where that is a day off',
      rows: [
        { ...row, crossedAt: '29.05.2026' },
        { shipment: 'SH-1', goodsName: 'Огурцы' },
      ],
      findings: [
        {
          row: 1,
          column: 'acceptanceDate',
          message: 'missing',
          data: { crossed: { ru: '29.05.2026', en: '2026-05-29' }, due: { ru: '22.06.2026', en: '2026-06-22' } },
        },
      ],
    },
  ],
});
