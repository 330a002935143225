import { addDays, dateOf, weekday, type Moment } from '../values';
import { isPast } from '../deadlines';
import type { ScheduledDeadline } from './schedule';

/** When a deadline comes, seen from now. `week`: after tomorrow, up to Sunday. */
export const agendaBuckets = ['late', 'today', 'tomorrow', 'week', 'later'] as const;
export type AgendaBucket = (typeof agendaBuckets)[number];

/** What is still to be done, by nearness. */
export type Agenda = Readonly<Record<AgendaBucket, readonly ScheduledDeadline[]>>;

/** Sorts what is not done by nearness to `now`, Moscow time. */
export function agendaOf(deadlines: readonly ScheduledDeadline[], now: Moment): Agenda {
  const agenda: Record<AgendaBucket, ScheduledDeadline[]> = { late: [], today: [], tomorrow: [], week: [], later: [] };
  for (const deadline of deadlines) if (!deadline.done) agenda[bucketOf(deadline.due, now)].push(deadline);
  return agenda;
}

export function bucketOf(due: Moment, now: Moment): AgendaBucket {
  if (isPast(due, now)) return 'late';
  const today = dateOf(now);
  const day = dateOf(due);
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  return day <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}
