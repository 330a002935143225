import { exciseWithoutBase } from '../../../src/rules/arithmetic/excise-without-base';
import { testRule } from '../../support/rule-cases';

testRule(exciseWithoutBase, {
  ok: [
    { name: 'category and base', rows: [{ exciseCategory: 'beer', exciseQuantity: 100 }] },
    { name: 'category and amount', rows: [{ exciseCategory: 'beer', exciseAmount: 3300 }] },
    { name: 'a base that cannot be read', rows: [{ exciseCategory: 'beer', exciseQuantity: 'сто литров' }] },
    { name: 'no category', rows: [{ goodsName: 'Сок' }] },
    { name: 'an unknown category', rows: [{ exciseCategory: 'пивко' }] },
  ],
  bad: [
    {
      name: 'neither base nor amount',
      rows: [{ exciseCategory: 'alcohol-over-18' }],
      findings: [{ row: 1, column: 'exciseQuantity', message: 'missing' }],
    },
    {
      name: 'a base of zero',
      rows: [{ exciseCategory: 'beer', exciseQuantity: 0 }],
      findings: [{ row: 1, column: 'exciseQuantity', message: 'zero' }],
    },
  ],
});
