import { termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const depositPaidLate = defineRule({
  id: 'SPOT-P-002',
  name: 'deposit-paid-late',
  title: { ru: 'Обеспечительный платёж внесён поздно', en: 'Deposit paid late' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'error',
  ground: { parameter: 'lead.deposit-days' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'paymentDate'],
  marks: ['paymentDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    late: {
      ru: 'Платёж внесён {paid}, а к ввозу {import} срок был {due}. Перенесите ввоз или проверьте дату платежа по выписке.',
      en: 'The deposit was paid on {paid}, while for the import on {import} it was due by {due}. Move the import, or compare the payment date with the bank statement.',
    },
  },
  explanation: {
    why: {
      ru: 'Платёж вносят не позднее чем за два календарных дня до ввоза. Поздний платёж могут не успеть зарезервировать, и машина приедет на границу со статусом, который не разрешает ввоз.',
      en: 'The deposit is paid no later than two calendar days before import. A late one may not be reserved in time, and the truck arrives with a status that does not permit import.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026', paymentDate: '26.11.2026' }],
    },
    right: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026', paymentDate: '24.11.2026' }],
    },
  },
  check(consignment, context, report) {
    const { importDate, paymentDate } = consignment.values;
    if (paymentDate === undefined || importDate === undefined) return; // narrows
    const terms = termsOf(consignment, context);
    if (!terms?.depositRequired || !terms.deposit.ok) return;
    if (paymentDate > terms.deposit.nominal)
      report({
        message: 'late',
        data: {
          paid: shownDate(paymentDate),
          import: shownDate(importDate),
          due: shownDate(terms.deposit.nominal),
        },
      });
  },
});
