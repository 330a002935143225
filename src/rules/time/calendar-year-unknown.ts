import { yearOf } from '../../values';
import { daysToImport, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';

/** Imports further ahead are slips of the pen, which another rule finds. */
const daysPlanned = 2 * 366;

export const calendarYearUnknown = defineRule({
  id: 'SPOT-T-023',
  name: 'calendar-year-unknown',
  title: { ru: 'Нет производственного календаря на год ввоза', en: 'No production calendar for the year of import' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { parameter: 'calendar.production' },
  reads: ['shipment', 'importDate', 'departureCountry'],
  marks: ['importDate'],
  messages: {
    unknown: {
      ru: 'Производственного календаря на {year} год нет, поэтому последний банковский день платежа не посчитан. Обновите надстройку или добавьте год в настройках, параметр calendar.production.',
      en: 'There is no production calendar for {year}, so the last banking day of the deposit is not computed. Update the add-in, or add the year in Settings as calendar.production.',
    },
  },
  explanation: {
    why: {
      ru: 'Выходные переносят постановлением на каждый год, вычислить их нельзя. Без календаря программа не назовёт последний день, в который банк проведёт платёж, и молчать об этом было бы опасно.',
      en: 'Days off are moved by a decree each year and cannot be computed. Without the calendar the program cannot name the last day on which the bank settles the deposit, and silence about that would be dangerous.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '20.01.2028' }],
      asOf: '2027-12-01',
    },
    right: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '20.12.2027' }],
      asOf: '2027-12-01',
    },
  },
  check(consignment, context, report) {
    const days = daysToImport(consignment, context);
    if (days === undefined || days < 0 || days > daysPlanned) return;
    const terms = termsOf(consignment, context);
    if (!terms?.depositRequired || terms.deposit.ok) return;
    if (terms.deposit.reason.code === 'calendar-year-unknown')
      report({ message: 'unknown', data: { year: terms.deposit.reason.data['year'] ?? yearOf(context.asOf) } });
  },
});
