import {
  addDays,
  calendarDate,
  dateFromParts,
  daysInMonth,
  monthOf as monthNumberOf,
  yearOf,
  type CalendarDate,
  type Language,
  type Moment,
} from '../values';

/** A calendar month, `yyyy-mm`. Strings compare in calendar order. */
export type Month = string & { readonly __month: unique symbol };

/** Reads `2026-11`, `11.2026` or `11/2026`; undefined when it is no month. */
export function parseMonth(text: string): Month | undefined {
  const tidy = text.trim();
  const match = /^(?<year>\d{4})-(?<month>\d{1,2})$/.exec(tidy) ?? /^(?<month>\d{1,2})[./](?<year>\d{4})$/.exec(tidy);
  const first = match && dateFromParts(Number(match.groups?.['year']), Number(match.groups?.['month']), 1);
  return first ? monthOfDate(first) : undefined;
}

/** The month a date lies in. */
export function monthOfDate(moment: Moment): Month {
  return moment.slice(0, 7) as Month;
}

export function isInMonth(moment: Moment | undefined, month: Month): boolean {
  return moment !== undefined && monthOfDate(moment) === month;
}

export function firstDay(month: Month): CalendarDate {
  return calendarDate(`${month}-01`);
}

export function lastDay(month: Month): CalendarDate {
  const first = firstDay(month);
  return addDays(first, daysInMonth(yearOf(first), monthNumberOf(first)) - 1);
}

/** The month before; undefined before the year 1. */
export function previousMonth(month: Month): Month | undefined {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const first = number === 1 ? dateFromParts(year - 1, 12, 1) : dateFromParts(year, number - 1, 1);
  return first && monthOfDate(first);
}

const names: Readonly<Record<Language, readonly string[]>> = {
  ru: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** «ноябрь 2026», "November 2026". */
export function monthText(month: Month, language: Language): string {
  return `${names[language][Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
