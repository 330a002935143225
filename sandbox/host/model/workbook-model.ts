import type { CellInput } from '../../../src/shipment/model';
import type { FormatCoat } from './formats';
import { nextId } from './ids';
import { maxColumns, maxRows, readAddress, wholeSheet, type CellRectangle } from './rectangle';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** The workbook as plain data: what a page draws and a test compares. */
export interface WorkbookModel {
  name: string;
  sheets: SheetModel[];
  activeSheetId: string;
  selection: CellRectangle[];
  settings: Map<string, unknown>;
  names: Map<string, string>;
  date1904: boolean;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  tabColor: string;
  /** Values by row and column from 0; missing rows and cells are empty. Formula cells hold their result. */
  rows: (CellInput[] | undefined)[];
  /** Formulas by `row:column`. */
  formulas: Map<string, string>;
  formats: FormatCoat[];
  /** In points, by column. */
  columnWidths: Map<number, number>;
  /** In points, by row; the others have the standard height. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: CellRectangle[];
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  tables: TableModel[];
  pictures: PictureModel[];
  frozen: { rows: number; columns: number };
  protection: { on: boolean; password: string };
  /** How the sheet prints, as far as it was set. */
  pageLayout: { paperSize?: string; orientation?: string; zoom?: unknown };
}

/** Conditional formats of a sheet stand in order of priority, the strongest first. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: CellRectangle[];
  stopIfTrue: boolean;
  formula: string;
  format: Partial<Record<ConditionalFormatName, string | boolean>>;
}

export type ConditionalFormatName =
  | 'fill.color'
  | 'font.color'
  | 'font.bold'
  | 'font.italic'
  | 'font.underline'
  | 'font.strikethrough';

export interface ValidationModel {
  areas: CellRectangle[];
  rule: Readonly<Record<string, unknown>>;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: CellRectangle;
  style: string;
}

/** A picture on a sheet; places and sizes in points from the sheet's corner. */
export interface PictureModel {
  readonly id: string;
  name: string;
  description: string;
  left: number;
  top: number;
  width: number;
  height: number;
  lockAspectRatio: boolean;
  placement: string;
  visible: boolean;
  /** Base64. */
  readonly png: string;
}

/** Width of a column and height of a row nobody has set, in points: 64 and 20 pixels. */
export const standardColumnWidth = 48;
export const standardRowHeight = 15;

/** Distance in points from the sheet's corner to a row and a column. */
export function cornerOf(sheet: SheetModel, row: number, column: number): { readonly left: number; readonly top: number } {
  let [left, top] = [column * standardColumnWidth, row * standardRowHeight];
  for (const [at, width] of sheet.columnWidths) if (at < column) left += width - standardColumnWidth;
  for (const at of sheet.hiddenColumns) if (at < column) left -= sheet.columnWidths.get(at) ?? standardColumnWidth;
  for (const [at, height] of sheet.rowHeights) if (at < row) top += height - standardRowHeight;
  for (const at of sheet.hiddenRows) if (at < row) top -= sheet.rowHeights.get(at) ?? standardRowHeight;
  return { left, top };
}

/** The cell a point of the sheet lies in, the point in points from the sheet's corner. */
export function cellAtPoint(sheet: SheetModel, left: number, top: number): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  while (column < maxColumns - 1 && cornerOf(sheet, 0, column + 1).left <= left) column += 1;
  while (row < maxRows - 1 && cornerOf(sheet, row + 1, 0).top <= top) row += 1;
  return { row, column };
}

/** A sheet as tests and the sandbox describe it. */
export interface SheetDescription {
  readonly name: string;
  readonly rows?: readonly (readonly CellInput[])[];
  /** Sheet row of `rows[0]`, from 1. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly hidden?: boolean;
  /** Formulas by cell, `F7`; the result stands in `rows`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by range, `A2:A9`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Fill colours by range. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Rows from 1. */
  readonly hiddenRows?: readonly number[];
  readonly mergedRanges?: readonly string[];
  readonly protected?: boolean;
}

export interface ModelOptions {
  readonly name?: string;
  readonly date1904?: boolean;
}

/** Builds a workbook of at least one sheet; the first visible sheet is active with A1 selected. */
export function createModel(sheets: readonly SheetDescription[], options: ModelOptions = {}): WorkbookModel {
  const model: WorkbookModel = {
    name: options.name ?? 'Book1.xlsx',
    sheets: [],
    activeSheetId: '',
    selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    settings: new Map(),
    names: new Map(),
    date1904: options.date1904 ?? false,
  };
  for (const description of sheets.length > 0 ? sheets : [{ name: 'Sheet1' }]) {
    model.sheets.push(describedSheet(description));
  }
  const active = model.sheets.find((sheet) => sheet.visibility === 'Visible') ?? model.sheets[0];
  model.activeSheetId = active?.id ?? '';
  return model;
}

/** An empty sheet with an id of its own; not yet part of the workbook. */
export function emptySheet(name: string): SheetModel {
  return {
    id: nextId(),
    name,
    visibility: 'Visible',
    tabColor: '',
    rows: [],
    formulas: new Map(),
    formats: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    pictures: [],
    frozen: { rows: 0, columns: 0 },
    protection: { on: false, password: '' },
    pageLayout: {},
  };
}

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** The smallest rectangle around all cells with a value or formula, with `formatsToo` also around formatted cells. */
export function usedRectangle(sheet: SheetModel, formatsToo = false): CellRectangle | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    const first = cells.findIndex(isFilled);
    if (first < 0) return;
    include(row, first);
    include(row, cells.findLastIndex(isFilled));
  });
  for (const key of sheet.formulas.keys()) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    include(row, column);
  }
  if (formatsToo) {
    for (const { area } of sheet.formats) {
      include(area.row, area.column);
      const endless = area.rows === wholeSheet.rows || area.columns === wholeSheet.columns;
      if (!endless) include(area.row + area.rows - 1, area.column + area.columns - 1);
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isFilled = (value: CellInput | undefined): boolean => value !== null && value !== undefined && value !== '';

function describedSheet(description: SheetDescription): SheetModel {
  const sheet = emptySheet(description.name);
  const rowsAbove = (description.firstRow ?? 1) - 1;
  const columnsBefore = (description.firstColumn ?? 1) - 1;
  const padding = new Array<CellInput>(columnsBefore).fill(null);
  (description.rows ?? []).forEach((cells, index) => {
    sheet.rows[rowsAbove + index] = [...padding, ...cells];
  });
  if (description.hidden) sheet.visibility = 'Hidden';
  for (const row of description.hiddenRows ?? []) sheet.hiddenRows.add(row - 1);
  sheet.merges = (description.mergedRanges ?? []).map(knownAddress);
  for (const [address, formula] of Object.entries(description.formulas ?? {})) {
    const { row, column } = knownAddress(address);
    sheet.formulas.set(cellKey(row, column), formula);
  }
  for (const [address, value] of Object.entries(description.numberFormats ?? {})) {
    sheet.formats.push({ area: knownAddress(address), name: 'numberFormat', value });
  }
  for (const [address, value] of Object.entries(description.fills ?? {})) {
    sheet.formats.push({ area: knownAddress(address), name: 'fill.color', value });
  }
  sheet.protection.on = description.protected ?? false;
  return sheet;
}

function knownAddress(address: string): CellRectangle {
  const rectangle = readAddress(address);
  if (!rectangle) throw new Error(`Not an address in a sheet description: ${address}`);
  return rectangle;
}
