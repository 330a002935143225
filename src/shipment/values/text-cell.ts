import type { CellError } from '../model';
import { largestExactNumber, textFromNumber } from './number-text';
import {
  emptyReading,
  errorReading,
  isEmptyText,
  noted,
  plain,
  problem,
  tidyText,
  type CellReader,
  type Reading,
} from './reading';

/**
 * Reads names, numbers of papers, statuses and codes: trimmed, white space evened out. A number becomes
 * its digits; one with more digits than Excel keeps is a problem, because the last ones are lost.
 */
export const readText: CellReader<string> = (cell) => {
  if (typeof cell === 'string') {
    const text = tidyText(cell);
    return isEmptyText(text) ? emptyReading : plain(text);
  }
  return readNonText(cell);
};

/** The text of a cell that holds no string: nothing, a number, a logical value, an error. */
export function readNonText(cell: number | boolean | null | CellError): Reading<string> {
  if (cell === null) return emptyReading;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return problem('not-text');
    return isRounded(cell)
      ? problem('identifier-rounded-number', { data: { shown: textFromNumber(cell) } })
      : plain(textFromNumber(cell));
  }
  if (typeof cell === 'boolean') {
    const text = cell ? 'TRUE' : 'FALSE';
    return noted(text, 'not-text', { understood: text });
  }
  return errorReading(cell);
}

function isRounded(value: number): boolean {
  return Math.abs(value) > largestExactNumber;
}
