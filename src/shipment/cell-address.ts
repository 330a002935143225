const lettersOfColumn: string[] = [];

/** Letters of a sheet column, counted from 1: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const known = lettersOfColumn[column];
  if (known !== undefined) return known;
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  lettersOfColumn[column] = text;
  return text;
}

/** Column of the one to three letters a text begins with, counted from 1: `A` and `A7` are 1; 0 without a letter. */
export function leadingColumn(text: string): number {
  let column = 0;
  for (let index = 0; index < text.length && index < 3; index++) {
    const letter = (text.charCodeAt(index) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

/** Address of a cell by row and column, both counted from 1: `F7`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** A rectangle of cells; rows and columns count from 1, the last ones belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const rangePattern = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;

/** Reads `F7`, `$F$7` or `A1:C9`; the sheet's name before `!` is dropped. Undefined when it is no such address. */
export function parseRange(address: string): CellRange | undefined {
  const match = rangePattern.exec(withoutSheet(address).trim());
  if (!match) return undefined;
  const [, letters = '', row = '', otherLetters = letters, otherRow = row] = match;
  const rows = [Number(row), Number(otherRow)];
  const columns = [leadingColumn(letters), leadingColumn(otherLetters)];
  const firstRow = Math.min(...rows);
  if (firstRow < 1) return undefined;
  return { firstRow, firstColumn: Math.min(...columns), lastRow: Math.max(...rows), lastColumn: Math.max(...columns) };
}

/** Row and column of an address, both counted from 1; undefined when it is none of a single cell. */
export function parseCellAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const range = address.includes(':') ? undefined : parseRange(address);
  return range && { row: range.firstRow, column: range.firstColumn };
}

/** `'My sheet'!A1:B2` → `A1:B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
