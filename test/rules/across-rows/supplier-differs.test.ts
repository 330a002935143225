import { supplierDiffers } from '../../../src/rules/across-rows/supplier-differs';
import { testRule } from '../../support/rule-cases';

const agro = { supplierName: 'ТОО «Туркестан Агро»', supplierTaxId: '940140000385', supplierCountry: 'KZ' };
const dairy = { supplierName: 'ОАО «Минский молочный завод»', supplierTaxId: '200988541', supplierCountry: 'BY' };

testRule(supplierDiffers, {
  ok: [
    {
      name: 'one supplier, named once with the form of company behind',
      rows: [
        { shipment: 'SH-1', ...agro },
        { shipment: 'SH-1', ...agro, supplierName: 'Туркестан Агро, ТОО' },
      ],
    },
  ],
  bad: [
    {
      name: 'another supplier, once in its row',
      rows: [
        { shipment: 'SH-1', ...agro },
        { shipment: 'SH-1', ...dairy },
      ],
      findings: [
        {
          row: 2,
          column: 'supplierTaxId',
          message: 'differs',
          data: { value: '200988541', other: '940140000385', row: 4 },
          fix: [
            { column: 'supplierTaxId', value: '940140000385' },
            { column: 'supplierName', value: 'ТОО «Туркестан Агро»' },
            { column: 'supplierCountry', value: 'KZ' },
          ],
        },
      ],
    },
    {
      name: 'another name under one number',
      rows: [
        { shipment: 'SH-1', ...agro },
        { shipment: 'SH-1', ...agro, supplierName: 'ТОО «Шымкент Агро»' },
      ],
      findings: [
        {
          row: 2,
          column: 'supplierName',
          message: 'differs',
          fix: [{ column: 'supplierName', value: 'ТОО «Туркестан Агро»' }],
        },
      ],
    },
  ],
});
