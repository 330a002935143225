/**
 * The security deposit: value in roubles, excise, VAT, whether a deposit is due at all, and the trace
 * that explains every figure. Rates come from the regulation pack; nothing here judges a row or pays.
 */
export {
  basisOf,
  ceilTo,
  depositOfBatch,
  depositOfConsignment,
  depositRequirement,
  rateDate,
  valueInRoubles,
  type BatchDeposit,
  type ConsignmentDeposit,
  type DepositContext,
  type LineDeposit,
} from './deposit';
export { exciseOf, type ExciseAnswer, type ExciseQuestion } from './excise';
export { shownDate, type DepositNote, type TraceStep } from './trace';
