import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProductionCalendar, createRegulation, productionCalendar } from '../../src/regulation';
import {
  addDays,
  calendarDate,
  type CalendarDate,
  dateFromDayNumber,
  dayNumber,
  daysInMonth,
  isLeapYear,
  weekday,
} from '../../src/values';

const calendar = productionCalendar(createRegulation().regulation);

function datesOf(year: number): CalendarDate[] {
  const first = dayNumber(calendarDate(`${year}-01-01`));
  return Array.from({ length: isLeapYear(year) ? 366 : 365 }, (_, index) => dateFromDayNumber(first + index));
}

const anyKnownDate = fc
  .integer({ min: dayNumber(calendarDate('2025-01-01')), max: dayNumber(calendarDate('2027-12-31')) })
  .map(dateFromDayNumber);

describe('the production calendar', () => {
  it.each([2025, 2026, 2027])('has 247 working days and 118 days off in %i', (year) => {
    const dates = datesOf(year);
    expect(dates.filter((date) => calendar.isWorkingDay(date))).toHaveLength(247);
    expect(dates.filter((date) => calendar.isWorkingDay(date) === false)).toHaveLength(118);
  });

  it.each([
    [2026, 1, 15, 16],
    [2025, 5, 18, 13],
  ])('has in %i-%i the published %i working days and %i days off', (year, month, working, off) => {
    expect(calendar.workingDaysInMonth(year, month)).toBe(working);
    expect(daysInMonth(year, month) - working).toBe(off);
  });

  it.each([
    ['2025-01-04', false],
    ['2025-05-02', false],
    ['2025-05-08', false],
    ['2025-06-13', false],
    ['2025-11-01', true],
    ['2025-11-03', false],
    ['2025-12-31', false],
    ['2026-01-09', false],
    ['2026-01-12', true],
    ['2026-03-09', false],
    ['2026-05-11', false],
    ['2026-11-04', false],
    ['2026-11-22', false],
    ['2026-12-31', false],
    ['2027-02-20', true],
    ['2027-02-22', false],
    ['2027-05-03', false],
    ['2027-06-14', false],
    ['2027-11-05', false],
    ['2027-11-13', false],
    ['2027-12-31', false],
  ])('says of %s that working is %s', (date, working) => {
    expect(calendar.isWorkingDay(calendarDate(date))).toBe(working);
  });

  it.each([
    [2025, ['2025-03-07', '2025-04-30', '2025-06-11']],
    [2026, ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03']],
    [2027, ['2027-02-20', '2027-04-30', '2027-06-11', '2027-11-03']],
  ])('cuts the right days of %i', (year, shortened) => {
    expect(datesOf(year).filter((date) => calendar.isShortened(date))).toEqual(shortened);
  });

  it.each([
    ['2026-12-31', '2027-01-11', '2026-12-30'],
    ['2026-11-20', '2026-11-23', '2026-11-19'],
    ['2026-11-22', '2026-11-23', '2026-11-20'],
    ['2025-10-31', '2025-11-01', '2025-10-30'],
    ['2027-02-21', '2027-02-24', '2027-02-20'],
  ])('after %s works %s, before it %s', (date, next, previous) => {
    expect(calendar.nextWorkingDay(calendarDate(date))).toBe(next);
    expect(calendar.previousWorkingDay(calendarDate(date))).toBe(previous);
  });

  it.each([
    [2026, 1, 1, '2026-01-12'],
    [2026, 12, 10, '2026-12-14'],
    [2027, 1, 10, '2027-01-22'],
    [2025, 11, 1, '2025-11-01'],
    [2026, 1, 16, undefined],
    [2026, 1, 0, undefined],
    [2026, 13, 1, undefined],
  ])('finds in %i-%i working day %i on %s', (year, month, n, date) => {
    expect(calendar.nthWorkingDayOfMonth(year, month, n)).toBe(date);
  });

  it('answers undefined for a year without a calendar and where the search leaves the known years', () => {
    expect(calendar.years).toEqual([2025, 2026, 2027]);
    expect(calendar.isWorkingDay(calendarDate('2028-01-11'))).toBeUndefined();
    expect(calendar.isShortened(calendarDate('2024-01-11'))).toBeUndefined();
    expect(calendar.nextWorkingDay(calendarDate('2027-12-30'))).toBeUndefined();
    expect(calendar.previousWorkingDay(calendarDate('2025-01-09'))).toBeUndefined();
    expect(calendar.workingDayOnOrAfter(calendarDate('2028-01-01'))).toBeUndefined();
    expect(calendar.workingDayOnOrBefore(calendarDate('2024-12-31'))).toBeUndefined();
    expect(calendar.nthWorkingDayOfMonth(2028, 1, 1)).toBeUndefined();
    expect(calendar.workingDaysInMonth(2028, 1)).toBeUndefined();
  });

  it('counts the n-th working day back to n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const total = calendar.workingDaysInMonth(year, month) ?? 0;
        for (let n = 1; n <= total; n += 1) {
          const date = calendar.nthWorkingDayOfMonth(year, month, n);
          expect(date).toBeDefined();
          if (!date) continue;
          const upTo = datesOf(year).filter((day) => day.slice(0, 7) === date.slice(0, 7) && day <= date);
          expect(upTo.filter((day) => calendar.isWorkingDay(day))).toHaveLength(n);
        }
        expect(calendar.nthWorkingDayOfMonth(year, month, total + 1)).toBeUndefined();
      }),
      { numRuns: 36 },
    );
  });

  it('leaves no working day between a date and the next one', () => {
    fc.assert(
      fc.property(anyKnownDate, (date) => {
        const next = calendar.nextWorkingDay(date);
        if (!next) return;
        expect(calendar.isWorkingDay(next)).toBe(true);
        for (let day = addDays(date, 1); day < next; day = addDays(day, 1))
          expect(calendar.isWorkingDay(day)).toBe(false);
        if (calendar.isWorkingDay(date)) expect(calendar.previousWorkingDay(next)).toBe(date);
      }),
    );
  });

  it('stays where it is on a working day', () => {
    fc.assert(
      fc.property(anyKnownDate, (date) => {
        fc.pre(calendar.isWorkingDay(date) === true);
        expect(calendar.workingDayOnOrAfter(date)).toBe(date);
        expect(calendar.workingDayOnOrBefore(date)).toBe(date);
      }),
    );
  });
});

describe('days the user adds', () => {
  it('a regional day off is off and moves the count', () => {
    const { regulation } = createRegulation({ 'calendar.regional-holidays': ['2026-03-20'] });
    const regional = productionCalendar(regulation);
    expect(regional.isWorkingDay(calendarDate('2026-03-20'))).toBe(false);
    expect(regional.nextWorkingDay(calendarDate('2026-03-19'))).toBe('2026-03-23');
    expect(calendar.isWorkingDay(calendarDate('2026-03-20'))).toBe(true);
  });

  it('a new year joins the known ones', () => {
    const { regulation, problems } = createRegulation({
      'calendar.production': { '2028': { daysOff: ['01-03'], workingWeekends: ['01-08'], shortened: [] } },
    });
    const longer = productionCalendar(regulation);
    expect(problems).toEqual([]);
    expect(longer.years).toEqual([2025, 2026, 2027, 2028]);
    expect(longer.isWorkingDay(calendarDate('2028-01-03'))).toBe(false);
    expect(longer.isWorkingDay(calendarDate('2028-01-08'))).toBe(true);
    expect(longer.isWorkingDay(calendarDate('2026-11-23'))).toBe(true);
  });

  it('without any data every year is unknown', () => {
    const empty = createProductionCalendar({});
    expect(empty.years).toEqual([]);
    expect(empty.isWorkingDay(calendarDate('2026-11-23'))).toBeUndefined();
  });

  it('lists only Mondays to Fridays as days off and only weekends as working', () => {
    const { regulation } = createRegulation();
    const years = regulation.on('calendar.production', calendarDate('2026-01-01'))?.value ?? {};
    for (const [year, { daysOff, workingWeekends }] of Object.entries(years)) {
      expect(daysOff.filter((day) => weekday(calendarDate(`${year}-${day}`)) > 5)).toEqual([]);
      expect(workingWeekends.filter((day) => weekday(calendarDate(`${year}-${day}`)) <= 5)).toEqual([]);
    }
  });
});
