import { carrierDiffers } from '../../../src/rules/across-rows/carrier-differs';
import { testRule } from '../../support/rule-cases';

const fix = [
  { column: 'carrierName', value: 'ООО «Рустранс»' },
  { column: 'carrierTaxId', value: '7805123456' },
  { column: 'carrierCountry', value: 'RU' },
] as const;

testRule(carrierDiffers, {
  ok: [
    {
      name: 'one name in other quotes and with the form of company behind it',
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456', carrierCountry: 'RU' },
        { shipment: 'SH-1', carrierName: '"Рустранс", ООО', carrierTaxId: '78 05 123456', carrierCountry: 'РФ' },
      ],
    },
    {
      name: 'two carriers of two shipments',
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»' },
        { shipment: 'SH-2', carrierName: 'ООО «БелРефТранс»' },
      ],
    },
  ],
  bad: [
    {
      name: 'another name, number and country',
      rows: [
        { shipment: 'SH-1', carrierName: 'ООО «Рустранс»', carrierTaxId: '7805123456', carrierCountry: 'RU' },
        { shipment: 'SH-1', carrierName: 'ООО «БелРефТранс»', carrierTaxId: '690001110', carrierCountry: 'BY' },
      ],
      findings: [
        {
          row: 2,
          column: 'carrierName',
          message: 'differs',
          data: { value: 'ООО «БелРефТранс»', other: 'ООО «Рустранс»' },
          fix,
        },
        { row: 2, column: 'carrierTaxId', message: 'differs', fix },
        { row: 2, column: 'carrierCountry', message: 'differs', fix },
      ],
    },
  ],
});
