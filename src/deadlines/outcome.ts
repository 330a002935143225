import type { Answer, ParameterId, ParameterValue, ProductionCalendar, Regulation } from '../regulation';
import type { LocalizedText, Moment, TextData } from '../values';

/** Why a date cannot be computed. */
export interface DeadlineReason {
  readonly code: 'calendar-year-unknown' | 'parameter-unknown' | 'date-out-of-range';
  readonly text: LocalizedText;
  readonly data: TextData;
}

/** A computed deadline, or the reason why there is none. */
export type Deadline<V> = ({ readonly ok: true } & V) | { readonly ok: false; readonly reason: DeadlineReason };

/** There is no production calendar for a year that the answer needs. */
export function calendarYearUnknown(
  year: number,
  calendar: ProductionCalendar,
): { readonly ok: false; readonly reason: DeadlineReason } {
  return {
    ok: false,
    reason: {
      code: 'calendar-year-unknown',
      text: {
        ru: 'Нет производственного календаря на {year} год (есть: {years}). Обновите надстройку или добавьте год в настройках, параметр calendar.production.',
        en: 'There is no production calendar for {year} (there are: {years}). Update the add-in or add the year in Settings as calendar.production.',
      },
      data: { year, years: calendar.years.join(', ') },
    },
  };
}

/** The date lies where no date of four-digit years can be computed from it. */
export function dateOutOfRange(moment: Moment): { readonly ok: false; readonly reason: DeadlineReason } {
  return {
    ok: false,
    reason: {
      code: 'date-out-of-range',
      text: {
        ru: 'От даты {date} срок не вычисляется. Проверьте год.',
        en: 'No term can be computed from {date}. Check the year.',
      },
      data: { date: moment },
    },
  };
}

/** The value of a parameter on the day, or the reason that there is none. */
export function valueOn<Id extends ParameterId>(
  regulation: Regulation,
  id: Id,
  moment: Moment,
):
  | { readonly ok: true; readonly answer: Answer<ParameterValue<Id>> }
  | { readonly ok: false; readonly reason: DeadlineReason } {
  const answer = regulation.on(id, moment);
  if (answer) return { ok: true, answer };
  return {
    ok: false,
    reason: {
      code: 'parameter-unknown',
      text: {
        ru: 'На {date} в справочнике нет значения «{parameter}». Введите его в настройках.',
        en: 'The pack has no value of “{parameter}” for {date}. Enter it in Settings.',
      },
      data: { date: moment, parameter: id },
    },
  };
}
