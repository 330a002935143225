import { supplierBin } from '../../../src/rules/parties/supplier-bin';
import { testRule } from '../../support/rule-cases';

testRule(supplierBin, {
  ok: [
    { name: 'a company’s number', rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000385', supplierCountry: 'KZ' }] },
    { name: 'a person’s number', rows: [{ goodsName: 'Томаты', supplierTaxId: '061211600012', supplierCountry: 'KZ' }] },
    { name: 'a number of another country', rows: [{ goodsName: 'Томаты', supplierTaxId: '200988541', supplierCountry: 'KZ' }] },
    { name: 'a supplier of another country', rows: [{ goodsName: 'Томаты', supplierTaxId: '940140000386', supplierCountry: 'BY' }] },
    { name: 'an empty cell', rows: [{ goodsName: 'Томаты', supplierTaxId: 'нет', supplierCountry: 'KZ' }] },
  ],
  bad: [
    {
      name: 'a wrong check digit in the second line of a shipment',
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты', supplierTaxId: '940140000385', supplierCountry: 'KZ' },
        { shipment: 'SH-1', goodsName: 'Огурцы', supplierTaxId: '940140000386', supplierCountry: null },
      ],
      findings: [{ row: 2, column: 'supplierTaxId', message: 'wrong', data: { value: '940140000386' } }],
    },
    {
      name: 'eleven digits',
      rows: [{ goodsName: 'Томаты', supplierTaxId: '94014000038', supplierCountry: 'KZ' }],
      findings: [{ row: 1, column: 'supplierTaxId', message: 'wrong' }],
    },
  ],
});
