import { dateUnreadable } from '../../../src/rules/format/date-unreadable';
import { testRule } from '../../support/rule-cases';

testRule(dateUnreadable, {
  ok: [
    { name: 'a date as text', rows: [{ goodsName: 'Томаты', contractDate: '02.03.2026' }] },
    { name: 'a serial number', rows: [{ goodsName: 'Томаты', contractDate: 46083 }] },
    { name: 'a date with the time of day', rows: [{ goodsName: 'Томаты', importDate: '27.11.2026 14:30' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Томаты', contractDate: '—' }] },
  ],
  bad: [
    {
      name: 'words for a date',
      rows: [{ goodsName: 'Томаты', contractDate: 'по готовности' }],
      findings: [{ row: 1, column: 'contractDate', message: 'unreadable', data: { value: 'по готовности' } }],
    },
    {
      name: 'a month before the day, with the date that was meant',
      rows: [{ goodsName: 'Томаты', contractDate: '11/27/2026' }],
      findings: [
        {
          row: 1,
          column: 'contractDate',
          message: 'perhaps',
          data: { understood: '27.11.2026' },
          fix: [{ column: 'contractDate', value: '27.11.2026' }],
        },
      ],
    },
  ],
});
