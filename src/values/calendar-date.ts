/**
 * Calendar dates without a time zone.
 *
 * A date is a string `yyyy-mm-dd`, a moment a string `yyyy-mm-ddThh:mm` in Moscow time. Strings of one
 * form compare in calendar order. No value passes through `Date` or UTC; arithmetic goes over the number
 * of days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };
export type DateTime = string & { readonly __dateTime: unique symbol };
/** A date that may carry a time of day. */
export type Moment = CalendarDate | DateTime;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The date of year, month 1 to 12 and day, or undefined when there is no such day. */
export function dateFromParts(year: number, month: number, day: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** Reads `yyyy-mm-dd`; undefined when the text is not a real date in this form. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = datePattern.exec(text);
  return match ? dateFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Reads `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`; undefined when it is neither. */
export function parseIsoMoment(text: string): Moment | undefined {
  const match = momentPattern.exec(text);
  if (!match) return parseIsoDate(text);
  const date = parseIsoDate(match[1]!);
  return date && Number(match[2]) < 24 && Number(match[3]) < 60 ? (text as DateTime) : undefined;
}

/** A date known to be right where it is written in code or checked data; throws on a programming error. */
export function calendarDate(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`Not a calendar date: ${text}`);
  return date;
}

export function dateOf(moment: Moment): CalendarDate {
  return (moment.length === 10 ? moment : moment.slice(0, 10)) as CalendarDate;
}

/** Time of day `hh:mm`, or undefined for a date alone. */
export function timeOf(moment: Moment): string | undefined {
  return moment.length > 10 ? moment.slice(11) : undefined;
}

/** Minutes since midnight; 0 for a date alone. */
export function minutesOf(moment: Moment): number {
  return moment.length > 10 ? Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) : 0;
}

export function momentOf(date: CalendarDate, minutes: number): DateTime {
  return `${date}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}` as DateTime;
}

export function yearOf(moment: Moment): number {
  return Number(moment.slice(0, 4));
}

/** Month 1 to 12. */
export function monthOf(moment: Moment): number {
  return Number(moment.slice(5, 7));
}

export function dayOf(moment: Moment): number {
  return Number(moment.slice(8, 10));
}

/** Days since 1970-01-01. */
export function dayNumber(moment: Moment): number {
  const month = monthOf(moment);
  const year = yearOf(moment) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(moment) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dateFromDayNumber(days: number): CalendarDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateFromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; times of day are ignored. */
export function daysBetween(from: Moment, to: Moment): number {
  return dayNumber(to) - dayNumber(from);
}

/** Minutes from `from` to `to`; a date alone counts from midnight. */
export function minutesBetween(from: Moment, to: Moment): number {
  return daysBetween(from, to) * 1440 + minutesOf(to) - minutesOf(from);
}

/** Moves a moment by minutes, over midnight where needed; a date alone counts from midnight. */
export function addMinutes(moment: Moment, minutes: number): DateTime {
  const total = dayNumber(moment) * 1440 + minutesOf(moment) + minutes;
  const day = Math.floor(total / 1440);
  return momentOf(dateFromDayNumber(day), total - day * 1440);
}

/** Moscow keeps UTC+3 all year. */
const moscowOffsetMinutes = 180;

/** The wall time of Moscow, where every deadline is counted, at a moment given in milliseconds since 1970-01-01 UTC. */
export function moscowMoment(epochMilliseconds: number): DateTime {
  const total = Math.floor(epochMilliseconds / 60_000) + moscowOffsetMinutes;
  const day = Math.floor(total / 1440);
  return momentOf(dateFromDayNumber(day), total - day * 1440);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(moment: Moment): number {
  return ((((dayNumber(moment) + 3) % 7) + 7) % 7) + 1;
}

/** Largest serial Excel shows as a date: 9999-12-31. */
export const lastSerial = 2958465;

/**
 * The date or moment of an Excel serial, by value. Serials of the 1900 system below 60 follow Excel's
 * own (wrong) leap day of 1900; serial 60 is no date. Seconds are rounded to the minute.
 */
export function momentFromSerial(serial: number, date1904 = false): Moment | undefined {
  const value = date1904 ? serial + 1462 : serial;
  if (!Number.isFinite(value) || value < 1) return undefined;
  let days = Math.floor(value);
  let minutes = Math.round((value - days) * 1440);
  if (minutes === 1440) {
    days += 1;
    minutes = 0;
  }
  if (days > lastSerial || days === 60) return undefined;
  const date = dateFromDayNumber(days - 25569 + (days < 60 ? 1 : 0));
  return minutes === 0 ? date : momentOf(date, minutes);
}

/** The Excel serial of a date or moment in the 1900 system (or 1904), for dates from 1900-03-01. */
export function serialFromMoment(moment: Moment, date1904 = false): number {
  return dayNumber(moment) + 25569 - (date1904 ? 1462 : 0) + minutesOf(moment) / 1440;
}

/** `27.11.2026` or `27.11.2026 14:30` for Russian, ISO with a space for English. */
export function momentText(moment: Moment, language: 'ru' | 'en'): string {
  const time = timeOf(moment);
  const date = dateOf(moment);
  const text = language === 'ru' ? `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}` : date;
  return time ? `${text} ${time}` : text;
}
