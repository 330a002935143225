/**
 * Custom functions of the namespace SPOT: thin readings of arguments over the calculations of src/.
 * No law, no arithmetic of the domain and no reading of the workbook may enter. Excel's runtime is met in
 * `excel.ts`, `host.ts` and `ribbon.ts` only; the command line and the sandbox use `evaluate`.
 */
export type { FunctionDefinition, FunctionEnvironment } from './define-function';
export { functionEnvironment, ratesWrittenEvent, setFunctionEnvironment } from './environment';
export { evaluate, evaluateLater } from './evaluate';
export type { EvaluateOptions, FunctionArgument, FunctionValue } from './evaluate-definition';
export { FunctionFault } from './fault';
export { functions } from './functions';
export { findFunction } from './registry';
