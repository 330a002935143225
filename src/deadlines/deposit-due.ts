import type { Regulation } from '../regulation';
import { productionCalendar } from '../regulation';
import type { CalendarDate, Moment } from '../values';
import { addDays, dateOf, parseIsoDate, yearOf } from '../values';
import { calendarYearUnknown, type Deadline, dateOutOfRange, valueOn } from './outcome';

/** The last day to pay the deposit of an import. */
export interface DepositDue {
  /** The last banking day not later than `nominal`; a conclusion (fact `deposit.last-banking-day`). */
  readonly date: CalendarDate;
  /** The import date minus the calendar days of the law. */
  readonly nominal: CalendarDate;
}

/** The last banking day to pay the deposit: the last working day not later than import minus `lead.deposit-days`. */
export function depositDue(importMoment: Moment, regulation: Regulation): Deadline<DepositDue> {
  if (yearOf(importMoment) < 2) return dateOutOfRange(importMoment);
  const days = valueOn(regulation, 'lead.deposit-days', importMoment);
  if (!days.ok) return days;
  const nominal = addDays(dateOf(importMoment), -days.answer.value);
  const calendar = productionCalendar(regulation);
  const date = calendar.workingDayOnOrBefore(nominal);
  if (date) return { ok: true, date, nominal };
  const year = yearOf(nominal);
  return calendarYearUnknown(calendar.years.includes(year) ? year - 1 : year, calendar);
}

/**
 * The day from which imports from a state (alpha-2) need a deposit; undefined for a state the table
 * of `stage.deposit` does not have.
 */
export function depositStageDate(state: string, on: Moment, regulation: Regulation): CalendarDate | undefined {
  const stages = regulation.on('stage.deposit', on)?.value;
  const date = stages && Object.hasOwn(stages, state) ? stages[state] : undefined;
  return date === undefined ? undefined : parseIsoDate(date);
}

/** Whether an import from a state needs a deposit by its date, exemptions aside. */
export function isDepositStageReached(state: string, importMoment: Moment, regulation: Regulation): boolean {
  const from = depositStageDate(state, importMoment, regulation);
  return from !== undefined && from <= dateOf(importMoment);
}
