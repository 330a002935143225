import { supplierAmTin } from '../../../src/rules/parties/supplier-am-tin';
import { testRule } from '../../support/rule-cases';

testRule(supplierAmTin, {
  ok: [
    { name: 'eight digits', rows: [{ goodsName: 'Сок', supplierTaxId: '01234567', supplierCountry: 'AM' }] },
    { name: 'a number of another country', rows: [{ goodsName: 'Сок', supplierTaxId: '200988541', supplierCountry: 'AM' }] },
    { name: 'a supplier of another country', rows: [{ goodsName: 'Сок', supplierTaxId: '1234567', supplierCountry: 'KZ' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Сок', supplierTaxId: 'нет', supplierCountry: 'AM' }] },
  ],
  bad: [
    {
      name: 'seven digits, probably without the zero',
      rows: [{ goodsName: 'Сок', supplierTaxId: '1234567', supplierCountry: 'AM' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'doubtful' }],
    },
    {
      name: 'a person’s number of public services',
      rows: [{ goodsName: 'Сок', supplierTaxId: '3905870011', supplierCountry: 'AM' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'doubtful', data: { value: '3905870011' } }],
    },
  ],
});
