/**
 * The rule catalogue and the engine that runs it. One file per rule under a folder per area; a rule
 * judges parsed values and reports findings, and never reads a host, a file or a clock. Legal values
 * come from the regulation pack only.
 */
export { catalogue, catalogueVersion } from './catalogue';
export type { RuleContext } from './context';
export * from './define-rule';
export { Checker, type CheckerOptions, type CheckResult } from './engine';
export * from './example';
export { inForceDates, inForceText, rulePage, type ExamplePage, type RulePage } from './page';
export { findingText, type Finding, type Silence } from './finding';
