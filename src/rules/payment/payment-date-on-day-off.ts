import { productionCalendar } from '../../regulation';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const paymentDateOnDayOff = defineRule({
  id: 'SPOT-P-007',
  name: 'payment-date-on-day-off',
  title: { ru: 'Дата платежа — нерабочий день', en: 'Payment date on a day off' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'deposit.last-banking-day' },
  reads: ['shipment', 'paymentOrder', 'paymentDate'],
  marks: ['paymentDate'],
  messages: {
    dayOff: {
      ru: 'Дата платежа {date} — нерабочий день: банк в этот день платежи обычно не проводит. Введите дату списания по выписке.',
      en: 'The payment date {date} is a day off: banks usually settle nothing on it. Type the day of the debit from the bank statement.',
    },
  },
  explanation: {
    why: {
      ru: 'Платёж считается внесённым, когда банк его провёл. Поручение, созданное в выходной, спишут в следующий рабочий день, и срок «за два дня до ввоза» может оказаться пропущен.',
      en: 'A deposit counts when the bank has settled it. An order made on a day off is debited on the next working day, and the term of two days before import may be missed.',
    },
    wrong: { rows: [{ shipment: 'SH-1', paymentOrder: '418', paymentDate: '21.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', paymentOrder: '418', paymentDate: '20.11.2026' }] },
  },
  check({ values: { paymentDate } }, { regulation }, report) {
    if (paymentDate === undefined) return; // narrows
    if (productionCalendar(regulation).isWorkingDay(paymentDate) === false)
      report({ message: 'dayOff', data: { date: shownDate(paymentDate) } });
  },
});
