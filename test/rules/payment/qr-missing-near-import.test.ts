import { qrMissingNearImport } from '../../../src/rules/payment/qr-missing-near-import';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', importDate: '24.11.2026', doppNumber: 'D-100' };

testRule(qrMissingNearImport, {
  ok: [
    { name: 'a QR code that has come', rows: [{ ...row, qr: 'КОД-100' }] },
    { name: 'an import in two days', rows: [{ ...row, importDate: '25.11.2026' }] },
    { name: 'a DOPP not filed, which is another matter', rows: [{ ...row, doppNumber: null }] },
    { name: 'a truck that has crossed', rows: [{ ...row, crossedAt: '23.11.2026' }] },
    { name: 'a sheet that does not track codes', rows: [row], withoutColumns: ['qr'] },
  ],
  bad: [
    {
      name: 'an import tomorrow, and one today known by its filing date',
      rows: [row, { shipment: 'SH-2', importDate: '23.11.2026 18:00', doppDate: '20.11.2026' }],
      findings: [
        { row: 1, column: 'qr', message: 'missing', data: { import: { ru: '24.11.2026', en: '2026-11-24' } } },
        { row: 2, column: 'qr', message: 'missing' },
      ],
    },
  ],
});
