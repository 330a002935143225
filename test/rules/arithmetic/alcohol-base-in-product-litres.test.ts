import { alcoholBaseInProductLitres } from '../../../src/rules/arithmetic/alcohol-base-in-product-litres';
import { testRule } from '../../support/rule-cases';

testRule(alcoholBaseInProductLitres, {
  ok: [
    {
      name: 'litres of anhydrous alcohol',
      rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }],
    },
    {
      name: 'wine, whose rate is per litre',
      rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'wine', exciseQuantity: 3000 }],
    },
    {
      name: 'bottles',
      rows: [{ quantity: 6000, unit: 'шт', exciseCategory: 'alcohol-over-18', exciseQuantity: 6000 }],
    },
    { name: 'no unit', rows: [{ quantity: 3000, exciseCategory: 'alcohol-over-18', exciseQuantity: 3000 }] },
    { name: 'no base', rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'alcohol-over-18' }] },
    {
      name: 'a quantity of zero',
      rows: [{ quantity: 0, unit: 'л', exciseCategory: 'alcohol-over-18', exciseQuantity: 3000 }],
    },
  ],
  bad: [
    {
      name: 'litres of brandy',
      rows: [{ quantity: 3000, unit: 'л', exciseCategory: 'alcohol-over-18', exciseQuantity: 3000 }],
      findings: [
        { row: 1, column: 'exciseQuantity', message: 'product', data: { litres: { ru: '3\u00a0000', en: '3,000' } } },
      ],
    },
    {
      name: 'decalitres of brandy',
      rows: [{ quantity: 300, unit: 'дкл', exciseCategory: 'alcohol-over-18', exciseQuantity: 3000 }],
      findings: [{ row: 1, column: 'exciseQuantity', message: 'product' }],
    },
  ],
});
