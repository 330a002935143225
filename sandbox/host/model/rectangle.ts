import { columnLetters as lettersOf, leadingColumn } from '../../../src/shipment';
import { parseRectangle, rectangleAddress, type CellRectangle } from '../../../src/workbook/office/address';

export { rectangleAddress, type CellRectangle };

/** `0` → `A`, `26` → `AA`. */
export const columnLetters = (column: number): string => lettersOf(column + 1);

const columnIndex = (letters: string): number => leadingColumn(letters) - 1;

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const wholeSheet: CellRectangle = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export const cellCount = ({ rows, columns }: CellRectangle): number => rows * columns;

/** True when the whole of `inner` lies in `outer`. */
export function covers(outer: CellRectangle, inner: CellRectangle): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export function contains(rectangle: CellRectangle, row: number, column: number): boolean {
  return (
    row >= rectangle.row &&
    row < rectangle.row + rectangle.rows &&
    column >= rectangle.column &&
    column < rectangle.column + rectangle.columns
  );
}

export function intersection(a: CellRectangle, b: CellRectangle): CellRectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: CellRectangle, b: CellRectangle): CellRectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `from` without `hole`: up to four rectangles. */
export function without(from: CellRectangle, hole: CellRectangle): readonly CellRectangle[] {
  const cut = intersection(from, hole);
  if (!cut) return [from];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...from, rows: cut.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { row: cut.row, column: from.column, rows: cut.rows, columns: cut.column - from.column },
    { row: cut.row, column: right, rows: cut.rows, columns: from.column + from.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Reads cells, ranges, whole columns `A:C` and whole rows `2:5`; undefined when it is none of these or off the sheet. */
export function readAddress(address: string): CellRectangle | undefined {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '').trim();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  let rectangle = parseRectangle(plain);
  if (columns?.[1] && columns[2]) {
    const [first, last] = [columnIndex(columns[1]), columnIndex(columns[2])];
    rectangle = { row: 0, column: Math.min(first, last), rows: maxRows, columns: Math.abs(last - first) + 1 };
  } else if (rows?.[1] && rows[2]) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    rectangle = { row: Math.min(first, last), column: 0, rows: Math.abs(last - first) + 1, columns: maxColumns };
  }
  return rectangle && covers(wholeSheet, rectangle) ? rectangle : undefined;
}

/** Address as Excel reports it: whole columns as `A:C`, whole rows as `2:5`. */
export function addressOf(rectangle: CellRectangle): string {
  const { row, column, rows, columns } = rectangle;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  if (rows === maxRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return rectangleAddress(rectangle);
}

/** Name of a sheet as it stands before `!`. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
