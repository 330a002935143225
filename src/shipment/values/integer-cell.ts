import { CellError } from '../model';
import { decimalFromNumber, readNumberText } from './number-text';
import {
  emptyReading,
  errorReading,
  isEmptyText,
  plain,
  problem,
  tidyText,
  type CellReader,
  type Reading,
} from './reading';

/** Reads ordinal numbers: `1`, `1.`, `1)`. */
export const readInteger: CellReader<number> = (cell) => {
  if (typeof cell === 'number') return fromNumber(cell);
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('not-an-integer');
  const text = tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  const read = readNumberText(text.replace(/[.)]$/, ''));
  if (read.kind === 'number') return fromNumber(Number(read.decimal));
  if (read.kind === 'ambiguous') return fromNumber(Number(read.thousands));
  return problem('not-an-integer', read.kind === 'with-words' ? { understood: read.decimal } : {});
};

function fromNumber(value: number): Reading<number> {
  const shown = Number.isSafeInteger(value) ? value : Number(decimalFromNumber(Number.isFinite(value) ? value : 0.5));
  return Number.isSafeInteger(shown) ? plain(shown) : problem('not-an-integer');
}
