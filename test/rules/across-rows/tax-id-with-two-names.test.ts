import { taxIdWithTwoNames } from '../../../src/rules/across-rows/tax-id-with-two-names';
import { testRule } from '../../support/rule-cases';

const supplier = { supplierName: 'ЗАО «Холодтехника»', supplierTaxId: '191234563' };

testRule(taxIdWithTwoNames, {
  ok: [
    {
      name: 'one name in other quotes',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-2', ...supplier, supplierName: 'Холодтехника ЗАО' },
      ],
    },
    {
      name: 'shipments without the name or the number',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-2', ...supplier, supplierName: null },
        { shipment: 'SH-3', supplierName: 'ОАО «Завод»' },
      ],
    },
  ],
  bad: [
    {
      name: 'another name in another shipment',
      rows: [
        { shipment: 'SH-1', ...supplier },
        { shipment: 'SH-2', ...supplier, supplierName: 'ОАО «Минский молочный завод»' },
      ],
      findings: [
        {
          row: 2,
          column: 'supplierName',
          message: 'differs',
          data: { id: '191234563', other: 'ЗАО «Холодтехника»', shipment: 'SH-1', row: 4 },
        },
      ],
    },
  ],
});
