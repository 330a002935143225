import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  calendarDate,
  dateFromDayNumber,
  dateFromParts,
  dateOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  isLeapYear,
  lastSerial,
  minutesBetween,
  minutesOf,
  momentFromSerial,
  momentOf,
  momentText,
  parseIsoDate,
  parseIsoMoment,
  serialFromMoment,
  timeOf,
  weekday,
  type Moment,
} from '../../src/values';

/** Days since 1970-01-01 of any date of years 1 to 9999. */
const days = fc.integer({ min: dayNumber(calendarDate('0001-01-01')), max: dayNumber(calendarDate('9999-12-31')) });
const minutes = fc.integer({ min: 0, max: 1439 });
/** Serials that are dates in both systems of Excel and after its wrong leap day of 1900. */
const serials = fc.integer({ min: 61, max: lastSerial });

const moment = (text: string): Moment => {
  const parsed = parseIsoMoment(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

describe('a calendar date', () => {
  it.each([
    ['1900-01-01', 1, 1],
    ['1900-02-28', 59, 3],
    ['1900-03-01', 61, 4],
    ['1904-01-01', 1462, 5],
    ['1970-01-01', 25569, 4],
    ['2000-02-29', 36585, 2],
    ['2026-03-29', 46110, 7],
    ['2026-11-27', 46353, 5],
    ['2027-01-01', 46388, 5],
    ['9999-12-31', 2958465, 5],
  ])('%s is serial %i and weekday %i', (text, serial, day) => {
    expect(momentFromSerial(serial)).toBe(text);
    expect(weekday(calendarDate(text))).toBe(day);
  });

  it.each([
    [0, '1904-01-01'],
    [44891, '2026-11-27'],
    [1, '1904-01-02'],
  ])('serial %d of a 1904 workbook is %s', (serial, text) => {
    expect(momentFromSerial(serial, true)).toBe(text);
    expect(serialFromMoment(calendarDate(text), true)).toBe(serial);
  });

  it.each([60, 0, -1, 0.99, lastSerial + 1, Number.NaN, Number.POSITIVE_INFINITY])('serial %d is no date', (serial) => {
    expect(momentFromSerial(serial)).toBeUndefined();
  });

  it.each([
    [46353.5, '2026-11-27T12:00'],
    [46353.604166666664, '2026-11-27T14:30'],
    [46353.99999, '2026-11-28'],
    [46353.0001, '2026-11-27'],
    [46353.9993, '2026-11-27T23:59'],
  ])('serial %d is the moment %s, to the minute', (serial, text) => {
    expect(momentFromSerial(serial)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-11-27 ',
    '2026-11-27T24:00',
    '2026-11-27T10:60',
    '2026-11-27T1:00',
    '27.11.2026',
    '',
  ])('is not read from “%s”', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
    expect(parseIsoMoment(text)).toBeUndefined();
  });

  it('is refused loudly where code writes a wrong one', () => {
    expect(() => calendarDate('2026-02-30')).toThrow(/2026-02-30/);
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2026, false],
    [2100, false],
  ])('knows whether %i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(dateFromParts(year, 2, 29) !== undefined).toBe(leap);
  });

  it.each([
    ['2026-11-27', -2, '2026-11-25'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    // Days on which clocks were or are moved in one of the zones the tests run in.
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2014-10-26', 1, '2014-10-27'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(calendarDate(from), count)).toBe(to);
    expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(count);
  });

  it.each([
    ['2026-11-27T14:30', -240, '2026-11-27T10:30'],
    ['2026-11-27T02:00', -240, '2026-11-26T22:00'],
    ['2026-11-27', -240, '2026-11-26T20:00'],
    ['2026-12-31T23:59', 1, '2027-01-01T00:00'],
  ])('%s and %i minutes is %s', (from, count, to) => {
    expect(addMinutes(moment(from), count)).toBe(to);
    expect(minutesBetween(moment(from), moment(to))).toBe(count);
  });

  it('is printed for Russians and for others', () => {
    expect(momentText(calendarDate('2026-11-07'), 'ru')).toBe('07.11.2026');
    expect(momentText(moment('2026-11-07T04:05'), 'ru')).toBe('07.11.2026 04:05');
    expect(momentText(moment('2026-11-07T04:05'), 'en')).toBe('2026-11-07 04:05');
  });

  it('comes back from its day number, and its text is real', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = dateFromDayNumber(day);
        expect(dayNumber(date)).toBe(day);
        expect(parseIsoDate(date)).toBe(date);
      }),
    );
  });

  it('comes back from its serial in both systems, with its time of day', () => {
    fc.assert(
      fc.property(serials, minutes, (day, minute) => {
        const date = momentFromSerial(day);
        expect(date && serialFromMoment(date)).toBe(day);
        const at = minute === 0 ? dateOf(date as Moment) : momentOf(dateOf(date as Moment), minute);
        expect(momentFromSerial(serialFromMoment(at))).toBe(at);
        fc.pre(day >= 1462);
        expect(momentFromSerial(serialFromMoment(at, true), true)).toBe(at);
      }),
    );
  });

  it('returns when days or minutes are added and taken away', () => {
    const shift = fc.integer({ min: -100_000, max: 100_000 });
    const middle = fc.integer({ min: -200_000, max: 800_000 });
    fc.assert(
      fc.property(middle, shift, minutes, (day, count, minute) => {
        const date = dateFromDayNumber(day);
        expect(addDays(addDays(date, count), -count)).toBe(date);
        const at = momentOf(date, minute);
        expect(addMinutes(addMinutes(at, count), -count)).toBe(at);
        expect(minutesOf(at)).toBe(minute);
        expect(timeOf(at)).toBe(at.slice(11));
      }),
    );
  });

  it('sorts as text as it does by day, and its weekday moves by one a day', () => {
    fc.assert(
      fc.property(days, days, (left, right) => {
        const [earlier, later] = [dateFromDayNumber(Math.min(left, right)), dateFromDayNumber(Math.max(left, right))];
        expect(earlier <= later).toBe(true);
        fc.pre(later < '9999-12-31');
        expect(weekday(addDays(later, 1))).toBe((weekday(later) % 7) + 1);
      }),
    );
  });
});
