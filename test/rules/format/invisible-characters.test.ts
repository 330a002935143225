import { invisibleCharacters } from '../../../src/rules/format/invisible-characters';
import { testRule } from '../../support/rule-cases';

testRule(invisibleCharacters, {
  ok: [
    { name: 'plain text', rows: [{ goodsName: 'Томаты свежие', contractNumber: 'TA-12/26' }] },
    { name: 'no-break spaces between thousands', rows: [{ goodsName: 'Томаты', quantity: '12\u00a0000' }] },
    { name: 'several RNPT on their own lines', rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001\n1111111/181126/000041/002' }] },
    { name: 'a cell that holds nothing else', rows: [{ goodsName: 'Томаты', contractNumber: '\u00a0' }] },
    { name: 'a number', rows: [{ goodsName: 'Томаты', contractNumber: 1093 }] },
  ],
  bad: [
    {
      name: 'a character without width',
      rows: [{ goodsName: 'Томаты', contractNumber: 'TA-12\u200b/26' }],
      findings: [
        {
          row: 1,
          column: 'contractNumber',
          message: 'unseen',
          data: { characters: { ru: 'невидимый знак', en: 'invisible character' } },
          fix: [{ column: 'contractNumber', value: 'TA-12/26' }],
        },
      ],
    },
    {
      name: 'a line break and a no-break space in a name',
      rows: [{ goodsName: 'Томаты\nсвежие,\u00a0урожай 2026', amount: 1 }],
      findings: [
        {
          row: 1,
          column: 'goodsName',
          message: 'unseen',
          data: { characters: { ru: 'перенос строки, неразрывный или типографский пробел', en: 'line break, no-break or typographic space' } },
          fix: [{ column: 'goodsName', value: 'Томаты свежие, урожай 2026' }],
        },
      ],
    },
    {
      name: 'a control character and a tab',
      rows: [{ goodsName: 'Томаты', supplierName: 'ТОО\u0007\t«Агро»' }],
      findings: [
        {
          row: 1,
          column: 'supplierName',
          message: 'unseen',
          data: { characters: { ru: 'табуляция, управляющий знак', en: 'tab, control character' } },
          fix: [{ column: 'supplierName', value: 'ТОО «Агро»' }],
        },
      ],
    },
  ],
});
