import { supplierKgInn } from '../../../src/rules/parties/supplier-kg-inn';
import { testRule } from '../../support/rule-cases';

testRule(supplierKgInn, {
  ok: [
    { name: 'fourteen digits with a date inside', rows: [{ goodsName: 'Брюки', supplierTaxId: '00207199610017', supplierCountry: 'KG' }] },
    { name: 'a number of another country', rows: [{ goodsName: 'Брюки', supplierTaxId: '940140000385', supplierCountry: 'KG' }] },
    { name: 'a supplier of another country', rows: [{ goodsName: 'Брюки', supplierTaxId: '0020719961', supplierCountry: 'KZ' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Брюки', supplierTaxId: '-', supplierCountry: 'KG' }] },
  ],
  bad: [
    {
      name: 'eleven digits',
      rows: [{ goodsName: 'Брюки', supplierTaxId: '00207199610', supplierCountry: 'KG' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'doubtful' }],
    },
    {
      name: 'fourteen digits without a date',
      rows: [{ goodsName: 'Брюки', supplierTaxId: '09907199610017', supplierCountry: 'KG' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'doubtful', data: { value: '09907199610017' } }],
    },
  ],
});
