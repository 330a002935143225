import type { z } from 'zod';
import type { CalendarDate, LocalizedText } from '../values';

/**
 * How sure a fact is. `official`: an official text or sample was seen; `consistent`: two or more
 * independent sources agree; `single`: one source; `inferred`: concluded from such facts;
 * `background`: general knowledge, no source read.
 */
export type Confidence = 'official' | 'consistent' | 'single' | 'inferred' | 'background';

/** Only facts this sure may be the ground of an error, a refusal or a default that blocks. */
export type StrongConfidence = Extract<Confidence, 'official' | 'consistent'>;

export const confidences = ['official', 'consistent', 'single', 'inferred', 'background'] as const;

export function isStrong(confidence: Confidence): confidence is StrongConfidence {
  return confidence === 'official' || confidence === 'consistent';
}

/** Where a value was read: the act or page, its address and the day it was read. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** yyyy-mm-dd */
  readonly read: string;
}

/** One value of a parameter, in force from `from` (undefined: since ever) until the next value begins or `until` (last day). */
export interface DatedValue<V> {
  readonly from?: string;
  readonly until?: string;
  readonly value: V;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  readonly note?: LocalizedText;
}

/**
 * A number, date, code or table of the law that changes over time.
 * `confidence` is the weakest of its values (the loader checks it) and a literal type, so that the
 * compiler can refuse an error resting on a doubtful parameter. `values` may be empty: what nobody
 * could confirm has no default, and asking for it answers `undefined`.
 */
export interface Parameter<V = unknown, C extends Confidence = Confidence> {
  readonly id: string;
  readonly title: LocalizedText;
  /** Unit of the value: `share` (0.22), `RUB/l`, `date`, `days`, `text`, `table` … */
  readonly unit: string;
  readonly schema: z.ZodType<V>;
  readonly confidence: C;
  readonly values: readonly DatedValue<V>[];
  /** How a user can give the value himself, where there is no default. */
  readonly howToGet?: LocalizedText;
}

export function defineParameter<V, const C extends Confidence>(parameter: Parameter<V, C>): Parameter<V, C> {
  return parameter;
}

/** A statement about the law that is no number: the ground rules and texts rest on. */
export interface Fact<C extends Confidence = Confidence> {
  readonly id: string;
  readonly statement: LocalizedText;
  readonly confidence: C;
  readonly sources: readonly Source[];
}

export function defineFact<const C extends Confidence>(fact: Fact<C>): Fact<C> {
  return fact;
}

/** The answer to "what is this parameter on that date". */
export interface Answer<V> {
  readonly value: V;
  readonly from?: CalendarDate;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  /** True when the company profile replaced the value of the regulation pack. */
  readonly overridden: boolean;
  readonly note?: LocalizedText;
}
