import { defineRule } from '../define-rule';
import { annulled } from './status-words';

export const annulledWithQr = defineRule({
  id: 'SPOT-P-028',
  name: 'annulled-with-qr',
  title: { ru: 'QR-код аннулированной ДОПП', en: 'QR code of an annulled DOPP' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'border.status-must-permit' },
  reads: ['shipment', 'doppStatus', 'qr', 'crossedAt'],
  marks: ['qr'],
  messages: {
    annulled: {
      ru: 'Статус ДОПП «{status}», а QR-код остался. Не передавайте его водителю; если код уже передан, сообщите, что он не действует. Для перевозки нужна новая ДОПП.',
      en: 'The DOPP’s status is “{status}”, and its QR code is still here. Do not hand it over; if the driver has it, tell him that it is void. The shipment needs a new DOPP.',
    },
  },
  explanation: {
    why: {
      ru: 'QR-код ведёт на страницу со статусом ДОПП, и на границе смотрят статус, а не картинку. С кодом аннулированной ДОПП машину развернут, даже если новая ДОПП уже подана.',
      en: 'The QR code leads to a page with the DOPP’s status, and the border looks at the status, not at the picture. With the code of an annulled DOPP the truck is turned back even when a new DOPP is filed.',
    },
    wrong: { rows: [{ shipment: 'SH-1', doppStatus: 'Аннулирован', qr: 'КОД-100' }] },
    right: { rows: [{ shipment: 'SH-1', doppStatus: 'Аннулирован' }] },
  },
  check({ values: { doppStatus, qr, crossedAt } }, _context, report) {
    if (doppStatus === undefined) return; // narrows
    if (qr !== undefined && crossedAt === undefined && annulled.test(doppStatus))
      report({ message: 'annulled', data: { status: doppStatus } });
  },
});
