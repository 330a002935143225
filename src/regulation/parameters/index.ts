import type { Parameter } from '../define';
import { vatReduced, vatStandard } from './vat';

/** Every parameter by id. Adding one takes its file and a line here. */
export const parameters = {
  'vat.standard': vatStandard,
  'vat.reduced': vatReduced,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;
export type ParameterValue<Id extends ParameterId> = (typeof parameters)[Id] extends Parameter<infer V> ? V : never;
