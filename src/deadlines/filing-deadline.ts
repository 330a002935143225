import type { FactId, Regulation } from '../regulation';
import type { CalendarDate, Moment } from '../values';
import { addDays, addMinutes, dateOf, minutesBetween, momentOf, timeOf, yearOf } from '../values';
import { type Deadline, dateOutOfRange, valueOn } from './outcome';

/** The last moment to file a DOPP, Moscow time. */
export interface FilingDeadline {
  /** A date alone is a last day: filing is in time until its end. A moment with a time is exact. */
  readonly moment: Moment;
  /** The stricter reading to warn by: with a deposit two clear days, otherwise the same moment. */
  readonly warningMoment: Moment;
  /** The fact the deadline rests on. */
  readonly ground: Extract<FactId, 'dopp.two-calendar-days' | 'dopp.four-hours'>;
}

/**
 * The last moment to file the DOPP of an import.
 *
 * With a deposit: the import date minus the calendar days of `lead.with-deposit-days`, as a date alone; the
 * sources count days before the *date* of import and name no hour, so the whole of that day counts. Without
 * a deposit: the import moment minus `lead.without-deposit-hours`; an import date without a time counts from
 * 00:00, the earliest the truck may come.
 */
export function filingDeadline(
  importMoment: Moment,
  { depositRequired }: { readonly depositRequired: boolean },
  regulation: Regulation,
): Deadline<FilingDeadline> {
  if (yearOf(importMoment) < 2) return dateOutOfRange(importMoment);
  if (!depositRequired) {
    const hours = valueOn(regulation, 'lead.without-deposit-hours', importMoment);
    if (!hours.ok) return hours;
    const moment = addMinutes(importMoment, -hours.answer.value * 60);
    return { ok: true, moment, warningMoment: moment, ground: 'dopp.four-hours' };
  }
  const days = valueOn(regulation, 'lead.with-deposit-days', importMoment);
  if (!days.ok) return days;
  const strict = regulation.on('lead.strict-reading-days', importMoment)?.value ?? days.answer.value;
  const importDate = dateOf(importMoment);
  const moment = addDays(importDate, -days.answer.value);
  const warningMoment: CalendarDate = addDays(importDate, -Math.max(strict, days.answer.value));
  return { ok: true, moment, warningMoment, ground: 'dopp.two-calendar-days' };
}

/** Minutes from `now` to a deadline, negative once it has passed; a deadline without a time lasts until 23:59. */
export function minutesLeft(deadline: Moment, now: Moment): number {
  return minutesBetween(now, timeOf(deadline) === undefined ? momentOf(dateOf(deadline), 1439) : deadline);
}

/** Whether a deadline has passed. A `now` without a time is the whole day: past only when no minute of it is in time. */
export function isPast(deadline: Moment, now: Moment): boolean {
  return timeOf(now) === undefined ? dateOf(deadline) < now : minutesLeft(deadline, now) < 0;
}
