import { amountNotPositive } from '../../../src/rules/arithmetic/amount-not-positive';
import { testRule } from '../../support/rule-cases';

testRule(amountNotPositive, {
  ok: [
    { name: 'an amount', rows: [{ amount: 475, goodsName: 'Томаты' }] },
    { name: 'zero, which has a rule of its own', rows: [{ amount: 0, goodsName: 'Образцы' }] },
    { name: 'no amount', rows: [{ goodsName: 'Томаты' }] },
  ],
  bad: [
    {
      name: 'a negative amount',
      rows: [{ amount: -475.5, goodsName: 'Скидка' }],
      findings: [{ row: 1, column: 'amount', message: 'negative', data: { value: { ru: '-475,5', en: '-475.5' } } }],
    },
  ],
});
