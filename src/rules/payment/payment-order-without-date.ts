import { defineRule } from '../define-rule';

export const paymentOrderWithoutDate = defineRule({
  id: 'SPOT-P-008',
  name: 'payment-order-without-date',
  title: { ru: 'Платёжное поручение без даты', en: 'Payment order without its date' },
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
  marks: ['paymentDate'],
  messages: {
    missing: {
      ru: 'Есть платёжное поручение № {order}, а даты платежа нет. Введите день списания со счёта: по нему проверяется срок.',
      en: 'There is payment order No {order} without a payment date. Type the day of the debit: the term is checked by it.',
    },
  },
  explanation: {
    why: {
      ru: 'Срок обеспечительного платежа проверяется по дню, когда деньги списаны. Поручение без даты может быть ещё не исполнено, и в реестре его не отличить от оплаченного.',
      en: 'The term of the deposit is checked by the day the money left. An order without a date may not be executed yet, and the register cannot tell it from a paid one.',
    },
    wrong: { rows: [{ shipment: 'SH-1', paymentOrder: '418' }] },
    right: { rows: [{ shipment: 'SH-1', paymentOrder: '418', paymentDate: '24.11.2026' }] },
  },
  check({ lines, values: { paymentOrder, paymentDate } }, { sheet }, report) {
    if (paymentOrder === undefined || paymentDate !== undefined || !sheet.hasColumn('paymentDate')) return;
    if (lines.some(({ issues }) => issues.some(({ column }) => column === 'paymentDate'))) return;
    report({ message: 'missing', data: { order: paymentOrder } });
  },
});
