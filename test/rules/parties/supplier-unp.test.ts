import { supplierUnp } from '../../../src/rules/parties/supplier-unp';
import { testRule } from '../../support/rule-cases';

testRule(supplierUnp, {
  ok: [
    { name: 'a company’s number', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
    { name: 'an entrepreneur’s number with letters', rows: [{ goodsName: 'Сыр', supplierTaxId: 'МА1953684', supplierCountry: 'BY' }] },
    { name: 'a number of another country', rows: [{ goodsName: 'Сыр', supplierTaxId: '940140000385', supplierCountry: 'BY' }] },
    { name: 'a supplier of another country', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988542', supplierCountry: 'KZ' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сыр', supplierTaxId: null, supplierCountry: 'BY' }] },
  ],
  bad: [
    {
      name: 'a wrong check digit',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '200988542', supplierCountry: 'BY' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'wrong', data: { value: '200988542' } }],
    },
    {
      name: 'a number that lost a digit',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '20098854', supplierCountry: 'BY' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'wrong' }],
    },
  ],
});
