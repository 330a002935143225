import { timeOf } from '../../values';
import { daysToImport, isFiled, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

/** Days before the import from which the hour matters: our own measure. */
const daysAhead = 2;

export const importHourMissing = defineRule({
  id: 'SPOT-T-019',
  name: 'import-hour-missing',
  title: {
    ru: 'Не указан час ввоза, а срок считается в часах',
    en: 'Hour of import missing while the term is in hours',
  },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { parameter: 'lead.without-deposit-hours' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'doppNumber'],
  marks: ['importDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    missing: {
      ru: 'Без обеспечительного платежа ДОПП подают не позднее чем за {hours} ч до ввоза, а час ввоза {import} не указан. Введите его по Москве, например «{import} 14:30»; пока срок считается от начала дня.',
      en: 'Without a deposit the DOPP is filed no later than {hours} hours before import, and the hour of import on {import} is missing. Type it in Moscow time, for example “{import} 14:30”; until then the term counts from the start of the day.',
    },
  },
  explanation: {
    why: {
      ru: 'Когда обеспечительный платёж не нужен, срок подачи измеряется часами. Без часа ввоза программа не знает его точно и считает от полуночи, чтобы не опоздать.',
      en: 'When no deposit is due, the term of filing is measured in hours. Without the hour of import the program does not know it exactly and counts from midnight, so as not to be late.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', departureCountry: 'KZ', importDate: '24.11.2026', depositExemption: 'tax-monitoring' },
      ],
    },
    right: {
      rows: [
        {
          shipment: 'SH-1',
          departureCountry: 'KZ',
          importDate: '24.11.2026 14:30',
          depositExemption: 'tax-monitoring',
        },
      ],
    },
  },
  check(consignment, context, report) {
    const { importDate } = consignment.values;
    const days = daysToImport(consignment, context);
    if (importDate === undefined || days === undefined) return; // narrows
    if (days < 0 || days > daysAhead || timeOf(importDate) !== undefined || isFiled(consignment)) return;
    const hours = context.regulation.on('lead.without-deposit-hours', importDate)?.value;
    if (hours === undefined) return; // narrows
    if (termsOf(consignment, context)?.depositRequired === false)
      report({ message: 'missing', data: { hours, import: shownDate(importDate) } });
  },
});
