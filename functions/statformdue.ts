import { statformDue } from '../src/deadlines';
import { deadlineAnswer } from './deadline-answer';
import { defineFunction, required } from './define-function';
import { answerHost } from './host';
import { readMoment } from './readers';

/**
 * Last day for the statistical form: the 10th working day of the month after the shipment.
 * @customfunction STATFORMDUE
 * @param date Date of the shipment.
 * @returns Date serial; give the cell a date format.
 */
export function statformDueOf(date: unknown[][]): unknown[][] {
  return answerHost(statformDueFunction, [date]);
}

export const statformDueFunction = defineFunction({
  name: 'STATFORMDUE',
  host: statformDueOf,
  parameters: [required('date', readMoment)],
  compute: ([date], { regulation }) => deadlineAnswer(statformDue(date, regulation), (found) => found.date),
});
