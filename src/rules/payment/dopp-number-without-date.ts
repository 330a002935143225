import { defineRule } from '../define-rule';

export const doppNumberWithoutDate = defineRule({
  id: 'SPOT-P-026',
  name: 'dopp-number-without-date',
  title: { ru: 'Номер ДОПП без даты подачи', en: 'DOPP number without the filing date' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Номер и дата подачи ДОПП заполняются вместе.',
      en: 'Number and filing date of a DOPP are filled in together.',
    },
  },
  reads: ['shipment', 'doppNumber', 'doppDate'],
  marks: ['doppDate'],
  messages: {
    missing: {
      ru: 'Есть ДОПП {number}, а даты подачи нет. Введите её: по ней проверяется срок и берётся курс для обеспечительного платежа.',
      en: 'There is DOPP {number} without its filing date. Type it: the term is checked by it, and the deposit’s exchange rate is of that day.',
    },
  },
  explanation: {
    why: {
      ru: 'Срок «за два дня до ввоза» проверяется по дате подачи. Валютный платёж пересчитывают по курсу этого же дня (известно из одного источника). Без даты программа считает по сегодняшнему курсу, и сумма может разойтись.',
      en: 'The term of two days before import is checked by the filing date. A deposit in currency is converted at the rate of that day (known from a single source). Without the date the program takes today’s rate, and the amount may differ.',
    },
    wrong: { rows: [{ shipment: 'SH-1', doppNumber: 'D-100' }] },
    right: { rows: [{ shipment: 'SH-1', doppNumber: 'D-100', doppDate: '24.11.2026 10:15' }] },
  },
  check({ lines, values: { doppNumber, doppDate } }, { sheet }, report) {
    if (doppNumber === undefined || doppDate !== undefined || !sheet.hasColumn('doppDate')) return;
    if (lines.some(({ issues }) => issues.some(({ column }) => column === 'doppDate'))) return;
    report({ message: 'missing', data: { number: doppNumber } });
  },
});
