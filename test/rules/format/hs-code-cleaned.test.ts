import { hsCodeCleaned } from '../../../src/rules/format/hs-code-cleaned';
import { testRule } from '../../support/rule-cases';

testRule(hsCodeCleaned, {
  ok: [
    { name: 'digits in a row', rows: [{ goodsName: 'Томаты', amount: 1, hsCode: '0702000000' }] },
    { name: 'spaces around the code only', rows: [{ goodsName: 'Томаты', amount: 1, hsCode: ' 0702000000 ' }] },
    { name: 'a text that is no code at all', rows: [{ goodsName: 'Томаты', amount: 1, hsCode: 'см. инвойс' }] },
  ],
  bad: [
    {
      name: 'a code printed in groups',
      rows: [{ goodsName: 'Томаты', amount: 1, hsCode: '0702 00 000 0' }],
      findings: [{ row: 1, column: 'hsCode', message: 'cleaned', fix: [{ column: 'hsCode', value: '0702000000' }] }],
    },
    {
      name: 'a code with points',
      rows: [{ goodsName: 'Брюки', amount: 1, hsCode: '6203.42.350.0' }],
      findings: [{ row: 1, column: 'hsCode', message: 'cleaned', fix: [{ column: 'hsCode', value: '6203423500' }] }],
    },
  ],
});
