import type { FactId } from '../../regulation';
import type { ColumnId } from '../../shipment/columns';
import type { LocalizedText } from '../../values';

/** What a refusal asks for. What each means for the DOPP says `answers`. */
export type RejectionAnswer =
  | 'correction'
  | 'new-filing'
  | 'vehicle-change'
  | 'payment'
  | 'hand-over'
  | 'ask';

/**
 * Words that betray a cause. Every term of `all` occurs near the others, in any order; none of `none` does.
 * A term is a list of alternatives divided by `|`. An alternative is one or several words that follow each
 * other, each given by its beginning («невер» is any form of «неверный») or whole with `$` («вес$»).
 */
export interface RejectionPattern {
  readonly all: readonly [string, ...string[]];
  readonly none?: readonly string[];
  /** How telling the pattern is, 1 to 10; without it 1 more than its terms. */
  readonly weight?: number;
}

/** A likely cause of a refusal. No list of refusals is published, so none is more than likely. */
export interface Rejection {
  /** `REJ-<nnn>`; never reused. */
  readonly id: `REJ-${number}`;
  /** The file's name without ending. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly patterns: readonly RejectionPattern[];
  /** Columns to look at, the likeliest first; empty where no cell of the sheet can be the cause. */
  readonly columns: readonly ColumnId[];
  /** What the tax service probably objects to. */
  readonly cause: LocalizedText;
  /** What to do. */
  readonly correct: LocalizedText;
  readonly answer: RejectionAnswer;
  /** The fact that such a thing leads to a refusal or a turning back. */
  readonly ground: FactId;
}

/** Declares a cause of refusals. */
export function defineRejection(rejection: Rejection): Rejection {
  return rejection;
}
