import { depositDue } from '../src/deadlines';
import { deadlineAnswer } from './deadline-answer';
import { defineFunction, required } from './define-function';
import { answerHost } from './host';
import { readMoment } from './readers';

/**
 * Last banking day to pay the security deposit of an import.
 * @customfunction DEPOSITDUE
 * @param importDate Planned import date.
 * @returns Date serial; give the cell a date format.
 */
export function depositDueOf(importDate: unknown[][]): unknown[][] {
  return answerHost(depositDueFunction, [importDate]);
}

export const depositDueFunction = defineFunction({
  name: 'DEPOSITDUE',
  host: depositDueOf,
  parameters: [required('importDate', readMoment)],
  compute: ([importDate], { regulation }) => deadlineAnswer(depositDue(importDate, regulation), (found) => found.date),
});
