import { supplierCountryOutsideEaeu } from '../../../src/rules/parties/supplier-country-outside-eaeu';
import { testRule } from '../../support/rule-cases';

testRule(supplierCountryOutsideEaeu, {
  ok: [
    { name: 'a state of the union', rows: [{ goodsName: 'Сыр', amount: 1, supplierCountry: 'BY' }] },
    { name: 'Russia, which is in the union', rows: [{ goodsName: 'Сыр', amount: 1, supplierCountry: 'RU' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сыр', amount: 1, supplierCountry: null }] },
  ],
  bad: [
    {
      name: 'a supplier of China',
      rows: [{ goodsName: 'Чай', amount: 1, supplierCountry: 'Китай' }],
      findings: [{ row: 1, column: 'supplierCountry', message: 'outside' }],
    },
  ],
});
