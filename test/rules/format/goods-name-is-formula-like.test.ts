import { goodsNameIsFormulaLike } from '../../../src/rules/format/goods-name-is-formula-like';
import { testRule } from '../../support/rule-cases';

testRule(goodsNameIsFormulaLike, {
  ok: [
    { name: 'a name with a hyphen inside', rows: [{ goodsName: 'Холодильник-морозильник', amount: 1 }] },
    { name: 'a dash for an empty cell', rows: [{ goodsName: '-', amount: 1 }] },
    { name: 'an empty cell', rows: [{ goodsName: null, amount: 1 }] },
  ],
  bad: [
    {
      name: 'a hyphen of a list, and offers the name without it',
      rows: [{ goodsName: '- Томаты свежие', amount: 1 }],
      findings: [
        { row: 1, column: 'goodsName', message: 'formula', data: { sign: '-' }, fix: [{ column: 'goodsName', value: 'Томаты свежие' }] },
      ],
    },
    {
      name: 'an equals sign',
      rows: [{ goodsName: '=Сыр', amount: 1 }],
      findings: [{ row: 1, column: 'goodsName', message: 'formula', fix: [{ column: 'goodsName', value: 'Сыр' }] }],
    },
  ],
});
