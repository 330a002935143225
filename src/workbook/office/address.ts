import { cellAddress, parseRange } from '../../shipment';

/** A rectangle of cells; rows and columns count from 0. */
export interface CellRectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Address of a rectangle without a sheet: `A1` or `A1:B2`. */
export function rectangleAddress({ row, column, rows, columns }: CellRectangle): string {
  const first = cellAddress(row + 1, column + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows, column + columns)}`;
}

/** Reads `F7`, `$F$7`, `A1:C9`; the sheet's name before `!` is dropped. Undefined when it is no such address. */
export function parseRectangle(address: string): CellRectangle | undefined {
  const range = parseRange(address);
  if (!range) return undefined;
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return {
    row: firstRow - 1,
    column: firstColumn - 1,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
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
