import { crossedWithoutQr } from '../../../src/rules/payment/crossed-without-qr';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', goodsName: 'Томаты', crossedAt: '20.11.2026' };

testRule(crossedWithoutQr, {
  ok: [
    { name: 'a crossing with its code in another row', rows: [row, { shipment: 'SH-1', qr: 'КОД-100' }] },
    { name: 'a truck that has not crossed', rows: [{ shipment: 'SH-1', goodsName: 'Томаты' }] },
    { name: 'a sheet that does not track codes', rows: [row], withoutColumns: ['qr'] },
    {
      name: 'an import before SPOT',
      rows: [{ ...row, importDate: '20.05.2026', crossedAt: '20.05.2026' }],
    },
  ],
  bad: [
    {
      name: 'a crossing without a code',
      rows: [row],
      findings: [
        { row: 1, column: 'qr', message: 'missing', data: { crossed: { ru: '20.11.2026', en: '2026-11-20' } } },
      ],
    },
  ],
});
