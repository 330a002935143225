import { supplierTaxIdOfAnotherCountry } from '../../../src/rules/parties/supplier-tax-id-of-another-country';
import { testRule } from '../../support/rule-cases';

testRule(supplierTaxIdOfAnotherCountry, {
  ok: [
    { name: 'a number of the country', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'BY' }] },
    { name: 'a wrong number that is nobody’s', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988542', supplierCountry: 'BY' }] },
    { name: 'eight digits, which say nothing of Armenia', rows: [{ goodsName: 'Сыр', supplierTaxId: '20098854', supplierCountry: 'BY' }] },
    { name: 'a Russian supplier, whom another rule judges', rows: [{ goodsName: 'Сыр', supplierTaxId: '200988541', supplierCountry: 'RU' }] },
    { name: 'a supplier outside the union', rows: [{ goodsName: 'Чай', supplierTaxId: '200988541', supplierCountry: 'CN' }] },
    { name: 'an empty number', rows: [{ goodsName: 'Сыр', supplierTaxId: null, supplierCountry: 'BY' }] },
  ],
  bad: [
    {
      name: 'a Kazakh number of a Belarusian supplier',
      rows: [{ goodsName: 'Сыр', supplierTaxId: '940140000385', supplierCountry: 'BY' }],
      findings: [
        {
          row: 1,
          column: 'supplierTaxId',
          message: 'other',
          data: { country: { ru: 'Беларусь', en: 'Belarus' }, owners: { ru: 'Казахстан', en: 'Kazakhstan' } },
        },
      ],
    },
    {
      name: 'a Russian INN of an Armenian supplier',
      rows: [{ goodsName: 'Сок', supplierTaxId: '7701000121', supplierCountry: 'AM' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'other' }],
    },
  ],
});
