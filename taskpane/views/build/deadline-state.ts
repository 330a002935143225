import { addDays, dateOf, minutesBetween, timeOf, type CalendarDate, type Language, type Moment } from '../../../src/values';
import { translator } from '../../texts';

/** How a deadline stands. `minutes` is the time left, or the time since it passed. */
export interface DeadlineState {
  readonly kind: 'ahead' | 'near' | 'passed';
  readonly minutes: number;
}

/** Within this time before a deadline the pane warns. */
export const nearMinutes = 24 * 60;

/** A deadline that is a day lasts until the end of that day, Moscow time. */
export function deadlineState(deadline: Moment, now: Moment): DeadlineState {
  const end: Moment = timeOf(deadline) === undefined ? addDays(dateOf(deadline), 1) : deadline;
  const left = minutesBetween(now, end);
  if (left <= 0) return { kind: 'passed', minutes: -left };
  return { kind: left <= nearMinutes ? 'near' : 'ahead', minutes: left };
}

/** How a payment day stands; a day as a whole. */
export function paymentState(day: CalendarDate, now: Moment): 'ahead' | 'today' | 'passed' {
  const today = dateOf(now);
  return day < today ? 'passed' : day === today ? 'today' : 'ahead';
}

/** A span in its two largest units: `3 дня 4 ч`, `45 min`. */
export function spanText(minutes: number, language: Language): string {
  const translate = translator(language);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = Math.floor(minutes % 60);
  const parts: string[] = [];
  if (days > 0) parts.push(translate('time.days', { count: days }));
  if (hours > 0 && days < 30) parts.push(translate('time.hours', { count: hours }));
  if (days === 0 && (rest > 0 || hours === 0)) parts.push(translate('time.minutes', { count: rest }));
  return parts.join(' ');
}
