import type { CellInput } from '../../shipment/model';
import { isNumeric } from '../numeric-column';
import { WorkbookFault, type TableColumn, type TableToWrite } from '../port';
import { inExcel, isPayloadError } from './faults';
import { bytesPerRow, rowsFor } from './payload';
import { entryFor } from './text-entry';

type Entry = string | number | boolean;

/** Rows of the sheet, from 0, at which the parts of a table begin. */
interface Layout {
  readonly header: number;
  readonly body: number;
  readonly totals: number;
  readonly notes: number;
}

/** Title lines and an empty row, header, rows, totals, an empty row and the notes. */
function layoutOf({ title, rows, totals = [] }: TableToWrite): Layout {
  const header = title.length === 0 ? 0 : title.length + 1;
  const body = header + 1;
  const totalsRow = body + rows.length;
  return { header, body, totals: totalsRow, notes: totalsRow + totals.length + 1 };
}

/**
 * Writes a table to a sheet of its own. A sheet of that name is emptied, not deleted, so that formulas pointing
 * at it stay whole. When writing fails, a sheet made for the table is taken away again.
 */
export function writeTable(table: TableToWrite, { ifExists }: { ifExists: 'refuse' | 'replace' }): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(table.sheet);
    existing.load({ id: true });
    await context.sync();
    const isNew = existing.isNullObject;
    if (!isNew && ifExists === 'refuse') throw new WorkbookFault('sheet-exists', { sheet: table.sheet });
    try {
      const sheet = isNew ? worksheets.add(table.sheet) : existing;
      if (!isNew) {
        sheet.getRange().clear();
        sheet.freezePanes.unfreeze();
      }
      writeFrame(sheet, table);
      await context.sync();
      await writeRows(context, table);
      await styleRows(context, table);
      await fitToPage(context, table);
    } catch (error) {
      if (isNew) await removeUnfinished(table.sheet);
      throw error;
    }
  }, table.sheet);
}

/** Everything but the rows: it is small and goes in one round trip, number formats before the values they govern. */
function writeFrame(sheet: Excel.Worksheet, table: TableToWrite): void {
  const { columns, title, rows, totals = [], notes = [] } = table;
  const layout = layoutOf(table);
  if (title.length > 0) {
    const range = sheet.getRangeByIndexes(0, 0, title.length, 1);
    range.values = title.map((line) => [entryFor(line)]);
    range.format.font.bold = true;
  }
  if (notes.length > 0) {
    sheet.getRangeByIndexes(layout.notes, 0, notes.length, 1).values = notes.map((line) => [entryFor(line)]);
  }
  if (columns.length === 0) return;
  const header = sheet.getRangeByIndexes(layout.header, 0, 1, columns.length);
  header.values = [columns.map((column) => entryFor(column.header))];
  header.format.font.bold = true;
  header.format.wrapText = true;
  columns.forEach((column, index) => {
    sheet.getRangeByIndexes(layout.header, index, 1, 1).format.columnWidth = pointsFor(column.width);
    if (column.format === undefined || rows.length + totals.length === 0) return;
    const body = sheet.getRangeByIndexes(layout.body, index, rows.length + totals.length, 1);
    setNumberFormat(body, column.format);
  });
  for (const [row, format] of table.rowFormats ?? [])
    columns.forEach((column, index) => {
      if (isNumeric(column)) setNumberFormat(sheet.getRangeByIndexes(layout.body + row, index, 1, 1), format);
    });
  if (totals.length > 0) {
    const range = sheet.getRangeByIndexes(layout.totals, 0, totals.length, columns.length);
    range.values = totals.map((row) => entriesOf(row, columns));
    range.format.font.bold = true;
  }
  sheet.freezePanes.freezeRows(layout.body);
}

async function writeRows(context: Excel.RequestContext, table: TableToWrite): Promise<void> {
  const { rows, columns } = table;
  if (columns.length === 0) return;
  const { body } = layoutOf(table);
  let done = 0;
  let size = rowsFor(bytesPerRow(rows.slice(0, 1)));
  while (done < rows.length) {
    const entries = rows.slice(done, done + size).map((row) => entriesOf(row, columns));
    size = Math.min(size, rowsFor(bytesPerRow(entries)));
    const block = entries.slice(0, size);
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRangeByIndexes(body + done, 0, block.length, columns.length).untrack().values = block;
    try {
      // One round trip per block: all rows at once would be above Excel's limit for a request.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isPayloadError(error) || block.length === 1) throw error;
      size = Math.ceil(block.length / 2);
      continue;
    }
    done += block.length;
  }
}

/** Headings and gaps among the rows, in one round trip. */
async function styleRows(context: Excel.RequestContext, { sheet, columns, rowStyles, ...table }: TableToWrite): Promise<void> {
  if (!rowStyles || rowStyles.size === 0 || columns.length === 0) return;
  const { body } = layoutOf({ sheet, columns, ...table });
  const target = context.workbook.worksheets.getItem(sheet);
  for (const [row, style] of rowStyles) {
    const range = target.getRangeByIndexes(body + row, 0, 1, columns.length);
    range.format.font.bold = true;
    if (style === 'missing') range.format.font.color = missingColour;
  }
  await context.sync();
}

const missingColour = '#C00000';

/** One page of A4. Excel refuses page setup where no printer is installed; the table stands all the same. */
async function fitToPage(context: Excel.RequestContext, { sheet, columns, rows, onePage, ...table }: TableToWrite): Promise<void> {
  if (onePage !== true || columns.length === 0) return;
  const target = context.workbook.worksheets.getItem(sheet);
  if (rows.length > 0)
    target.getRangeByIndexes(layoutOf({ sheet, columns, rows, ...table }).body, 0, rows.length, columns.length).format.wrapText = true;
  await context.sync();
  target.pageLayout.paperSize = Excel.PaperType.a4;
  target.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  try {
    await context.sync();
  } catch {
    return;
  }
}

function entriesOf(row: readonly CellInput[], columns: readonly TableColumn[]): Entry[] {
  return columns.map((column, index) => entryFor(row[index] ?? null, column.format));
}

/** One format for all cells of a range: Office.js takes a single value, which its type does not say. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Width of a column of so many characters of the standard font, in points. */
function pointsFor(characters: number): number {
  const pixels = characters * 7 + 5;
  return pixels * 0.75;
}

/** A table half written would be taken for a whole one. That this fails too changes nothing for the caller. */
async function removeUnfinished(sheetName: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load({ id: true });
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    return;
  }
}
