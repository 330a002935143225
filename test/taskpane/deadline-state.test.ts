import { describe, expect, it } from 'vitest';
import { parseIsoMoment, calendarDate, type Moment } from '../../src/values';
import { moscowClock } from '../../taskpane/browser-services';
import { deadlineState, paymentState, spanText } from '../../taskpane/views/build/deadline-state';

function moment(text: string): Moment {
  const read = parseIsoMoment(text);
  if (!read) throw new Error(text);
  return read;
}

describe('a deadline', () => {
  it.each([
    ['2026-11-25', '2026-11-23T10:15', 'ahead', '2 дня 13 ч', '2 days 13 h'],
    ['2026-11-25', '2026-11-25T23:30', 'near', '30 мин', '30 min'],
    ['2026-11-25', '2026-11-26T00:00', 'passed', '0 мин', '0 min'],
    ['2026-11-25T10:00', '2026-11-25T08:30', 'near', '1 ч 30 мин', '1 h 30 min'],
    ['2026-11-25T10:00', '2026-11-27T11:00', 'passed', '2 дня 1 ч', '2 days 1 h'],
  ] as const)('of %s is at %s: %s, %s', (deadline, now, kind, ru, en) => {
    const state = deadlineState(moment(deadline), moment(now));
    expect(state.kind).toBe(kind);
    expect(spanText(state.minutes, 'ru')).toBe(ru);
    expect(spanText(state.minutes, 'en')).toBe(en);
  });

  it.each([
    ['2026-11-24', 'ahead'],
    ['2026-11-23', 'today'],
    ['2026-11-22', 'passed'],
  ] as const)('to pay of %s is %s on the 23rd', (day, state) => {
    expect(paymentState(calendarDate(day), moment('2026-11-23T23:59'))).toBe(state);
  });
});

describe('the clock', () => {
  it('tells Moscow time wherever the computer stands', () => {
    expect(moscowClock(() => Date.UTC(2026, 10, 22, 21, 30)).now()).toBe('2026-11-23T00:30');
  });
});
