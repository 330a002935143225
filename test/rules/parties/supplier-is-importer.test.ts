import { supplierIsImporter } from '../../../src/rules/parties/supplier-is-importer';
import { testRule } from '../../support/rule-cases';

testRule(supplierIsImporter, {
  ok: [
    { name: 'different numbers', rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000385', importerInn: '7701000121' }] },
    { name: 'an equal number that is no INN', rows: [{ goodsName: 'Томаты', supplierTaxId: '7701000122', importerInn: '7701000122' }] },
    { name: 'a missing number', rows: [{ goodsName: 'Томаты', supplierTaxId: null, importerInn: '7701000121' }] },
  ],
  bad: [
    {
      name: 'the importer’s number as the supplier’s, typed in another way',
      rows: [{ goodsName: 'Томаты', supplierTaxId: '7701 000 121', importerInn: '7701000121' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'same', data: { value: '7701000121' } }],
    },
  ],
});
