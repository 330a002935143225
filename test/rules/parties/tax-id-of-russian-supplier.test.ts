import { taxIdOfRussianSupplier } from '../../../src/rules/parties/tax-id-of-russian-supplier';
import { testRule } from '../../support/rule-cases';

testRule(taxIdOfRussianSupplier, {
  ok: [
    { name: 'a right INN', rows: [{ goodsName: 'Сыр', supplierTaxId: '7805123456', supplierCountry: 'RU' }] },
    { name: 'a supplier of another country', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
    { name: 'an empty number', rows: [{ goodsName: 'Сыр', supplierTaxId: null, supplierCountry: 'RU' }] },
  ],
  bad: [
    {
      name: 'a Belarusian number',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'RU' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'foreign', data: { owners: { ru: 'Беларусь', en: 'Belarus' } } }],
    },
    {
      name: 'a number whose check digit disagrees',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '7805123457', supplierCountry: 'RU' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'wrong' }],
    },
  ],
});
