/**
 * Dates by which something has to be done, computed from the regulation pack: filing a DOPP, paying the
 * deposit, the statistical form, the declaration. No constant of the law, no rule and no host may enter.
 */
export type { DeadlineReason, Deadline } from './outcome';
export { filingDeadline, isPast, minutesLeft, type FilingDeadline } from './filing-deadline';
export { depositDue, depositStageDate, isDepositStageReached, type DepositDue } from './deposit-due';
export { statformDue, type StatformDue } from './statform-due';
export { declarationDue, type DeclarationDue } from './declaration-due';
