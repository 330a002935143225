import { quantityNotPositive } from '../../../src/rules/arithmetic/quantity-not-positive';
import { testRule } from '../../support/rule-cases';

testRule(quantityNotPositive, {
  ok: [
    { name: 'a part of a kilogram', rows: [{ quantity: 0.5, goodsName: 'Шафран' }] },
    { name: 'no quantity', rows: [{ goodsName: 'Томаты' }] },
    { name: 'a quantity in words, which cannot be read', rows: [{ quantity: 'две тысячи', goodsName: 'Брюки' }] },
  ],
  bad: [
    {
      name: 'a negative quantity',
      rows: [{ quantity: -5, goodsName: 'Томаты' }],
      findings: [{ row: 1, column: 'quantity', message: 'negative', data: { value: { ru: '-5', en: '-5' } } }],
    },
    {
      name: 'zero',
      rows: [{ quantity: 0, goodsName: 'Томаты' }],
      findings: [{ row: 1, column: 'quantity', message: 'zero' }],
    },
  ],
});
