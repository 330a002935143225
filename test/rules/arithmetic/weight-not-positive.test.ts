import { weightNotPositive } from '../../../src/rules/arithmetic/weight-not-positive';
import { testRule } from '../../support/rule-cases';

testRule(weightNotPositive, {
  ok: [
    { name: 'weights', rows: [{ netWeight: 0.4, grossWeight: 1 }] },
    { name: 'no weights', rows: [{ goodsName: 'Этикетки' }] },
  ],
  bad: [
    {
      name: 'a net weight of zero',
      rows: [{ netWeight: 0, grossWeight: 1 }],
      findings: [{ row: 1, column: 'netWeight', message: 'net' }],
    },
    {
      name: 'a negative gross weight',
      rows: [{ netWeight: 1, grossWeight: -1 }],
      findings: [{ row: 1, column: 'grossWeight', message: 'gross', data: { value: { ru: '-1', en: '-1' } } }],
    },
  ],
});
