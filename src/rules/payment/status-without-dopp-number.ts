import { defineRule } from '../define-rule';

export const statusWithoutDoppNumber = defineRule({
  id: 'SPOT-P-025',
  name: 'status-without-dopp-number',
  title: { ru: 'Статус или QR-код без номера ДОПП', en: 'Status or QR code without a DOPP number' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Статус и QR-код принадлежат поданной ДОПП, у которой есть номер.',
      en: 'Status and QR code belong to a filed DOPP, which has a number.',
    },
  },
  reads: ['shipment', 'doppNumber', 'doppStatus', 'qr'],
  marks: ['doppNumber'],
  messages: {
    missing: {
      ru: 'Есть статус или QR-код, а номера ДОПП нет. Введите его: по номеру сверяют статусы, он нужен в назначении платежа и в разделе 4.',
      en: 'There is a status or a QR code without a DOPP number. Type it: statuses are matched by it, and the purpose of the payment and section 4 need it.',
    },
  },
  explanation: {
    why: {
      ru: 'Номер ДОПП связывает перевозку с платежом и с декларацией, где раздел 4 перечисляет ДОПП. Без него статус из системы не найти для этой перевозки, а налог придётся сопоставлять вручную.',
      en: 'The DOPP number ties a shipment to its deposit and to the declaration, whose section 4 lists the DOPPs. Without it the system’s status cannot be found for the shipment, and the tax has to be matched by hand.',
    },
    wrong: { rows: [{ shipment: 'SH-1', doppStatus: 'Обеспечен', qr: 'КОД-100' }] },
    right: { rows: [{ shipment: 'SH-1', doppNumber: 'D-100', doppStatus: 'Обеспечен', qr: 'КОД-100' }] },
  },
  check({ lines, values: { doppNumber, doppStatus, qr } }, { sheet }, report) {
    if (doppNumber !== undefined || !sheet.hasColumn('doppNumber')) return;
    if (lines.some(({ issues }) => issues.some(({ column }) => column === 'doppNumber'))) return;
    if (doppStatus !== undefined || qr !== undefined) report({ message: 'missing' });
  },
});
