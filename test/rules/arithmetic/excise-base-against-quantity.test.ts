import { exciseBaseAgainstQuantity } from '../../../src/rules/arithmetic/excise-base-against-quantity';
import { testRule } from '../../support/rule-cases';

testRule(exciseBaseAgainstQuantity, {
  ok: [
    { name: 'litres as litres', rows: [{ quantity: 5000, unit: 'л', exciseCategory: 'beer', exciseQuantity: 5000 }] },
    {
      name: 'decalitres as litres',
      rows: [{ quantity: 500, unit: 'дкл', exciseCategory: 'beer', exciseQuantity: 5000 }],
    },
    {
      name: 'bottles, which tell no litres',
      rows: [{ quantity: 5000, unit: 'бут', exciseCategory: 'beer', exciseQuantity: 2500 }],
    },
    {
      name: 'litres of a drink taxed by its alcohol',
      rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }],
    },
    {
      name: 'a base rounded to thousandths of a tonne',
      rows: [{ quantity: 333.333, unit: 'кг', exciseCategory: 'motor-oils', exciseQuantity: 0.333 }],
    },
    { name: 'no base', rows: [{ quantity: 5000, unit: 'л', exciseCategory: 'beer' }] },
    { name: 'no unit', rows: [{ quantity: 5000, exciseCategory: 'beer', exciseQuantity: 500 }] },
    { name: 'no category', rows: [{ quantity: 5000, unit: 'л', exciseQuantity: 500 }] },
  ],
  bad: [
    {
      name: 'a lost zero',
      rows: [{ quantity: 5000, unit: 'л', exciseCategory: 'beer', exciseQuantity: 500 }],
      findings: [
        { row: 1, column: 'exciseQuantity', message: 'differs', fix: [{ column: 'exciseQuantity', value: 5000 }] },
      ],
    },
    {
      name: 'pieces where the rate is per thousand',
      rows: [{ quantity: 200000, unit: 'шт', exciseCategory: 'cigarettes', exciseQuantity: 200000 }],
      findings: [
        {
          row: 1,
          column: 'exciseQuantity',
          message: 'differs',
          data: { converted: { ru: '200', en: '200' } },
          fix: [{ column: 'exciseQuantity', value: 200 }],
        },
      ],
    },
  ],
});
