import { declarationDue } from '../src/deadlines';
import { deadlineAnswer } from './deadline-answer';
import { defineFunction, required } from './define-function';
import { answerHost } from './host';
import { readMoment } from './readers';

/**
 * Last day for the indirect tax declaration: the 20th of the month after the acceptance, or the next working day.
 * @customfunction DECLARATIONDUE
 * @param date Date the goods were accepted for accounting.
 * @returns Date serial; give the cell a date format.
 */
export function declarationDueOf(date: unknown[][]): unknown[][] {
  return answerHost(declarationDueFunction, [date]);
}

export const declarationDueFunction = defineFunction({
  name: 'DECLARATIONDUE',
  host: declarationDueOf,
  parameters: [required('date', readMoment)],
  compute: ([date], { regulation }) => deadlineAnswer(declarationDue(date, regulation), (found) => found.date),
});
