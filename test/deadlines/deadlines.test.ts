import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  declarationDue,
  depositDue,
  depositStageDate,
  filingDeadline,
  isDepositStageReached,
  isPast,
  minutesLeft,
  statformDue,
} from '../../src/deadlines';
import { createRegulation, productionCalendar } from '../../src/regulation';
import {
  calendarDate,
  dateFromDayNumber,
  dayNumber,
  dayOf,
  daysBetween,
  fillText,
  minutesBetween,
  momentOf,
  monthOf,
  type Moment,
  parseIsoMoment,
} from '../../src/values';

const { regulation } = createRegulation();
const calendar = productionCalendar(regulation);
const at = (text: string): Moment => {
  const moment = parseIsoMoment(text);
  if (!moment) throw new Error(text);
  return moment;
};
const filing = (imported: string, depositRequired: boolean, pack = regulation) =>
  filingDeadline(at(imported), { depositRequired }, pack);
const unknownYear = { ok: false, reason: { code: 'calendar-year-unknown' } };
const anyDate = fc
  .integer({ min: dayNumber(calendarDate('2025-02-01')), max: dayNumber(calendarDate('2027-10-31')) })
  .map(dateFromDayNumber);

describe('the filing deadline', () => {
  it.each([
    ['2026-11-27', true, '2026-11-25', '2026-11-24'],
    ['2026-11-27T14:30', true, '2026-11-25', '2026-11-24'],
    ['2026-03-01', true, '2026-02-27', '2026-02-26'],
    ['2027-01-01', true, '2026-12-30', '2026-12-29'],
    ['2026-11-27T14:30', false, '2026-11-27T10:30', '2026-11-27T10:30'],
    ['2026-11-27T03:15', false, '2026-11-26T23:15', '2026-11-26T23:15'],
    ['2026-11-27', false, '2026-11-26T20:00', '2026-11-26T20:00'],
    ['2027-01-01', false, '2026-12-31T20:00', '2026-12-31T20:00'],
  ])('of an import on %s (deposit: %s) is %s, warned of by %s', (imported, depositRequired, moment, warningMoment) => {
    expect(filing(imported, depositRequired)).toMatchObject({ ok: true, moment, warningMoment });
  });

  it('rests on the fact of its regime', () => {
    expect(filing('2026-11-27', true)).toMatchObject({ ground: 'dopp.two-calendar-days' });
    expect(filing('2026-11-27', false)).toMatchObject({ ground: 'dopp.four-hours' });
  });

  it('moves over no weekend or holiday and needs no calendar', () => {
    expect(filing('2030-01-03', true)).toMatchObject({ moment: '2030-01-01' });
  });

  it('follows the lead times of the profile, the warning never later than the deadline', () => {
    const own = createRegulation({ 'lead.with-deposit-days': 5, 'lead.without-deposit-hours': 6 }).regulation;
    expect(filing('2026-11-27', true, own)).toMatchObject({
      moment: '2026-11-22',
      warningMoment: '2026-11-22',
    });
    expect(filing('2026-11-27', false, own)).toMatchObject({ moment: '2026-11-26T18:00' });
  });

  it('of a date at the beginning of time has a reason', () => {
    expect(filing('0001-01-01', true)).toMatchObject({
      ok: false,
      reason: { code: 'date-out-of-range' },
    });
  });

  it('lies two days, or four hours, before every import', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const imported = momentOf(date, minutes);
        const withDeposit = filingDeadline(imported, { depositRequired: true }, regulation);
        const without = filingDeadline(imported, { depositRequired: false }, regulation);
        expect(withDeposit.ok && daysBetween(withDeposit.moment, imported)).toBe(2);
        expect(without.ok && minutesBetween(without.moment, imported)).toBe(240);
      }),
    );
  });
});

describe('the time left to a deadline', () => {
  it.each([
    ['2026-11-25', '2026-11-25T23:59', 0, false],
    ['2026-11-25', '2026-11-26T00:00', -1, true],
    ['2026-11-25', '2026-11-24T23:59', 1440, false],
    ['2026-11-25T10:30', '2026-11-25T10:30', 0, false],
    ['2026-11-25T10:30', '2026-11-25T10:31', -1, true],
    ['2026-11-25T10:30', '2026-11-25T08:00', 150, false],
  ])('%s seen at %s is %i minutes away', (deadline, now, minutes, past) => {
    expect(minutesLeft(at(deadline), at(now))).toBe(minutes);
    expect(isPast(at(deadline), at(now))).toBe(past);
  });

  it.each([
    ['2026-11-25', '2026-11-25', false],
    ['2026-11-25', '2026-11-26', true],
    ['2026-11-25T10:30', '2026-11-25', false],
    ['2026-11-24T20:00', '2026-11-25', true],
  ])('%s on the whole day %s is past: %s', (deadline, today, past) => {
    expect(isPast(at(deadline), at(today))).toBe(past);
  });
});

describe('the last banking day for the deposit', () => {
  it.each([
    ['2026-11-27', '2026-11-25', '2026-11-25'],
    ['2026-11-24', '2026-11-20', '2026-11-22'],
    ['2026-11-23T10:00', '2026-11-20', '2026-11-21'],
    ['2026-11-06', '2026-11-03', '2026-11-04'],
    ['2026-03-11', '2026-03-06', '2026-03-09'],
    ['2027-01-09', '2026-12-30', '2027-01-07'],
    ['2027-02-22', '2027-02-20', '2027-02-20'],
  ])('of an import on %s is %s (nominally %s)', (imported, date, nominal) => {
    expect(depositDue(at(imported), regulation)).toEqual({ ok: true, date, nominal });
  });

  it.each([
    ['2028-02-01', '2028'],
    ['2025-01-05', '2024'],
  ])('of an import on %s is unknown for want of the calendar of %s', (imported, year) => {
    const due = depositDue(at(imported), regulation);
    expect(due).toMatchObject({ ok: false, reason: { code: 'calendar-year-unknown', data: { year: Number(year) } } });
    if (due.ok) return;
    for (const language of ['ru', 'en'] as const) {
      expect(fillText(due.reason.text, language, due.reason.data)).toContain(year);
      expect(fillText(due.reason.text, language, due.reason.data)).not.toMatch(/[{}]/);
    }
  });

  it('is a working day at least two days before every import', () => {
    fc.assert(
      fc.property(anyDate, (imported) => {
        const due = depositDue(imported, regulation);
        expect(due.ok && calendar.isWorkingDay(due.date)).toBe(true);
        expect(due.ok && daysBetween(due.date, imported)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('the stage of the deposit', () => {
  it.each([
    ['KZ', '2026-07-01', '2026-06-30'],
    ['AM', '2026-07-01', '2026-06-30'],
    ['KG', '2026-07-01', '2026-06-30'],
    ['BY', '2026-11-01', '2026-10-31'],
  ])('of %s begins on %s', (state, from, before) => {
    expect(depositStageDate(state, at('2026-11-22'), regulation)).toBe(from);
    expect(isDepositStageReached(state, at(from), regulation)).toBe(true);
    expect(isDepositStageReached(state, at(`${from}T00:00`), regulation)).toBe(true);
    expect(isDepositStageReached(state, at(before), regulation)).toBe(false);
  });

  it.each(['RU', 'CN', '', 'constructor'])('does not exist for %j', (state) => {
    expect(depositStageDate(state, at('2026-11-22'), regulation)).toBeUndefined();
    expect(isDepositStageReached(state, at('2026-11-22'), regulation)).toBe(false);
  });

  it('follows the profile', () => {
    const own = createRegulation({ 'stage.deposit': { BY: '2027-01-01' } }).regulation;
    expect(depositStageDate('BY', at('2026-11-22'), own)).toBe('2027-01-01');
  });
});

describe('the term of the statistical form', () => {
  it.each([
    ['2026-10-31', '2026-11-16'],
    ['2026-11-01', '2026-12-14'],
    ['2026-11-30T18:00', '2026-12-14'],
    ['2026-12-05', '2027-01-22'],
    ['2025-12-05', '2026-01-23'],
    ['2025-10-05', '2025-11-17'],
    ['2027-01-15', '2027-02-12'],
    ['2024-12-15', '2025-01-22'],
  ])('for a shipment on %s is %s', (shipped, date) => {
    expect(statformDue(at(shipped), regulation)).toEqual({ ok: true, date });
  });

  it.each(['2027-12-01', '2035-06-01', '2024-06-01'])('for a shipment on %s lacks a calendar', (shipped) => {
    expect(statformDue(at(shipped), regulation)).toMatchObject(unknownYear);
  });

  it('before the decree is unknown for want of the rule', () => {
    expect(statformDue(at('2019-05-01'), regulation)).toMatchObject({
      ok: false,
      reason: { code: 'parameter-unknown', data: { parameter: 'statform.working-day' } },
    });
  });

  it('is the tenth working day of the next month for every date', () => {
    fc.assert(
      fc.property(anyDate, (shipped) => {
        const due = statformDue(shipped, regulation);
        expect(due.ok).toBe(true);
        if (!due.ok) return;
        expect(monthOf(due.date)).toBe((monthOf(shipped) % 12) + 1);
        const first = dayNumber(due.date) - dayOf(due.date) + 1;
        const upTo = Array.from({ length: dayOf(due.date) }, (_, index) => dateFromDayNumber(first + index));
        expect(upTo.filter((day) => calendar.isWorkingDay(day))).toHaveLength(10);
      }),
    );
  });
});

describe('the term of the declaration', () => {
  it.each([
    ['2026-07-15', '2026-08-20', '2026-08-20'],
    ['2026-11-30', '2026-12-21', '2026-12-20'],
    ['2026-12-31T23:59', '2027-01-20', '2027-01-20'],
    ['2026-08-01', '2026-09-21', '2026-09-20'],
    ['2027-01-31', '2027-02-20', '2027-02-20'],
    ['2025-08-05', '2025-09-22', '2025-09-20'],
  ])('for goods accepted on %s is %s (nominally %s)', (accepted, date, nominal) => {
    expect(declarationDue(at(accepted), regulation)).toEqual({ ok: true, date, nominal });
  });

  it.each(['2027-12-15', '2040-01-01'])('for goods accepted on %s is unknown for want of a calendar', (accepted) => {
    expect(declarationDue(at(accepted), regulation)).toMatchObject(unknownYear);
  });

  it('at the end of time has a reason', () => {
    expect(declarationDue(at('9999-12-31'), regulation)).toMatchObject({
      ok: false,
      reason: { code: 'date-out-of-range' },
    });
  });

  it('is the first working day from the 20th of the next month', () => {
    fc.assert(
      fc.property(anyDate, (accepted) => {
        const due = declarationDue(accepted, regulation);
        expect(due.ok).toBe(true);
        if (!due.ok) return;
        expect(dayOf(due.nominal)).toBe(20);
        expect(calendar.isWorkingDay(due.date)).toBe(true);
        for (let day = dayNumber(due.nominal); day < dayNumber(due.date); day += 1)
          expect(calendar.isWorkingDay(dateFromDayNumber(day))).toBe(false);
      }),
    );
  });
});
