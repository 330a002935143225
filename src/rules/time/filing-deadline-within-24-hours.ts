import { isPast, minutesLeft } from '../../deadlines';
import { eachImportDate, isFiled, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

const minutesOfDay = 24 * 60;

export const filingDeadlineWithin24Hours = defineRule({
  id: 'SPOT-T-002',
  name: 'filing-deadline-within-24-hours',
  title: { ru: 'До конца срока подачи ДОПП меньше суток', en: 'Less than a day is left to file the DOPP' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { parameter: 'lead.with-deposit-days' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'doppNumber', 'doppDate'],
  marks: ['importDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    withDeposit: {
      ru: 'Последний день подачи ДОПП — {deadline}. Подайте её сегодня; если день подачи не считается, срок уже прошёл, и надёжнее перенести ввоз с {import}.',
      en: 'The last day to file the DOPP is {deadline}. File it today; if the day of filing does not count, the term has passed already, and moving the import from {import} is safer.',
    },
    withoutDeposit: {
      ru: 'ДОПП нужно подать до {deadline} (за четыре часа до ввоза {import}). Подайте её сейчас; если машина придёт позже, уточните час ввоза.',
      en: 'The DOPP is due by {deadline} (four hours before the import on {import}). File it now; if the truck comes later, give the hour of import.',
    },
  },
  explanation: {
    why: {
      ru: 'Подача в последний день ещё в срок, но на исправление отказа времени не остаётся. Входит ли день подачи в два календарных дня, ни один источник не говорит. Если час ввоза не указан, без платежа срок считается от начала дня.',
      en: 'Filing on the last day is in time, but leaves none to correct a refusal. No source says whether the day of filing is one of the two calendar days. Where no hour of import is given and no deposit is due, the term counts from the start of the day.',
    },
    wrong: { rows: [{ shipment: 'SH-1', departureCountry: 'KG', importDate: '25.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', departureCountry: 'KG', importDate: '30.11.2026' }] },
  },
  check(consignment, context, report) {
    if (isFiled(consignment)) return;
    eachImportDate(consignment, (line, date) => {
      const terms = termsOf(consignment, context, date);
      if (!terms?.filing.ok || !terms.lastFiling.ok) return; // narrows
      if (isPast(terms.lastFiling.moment, context.asOf)) return;
      if (minutesLeft(terms.filing.moment, context.asOf) > minutesOfDay) return;
      report({
        message: terms.depositRequired ? 'withDeposit' : 'withoutDeposit',
        line,
        data: { import: shownDate(date), deadline: shownDate(terms.filing.moment) },
      });
    });
  },
});
