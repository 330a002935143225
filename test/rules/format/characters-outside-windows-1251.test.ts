import { charactersOutsideWindows1251 } from '../../../src/rules/format/characters-outside-windows-1251';
import { testRule } from '../../support/rule-cases';

testRule(charactersOutsideWindows1251, {
  ok: [
    { name: 'Russian quotes, dashes, the number sign and «ё»', rows: [{ amount: 1, supplierName: 'ТОО «Ёлка» — № 5' }] },
    { name: 'Belarusian and Ukrainian letters', rows: [{ amount: 1, supplierName: 'ААТ «Мiнскi ўзор» і Ї' }] },
    { name: 'strange characters in a remark that stays in the sheet', rows: [{ amount: 1, incident: '🚚 опоздал' }] },
  ],
  bad: [
    {
      name: 'Kazakh letters, each with its place',
      rows: [{ amount: 1, supplierName: 'ТОО «Қала»' }],
      findings: [
        {
          row: 1,
          column: 'supplierName',
          message: 'strange',
          data: { characters: { ru: '«Қ» (знак 6)', en: '“Қ” (character 6)' } },
        },
      ],
    },
    {
      name: 'a sign in the goods and one in the contract',
      rows: [{ goodsName: 'Сыр, жир ≥ 45 %', contractNumber: '№ 7 ⁄ 26' }],
      findings: [
        { row: 1, column: 'contractNumber', message: 'strange' },
        { row: 1, column: 'goodsName', message: 'strange' },
      ],
    },
  ],
});
