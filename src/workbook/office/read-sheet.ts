import { withoutSheet } from '../../shipment';
import type { CellInput, SheetBlock } from '../../shipment/model';
import { WorkbookFault, type ReadOptions } from '../port';
import { parseRectangle, type CellRectangle } from './address';
import { isPayloadError, inExcel } from './faults';
import { bytesPerRow, firstBlockRows, rowsFor } from './payload';
import { cellInput } from './text-entry';

/** Serial of 2000-01-01 in a workbook that counts from 1904. */
const serialOf2000In1904 = 35_064;

/** Reads the used range of a sheet, or the part of `options.address` in it, in blocks of one round trip each. */
export function readSheet(sheet: string, options: ReadOptions = {}): Promise<SheetBlock> {
  return inExcel(async (context) => {
    throwIfCancelled(options);
    const { area, date1904 } = await measure(context, sheet, options.address);
    if (!area) return { sheet, firstRow: 1, firstColumn: 1, rows: [], date1904 };
    // Asked for with the first block, which saves a round trip; a block that was too large takes the question with it.
    let merged = queueMergedRanges(context, sheet, area);
    const { rows, hiddenRows } = await readBlocks(context, sheet, area, options, () => {
      merged = queueMergedRanges(context, sheet, area);
    });
    const mergedRanges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => withoutSheet(address));
    options.onProgress?.(1);
    return {
      sheet,
      firstRow: area.row + 1,
      firstColumn: area.column + 1,
      rows,
      date1904,
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
      ...(mergedRanges.length > 0 ? { mergedRanges } : {}),
    };
  }, sheet);
}

interface Measured {
  /** Undefined for an empty sheet. */
  readonly area?: CellRectangle;
  readonly date1904: boolean;
}

async function measure(context: Excel.RequestContext, name: string, address?: string): Promise<Measured> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  // Office.js does not tell the date system; the serial Excel gives a known day does.
  const newYear = context.workbook.functions.date(2000, 1, 1);
  newYear.load({ value: true });
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFault('no-such-sheet', { sheet: name });
  const date1904 = newYear.value === serialOf2000In1904;
  if (used.isNullObject) return { date1904 };
  const whole = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  const area = address === undefined ? whole : shared(whole, address);
  return area ? { area, date1904 } : { date1904 };
}

/** The part of the used range the address names; whole columns and rows are understood by their ends. */
function shared(used: CellRectangle, address: string): CellRectangle | undefined {
  const asked = parseRectangle(address) ?? parseRectangle(fullAddress(address));
  if (!asked) throw new WorkbookFault('host-failed', { address });
  const row = Math.max(used.row, asked.row);
  const column = Math.max(used.column, asked.column);
  const rows = Math.min(used.row + used.rows, asked.row + asked.rows) - row;
  const columns = Math.min(used.column + used.columns, asked.column + asked.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** `A:C` → `A1:C1048576`, `2:5` → `A2:XFD5`. */
function fullAddress(address: string): string {
  const [first = '', last = first] = withoutSheet(address).replaceAll('$', '').split(':');
  return /^\d+$/.test(first) ? `A${first}:XFD${last}` : `${first}1:${last}1048576`;
}

interface ReadRows {
  readonly rows: readonly (readonly CellInput[])[];
  readonly hiddenRows: readonly number[];
}

async function readBlocks(
  context: Excel.RequestContext,
  name: string,
  area: CellRectangle,
  options: ReadOptions,
  onFirstLost: () => void,
): Promise<ReadRows> {
  const rows: (readonly CellInput[])[] = [];
  const partlyHidden: { readonly firstRow: number; readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> }[] = [];
  const hiddenRows: number[] = [];
  let size = Math.min(firstBlockRows, area.rows);
  while (rows.length < area.rows) {
    throwIfCancelled(options);
    const firstRow = area.row + rows.length;
    const count = Math.min(size, area.rows - rows.length);
    const sheet = context.workbook.worksheets.getItem(name);
    const block = sheet.getRangeByIndexes(firstRow, area.column, count, area.columns).untrack();
    block.load({ values: true, rowHidden: true });
    try {
      // One round trip per block: more would join into one answer above Excel's limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isPayloadError(error) || count === 1) throw error;
      size = Math.ceil(count / 2);
      if (rows.length === 0) onFirstLost();
      continue;
    }
    for (const cells of block.values) rows.push(cells.map(cellInput));
    // Excel answers null when some of the rows are hidden; the type does not say so.
    const hidden: boolean | null = block.rowHidden;
    if (hidden === true) for (let row = 0; row < count; row += 1) hiddenRows.push(firstRow + row + 1);
    if (hidden === null) {
      const found = sheet.getRangeByIndexes(firstRow, area.column, count, 1).untrack();
      partlyHidden.push({ firstRow, rows: found.getRowProperties({ rowHidden: true }) });
    }
    options.onProgress?.(rows.length / area.rows);
    size = rowsFor(bytesPerRow(block.values));
  }
  throwIfCancelled(options);
  if (partlyHidden.length > 0) await context.sync();
  for (const { firstRow, rows: properties } of partlyHidden) {
    properties.value.forEach(({ rowHidden }, index) => {
      if (rowHidden === true) hiddenRows.push(firstRow + index + 1);
    });
  }
  return { rows, hiddenRows: hiddenRows.sort((a, b) => a - b) };
}

function queueMergedRanges(
  context: Excel.RequestContext,
  name: string,
  { row, column, rows, columns }: CellRectangle,
): Excel.RangeAreas {
  const block = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns).untrack();
  const merged = block.getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return merged;
}

function throwIfCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new WorkbookFault('cancelled');
}
