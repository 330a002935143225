import { identifierRounded } from '../../../src/rules/format/identifier-rounded';
import { testRule } from '../../support/rule-cases';

testRule(identifierRounded, {
  ok: [
    { name: 'a long number as text', rows: [{ goodsName: 'Томаты', doppNumber: '7712345678901234567' }] },
    { name: 'a number of fifteen digits', rows: [{ goodsName: 'Томаты', doppNumber: 123456789012345 }] },
  ],
  bad: [
    {
      name: 'a numeric cell with more digits than Excel keeps',
      rows: [{ goodsName: 'Томаты', doppNumber: 7.712345678901235e18 }],
      findings: [{ row: 1, column: 'doppNumber', message: 'rounded' }],
    },
    {
      name: 'a tax number pasted in scientific form',
      rows: [{ goodsName: 'Брюки', supplierTaxId: '2,07E+12' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'rounded', data: { shown: '2,07E+12' } }],
    },
  ],
});
