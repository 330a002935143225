import { hsCodeShape } from '../../../src/rules/goods/hs-code-shape';
import { testRule } from '../../support/rule-cases';

testRule(hsCodeShape, {
  ok: [
    { name: 'ten digits', rows: [{ goodsName: 'Холодильник', hsCode: '0702000000' }] },
    { name: 'no code at all', rows: [{ goodsName: 'Томаты' }] },
    {
      name: 'a number that lost its zero, which the reader restored',
      rows: [{ goodsName: 'Холодильник', hsCode: 702000000 }],
    },
    { name: 'ten digits of a chapter that does not exist', rows: [{ goodsName: 'Холодильник', hsCode: '9902000000' }] },
  ],
  bad: [
    {
      name: 'eight digits',
      rows: [{ goodsName: 'Холодильник', hsCode: '07020000' }],
      findings: [{ row: 1, column: 'hsCode', message: 'short', data: { value: '07020000', length: 8, wanted: 10 } }],
    },
    {
      name: 'six digits',
      rows: [{ goodsName: 'Холодильник', hsCode: '070200' }],
      findings: [{ row: 1, column: 'hsCode', message: 'short', data: { length: 6 } }],
    },
    {
      name: 'twelve digits',
      rows: [{ goodsName: 'Холодильник', hsCode: '070200000000' }],
      findings: [{ row: 1, column: 'hsCode', message: 'long', data: { length: 12 } }],
    },
    {
      name: 'nine digits typed as text',
      rows: [{ goodsName: 'Холодильник', hsCode: '702000000' }],
      findings: [
        {
          row: 1,
          column: 'hsCode',
          message: 'zero',
          data: { understood: '0702000000' },
          fix: [{ column: 'hsCode', value: '0702000000' }],
        },
      ],
    },
    {
      name: 'a code behind its label',
      rows: [{ goodsName: 'Холодильник', hsCode: 'ТН ВЭД 8418102001' }],
      findings: [
        {
          row: 1,
          column: 'hsCode',
          message: 'rewritten',
          data: { understood: '8418102001' },
          fix: [{ column: 'hsCode', value: '8418102001' }],
        },
      ],
    },
    {
      name: 'words instead of a code',
      rows: [{ goodsName: 'Холодильник', hsCode: 'томаты' }],
      findings: [{ row: 1, column: 'hsCode', message: 'characters', data: { value: 'томаты' } }],
    },
  ],
});
