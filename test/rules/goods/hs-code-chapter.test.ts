import { hsCodeChapter } from '../../../src/rules/goods/hs-code-chapter';
import { testRule } from '../../support/rule-cases';

testRule(hsCodeChapter, {
  ok: [
    { name: 'a chapter that exists', rows: [{ goodsName: 'Холодильник', hsCode: '0702000000' }] },
    { name: 'the last chapter', rows: [{ goodsName: 'Холодильник', hsCode: '9701210000' }] },
    { name: 'a code too short to judge', rows: [{ goodsName: 'Холодильник', hsCode: '990200' }] },
    { name: 'ten letters', rows: [{ goodsName: 'Холодильник', hsCode: 'abcdefghij' }] },
    { name: 'no code', rows: [{ goodsName: 'Томаты' }] },
  ],
  bad: [
    {
      name: 'chapter 99',
      rows: [{ goodsName: 'Холодильник', hsCode: '9902000000' }],
      findings: [{ row: 1, column: 'hsCode', message: 'unknown', data: { chapter: '99', last: 97 } }],
    },
    {
      name: 'chapter 00',
      rows: [{ goodsName: 'Холодильник', hsCode: '0002000000' }],
      findings: [{ row: 1, column: 'hsCode', message: 'unknown', data: { chapter: '00' } }],
    },
    {
      name: 'the reserved chapter',
      rows: [{ goodsName: 'Холодильник', hsCode: '7702000000' }],
      findings: [{ row: 1, column: 'hsCode', message: 'reserved', data: { chapter: '77' } }],
    },
  ],
});
