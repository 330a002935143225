import { rnptDate } from '../../../src/rules/goods/rnpt-date';
import { testRule } from '../../support/rule-cases';

testRule(rnptDate, {
  ok: [
    {
      name: 'a number of the day of the check',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/231126/000041/001' }],
    },
    { name: 'the first day of traceability', rows: [{ goodsName: 'Холодильник', rnpt: '1111111/010721/000041/001' }] },
    { name: 'no number', rows: [{ goodsName: 'Сок' }] },
    { name: 'a text that is no RNPT', rows: [{ goodsName: 'Холодильник', rnpt: '10113110/181126/0000412' }] },
  ],
  bad: [
    {
      name: '31 February',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/310226/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'impossible', data: { part: '310226' } }],
    },
    {
      name: 'tomorrow',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/241126/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'future', data: { date: { ru: '24.11.2026', en: '2026-11-24' } } }],
    },
    {
      name: 'a day before traceability',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/300621/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'early' }],
    },
    {
      name: 'the second of two numbers',
      rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 1111111/241226/000041/001' }],
      findings: [{ row: 1, column: 'rnpt', message: 'future' }],
    },
  ],
});
