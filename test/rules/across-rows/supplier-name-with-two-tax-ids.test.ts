import { supplierNameWithTwoTaxIds } from '../../../src/rules/across-rows/supplier-name-with-two-tax-ids';
import { testRule } from '../../support/rule-cases';

const supplier = { supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' };

testRule(supplierNameWithTwoTaxIds, {
  ok: [
    {
      name: 'one number, once with spaces',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-2', ...supplier, supplierTaxId: '191 234 563' },
      ],
    },
    {
      name: 'a shipment without the number',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-2', ...supplier, supplierTaxId: null },
        { shipment: 'SH-3', supplierTaxId: '200988541' },
      ],
    },
    {
      name: 'firms of one name in two states',
      rows: [
        { shipment: 'SH-1', ...supplier, supplierCountry: 'BY' },
        { shipment: 'SH-2', ...supplier, supplierCountry: 'KZ', supplierTaxId: '940140000385' },
      ],
    },
    {
      name: 'two numbers within one shipment, which is another matter',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-1', ...supplier, supplierTaxId: '200988541' },
      ],
    },
  ],
  bad: [
    {
      name: 'another number in another shipment',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-2', ...supplier, supplierTaxId: '200988541' },
      ],
      findings: [
        {
          row: 2,
          column: 'supplierTaxId',
          message: 'differs',
          data: { name: 'ЗАО «Холодтехника»', value: '200988541', other: '191234563', shipment: 'SH-1', row: 4 },
        },
      ],
    },
  ],
});
