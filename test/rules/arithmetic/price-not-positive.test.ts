import { priceNotPositive } from '../../../src/rules/arithmetic/price-not-positive';
import { testRule } from '../../support/rule-cases';

testRule(priceNotPositive, {
  ok: [
    { name: 'a price', rows: [{ unitPrice: 64, amount: 128000 }] },
    { name: 'free goods', rows: [{ unitPrice: 0, amount: 0 }] },
    { name: 'a zero price without an amount', rows: [{ unitPrice: 0, goodsName: 'Сок' }] },
    { name: 'no price', rows: [{ amount: 128000 }] },
  ],
  bad: [
    {
      name: 'a negative price',
      rows: [{ unitPrice: -64, amount: 128000 }],
      findings: [{ row: 1, column: 'unitPrice', message: 'negative' }],
    },
    {
      name: 'a zero price beside an amount',
      rows: [{ unitPrice: 0, amount: 128000 }],
      findings: [
        { row: 1, column: 'unitPrice', message: 'zero', data: { amount: { ru: '128\u00a0000', en: '128,000' } } },
      ],
    },
  ],
});
