export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const addressPattern = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;

/** Reads `F7` or `A1:C9`; undefined when it is no address. */
export function parseRange(address: string): CellRange | undefined {
  const match = addressPattern.exec(address.trim());
  if (!match) return undefined;
  const [, letters = '', row = '', lastLetters = letters, lastRow = row] = match;
  const rows = [Number(row), Number(lastRow)];
  const columns = [columnNumber(letters), columnNumber(lastLetters)];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
