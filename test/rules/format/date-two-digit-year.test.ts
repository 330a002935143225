import { dateTwoDigitYear } from '../../../src/rules/format/date-two-digit-year';
import { testRule } from '../../support/rule-cases';

testRule(dateTwoDigitYear, {
  ok: [
    { name: 'a year of four digits', rows: [{ goodsName: 'Томаты', contractDate: '02.03.2026' }] },
    { name: 'a date that cannot be read at all', rows: [{ goodsName: 'Томаты', contractDate: '32.03.26' }] },
  ],
  bad: [
    {
      name: 'a year of two digits, with the full date',
      rows: [{ goodsName: 'Томаты', contractDate: '02.03.26' }],
      findings: [
        {
          row: 1,
          column: 'contractDate',
          message: 'short',
          data: { value: '02.03.26', understood: '02.03.2026' },
          fix: [{ column: 'contractDate', value: '02.03.2026' }],
        },
      ],
    },
    {
      name: 'a year of two digits before a time of day, which stays',
      rows: [{ goodsName: 'Томаты', importDate: '27.11.26 14:30' }],
      findings: [
        { row: 1, column: 'importDate', message: 'short', fix: [{ column: 'importDate', value: '27.11.2026 14:30' }] },
      ],
    },
  ],
});
