import { qrNotHandedOver } from '../../../src/rules/payment/qr-not-handed-over';
import { testRule } from '../../support/rule-cases';

const row = { shipment: 'SH-1', importDate: '24.11.2026', qr: 'КОД-100' };

testRule(qrNotHandedOver, {
  ok: [
    { name: 'a code that is handed over', rows: [{ ...row, handedOver: '23.11.2026 18:00' }] },
    { name: 'a code the driver has acknowledged', rows: [{ ...row, acknowledged: '23.11.2026 18:20' }] },
    { name: 'an import in two days', rows: [{ ...row, importDate: '25.11.2026' }] },
    { name: 'no code yet, which is another matter', rows: [{ ...row, qr: null }] },
    { name: 'a sheet that does not track hand-overs', rows: [row], withoutColumns: ['handedOver'] },
  ],
  bad: [
    {
      name: 'an import tomorrow with the code in the sheet only',
      rows: [row, row],
      findings: [
        {
          row: 1,
          column: 'handedOver',
          message: 'notHandedOver',
          data: { import: { ru: '24.11.2026', en: '2026-11-24' } },
        },
      ],
    },
  ],
});
