/** A rectangle of cells; rows and columns count from 0. */
export interface CellRectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Address of a rectangle without a sheet: `A1` or `A1:B2`. */
export function rectangleAddress({ row, column, rows, columns }: CellRectangle): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

const cellPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Reads `F7`, `$F$7`, `A1:C9`; the sheet's name before `!` is dropped. Undefined when it is no such address. */
export function parseRectangle(address: string): CellRectangle | undefined {
  const [first = '', last = first] = withoutSheet(address).split(':');
  const from = cellPattern.exec(first);
  const to = cellPattern.exec(last);
  if (!from?.[1] || !from[2] || !to?.[1] || !to[2]) return undefined;
  const columnsSorted = [columnIndex(from[1]), columnIndex(to[1])].sort((a, b) => a - b);
  const rowsSorted = [Number(from[2]) - 1, Number(to[2]) - 1].sort((a, b) => a - b);
  const [column = 0, lastColumn = 0] = columnsSorted;
  const [row = 0, lastRow = 0] = rowsSorted;
  if (row < 0) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** `'My sheet'!A1:B2` → `A1:B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/**
 * The fewest addresses we can cheaply find for single cells: neighbours down a column are joined to `F7:F30`.
 * Cells that are no address are left out.
 */
export function joinCells(cells: readonly string[]): readonly string[] {
  const rowsByColumn = new Map<number, Set<number>>();
  for (const cell of cells) {
    const place = parseRectangle(cell);
    if (!place) continue;
    const rows = rowsByColumn.get(place.column) ?? new Set<number>();
    rows.add(place.row);
    rowsByColumn.set(place.column, rows);
  }
  const addresses: string[] = [];
  for (const [column, rows] of rowsByColumn) {
    const sorted = [...rows].sort((a, b) => a - b);
    let start = 0;
    for (let index = 1; index <= sorted.length; index += 1) {
      const previous = sorted[index - 1] ?? 0;
      if (sorted[index] === previous + 1) continue;
      const first = sorted[start] ?? 0;
      addresses.push(rectangleAddress({ row: first, column, rows: previous - first + 1, columns: 1 }));
      start = index;
    }
  }
  return addresses;
}

/** Joins addresses with commas into texts no longer than `limit` characters. */
export function addressChunks(addresses: readonly string[], limit: number): readonly string[] {
  const chunks: string[] = [];
  let current = '';
  for (const address of addresses) {
    if (current && current.length + 1 + address.length > limit) {
      chunks.push(current);
      current = '';
    }
    current = current ? `${current},${address}` : address;
  }
  if (current) chunks.push(current);
  return chunks;
}
