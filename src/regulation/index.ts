/**
 * Law as dated data: parameters with unit, source and confidence, facts that rules rest on, the
 * production calendar, and the reader that answers "what was it on that day", with the user's overrides.
 * No rule, no computation and no host may enter; no legal constant may stand anywhere else.
 */
export * from './define';
export { facts, type FactId } from './facts';
export { parameters, type ParameterId, type ParameterValue } from './parameters';
export type { CalendarYear } from './parameters/calendar';
export type { DepositExemption } from './parameters/deposit';
export { exciseUnits, type ExciseHint, type ExciseRate, type ExciseUnit } from './parameters/excise';
export type { ReducedVatHint, TraceableHint } from './parameters/goods';
export type { Exclusion, ExclusionHint } from './parameters/scope';
export type { State } from './parameters/states';
export { createRegulation, isParameterId, type OverrideProblem, type Regulation } from './regulation';
export { createProductionCalendar, productionCalendar, type ProductionCalendar } from './production-calendar';
export {
  describeParameters,
  notConfirmed,
  type DescribedParameter,
  type DescribedValue,
  type Unconfirmed,
} from './describe';
