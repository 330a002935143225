import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const paymentDateWithoutOrder = defineRule({
  id: 'SPOT-P-009',
  name: 'payment-date-without-order',
  title: { ru: 'Дата платежа без номера поручения', en: 'Payment date without the number of the order' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Номер и дата платёжного поручения заполняются вместе.',
      en: 'Number and date of a payment order are filled in together.',
    },
  },
  reads: ['shipment', 'paymentOrder', 'paymentDate'],
  marks: ['paymentOrder'],
  messages: {
    missing: {
      ru: 'Платёж внесён {date}, а номера платёжного поручения нет. Введите его: по номеру и дате платёж находят в выписке.',
      en: 'The deposit was paid on {date}, and the payment order’s number is missing. Type it: number and date find the payment in the bank statement.',
    },
  },
  explanation: {
    why: {
      ru: 'Если платёж не засчитали, его ищут по номеру и дате поручения. Без номера два платежа одного дня на одинаковую сумму не различить.',
      en: 'A deposit that was not counted is searched by number and date of the order. Without the number two payments of one day and amount cannot be told apart.',
    },
    wrong: { rows: [{ shipment: 'SH-1', paymentDate: '24.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', paymentOrder: '418', paymentDate: '24.11.2026' }] },
  },
  check({ lines, values: { paymentOrder, paymentDate } }, { sheet }, report) {
    if (paymentDate === undefined) return; // narrows
    if (paymentOrder !== undefined || !sheet.hasColumn('paymentOrder')) return;
    if (lines.some(({ issues }) => issues.some(({ column }) => column === 'paymentOrder'))) return;
    report({ message: 'missing', data: { date: shownDate(paymentDate) } });
  },
});
