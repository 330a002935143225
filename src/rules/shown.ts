import type { LocalizedText } from '../values';
import { CellError, type CellInput } from '../shipment/model';
import { textFromNumber } from '../shipment';

/** Longest cell contents a message repeats. */
const longestShown = 60;

/** A cell's contents as a message repeats them: on one line, long ones cut. */
export function shownCell(cell: CellInput): string {
  if (cell === null) return '';
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === 'number') return textFromNumber(cell);
  const text = String(cell).replace(/\s+/g, ' ').trim();
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** Several texts as a list with commas. */
export function shownList(texts: readonly LocalizedText[]): LocalizedText {
  return { ru: texts.map((text) => text.ru).join(', '), en: texts.map((text) => text.en).join(', ') };
}
