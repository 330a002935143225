import type { LocalizedText, TextData } from '../values';

/** One thing a parser changed to reach the normal form, for the user to read. */
export interface Change {
  readonly code: string;
  readonly text: LocalizedText;
  readonly data?: TextData;
}

/** Why a text is not such an identifier, and what a right one looks like. */
export interface Reason {
  readonly code: string;
  readonly text: LocalizedText;
  readonly data?: TextData;
}

/**
 * What an identifier parser answers; parsers never throw.
 * `value` is the normal form; `changes` says how it differs from what was typed.
 * `doubtful` marks an answer that rests on a shape nobody published officially: it never blocks.
 */
export type Parsed<V = string> =
  | { readonly ok: true; readonly value: V; readonly changes: readonly Change[]; readonly doubtful?: Reason }
  | { readonly ok: false; readonly reason: Reason; readonly doubtful?: boolean };

export type StateCode = 'RU' | 'BY' | 'KZ' | 'AM' | 'KG';
