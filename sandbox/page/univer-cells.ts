import type { ICellData, IRowData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import { BooleanNumber, CellValueType, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { CellInput } from '../../src/shipment/model';
import { CellError } from '../../src/shipment/model';
import type { CellLook, GridCell, GridSheet, PlacedCell } from './grid-model';

const errorPattern = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CONNECT!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!)$/;

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

function styleOf(cell: GridCell): IStyleData | undefined {
  const { format, look } = cell;
  const style: IStyleData = {};
  if (format && format !== 'General') style.n = { pattern: format };
  if (look?.bold) style.bl = BooleanNumber.TRUE;
  if (look?.italic) style.it = BooleanNumber.TRUE;
  if (look?.wrap) style.tb = WrapStrategy.WRAP;
  if (look?.align) style.ht = alignments[look.align];
  if (look?.fill) style.bg = { rgb: look.fill };
  if (look?.color) style.cl = { rgb: look.color };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The cell in the grid library's form. Every field is present, so that a write leaves nothing of what stood there. */
export function toUniverCell(cell: GridCell | undefined): ICellData {
  if (!cell) return { v: null, t: null, f: null, si: null, p: null, s: null };
  const { value } = cell;
  const style = styleOf(cell) ?? null;
  const shared = { f: cell.formula ?? null, si: null, p: null, s: style };
  if (value === null) return { ...shared, v: null, t: null };
  if (value instanceof CellError) return { ...shared, v: value.code, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { ...shared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...shared, v: value, t: CellValueType.NUMBER };
  return { ...shared, v: value, t: CellValueType.STRING };
}

function valueOf(data: ICellData): CellInput {
  const text = data.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const { v, t } = data;
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'string') {
    if (errorPattern.test(v)) return new CellError(v);
    if (t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  }
  return v;
}

function lookOf(style: IStyleData): CellLook | undefined {
  const align = (['left', 'center', 'right'] as const).find((side) => alignments[side] === style.ht);
  const look: CellLook = {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The cell as it stands in the grid; undefined for an empty one. */
export function fromUniverCell(data: Nullable<ICellData>, style: Nullable<IStyleData>): GridCell | undefined {
  if (!data) return undefined;
  const value = valueOf(data);
  const format = style?.n?.pattern;
  const look = style ? lookOf(style) : undefined;
  if (value === null && !data.f && !format && !look) return undefined;
  return {
    value,
    ...(data.f ? { formula: data.f } : {}),
    ...(format ? { format } : {}),
    ...(look ? { look } : {}),
  };
}

const pixelsPerCharacter = 7.6;
const smallestWidth = 64;
const largestFittedWidth = 240;
const spareRows = 200;
const spareColumns = 15;

/** Longest text a column shows without wrapping, in characters; dates and formatted numbers count as twelve. */
function shownLength(cell: GridCell): number {
  const { value } = cell;
  if (value === null) return 0;
  if (typeof value === 'number') return cell.format ? 12 : String(value).length;
  if (value instanceof CellError) return value.code.length;
  return cell.look?.wrap ? 0 : String(value).length * (cell.look?.bold ? 1.15 : 1);
}

/**
 * Widths that fit the contents, within bounds. A row with one filled cell is a title that runs over its
 * neighbours, so it does not count.
 */
function fittedWidths(sheet: GridSheet): Map<number, number> {
  const filled = new Map<number, number>();
  for (const { row, cell } of sheet.cells) {
    if (cell && cell.value !== null) filled.set(row, (filled.get(row) ?? 0) + 1);
  }
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells) {
    if (!cell || (filled.get(row) ?? 0) < 2) continue;
    const pixels = Math.min(largestFittedWidth, Math.max(smallestWidth, shownLength(cell) * pixelsPerCharacter + 14));
    if (pixels > (widths.get(column) ?? 0)) widths.set(column, pixels);
  }
  for (const [column, pixels] of sheet.columnWidths ?? []) widths.set(column, pixels);
  return widths;
}

const lineHeight = 19;
const rowPadding = 4;

/** Heights of the rows whose texts wrap, in pixels by row; the others keep the usual one. */
export function wrappedHeights(
  cells: readonly PlacedCell[],
  widths: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of cells) {
    if (!cell?.look?.wrap || typeof cell.value !== 'string') continue;
    const perLine = Math.max(4, ((widths.get(column) ?? smallestWidth) - 8) / (pixelsPerCharacter * (cell.look.bold ? 1.15 : 1)));
    const height = linesOf(cell.value, perLine) * lineHeight + rowPadding;
    if (height > (heights.get(row) ?? lineHeight + rowPadding)) heights.set(row, height);
  }
  return heights;
}

/** Lines a text takes when whole words are kept together; a word longer than a line is cut. */
function linesOf(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > perLine) {
        lines += 1;
        used = 0;
      }
      const length = used > 0 ? used + 1 + word.length : word.length;
      lines += Math.ceil(length / perLine) - 1;
      used = length % perLine || Math.min(length, perLine);
    }
  }
  return lines;
}

/** A whole sheet in the grid library's form. */
export function toUniverSheet(sheet: GridSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column, cell } of sheet.cells) {
    if (!cell) continue;
    (cellData[row] ??= {})[column] = toUniverCell(cell);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const columnData: Record<number, { w: number }> = {};
  const widths = fittedWidths(sheet);
  for (const [column, width] of widths) columnData[column] = { w: Math.round(width) };
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of wrappedHeights(sheet.cells, widths)) rowData[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows ?? []) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const ySplit = sheet.frozenRows ?? 0;
  const xSplit = sheet.frozenColumns ?? 0;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    columnData,
    rowData,
    rowCount: lastRow + 1 + spareRows,
    columnCount: Math.max(lastColumn + 1 + spareColumns, 26),
    defaultRowHeight: 22,
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    mergeData: (sheet.merges ?? []).map((area) => ({
      startRow: area.firstRow,
      startColumn: area.firstColumn,
      endRow: area.lastRow,
      endColumn: area.lastColumn,
    })),
  };
}
