import { amountIsQuantityTimesPrice } from '../../../src/rules/arithmetic/amount-is-quantity-times-price';
import { testRule } from '../../support/rule-cases';

testRule(amountIsQuantityTimesPrice, {
  ok: [
    { name: 'an exact product', rows: [{ quantity: 12000, unitPrice: 95, amount: 1140000 }] },
    { name: 'an amount rounded to kopecks', rows: [{ quantity: 3, unitPrice: 0.333, amount: 1 }] },
    { name: 'a price rounded to kopecks', rows: [{ quantity: 3000, unitPrice: 33.33, amount: 100000 }] },
    { name: 'no price', rows: [{ quantity: 3, amount: 1 }] },
    { name: 'no quantity', rows: [{ unitPrice: 3, amount: 1 }] },
    { name: 'a negative quantity, which has a rule of its own', rows: [{ quantity: -5, unitPrice: 95, amount: 475 }] },
  ],
  bad: [
    {
      name: 'an amount that is 500 too much',
      rows: [{ quantity: 2000, unitPrice: 64, amount: 128500 }],
      findings: [
        {
          row: 1,
          column: 'amount',
          message: 'differs',
          data: { product: { ru: '128\u00a0000', en: '128,000' } },
          fix: [{ column: 'amount', value: 128000 }],
        },
      ],
    },
    {
      name: 'two kopecks on a single piece',
      rows: [{ quantity: 1, unitPrice: 10.5, amount: 10.52 }],
      findings: [{ row: 1, column: 'amount', message: 'differs', fix: [{ column: 'amount', value: 10.5 }] }],
    },
    {
      name: 'a product with many decimals, which the fix rounds',
      rows: [{ quantity: 1.5, unitPrice: 3.3333, amount: 7 }],
      findings: [{ row: 1, column: 'amount', message: 'differs', fix: [{ column: 'amount', value: 5 }] }],
    },
    {
      name: 'a price per tonne beside kilograms',
      rows: [{ quantity: 12000, unitPrice: 95000, amount: 1140000 }],
      findings: [{ row: 1, column: 'amount', message: 'factor', data: { factor: 1000 } }],
    },
    {
      name: 'a quantity in tonnes beside a price per kilogram',
      rows: [{ quantity: 12, unitPrice: 95, amount: 1140000 }],
      findings: [{ row: 1, column: 'amount', message: 'factor', data: { factor: 1000 } }],
    },
  ],
});
