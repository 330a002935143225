import type { CalendarDate, Moment } from '../../values';
import { dateFromParts, dateOf, momentFromSerial, momentOf, momentText } from '../../values';
import { CellError } from '../model';
import {
  emptyReading,
  errorReading,
  isEmptyText,
  noted,
  plain,
  problem,
  tidyText,
  type CellReader,
  type Reading,
} from './reading';

/** 1970-01-01 as a serial. A smaller number in a date cell is a year or a day typed alone. */
const smallestSerial = 25569;

const dayFirst = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;
const wordMonth = /^(\d{1,2})[ .-]?([a-zа-яё]{3,9})\.?[ ,.-]*(\d{4})$/i;
const timePart =
  /^(.*?\d{2,4})(?:\s*г(?:\.|ода|од)?)?(?:[t,]\s*|\s+в\s+|\s+|,\s+)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?$/i;
const yearWord = /\s*г(?:\.|ода|од)?$/i;

const months: readonly (readonly string[])[] = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['мая', 'май', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
];

/**
 * Reads a date with an optional time of day (Moscow): a serial, `dd.mm.yyyy`, `dd.mm.yy` (with a note),
 * `yyyy-mm-dd`, `dd/mm/yyyy`, the month in words. Midnight is a date alone, as in Excel.
 */
export const readMoment: CellReader<Moment> = (cell, date1904) => {
  if (typeof cell === 'number') return readSerial(cell, date1904);
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('not-a-date');
  const text = tidyText(cell);
  return isEmptyText(text) ? emptyReading : readDateText(text);
};

/** Reads a date alone; a time of day is left out. */
export const readDate: CellReader<CalendarDate> = (cell, date1904) => {
  const reading = readMoment(cell, date1904);
  const value = reading.value;
  if (value === undefined) return reading as Reading<never>;
  const date = dateOf(value);
  return { value: date, issues: reading.issues.map((issue) => ({ ...issue, understood: momentText(date, 'ru') })) };
};

function readSerial(serial: number, date1904: boolean): Reading<Moment> {
  if (serial + (date1904 ? 1462 : 0) >= smallestSerial) {
    const moment = momentFromSerial(serial, date1904);
    if (moment !== undefined) return plain(moment);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(String(serial));
  const date = compact && dateFromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return problem('not-a-date', date ? { understood: momentText(date, 'ru') } : {});
}

function readDateText(text: string): Reading<Moment> {
  const timed = timePart.exec(text);
  const dateText = (timed?.[1] ?? text).replace(yearWord, '');
  const parts = readParts(dateText);
  if (!parts) return problem('not-a-date');
  const date = dateFromParts(parts.year, parts.month, parts.day);
  if (!date) {
    const swapped = parts.month > 12 ? dateFromParts(parts.year, parts.day, parts.month) : undefined;
    return problem('not-a-date', swapped ? { understood: momentText(swapped, 'ru') } : {});
  }
  const minutes = timed ? readMinutes(timed[2], timed[3], timed[4]) : 0;
  if (minutes === undefined) return problem('not-a-date', { understood: momentText(date, 'ru') });
  const moment = minutes === 0 ? date : momentOf(date, minutes);
  return parts.shortYear
    ? noted(moment, 'two-digit-year', { data: { typed: text }, understood: momentText(moment, 'ru') })
    : plain(moment);
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly shortYear: boolean;
}

function readParts(text: string): DateParts | undefined {
  const day = dayFirst.exec(text);
  if (day) {
    const year = day[4] ?? '';
    const shortYear = year.length === 2;
    return { year: (shortYear ? 2000 : 0) + Number(year), month: Number(day[3]), day: Number(day[1]), shortYear };
  }
  const iso = yearFirst.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), shortYear: false };
  const word = wordMonth.exec(text);
  if (word) {
    const start = (word[2] ?? '').toLowerCase().slice(0, 3);
    const month = months.findIndex((names) => names.includes(start)) + 1;
    return { year: Number(word[3]), month, day: Number(word[1]), shortYear: false };
  }
  return undefined;
}

/** Minutes since midnight, or undefined for a time that does not exist. Seconds are dropped. */
function readMinutes(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
): number | undefined {
  const hour = Number(hours);
  const minute = Number(minutes);
  return hour < 24 && minute < 60 && Number(seconds ?? 0) < 60 ? hour * 60 + minute : undefined;
}
