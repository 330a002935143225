import { filingDeadline } from '../src/deadlines';
import { deadlineAnswer } from './deadline-answer';
import { defineFunction, optional, required } from './define-function';
import { answerHost } from './host';
import { readMoment, readYesNo } from './readers';

/**
 * Last moment to file the DOPP: 2 calendar days before the import date, or 4 hours before the import without a deposit.
 * @customfunction FILINGDEADLINE
 * @param importDate Planned import date, with a time where no deposit is required.
 * @param [depositRequired] TRUE with a security deposit (taken when left out), FALSE without one.
 * @returns Date serial, Moscow time; give the cell a date format.
 */
export function filingDeadlineOf(importDate: unknown[][], depositRequired?: unknown[][]): unknown[][] {
  return answerHost(filingDeadlineFunction, [importDate, depositRequired]);
}

export const filingDeadlineFunction = defineFunction({
  name: 'FILINGDEADLINE',
  host: filingDeadlineOf,
  parameters: [required('importDate', readMoment), optional('depositRequired', readYesNo)],
  compute: ([importDate, depositRequired = true], { regulation }) =>
    deadlineAnswer(filingDeadline(importDate, { depositRequired }, regulation), (found) => found.moment),
});
