import { vatReducedByBelarusianList } from '../../../src/rules/goods/vat-reduced-by-belarusian-list';
import { testRule } from '../../support/rule-cases';

testRule(vatReducedByBelarusianList, {
  ok: [
    { name: '10 % on butter', rows: [{ hsCode: '0405101900', vatRate: '10 %', supplierCountry: 'BY' }] },
    { name: '22 % on a refrigerator', rows: [{ hsCode: '8418102001', vatRate: '22 %', supplierCountry: 'BY' }] },
    { name: '10 % from another state', rows: [{ hsCode: '8418102001', vatRate: '10 %', supplierCountry: 'KZ' }] },
    {
      name: '10 % on a code that is not a full one',
      rows: [{ hsCode: '8418', vatRate: '10 %', supplierCountry: 'BY' }],
    },
  ],
  bad: [
    {
      name: '10 % on a refrigerator',
      rows: [{ hsCode: '8418102001', vatRate: '10 %', supplierCountry: 'BY' }],
      findings: [{ row: 1, column: 'vatRate', message: 'check', data: { hsCode: '8418102001' } }],
    },
  ],
});
