import { unitUnknown } from '../../../src/rules/format/unit-unknown';
import { testRule } from '../../support/rule-cases';

testRule(unitUnknown, {
  ok: [
    { name: 'a symbol', rows: [{ goodsName: 'Томаты', unit: 'кг' }] },
    { name: 'a code as a number', rows: [{ goodsName: 'Томаты', unit: 796 }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Томаты', unit: null }] },
  ],
  bad: [
    {
      name: 'a unit the classifier does not have',
      rows: [{ goodsName: 'Брюки', unit: 'короб' }],
      findings: [{ row: 1, column: 'unit', message: 'unknown', data: { value: 'короб' } }],
    },
    {
      name: 'the unit of traceability too',
      rows: [{ goodsName: 'Холодильник', traceableUnit: 'стеллаж' }],
      findings: [{ row: 1, column: 'traceableUnit', message: 'unknown' }],
    },
  ],
});
