import { crossesSoon, permitsImport } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { annulled, refused } from './status-words';

export const statusUnknown = defineRule({
  id: 'SPOT-P-021',
  name: 'status-unknown',
  title: { ru: 'Неизвестный статус ДОПП', en: 'Unknown status of the DOPP' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'border.only-secured-is-known' },
  reads: ['shipment', 'importDate', 'doppStatus', 'crossedAt'],
  marks: ['doppStatus'],
  messages: {
    unknown: {
      ru: 'Статус «{status}» записан как есть: список статусов не опубликован, и разрешает ли он ввоз, неизвестно. Проверьте на странице ДОПП по QR-коду.',
      en: 'Status “{status}” is kept as it is: the list of statuses is not published, and whether it permits import is not known. Check on the DOPP’s page by the QR code.',
    },
  },
  explanation: {
    why: {
      ru: 'Из открытых источников известен один статус, разрешающий ввоз, — «Обеспечен». Остальные программа хранит, но не толкует: догадка могла бы отправить машину на границу зря. Накануне ввоза об этом предупреждает правило P-020.',
      en: 'Public sources name one status that permits import: «Обеспечен» (secured). The program keeps the others and does not interpret them: a guess might send a truck to the border in vain. The day before import rule P-020 warns.',
    },
    wrong: { rows: [{ shipment: 'SH-1', importDate: '30.11.2026', doppStatus: 'На проверке' }] },
    right: { rows: [{ shipment: 'SH-1', importDate: '30.11.2026', doppStatus: 'Обеспечен' }] },
  },
  check(consignment, context, report) {
    const { doppStatus: status, crossedAt } = consignment.values;
    if (status === undefined || crossedAt !== undefined || permitsImport(status, context)) return;
    if (annulled.test(status) || refused.test(status) || crossesSoon(consignment, context)) return;
    report({ message: 'unknown', data: { status } });
  },
});
