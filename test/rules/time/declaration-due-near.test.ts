import { declarationDueNear } from '../../../src/rules/time/declaration-due-near';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', acceptanceDate: '30.10.2026' };

testRule(declarationDueNear, {
  ok: [
    { name: 'six days before the term', rows: [row], asOf: '2026-11-14' },
    { name: 'the day after the term', rows: [row], asOf: '2026-11-21' },
    { name: 'goods of this month', rows: [{ ...row, acceptanceDate: '05.11.2026' }], asOf: '2026-11-17' },
    { name: 'goods of long ago', rows: [{ ...row, acceptanceDate: '30.06.2026' }], asOf: '2026-11-17' },
    { name: 'goods not accepted', rows: [{ ...row, acceptanceDate: null }], asOf: '2026-11-17' },
  ],
  bad: [
    {
      name: 'the day of the term, once in the shipment',
      rows: [{ ...row, acceptanceDate: '05.11.2026' }, row, row],
      asOf: '2026-11-20',
      findings: [
        {
          row: 2,
          column: 'acceptanceDate',
          message: 'near',
          data: { accepted: { ru: '30.10.2026', en: '2026-10-30' }, due: { ru: '20.11.2026', en: '2026-11-20' } },
        },
      ],
    },
    {
      name: 'five days before the term',
      rows: [row],
      asOf: '2026-11-15',
      findings: [{ row: 1, column: 'acceptanceDate', message: 'near' }],
    },
  ],
});
