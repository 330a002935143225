import { vatReducedNotHinted } from '../../../src/rules/goods/vat-reduced-not-hinted';
import { testRule } from '../../support/rule-cases';

testRule(vatReducedNotHinted, {
  ok: [
    { name: '10 % on food', rows: [{ hsCode: '0702000000', vatRate: '10 %' }] },
    { name: '22 % on a refrigerator', rows: [{ hsCode: '8418102001', vatRate: '22 %' }] },
    {
      name: '10 % from a Belarusian supplier, which has a rule of its own',
      rows: [{ hsCode: '8418102001', vatRate: '10 %', supplierCountry: 'BY' }],
    },
    { name: '10 % on a code that is not a full one', rows: [{ hsCode: '8418', vatRate: '10 %' }] },
    { name: '10 % without a code', rows: [{ vatRate: '10 %' }] },
  ],
  bad: [
    {
      name: '10 % on a refrigerator',
      rows: [{ hsCode: '8418102001', vatRate: 0.1 }],
      findings: [{ row: 1, column: 'vatRate', message: 'check', data: { rate: '10', hsCode: '8418102001' } }],
    },
    {
      name: '10 % on cigarettes from Kazakhstan',
      rows: [{ hsCode: '2402209000', vatRate: '10 %', supplierCountry: 'KZ' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check' }],
    },
  ],
});
