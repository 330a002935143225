/**
 * The deadlines of the rows of a sheet in one list: file, pay, hand over, accept, declaration, statistical
 * form; sorted into late, today, tomorrow, this week; and as an iCalendar text. The dates themselves come from
 * `deadlines`; no host and no legal constant may enter.
 */
export { deadlinesInSteps, deadlinesOf, type ScheduledDeadline, type ScheduleKind, type ScheduleRequest, type Schedule } from './schedule';
export { agendaOf, type Agenda, type AgendaBucket, agendaBuckets, bucketOf } from './agenda';
export { icsText } from './ics';
export { scheduleTitles } from './texts';
