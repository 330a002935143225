import { waybillInSeveralConsignments } from '../../../src/rules/across-rows/waybill-in-several-consignments';
import { testRule } from '../../support/rule-cases';

const row = { carrierTaxId: '690001110', waybillNumber: 'ЕА 7712345', waybillDate: '23.11.2026' };

testRule(waybillInSeveralConsignments, {
  ok: [
    {
      name: 'one waybill for the rows of one shipment',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-1', ...row },
      ],
    },
    {
      name: 'the same number of another carrier',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-2', ...row, carrierTaxId: '7805123456' },
      ],
    },
    {
      name: 'rows without a waybill number',
      rows: [
        { shipment: 'SH-1', ...row, waybillNumber: null },
        { shipment: 'SH-2', ...row, waybillNumber: null },
      ],
    },
  ],
  bad: [
    {
      name: 'the waybill of an earlier shipment',
      rows: [
        { shipment: 'SH-1', ...row },
        { shipment: 'SH-2', ...row },
        { shipment: 'SH-2', ...row },
      ],
      findings: [
        {
          row: 2,
          column: 'waybillNumber',
          message: 'repeated',
          data: { waybill: 'ЕА 7712345', shipment: 'SH-1', row: 4 },
        },
      ],
    },
    {
      name: 'a waybill without carrier and date',
      rows: [
        { shipment: 'SH-1', waybillNumber: '17', carrierName: null },
        { shipment: 'SH-2', waybillNumber: '17' },
      ],
      findings: [{ row: 2, column: 'waybillNumber', message: 'repeated' }],
    },
  ],
});
