import { importerInn } from '../../../src/rules/parties/importer-inn';
import { testRule } from '../../support/rule-cases';

const row = { goodsName: 'Томаты', amount: 1 };

testRule(importerInn, {
  ok: [
    { name: 'a company’s number', rows: [{ ...row, importerInn: '7701000121' }] },
    { name: 'an entrepreneur’s number', rows: [{ ...row, importerInn: '123456789047' }] },
    { name: 'a number with its name and spaces', rows: [{ ...row, importerInn: 'ИНН 7701 000 121' }] },
    { name: 'an empty cell', rows: [{ ...row, importerInn: null }] },
    { name: 'two zeros in front, which only one source refuses', rows: [{ ...row, importerInn: '0012345678' }] },
  ],
  bad: [
    {
      name: 'a wrong check digit',
      rows: [{ ...row, importerInn: '7701000122' }],
      findings: [{ row: 1, column: 'importerInn', message: 'wrong', data: { value: '7701000122' } }],
    },
    {
      name: 'a number of eleven digits',
      rows: [{ ...row, importerInn: '77010001211' }],
      findings: [{ row: 1, column: 'importerInn', message: 'wrong' }],
    },
    {
      name: 'a name in place of the number',
      rows: [{ ...row, importerInn: 'ООО «Ромашка»' }],
      findings: [{ row: 1, column: 'importerInn', message: 'wrong' }],
    },
  ],
});
