import { crossesSoon } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const qrNotHandedOver = defineRule({
  id: 'SPOT-P-023',
  name: 'qr-not-handed-over',
  title: { ru: 'QR-код не передан водителю', en: 'QR code not handed over to the driver' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'carrier.needs-qr' },
  reads: ['shipment', 'importDate', 'qr', 'handedOver', 'acknowledged', 'crossedAt'],
  marks: ['handedOver'],
  messages: {
    notHandedOver: {
      ru: 'Ввоз {import}, QR-код есть, а отметки о передаче нет. Передайте код водителю и введите, когда это сделано.',
      en: 'The import is on {import} and the QR code has come, but no hand-over is noted. Give the code to the driver and type when it was done.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозчик до ввоза должен иметь QR-код, сверить ДОПП с документами и проверить статус. Код, который остался в таблице, на границе не поможет: водителю нечего показать.',
      en: 'Before import the carrier must have the QR code, compare the DOPP with the papers and check the status. A code left in the sheet is of no use at the border: the driver has nothing to show.',
    },
    wrong: { rows: [{ shipment: 'SH-1', importDate: '24.11.2026', qr: 'КОД-100' }] },
    right: {
      rows: [{ shipment: 'SH-1', importDate: '24.11.2026', qr: 'КОД-100', handedOver: '23.11.2026 18:00' }],
    },
  },
  check(consignment, context, report) {
    const { importDate, qr, handedOver, acknowledged } = consignment.values;
    if (importDate === undefined) return; // narrows
    if (qr === undefined || handedOver !== undefined || acknowledged !== undefined) return;
    if (context.sheet.hasColumn('handedOver') && crossesSoon(consignment, context))
      report({ message: 'notHandedOver', data: { import: shownDate(importDate) } });
  },
});
