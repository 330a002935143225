import { importerKppShape } from '../../../src/rules/parties/importer-kpp-shape';
import { testRule } from '../../support/rule-cases';

const row = { goodsName: 'Томаты', amount: 1 };

testRule(importerKppShape, {
  ok: [
    { name: 'nine digits', rows: [{ ...row, importerKpp: '770101001' }] },
    { name: 'letters in the reason', rows: [{ ...row, importerKpp: '7701AB001' }] },
    { name: 'an empty cell', rows: [{ ...row, importerKpp: '-' }] },
  ],
  bad: [
    { name: 'seven digits', rows: [{ ...row, importerKpp: '7701010' }], findings: [{ row: 1, column: 'importerKpp', message: 'wrong' }] },
    {
      name: 'letters in the wrong place',
      rows: [{ ...row, importerKpp: 'AB0101001' }],
      findings: [{ row: 1, column: 'importerKpp', message: 'wrong', data: { value: 'AB0101001' } }],
    },
  ],
});
