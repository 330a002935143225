import type { Moment } from '../../values';
import { dateOf, timeOf } from '../../values';

/** Whether one moment is after another; days are compared unless both have a time of day. */
export function isAfter(one: Moment, other: Moment): boolean {
  if (timeOf(one) === undefined || timeOf(other) === undefined) return dateOf(one) > dateOf(other);
  return one > other;
}
