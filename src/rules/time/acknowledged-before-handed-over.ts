import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const acknowledgedBeforeHandedOver = defineRule({
  id: 'SPOT-T-021',
  name: 'acknowledged-before-handed-over',
  title: { ru: 'QR подтверждён раньше, чем передан', en: 'QR code acknowledged before it was handed over' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: {
    arithmetic: {
      ru: 'Получение подтверждают после передачи.',
      en: 'A receipt is acknowledged after the hand-over.',
    },
  },
  reads: ['shipment', 'handedOver', 'acknowledged'],
  marks: ['acknowledged'],
  messages: {
    order: {
      ru: 'QR-код подтверждён {acknowledged}, а передан {handedOver}. Проверьте обе отметки: возможно, подтверждение относится к прежнему коду.',
      en: 'The QR code was acknowledged on {acknowledged} and handed over on {handedOver}. Check both entries: the acknowledgement may belong to an earlier code.',
    },
  },
  explanation: {
    why: {
      ru: 'Когда ДОПП исправляют, код может смениться, и водителю передают новый. Подтверждение раньше передачи значит, что новый код водитель мог не получить.',
      en: 'When a DOPP is corrected, the code may change and the driver gets a new one. An acknowledgement before the hand-over means that the driver may not have received the new code.',
    },
    wrong: { rows: [{ shipment: 'SH-1', handedOver: '26.11.2026 18:30', acknowledged: '26.11.2026 18:20' }] },
    right: { rows: [{ shipment: 'SH-1', handedOver: '26.11.2026 18:00', acknowledged: '26.11.2026 18:20' }] },
  },
  check({ values }, _context, report) {
    const { handedOver, acknowledged } = values;
    if (handedOver === undefined || acknowledged === undefined) return; // narrows
    if (isAfter(handedOver, acknowledged))
      report({ message: 'order', data: { handedOver: shownDate(handedOver), acknowledged: shownDate(acknowledged) } });
  },
});
