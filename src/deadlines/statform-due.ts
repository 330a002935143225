import type { Regulation } from '../regulation';
import { productionCalendar } from '../regulation';
import type { CalendarDate, Moment } from '../values';
import { monthOf, yearOf } from '../values';
import { calendarYearUnknown, type Deadline, dateOutOfRange, valueOn } from './outcome';

/** The last day for the statistical form of a month of shipment. */
export interface StatformDue {
  readonly date: CalendarDate;
}

/**
 * The last day for the statistical form: working day `statform.working-day` of the month after the month
 * that `shipped` lies in.
 */
export function statformDue(shipped: Moment, regulation: Regulation): Deadline<StatformDue> {
  const day = valueOn(regulation, 'statform.working-day', shipped);
  if (!day.ok) return day;
  const december = monthOf(shipped) === 12;
  const year = yearOf(shipped) + (december ? 1 : 0);
  const calendar = productionCalendar(regulation);
  const date = calendar.nthWorkingDayOfMonth(year, december ? 1 : monthOf(shipped) + 1, day.answer.value);
  if (date) return { ok: true, date };
  return calendar.years.includes(year) ? dateOutOfRange(shipped) : calendarYearUnknown(year, calendar);
}
