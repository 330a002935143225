/**
 * Law as dated data: parameters with unit, source and confidence, facts that rules rest on, the
 * production calendar, and the reader that answers "what was it on that day", with the user's overrides.
 * No rule, no computation and no host may enter; no legal constant may stand anywhere else.
 */
export * from './define';
export { facts, type FactId } from './facts';
export { parameters, type ParameterId, type ParameterValue } from './parameters';
export { createRegulation, type Regulation, type OverrideProblem } from './regulation';
