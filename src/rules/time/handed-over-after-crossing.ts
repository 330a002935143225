import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const handedOverAfterCrossing = defineRule({
  id: 'SPOT-T-020',
  name: 'handed-over-after-crossing',
  title: { ru: 'QR передан после пересечения границы', en: 'QR code handed over after the crossing' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'carrier.needs-qr' },
  reads: ['shipment', 'handedOver', 'crossedAt'],
  marks: ['handedOver'],
  messages: {
    order: {
      ru: 'QR-код передан {handedOver}, а граница пересечена {crossedAt}. Без кода машину не пропускают: проверьте обе отметки.',
      en: 'The QR code was handed over on {handedOver}, the border crossed on {crossedAt}. A truck does not pass without the code: check both entries.',
    },
  },
  explanation: {
    why: {
      ru: 'Перевозчик должен иметь QR-код до ввоза. Обратный порядок отметок — ошибка набора или перевозка, которая прошла без кода; о такой лучше знать до проверки.',
      en: 'The carrier must have the QR code before import. The reverse order is a slip, or a shipment that passed without the code; it is better to know of it before an inspection does.',
    },
    wrong: { rows: [{ shipment: 'SH-1', handedOver: '27.11.2026 18:00', crossedAt: '27.11.2026 15:05' }] },
    right: { rows: [{ shipment: 'SH-1', handedOver: '26.11.2026 18:00', crossedAt: '27.11.2026 15:05' }] },
  },
  check({ values }, _context, report) {
    const { handedOver, crossedAt } = values;
    if (handedOver === undefined || crossedAt === undefined) return; // narrows
    if (isAfter(handedOver, crossedAt))
      report({ message: 'order', data: { handedOver: shownDate(handedOver), crossedAt: shownDate(crossedAt) } });
  },
});
