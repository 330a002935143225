import { dateOf, daysBetween } from '../../values';
import { permitsImport, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const depositPaymentDayNear = defineRule({
  id: 'SPOT-P-003',
  name: 'deposit-payment-day-near',
  title: { ru: 'Последний банковский день платежа', en: 'Last banking day of the deposit' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'deposit.last-banking-day' },
  reads: [
    'shipment',
    'importDate',
    'departureCountry',
    'depositExemption',
    'doppStatus',
    'qr',
    'crossedAt',
    'paymentOrder',
    'paymentDate',
  ],
  marks: ['paymentDate', 'importDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    near: {
      ru: 'Последний банковский день обеспечительного платежа к ввозу {import} — {day}. Заплатите до конца операционного дня банка и введите дату платежа.',
      en: 'The last banking day of the deposit for the import on {import} is {day}. Pay before the bank’s day ends and type the payment date.',
    },
    passed: {
      ru: 'Последний банковский день платежа к ввозу {import} был {day}: до срока {due} остались нерабочие дни. Если платёж не внесён, перенесите ввоз.',
      en: 'The last banking day of the deposit for the import on {import} was {day}: only days off remain until {due}. If nothing was paid, move the import.',
    },
  },
  explanation: {
    why: {
      ru: 'Срок платежа — за два календарных дня до ввоза, но в выходные банк платежи не проводит. При ввозе во вторник срок падает на воскресенье, и платить нужно в пятницу: это наш вывод из календаря, прямого указания в источниках нет.',
      en: 'The deposit is due two calendar days before import, but banks do not settle on days off. For an import on Tuesday the term falls on Sunday, and the payment is due on Friday: our conclusion from the calendar, no source says so.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '26.11.2026' }],
    },
    right: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '26.11.2026', paymentDate: '20.11.2026' }],
    },
  },
  check(consignment, context, report) {
    const { importDate, paymentDate, paymentOrder, doppStatus, qr, crossedAt } = consignment.values;
    if (importDate === undefined) return; // narrows
    if (paymentDate !== undefined || paymentOrder !== undefined || qr !== undefined || crossedAt !== undefined) return;
    const terms = termsOf(consignment, context);
    if (!terms?.depositRequired || !terms.deposit.ok) return;
    const { date: day, nominal: due } = terms.deposit;
    const today = dateOf(context.asOf);
    const left = daysBetween(today, day);
    if (left > 1 || today > due || (doppStatus !== undefined && permitsImport(doppStatus, context))) return;
    report({
      message: left < 0 ? 'passed' : 'near',
      column: context.sheet.hasColumn('paymentDate') ? 'paymentDate' : 'importDate',
      data: { import: shownDate(importDate), day: shownDate(day), due: shownDate(due) },
    });
  },
});
