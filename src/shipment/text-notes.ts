import { notInWindows1251 } from '../identifiers';
import type { CellType } from './columns';
import type { ReadingIssue } from './values';

/** Types of cells that hold one line of visible text. */
const singleLine: ReadonlySet<CellType> = new Set(['text', 'code', 'importerTaxId', 'partnerTaxId', 'kpp', 'plate', 'phone']);
/** Types of cells whose text is carried into documents as it is. */
const carried: ReadonlySet<CellType> = new Set(['text', 'code']);

/** Texts of usual characters only, which most are: told apart quickly. */
const usual = /^[ -~\u00a1-\u00ac\u0400-\u04ff\u2010-\u2027\u2116]*$/;
/** No-break and other typographic spaces, line ends, controls and characters without any shape. */
export const unseenCharacters = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;

const unseen: ReadingIssue = { kind: 'note', code: 'unseen-characters' };
const strange: ReadingIssue = { kind: 'note', code: 'outside-windows-1251' };
const none: readonly ReadingIssue[] = [];

/**
 * What to note of the characters of a text that was read to `value`. Looked for while reading, once per distinct
 * cell: rules would look at every row.
 */
export function notesOnText(typed: string, value: string, type: CellType): readonly ReadingIssue[] {
  const holdsUnseen = singleLine.has(type) && !usual.test(typed) && unseenCharacters.test(typed);
  const holdsStrange = carried.has(type) && notInWindows1251(value).length > 0;
  return holdsUnseen ? (holdsStrange ? [unseen, strange] : [unseen]) : holdsStrange ? [strange] : none;
}
