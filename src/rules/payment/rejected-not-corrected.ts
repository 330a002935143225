import { defineRule } from '../define-rule';
import { refused } from './status-words';

export const rejectedNotCorrected = defineRule({
  id: 'SPOT-P-029',
  name: 'rejected-not-corrected',
  title: { ru: 'ДОПП отклонена и не исправлена', en: 'DOPP refused and not corrected' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'border.status-must-permit' },
  reads: ['shipment', 'doppStatus', 'doppNumber', 'crossedAt'],
  marks: ['doppStatus'],
  messages: {
    refused: {
      ru: 'Статус ДОПП «{status}». Исправьте причину и подайте ДОПП снова, пока не прошёл срок. Текст отказа можно вставить в области задач: программа подскажет, какие ячейки смотреть.',
      en: 'The DOPP’s status is “{status}”. Correct the cause and file again before the term is over. Paste the text of the refusal into the pane: the program tells which cells to look at.',
    },
  },
  explanation: {
    why: {
      ru: 'Отклонённая ДОПП не даёт QR-кода и не разрешает ввоз, а срок подачи считается от ввоза и из-за отказа не продлевается. Названия статусов не опубликованы, поэтому отказ узнаётся по словам в тексте.',
      en: 'A refused DOPP yields no QR code and permits no import, while the term of filing counts from the import and does not grow because of the refusal. Names of statuses are not published, so a refusal is known by words of the text.',
    },
    wrong: { rows: [{ shipment: 'SH-1', doppNumber: 'D-100', doppStatus: 'Отказ в приёме' }] },
    right: { rows: [{ shipment: 'SH-1', doppNumber: 'D-101', doppStatus: 'Обеспечен' }] },
  },
  check({ values: { doppStatus, crossedAt } }, _context, report) {
    if (doppStatus === undefined) return; // narrows
    if (crossedAt === undefined && refused.test(doppStatus))
      report({ message: 'refused', data: { status: doppStatus } });
  },
});
