import { CellError, type CellInput } from '../../../src/shipment/model';
import { accessDenied, invalidArgument, rangeTooLarge } from '../host-error';
import type { HostState, ModelChange } from '../host-state';
import { formatAt, paint, type CellFormat, type FormatName } from './formats';
import { cellCount, contains, rectangleAddress, type CellRectangle } from './rectangle';
import { longestText, readEntry } from './typed-value';
import { cellKey, type SheetModel } from './workbook-model';

/** Cells one request may read or write, on every platform. */
export const cellsPerRequest = 5_000_000;

/** Value of a cell as the model keeps it. */
export function valueAt(sheet: SheetModel, row: number, column: number): CellInput {
  return sheet.rows[row]?.[column] ?? null;
}

/** Value as the library delivers it: an empty cell is an empty text, an error its code. */
export function deliveredValue(value: CellInput): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** One answer per cell of the rectangle, in rows. */
export function readGrid<T>(
  state: HostState,
  area: CellRectangle,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  state.counters.cellsRead += cellCount(area);
  if (cellCount(area) > cellsPerRequest) throw rangeTooLarge(cellCount(area));
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) cells.push(read(row, column));
    grid.push(cells);
  }
  return grid;
}

/** Rejects writing to a protected sheet, as Excel does. */
export function assertWritable(sheet: SheetModel): void {
  if (sheet.protection.on) throw accessDenied(`the sheet ${sheet.name}`);
}

/**
 * A value for every cell of a rectangle out of what an add-in wrote: one value for all, or a two-dimensional
 * array of exactly the rectangle's shape.
 */
export function shaped(written: unknown, area: CellRectangle): (row: number, column: number) => unknown {
  if (!Array.isArray(written)) return () => written;
  const rows: readonly unknown[] = written;
  if (rows.length !== area.rows || !rows.every((cells) => Array.isArray(cells) && cells.length === area.columns)) {
    const shape = Array.isArray(rows[0]) ? `${rows.length} × ${rows[0].length}` : 'not two-dimensional';
    throw invalidArgument(`the values are ${shape}, the range is ${area.rows} × ${area.columns}`);
  }
  return (row, column) => (rows[row - area.row] as readonly unknown[])[column - area.column];
}

/** Writes entries into a rectangle and tells the listeners; `by` says whose entries they are. */
export function writeEntries(
  state: HostState,
  sheet: SheetModel,
  area: CellRectangle,
  written: unknown,
  by: ModelChange['by'],
): void {
  if (cellCount(area) > cellsPerRequest) throw rangeTooLarge(cellCount(area));
  const entryAt = shaped(written, area);
  assertWritable(sheet);
  state.counters.cellsWritten += cellCount(area);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      writeEntry(state, sheet, row, column, entryAt(row, column));
    }
  }
  state.changed({ kind: 'values', sheetId: sheet.id, areas: [area], by });
}

function writeEntry(state: HostState, sheet: SheetModel, row: number, column: number, written: unknown): void {
  if (typeof written === 'string' && written.length > longestText + 1) throw invalidArgument('a text is too long');
  if (typeof written === 'object' && written !== null) throw invalidArgument('an object is not a cell value');
  const format = formatAt(sheet.formats, 'numberFormat', row, column);
  const entry = readEntry(written, format, state.culture, state.model.date1904);
  if (entry.kind === 'keep') return;
  const covering = sheet.merges.find((merge) => contains(merge, row, column));
  if (covering && (covering.row !== row || covering.column !== column)) return;
  if (entry.kind === 'formula') {
    sheet.formulas.set(cellKey(row, column), entry.formula);
    const address = rectangleAddress({ row, column, rows: 1, columns: 1 });
    putValue(sheet, row, column, state.calculate(entry.formula, sheet.name, address));
    return;
  }
  sheet.formulas.delete(cellKey(row, column));
  putValue(sheet, row, column, entry.value);
  if (entry.format && format === 'General') {
    const area = { row, column, rows: 1, columns: 1 };
    sheet.formats = paint(sheet.formats, { area, name: 'numberFormat', value: entry.format });
  }
}

function putValue(sheet: SheetModel, row: number, column: number, value: CellInput): void {
  const cells = sheet.rows[row];
  if (!cells && value === null) return;
  const target = cells ?? (sheet.rows[row] = []);
  while (target.length < column) target.push(null);
  if (value === null && column >= target.length) return;
  target[column] = value;
  if (value !== null) return;
  while (target.length > 0 && target.at(-1) === null) target.pop();
  if (target.length > 0) return;
  delete sheet.rows[row];
  sheet.rows.length = sheet.rows.findLastIndex((other) => other !== undefined) + 1;
}

/** Empties the contents of a rectangle. */
export function clearContents(state: HostState, sheet: SheetModel, area: CellRectangle, by: ModelChange['by']): void {
  assertWritable(sheet);
  const lastRow = Math.min(area.row + area.rows, sheet.rows.length) - 1;
  for (let row = lastRow; row >= area.row; row -= 1) {
    const lastColumn = Math.min(area.column + area.columns, sheet.rows[row]?.length ?? 0) - 1;
    for (let column = lastColumn; column >= area.column; column -= 1) putValue(sheet, row, column, null);
  }
  for (const key of [...sheet.formulas.keys()]) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (contains(area, row, column)) sheet.formulas.delete(key);
  }
  state.changed({ kind: 'values', sheetId: sheet.id, areas: [area], by });
}

/** Paints one format over areas of a sheet. */
export function writeFormat<N extends FormatName>(
  state: HostState,
  sheet: SheetModel,
  areas: readonly CellRectangle[],
  name: N,
  value: CellFormat[N],
): void {
  assertWritable(sheet);
  for (const area of areas) sheet.formats = paint(sheet.formats, { area, name, value });
  state.changed({ kind: 'formats', sheetId: sheet.id, areas, by: 'add-in' });
}
