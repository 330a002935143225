import type { Regulation } from '../regulation';
import { productionCalendar } from '../regulation';
import type { CalendarDate, Moment } from '../values';
import { dateFromParts, monthOf, yearOf } from '../values';
import { calendarYearUnknown, type Deadline, dateOutOfRange, valueOn } from './outcome';

/** The last day for the indirect tax declaration and for the tax. */
export interface DeclarationDue {
  /** `nominal`, or the next working day when that is a day off (fact `declaration.next-working-day`). */
  readonly date: CalendarDate;
  /** Day `declaration.day` of the following month. */
  readonly nominal: CalendarDate;
}

/** The last day for the declaration of the month in which goods were accepted for accounting. */
export function declarationDue(accepted: Moment, regulation: Regulation): Deadline<DeclarationDue> {
  const day = valueOn(regulation, 'declaration.day', accepted);
  if (!day.ok) return day;
  const december = monthOf(accepted) === 12;
  const year = yearOf(accepted) + (december ? 1 : 0);
  const nominal = dateFromParts(year, december ? 1 : monthOf(accepted) + 1, day.answer.value);
  if (!nominal) return dateOutOfRange(accepted);
  const calendar = productionCalendar(regulation);
  const date = calendar.workingDayOnOrAfter(nominal);
  if (date) return { ok: true, date, nominal };
  return calendarYearUnknown(calendar.years.includes(year) ? year + 1 : year, calendar);
}
