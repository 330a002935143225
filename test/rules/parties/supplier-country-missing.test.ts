import { supplierCountryMissing } from '../../../src/rules/parties/supplier-country-missing';
import { testRule } from '../../support/rule-cases';

testRule(supplierCountryMissing, {
  ok: [
    { name: 'a number with its country', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
    { name: 'neither number nor country', rows: [{ goodsName: 'Сыр', supplierTaxId: null }] },
    { name: 'a country that cannot be read', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'Минск' }] },
    {
      name: 'a sheet without the column',
      rows: [{ goodsName: 'Сыр', amount: 1, supplierTaxId: '200988541' }],
      withoutColumns: ['supplierCountry'],
    },
  ],
  bad: [
    {
      name: 'a Belarusian number, and proposes the country',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541' }],
      findings: [
        {
          row: 1,
          column: 'supplierCountry',
          message: 'likely',
          data: { owner: { ru: 'Беларусь', en: 'Belarus' } },
          fix: [{ column: 'supplierCountry', value: 'BY' }],
        },
      ],
    },
    {
      name: 'a number that is nobody’s',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '200988542' }],
      findings: [{ row: 1, column: 'supplierCountry', message: 'unknown' }],
    },
  ],
});
