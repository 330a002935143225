import { shipmentScattered } from '../../../src/rules/across-rows/shipment-scattered';
import { testRule } from '../../support/rule-cases';

const rows = (...shipments: (string | null)[]) =>
  shipments.map((shipment) => ({ shipment, goodsName: shipment === null ? null : 'Томаты' }));

testRule(shipmentScattered, {
  ok: [
    { name: 'rows side by side', rows: rows('SH-1', 'SH-1', 'SH-2') },
    { name: 'a subtotal and a spacer between', rows: rows('SH-1', null, null, 'SH-1') },
  ],
  bad: [
    {
      name: 'a row below three rows of others',
      rows: rows('SH-1', 'SH-2', 'SH-2', 'SH-3', 'SH-1', 'SH-1'),
      findings: [{ row: 5, column: 'shipment', message: 'apart', data: { shipment: 'SH-1', row: 4 } }],
    },
  ],
});
