import { importerInnRegion } from '../../../src/rules/parties/importer-inn-region';
import { testRule } from '../../support/rule-cases';

const row = { goodsName: 'Томаты', amount: 1 };

testRule(importerInnRegion, {
  ok: [
    { name: 'a number of a region that exists', rows: [{ ...row, importerInn: '7701000121' }] },
    { name: 'a wrong check digit, which another rule finds', rows: [{ ...row, importerInn: '7701000122' }] },
    { name: 'an empty cell', rows: [{ ...row, importerInn: 'н/д' }] },
  ],
  bad: [
    {
      name: 'two zeros in front',
      rows: [{ ...row, importerInn: '0012345678' }],
      findings: [{ row: 1, column: 'importerInn', message: 'region', data: { value: '0012345678' } }],
    },
  ],
});
