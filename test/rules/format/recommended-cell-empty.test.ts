import { recommendedCellEmpty } from '../../../src/rules/format/recommended-cell-empty';
import { testRule } from '../../support/rule-cases';

const row = {
  shipment: 'SH-1',
  departureCountry: 'KZ',
  supplierTaxId: '940140000385',
  contractNumber: 'TA-12/26',
  contractDate: '02.03.2026',
  invoiceNumber: 'KZ-1187',
  invoiceDate: '21.11.2026',
  waybillNumber: '0045121',
  carrierName: 'ТОО «Шымкент Транс»',
  carrierTaxId: '150940004561',
  carrierCountry: 'KZ',
  quantity: 12000,
  unit: 'кг',
  netWeight: 12000,
  grossWeight: 12960,
};

testRule(recommendedCellEmpty, {
  ok: [
    { name: 'a line with everything', rows: [row] },
    { name: 'a unit that cannot be read', rows: [{ ...row, unit: 'короб', quantity: 'много' }] },
  ],
  bad: [
    {
      name: 'a shipment without carrier and waybill',
      rows: [{ ...row, carrierName: null, waybillNumber: 'н/д' }],
      findings: [
        { row: 1, column: 'waybillNumber', message: 'empty' },
        { row: 1, column: 'carrierName', message: 'empty' },
      ],
    },
    {
      name: 'a second line without its quantity',
      rows: [row, { unit: 'кг', netWeight: 5, grossWeight: 6 }],
      findings: [{ row: 2, column: 'quantity', message: 'empty' }],
    },
    {
      name: 'a row that belongs to no shipment',
      rows: [{ ...row, shipment: null }],
      findings: [{ row: 1, column: 'shipment', message: 'empty' }],
    },
  ],
});
