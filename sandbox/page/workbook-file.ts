import { unzipSync } from 'fflate';
import { EncryptedFileError, ParseError, UnsupportedFormatError, XmlError, ZipError } from 'hucre';
import { openXlsx, saveXlsx, type Cell, type CellStyle, type CellValue, type Sheet } from 'hucre/xlsx';
import { CellError, type CellInput } from '../../src/shipment/model';
import { WorkbookFault } from '../../src/workbook';
import { createModel, type SheetModel, type WorkbookModel } from '../host';
import { cellKey, emptySheet, usedRectangle } from '../host/model/workbook-model';
import { placeExactly, readPictures, writtenPictures, type PlacedImage } from './file-pictures';
import { coatsOf, dressesIn, type CellDress } from './sheet-formats';

const megabyte = 1024 * 1024;
/** Largest file the page opens, and the most its parts may unpack to. */
export const largestFile = 20 * megabyte;
const mostUnpacked = 400 * megabyte;
const mostParts = 5000;

/** A workbook read from a file, and the way to write it back with everything the page does not touch. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** `rebuilt`: sheets whose cells moved, so that formats kept by address no longer fit. */
  save(rebuilt: ReadonlySet<string>): Promise<Uint8Array>;
}

type FileWorkbook = Awaited<ReturnType<typeof openXlsx>>;

/** Reads an xlsx file. Rejects with `WorkbookFault`. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  refuseUnreadable(bytes);
  let file: FileWorkbook;
  try {
    file = await openXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw faultOf(error);
  }
  if (file.sheets.length === 0) throw new WorkbookFault('damaged', { reason: 'no-sheets' });
  const model = createModel([], { name, date1904: file.dateSystem === '1904' });
  model.sheets = [];
  const origins = new Map<string, Sheet>();
  const placed = new Map<string, PlacedImage>();
  for (const sheet of file.sheets) {
    const read = readSheet(model.date1904, sheet);
    model.sheets.push(read);
    origins.set(read.id, sheet);
    for (const [id, image] of readPictures(read, sheet.images ?? [])) placed.set(id, image);
  }
  const active = model.sheets[file.activeSheet ?? 0];
  const shown = active?.visibility === 'Visible' ? active : model.sheets.find((sheet) => sheet.visibility === 'Visible');
  model.activeSheetId = (shown ?? model.sheets[0])?.id ?? '';
  return {
    model,
    async save(rebuilt) {
      try {
        file.sheets = model.sheets.map((sheet) => ({
          ...writtenSheet(sheet, origins.get(sheet.id), rebuilt.has(sheet.id)),
          ...writtenPictures(sheet, placed, origins.get(sheet.id)?.images ?? []),
        }));
        file.activeSheet = model.sheets.findIndex((sheet) => sheet.id === model.activeSheetId);
        return placeExactly(await saveXlsx(file), model.sheets, placed);
      } catch (error) {
        throw new WorkbookFault('cannot-write', {}, error);
      }
    },
  };
}

/** Looks at the file's directory only, so that a bomb is refused before anything is unpacked. */
function refuseUnreadable(bytes: Uint8Array): void {
  if (bytes.length > largestFile) throw new WorkbookFault('too-large', { reason: 'file', limit: largestFile / megabyte });
  if (bytes.length === 0) throw new WorkbookFault('not-xlsx', { reason: 'empty-file' });
  const [first, second] = bytes;
  // A compound file: an old xls, or an xlsx in the envelope of a password.
  if (first === 0xd0 && second === 0xcf) {
    throw holds(bytes, 'EncryptedPackage') ? new WorkbookFault('encrypted') : new WorkbookFault('not-xlsx', { reason: 'xls' });
  }
  if (first !== 0x50 || second !== 0x4b) throw new WorkbookFault('not-xlsx');
  let unpacked = 0;
  let parts = 0;
  try {
    unzipSync(bytes, {
      filter(part) {
        unpacked += part.originalSize;
        parts += 1;
        return false;
      },
    });
  } catch (error) {
    throw new WorkbookFault('damaged', { reason: 'zip' }, error);
  }
  if (unpacked > mostUnpacked || parts > mostParts) {
    throw new WorkbookFault('too-large', { reason: 'unpacked', limit: mostUnpacked / megabyte });
  }
}

/** Does a compound file name this stream? Names stand there in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function faultOf(error: unknown): WorkbookFault {
  if (error instanceof EncryptedFileError) return new WorkbookFault('encrypted', {}, error);
  if (error instanceof UnsupportedFormatError) return new WorkbookFault('not-xlsx', {}, error);
  if (error instanceof ZipError) return new WorkbookFault('damaged', { reason: 'zip' }, error);
  if (error instanceof XmlError || error instanceof ParseError) return new WorkbookFault('damaged', { reason: 'xml' }, error);
  return new WorkbookFault('damaged', {}, error);
}

function readSheet(date1904: boolean, from: Sheet): SheetModel {
  const sheet = emptySheet(from.name);
  if (from.hidden || from.veryHidden) sheet.visibility = from.veryHidden ? 'VeryHidden' : 'Hidden';
  sheet.rows = from.rows.map((row) => row.map((value) => readValue(value, date1904)));
  const dressed: { row: number; column: number; dress: CellDress }[] = [];
  for (const [key, cell] of from.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.formula !== undefined) {
      sheet.formulas.set(cellKey(row, column), cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}`);
      if (cell.formulaResult !== undefined) (sheet.rows[row] ??= [])[column] = readValue(cell.formulaResult, date1904);
    }
    const value = sheet.rows[row]?.[column];
    if (cell.type === 'error' && typeof value === 'string') (sheet.rows[row] ??= [])[column] = new CellError(value);
    const dress = cell.style && dressOf(cell.style);
    if (dress) dressed.push({ row, column, dress });
  }
  sheet.formats = coatsOf(dressed);
  from.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columnWidths.set(index, pointsOf(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  for (const [row, { hidden, height }] of from.rowDefs ?? []) {
    if (hidden) sheet.hiddenRows.add(row);
    if (height !== undefined) sheet.rowHeights.set(row, height);
  }
  sheet.merges = (from.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  sheet.frozen = { rows: from.freezePane?.rows ?? 0, columns: from.freezePane?.columns ?? 0 };
  return sheet;
}

function readValue(value: CellValue | undefined, date1904: boolean): CellInput {
  if (value === undefined || value === '') return null;
  return value instanceof Date ? serialOf(value, date1904) : value;
}

const unixEpochSerial = 25569;
const days1904 = 1462;
const firstSafeSerial = 61;

/** The serial the library made a date of; below 61 it had stepped over Excel's leap day of 1900. */
function serialOf(date: Date, date1904: boolean): number {
  const serial = Math.round((date.getTime() / 86_400_000 + unixEpochSerial) * 1e9) / 1e9;
  if (date1904) return serial - days1904;
  return serial < firstSafeSerial ? serial - 1 : serial;
}

const pointsPerCharacter = 5.25;
const paddingPoints = 3.75;

function pointsOf(characters: number): number {
  return characters * pointsPerCharacter + paddingPoints;
}

function charactersOf(points: number): number {
  return Math.round(((points - paddingPoints) / pointsPerCharacter) * 100) / 100;
}

function dressOf(style: CellStyle): CellDress | undefined {
  const align = style.alignment?.horizontal;
  const fill = style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? style.fill.fgColor?.rgb : undefined;
  const color = style.font?.color?.rgb;
  const look = {
    ...(style.font?.bold ? { bold: true } : {}),
    ...(style.font?.italic ? { italic: true } : {}),
    ...(style.alignment?.wrapText ? { wrap: true } : {}),
    ...(align === 'left' || align === 'center' || align === 'right' ? { align } : {}),
    ...(fill ? { fill: colorOf(fill) } : {}),
    ...(color ? { color: colorOf(color) } : {}),
  };
  const dressed = Object.keys(look).length > 0;
  if (!style.numFmt && !dressed) return undefined;
  return { ...(style.numFmt ? { format: style.numFmt } : {}), ...(dressed ? { look } : {}) };
}

/** `FF4472C4` and `4472C4` → `#4472c4`. */
function colorOf(rgb: string): string {
  return `#${rgb.slice(-6).toLowerCase()}`;
}

/** A sheet for the file: the sheet it came from with the cells as they stand now. */
function writtenSheet(sheet: SheetModel, origin: Sheet | undefined, rebuilt: boolean): Sheet {
  const cells = new Map<string, Cell>();
  const rows: CellValue[][] = [];
  const used = usedRectangle(sheet, true);
  if (used) {
    const dresses = dressesIn(sheet, used);
    for (let row = 0; row < used.row + used.rows; row += 1) {
      const written: CellValue[] = [];
      for (let column = 0; column < used.column + used.columns; column += 1) {
        const value = sheet.rows[row]?.[column] ?? null;
        const formula = sheet.formulas.get(cellKey(row, column));
        const before = rebuilt ? undefined : origin?.cells?.get(`${row},${column}`);
        const style = styleOf(dresses.get(`${row}:${column}`), before?.style);
        written.push(value instanceof CellError ? value.code : value);
        if (value === null && !formula && !style) continue;
        cells.set(`${row},${column}`, {
          ...(before?.hyperlink ? { hyperlink: before.hyperlink } : {}),
          ...(before?.comment ? { comment: before.comment } : {}),
          ...writtenValue(value),
          ...(formula ? { formula: formula.slice(1), formulaResult: writtenValue(value).value, type: 'formula' } : {}),
          ...(style ? { style } : {}),
        });
      }
      rows.push(written);
    }
  }
  const columns = [...(origin?.columns ?? [])];
  for (const [column, points] of sheet.columnWidths) columns[column] = { ...columns[column], width: charactersOf(points) };
  for (let column = 0; column < columns.length; column += 1) columns[column] ??= {};
  return {
    ...origin,
    ...writtenHeights(sheet, origin),
    name: sheet.name,
    hidden: sheet.visibility === 'Hidden',
    rows,
    cells,
    ...(columns.length > 0 ? { columns } : {}),
    ...(sheet.frozen.rows || sheet.frozen.columns ? { freezePane: sheet.frozen } : {}),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.row,
      startCol: merge.column,
      endRow: merge.row + merge.rows - 1,
      endCol: merge.column + merge.columns - 1,
    })),
  };
}

function writtenHeights(sheet: SheetModel, origin: Sheet | undefined): Pick<Sheet, 'rowDefs'> {
  if (sheet.rowHeights.size === 0) return {};
  const rowDefs = new Map(origin?.rowDefs);
  for (const [row, height] of sheet.rowHeights) rowDefs.set(row, { ...rowDefs.get(row), height });
  return { rowDefs };
}

function writtenValue(value: CellInput): Pick<Cell, 'value' | 'type'> {
  if (value === null) return { value: null, type: 'empty' };
  if (value instanceof CellError) return { value: value.code, type: 'error' };
  if (typeof value === 'number') return { value, type: 'number' };
  if (typeof value === 'boolean') return { value, type: 'boolean' };
  return { value, type: 'string' };
}

/** The style a cell came with, changed only where its look changed. */
function styleOf(dress: CellDress | undefined, before: CellStyle | undefined): CellStyle | undefined {
  const known = before && dressOf(before);
  if (JSON.stringify(known ?? {}) === JSON.stringify(dress ?? {})) return before;
  const { format, look } = dress ?? {};
  const { numFmt: _format, font, fill: _fill, alignment, ...rest } = before ?? {};
  const { bold: _bold, italic: _italic, color: _color, ...otherFont } = font ?? {};
  const { horizontal: _side, wrapText: _wrap, ...otherAlignment } = alignment ?? {};
  return {
    ...rest,
    ...(format ? { numFmt: format } : {}),
    font: {
      ...otherFont,
      ...(look?.bold ? { bold: true } : {}),
      ...(look?.italic ? { italic: true } : {}),
      ...(look?.color ? { color: { rgb: look.color.slice(1).toUpperCase() } } : {}),
    },
    ...(look?.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill.slice(1).toUpperCase() } } } : {}),
    alignment: { ...otherAlignment, ...(look?.align ? { horizontal: look.align } : {}), ...(look?.wrap ? { wrapText: true } : {}) },
  };
}
