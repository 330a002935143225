import { vatReducedPossible } from '../../../src/rules/goods/vat-reduced-possible';
import { testRule } from '../../support/rule-cases';

testRule(vatReducedPossible, {
  ok: [
    { name: '10 % on tomatoes', rows: [{ hsCode: '0702000000', vatRate: '10 %' }] },
    { name: '22 % on a refrigerator', rows: [{ hsCode: '8418102001', vatRate: '22 %' }] },
    {
      name: '22 % on clothes for adults',
      rows: [{ hsCode: '6203423500', vatRate: '22 %', goodsName: 'Брюки мужские' }],
    },
    { name: '22 % on clothes without a description', rows: [{ hsCode: '6203423500', vatRate: '22 %' }] },
    { name: 'no rate', rows: [{ hsCode: '0702000000' }] },
    { name: 'no code', rows: [{ vatRate: '22 %' }] },
  ],
  bad: [
    {
      name: '22 % on tomatoes',
      rows: [{ hsCode: '0702000000', vatRate: '22 %' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check', data: { heading: '07', reduced: '10', rate: '22' } }],
    },
    {
      name: '22 % on clothes for children',
      rows: [{ hsCode: '6203423500', vatRate: 0.22, goodsName: 'Брюки детские' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check', data: { heading: '62' } }],
    },
    {
      name: '22 % on a baby stroller, a heading that is on the list as a whole',
      rows: [{ hsCode: '8715001000', vatRate: '22 %', goodsName: 'Коляска' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check' }],
    },
    {
      name: '22 % on a book',
      rows: [{ hsCode: '4901990000', vatRate: '22 %', goodsName: 'Учебник' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check' }],
    },
  ],
});
