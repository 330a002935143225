import { carrierWithTwoTaxIds } from '../../../src/rules/across-rows/carrier-with-two-tax-ids';
import { testRule } from '../../support/rule-cases';

const carrier = { carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456' };

testRule(carrierWithTwoTaxIds, {
  ok: [
    {
      name: 'one number in two shipments',
      rows: [
        { shipment: 'SH-1', ...carrier },
        { shipment: 'SH-2', ...carrier },
      ],
    },
    {
      name: 'firms of one name in two states',
      rows: [
        { shipment: 'SH-1', ...carrier, carrierCountry: 'RU' },
        { shipment: 'SH-2', ...carrier, carrierCountry: 'BY', carrierTaxId: '690001110' },
      ],
    },
    {
      name: 'shipments without the number or the name',
      rows: [
        { shipment: 'SH-1', ...carrier },
        { shipment: 'SH-2', ...carrier, carrierTaxId: null },
        { shipment: 'SH-3', carrierTaxId: '690001110' },
      ],
    },
  ],
  bad: [
    {
      name: 'another number in another shipment',
      rows: [
        { shipment: 'SH-1', ...carrier },
        { shipment: 'SH-2', ...carrier, carrierTaxId: '7701000121' },
      ],
      findings: [
        {
          row: 2,
          column: 'carrierTaxId',
          message: 'differs',
          data: { name: 'ООО «Рустранс»', value: '7701000121', other: '7805123456', shipment: 'SH-1', row: 4 },
        },
      ],
    },
  ],
});
