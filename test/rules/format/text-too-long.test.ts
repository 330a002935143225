import { textTooLong } from '../../../src/rules/format/text-too-long';
import { testRule } from '../../support/rule-cases';

testRule(textTooLong, {
  ok: [
    { name: 'an ordinary name', rows: [{ amount: 1, goodsName: 'Томаты свежие' }] },
    { name: 'a name that just fits', rows: [{ amount: 1, goodsName: 'т'.repeat(1000) }] },
    { name: 'a field the company’s own limits widen', rows: [{ goodsName: 'т'.repeat(1001) }], parameters: { 'dopp.lengths': { goodsName: 2000 } } },
  ],
  bad: [
    {
      name: 'a name one character too long',
      rows: [{ amount: 1, goodsName: 'т'.repeat(1001) }],
      findings: [{ row: 1, column: 'goodsName', message: 'long', data: { length: 1001, most: 1000 } }],
    },
    {
      name: 'names of supplier and carrier beyond the company’s own limit',
      rows: [{ supplierName: 'ООО «Длинное имя»', carrierName: 'ООО «Ещё длиннее»' }],
      parameters: { 'dopp.lengths': { name: 10 } },
      findings: [
        { row: 1, column: 'supplierName', message: 'long', data: { most: 10 } },
        { row: 1, column: 'carrierName', message: 'long' },
      ],
    },
  ],
});
