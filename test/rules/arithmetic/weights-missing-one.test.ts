import { weightsMissingOne } from '../../../src/rules/arithmetic/weights-missing-one';
import { testRule } from '../../support/rule-cases';

testRule(weightsMissingOne, {
  ok: [
    { name: 'both weights', rows: [{ netWeight: 12000, grossWeight: 12960 }] },
    { name: 'no weights', rows: [{ goodsName: 'Томаты' }] },
    {
      name: 'a weight that cannot be read',
      rows: [
        { netWeight: 12000, grossWeight: 'тонна' },
        { netWeight: 'тонна', grossWeight: 12000 },
      ],
    },
  ],
  bad: [
    {
      name: 'the net weight only',
      rows: [{ netWeight: 12000 }],
      findings: [{ row: 1, column: 'grossWeight', message: 'gross' }],
    },
    {
      name: 'the gross weight only',
      rows: [{ grossWeight: 12960 }],
      findings: [{ row: 1, column: 'netWeight', message: 'net' }],
    },
  ],
});
