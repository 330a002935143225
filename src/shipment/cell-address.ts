const letters: string[] = [];

/** Letters of a sheet column, counted from 1: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  letters[column] = text;
  return text;
}

/** Address of a cell by row and column, both counted from 1: `F7`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

const addressPattern = /^\$?([A-Z]{1,3})\$?(\d+)$/i;

/** Row and column of an address, both counted from 1; undefined when it is none of a single cell. */
export function parseCellAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = addressPattern.exec(address.slice(address.lastIndexOf('!') + 1));
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}
