import type { CalendarDate } from '../values';
import { addDays, calendarDate, dateFromParts, daysInMonth, weekday, yearOf } from '../values';
import type { CalendarYear } from './parameters/calendar';
import type { Regulation } from './regulation';

/**
 * Working days of the five-day week. Every answer about a year without a calendar is `undefined`:
 * days off of coming years are set by decree and cannot be computed.
 */
export interface ProductionCalendar {
  /** Years with a calendar, in order. */
  readonly years: readonly number[];
  isWorkingDay(date: CalendarDate): boolean | undefined;
  /** A working day cut by one hour. */
  isShortened(date: CalendarDate): boolean | undefined;
  /** The date itself when it is a working day, else the first one after it. */
  workingDayOnOrAfter(date: CalendarDate): CalendarDate | undefined;
  /** The date itself when it is a working day, else the last one before it. */
  workingDayOnOrBefore(date: CalendarDate): CalendarDate | undefined;
  /** The first working day after the date. */
  nextWorkingDay(date: CalendarDate): CalendarDate | undefined;
  /** The last working day before the date. */
  previousWorkingDay(date: CalendarDate): CalendarDate | undefined;
  /** The n-th working day (from 1) of a month (1 to 12); undefined also when the month has fewer. */
  nthWorkingDayOfMonth(year: number, month: number, n: number): CalendarDate | undefined;
  /** Number of working days of a month (1 to 12). */
  workingDaysInMonth(year: number, month: number): number | undefined;
}

/** A calendar over years of data, with days off that hold in one region only. */
export function createProductionCalendar(
  years: Readonly<Record<string, CalendarYear>>,
  regionalHolidays: readonly string[] = [],
): ProductionCalendar {
  const days = new Map(
    Object.entries(years).map(([year, data]) => [
      Number(year),
      { off: new Set(data.daysOff), working: new Set(data.workingWeekends), shortened: new Set(data.shortened) },
    ]),
  );
  const regional = new Set(regionalHolidays);

  function isWorkingDay(date: CalendarDate): boolean | undefined {
    const year = days.get(yearOf(date));
    if (!year) return undefined;
    if (regional.has(date)) return false;
    const day = date.slice(5);
    return weekday(date) > 5 ? year.working.has(day) : !year.off.has(day);
  }

  function walk(from: CalendarDate, step: 1 | -1): CalendarDate | undefined {
    for (let date = from; ; date = addDays(date, step)) {
      const working = isWorkingDay(date);
      if (working === undefined) return undefined;
      if (working) return date;
    }
  }

  function workingDates(year: number, month: number): CalendarDate[] | undefined {
    if (!days.has(year) || !dateFromParts(year, month, 1)) return undefined;
    const dates: CalendarDate[] = [];
    for (let day = 1; day <= daysInMonth(year, month); day += 1) {
      const date = dateFromParts(year, month, day);
      if (date && isWorkingDay(date)) dates.push(date);
    }
    return dates;
  }

  return {
    years: [...days.keys()].sort((a, b) => a - b),
    isWorkingDay,
    isShortened: (date) => {
      const year = days.get(yearOf(date));
      return year && isWorkingDay(date) === true && year.shortened.has(date.slice(5));
    },
    workingDayOnOrAfter: (date) => walk(date, 1),
    workingDayOnOrBefore: (date) => walk(date, -1),
    nextWorkingDay: (date) => walk(addDays(date, 1), 1),
    previousWorkingDay: (date) => walk(addDays(date, -1), -1),
    nthWorkingDayOfMonth: (year, month, n) => workingDates(year, month)?.[n - 1],
    workingDaysInMonth: (year, month) => workingDates(year, month)?.length,
  };
}

const calendars = new WeakMap<Regulation, ProductionCalendar>();

/** The calendar of a regulation pack, with the years and regional days off the user added. */
export function productionCalendar(regulation: Regulation): ProductionCalendar {
  const known = calendars.get(regulation);
  if (known) return known;
  // Both parameters hold on every date: their values carry the years themselves.
  const anyDay = calendarDate('2026-01-01');
  const calendar = createProductionCalendar(
    regulation.on('calendar.production', anyDay)?.value ?? {},
    regulation.on('calendar.regional-holidays', anyDay)?.value ?? [],
  );
  calendars.set(regulation, calendar);
  return calendar;
}
