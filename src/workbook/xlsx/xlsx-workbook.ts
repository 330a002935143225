import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { parseCellAddress } from '../../shipment';
import type { CellInput, SheetBlock } from '../../shipment/model';
import {
  WorkbookFault,
  type CellMark,
  type CellWrite,
  type PictureToPlace,
  type PictureUndo,
  type ReadOptions,
  type SheetInfo,
  type TableToWrite,
  type WorkbookPort,
} from '../port';
import { keepAddInParts } from './add-in-parts';
import { verifyArchive } from './archive';
import { exceljsValue } from './exceljs-values';
import { fillTable } from './fill-table';
import { defaultLimits, type XlsxLimits } from './limits';
import { labelPictures, readPictureLabels } from './picture-labels';
import { Pictures } from './pictures';
import { readXlsx, type XlsxFile } from './read';

/** A workbook in a file. Nothing reaches the file before `save`. */
export interface XlsxWorkbook extends WorkbookPort {
  /** Writes the file whole or not at all; under another name when one is given. */
  save(path?: string): Promise<void>;
  toBytes(): Promise<Uint8Array>;
}

/**
 * Opens an xlsx file as a workbook to read and to write. Reading is the streaming reader's; the first write
 * loads the workbook into exceljs, which keeps cells, styles, formulas, validations, conditional formats and
 * pictures, but not charts, pivot tables and macros: a workbook with macros is refused for writing. What add-ins
 * remember in the workbook is carried over.
 */
export async function openXlsxWorkbook(path: string, limits: XlsxLimits = defaultLimits): Promise<XlsxWorkbook> {
  // The file is closed at once, so that saving may replace it; opening it first tells what is wrong with it.
  await (await readXlsx(path, limits)).close();
  const bytes = await readFile(path);
  return new FileWorkbook(path, bytes, await readXlsx(bytes, limits), limits);
}

/** Sheet where settings are kept, out of the user's sight and of the list of sheets. */
const settingsSheet = '_SPOT';
/** A cell holds 32,767 characters. */
const settingPiece = 30_000;

type Severity = CellMark['severity'];

const markStyles: Readonly<Record<Severity, Partial<ExcelJS.Style>>> = {
  error: { fill: solid('FFFFB3B3'), font: { bold: true } },
  warning: { fill: solid('FFFFE699') },
  info: { fill: solid('FFBDD7EE'), font: { italic: true } },
};
const markOrder: readonly Severity[] = ['error', 'warning', 'info'];
/** The formula of our marks in every host: always true, and different from any format of the user. */
const markFormula = 'N("SPOT")=0';

class FileWorkbook implements XlsxWorkbook {
  private model: ExcelJS.Workbook | undefined;
  private pictures: Pictures | undefined;
  /** The model was written to since `file` was read from it. */
  private changed = false;
  private selected: { sheet: string; address: string };
  private readonly listeners = new Set<(change: { sheet: string; address: string }) => void>();

  constructor(
    private readonly path: string,
    private readonly bytes: Buffer,
    private file: XlsxFile,
    private readonly limits: XlsxLimits,
  ) {
    this.selected = { sheet: file.activeSheet, address: 'A1' };
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await this.current()).sheets.filter((sheet) => sheet.name !== settingsSheet);
  }

  activeSheet(): Promise<string> {
    return Promise.resolve(this.selected.sheet);
  }

  selection(): Promise<{ sheet: string; address: string }> {
    return Promise.resolve(this.selected);
  }

  async readSheet(sheet: string, options?: ReadOptions): Promise<SheetBlock> {
    return (await this.current()).block(sheet, options);
  }

  async readCells(sheet: string, cells: readonly string[]): Promise<readonly CellInput[]> {
    const block = await this.readSheet(sheet);
    return cells.map((cell) => {
      const { row, column } = position(cell);
      return block.rows[row - block.firstRow]?.[column - block.firstColumn] ?? null;
    });
  }

  async writeCells(sheet: string, edits: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    const before = await this.readCells(
      sheet,
      edits.map((edit) => edit.cell),
    );
    const worksheet = await this.worksheet(sheet);
    const undo = edits.map((edit, index): CellWrite => {
      const format = edit.format === undefined ? undefined : worksheet.getCell(edit.cell).numFmt || 'General';
      return { cell: edit.cell, value: before[index] ?? null, ...(format === undefined ? {} : { format }) };
    });
    for (const { cell, value, format } of edits) {
      const target = worksheet.getCell(cell);
      target.value = exceljsValue(value);
      // A style object may be shared with other cells of the sheet.
      if (format !== undefined) target.style = { ...target.style, numFmt: format };
    }
    this.changed = true;
    for (const listener of this.listeners) for (const { cell } of edits) listener({ sheet, address: cell });
    return undo;
  }

  async writeTable(table: TableToWrite, { ifExists }: { ifExists: 'refuse' | 'replace' }): Promise<void> {
    const workbook = await this.writable();
    const existing = workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === table.sheet.toLowerCase());
    if (existing && ifExists === 'refuse') throw new WorkbookFault('sheet-exists', { sheet: existing.name });
    if (existing) workbook.removeWorksheet(existing.id);
    fillTable(workbook.addWorksheet(table.sheet), table);
    this.changed = true;
  }

  async mark(sheet: string, marks: readonly CellMark[]): Promise<void> {
    const worksheet = await this.worksheet(sheet);
    removeMarks(worksheet);
    const strongest = new Map<string, Severity>();
    for (const { cell, severity } of marks) {
      const known = strongest.get(cell);
      if (!known || markOrder.indexOf(severity) < markOrder.indexOf(known)) strongest.set(cell, severity);
    }
    for (const severity of markOrder) {
      const cells = [...strongest].filter(([, found]) => found === severity).map(([cell]) => cell);
      if (cells.length === 0) continue;
      const rule: ExcelJS.ExpressionRuleType = { type: 'expression', formulae: [markFormula], style: markStyles[severity], priority: 1 };
      worksheet.addConditionalFormatting({ ref: cells.join(' '), rules: [rule] });
    }
    this.changed = true;
  }

  async clearMarks(sheet?: string): Promise<void> {
    if (sheet === undefined) for (const worksheet of (await this.writable()).worksheets) removeMarks(worksheet);
    else removeMarks(await this.worksheet(sheet));
    this.changed = true;
  }

  async placePicture(sheet: string, cell: string, png: Uint8Array, picture: PictureToPlace): Promise<PictureUndo> {
    const worksheet = await this.worksheet(sheet);
    this.changed = true;
    return this.picturesOf(worksheet.workbook).place(worksheet, cell, png, picture);
  }

  async undoPicture(sheet: string, undo: PictureUndo): Promise<void> {
    const worksheet = await this.worksheet(sheet);
    this.picturesOf(worksheet.workbook).undo(worksheet, undo);
    this.changed = true;
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.knownSheet(sheet);
    this.selected = { sheet, address: cell };
  }

  onChange(listener: (change: { sheet: string; address: string }) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  async loadSetting(key: string): Promise<unknown> {
    const file = await this.current();
    if (!file.sheets.some((sheet) => sheet.name === settingsSheet)) return undefined;
    const block = await file.block(settingsSheet);
    const row = block.rows.find((cells) => cells[0] === key);
    if (!row) return undefined;
    try {
      return JSON.parse(row.slice(1).join('')) as unknown;
    } catch {
      return undefined;
    }
  }

  async saveSetting(key: string, value: unknown): Promise<void> {
    const workbook = await this.writable();
    const sheet = workbook.getWorksheet(settingsSheet) ?? workbook.addWorksheet(settingsSheet, { state: 'veryHidden' });
    let target = sheet.rowCount + 1;
    sheet.eachRow((row, number) => {
      if (row.getCell(1).value === key) target = number;
    });
    const text = JSON.stringify(value);
    const pieces: string[] = [];
    for (let at = 0; at < text.length; at += settingPiece) pieces.push(text.slice(at, at + settingPiece));
    sheet.getRow(target).values = [key, ...pieces];
    this.changed = true;
  }

  async toBytes(): Promise<Uint8Array> {
    if (!this.model) return this.bytes;
    const written = new Uint8Array(await this.model.xlsx.writeBuffer());
    const labels = this.picturesOf(this.model).labelsToWrite();
    return keepAddInParts(this.bytes, labels ? labelPictures(written, labels) : written);
  }

  async save(path: string = this.path): Promise<void> {
    const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await writeFile(beside, await this.toBytes(), { flag: 'wx' });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw new WorkbookFault('cannot-write', {}, error);
    }
  }

  /** The file as it would be after saving. */
  private async current(): Promise<XlsxFile> {
    if (this.changed && this.model) {
      this.file = await readXlsx(await this.toBytes(), this.limits);
      this.changed = false;
    }
    return this.file;
  }

  private async writable(): Promise<ExcelJS.Workbook> {
    if (this.model) return this.model;
    if (/\.(xlsm|xltm)$/i.test(this.path)) throw new WorkbookFault('cannot-write', { reason: 'macros' });
    await verifyArchive(this.bytes, this.limits);
    const workbook = new ExcelJS.Workbook();
    try {
      await workbook.xlsx.load(this.bytes as unknown as ExcelJS.Buffer);
    } catch (error) {
      throw new WorkbookFault('damaged', { reason: 'xml' }, error);
    }
    this.model = workbook;
    return workbook;
  }

  private picturesOf(workbook: ExcelJS.Workbook): Pictures {
    return (this.pictures ??= new Pictures(workbook, readPictureLabels(this.bytes)));
  }

  private async knownSheet(name: string): Promise<string> {
    const { sheets } = await this.current();
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new WorkbookFault('no-such-sheet', { sheet: name, sheets: sheets.map((sheet) => sheet.name).join(', ') });
    return found.name;
  }

  private async worksheet(name: string): Promise<ExcelJS.Worksheet> {
    const workbook = await this.writable();
    const sheet = workbook.getWorksheet(await this.knownSheet(name));
    if (!sheet) throw new WorkbookFault('no-such-sheet', { sheet: name });
    return sheet;
  }
}

/** exceljs keeps the conditional formats of a sheet in a list its declarations leave out. */
function removeMarks(sheet: ExcelJS.Worksheet): void {
  const holder = sheet as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] };
  holder.conditionalFormattings = holder.conditionalFormattings
    .map((formatting) => ({ ...formatting, rules: formatting.rules.filter((rule) => !isMark(rule)) }))
    .filter((formatting) => formatting.rules.length > 0);
}

function isMark(rule: ExcelJS.ConditionalFormattingRule): boolean {
  if (rule.type !== 'expression') return false;
  return String(rule.formulae?.[0]).replaceAll(' ', '').toUpperCase() === markFormula;
}

function solid(argb: string): ExcelJS.FillPattern {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb } };
}

function position(cell: string): { row: number; column: number } {
  const found = parseCellAddress(cell);
  if (!found) throw new Error(`Not a cell address: ${cell}`);
  return found;
}
