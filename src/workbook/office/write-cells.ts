import type { CellInput } from '../../shipment/model';
import { WorkbookFault, type CellWrite, type WriteOptions } from '../port';
import { joinCells, parseRectangle, rectangleAddress } from './address';
import { inExcel, officeErrorCode } from './faults';
import { cellInput, entryFor } from './text-entry';

/** Ranges read or written in one round trip: each takes some 500 bytes of the request, whose limit is 5 MB. */
const rangesPerSync = 3_000;

/** Reads single cells; the answers stand in the order of the addresses. */
export function readCells(sheetName: string, cells: readonly string[]): Promise<readonly CellInput[]> {
  return inExcel(async (context) => {
    const before = await readAreas(context, sheetName, cells, { values: true });
    return cells.map((cell) => before.get(normalAddress(cell))?.value ?? null);
  }, sheetName);
}

/**
 * Writes single cells. Resolves with what stood there, formulas and, where one is written, the number format
 * included, so that writing the answer undoes the edit.
 */
export function writeCells(sheetName: string, edits: readonly CellWrite[], { final }: WriteOptions = {}): Promise<readonly CellWrite[]> {
  return inExcel(async (context) => {
    const byCell = new Map(edits.map((edit): [string, CellWrite] => [normalAddress(edit.cell), edit]));
    const wanted: Wanted = { values: true, formulas: true, numberFormat: true };
    const before = final ? new Map<string, CellState>() : await readAreas(context, sheetName, [...byCell.keys()], wanted);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const addresses of chunks(joinCells([...byCell.keys()]), rangesPerSync)) {
      context.application.suspendApiCalculationUntilNextSync();
      for (const address of addresses) writeArea(sheet, address, byCell, before);
      // The request would grow above Excel's limit in one piece; hundreds of edits still go in one round trip.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    return final ? [] : [...byCell].map(([cell, edit]) => undoOf(cell, edit, before.get(cell)));
  }, sheetName);
}

interface CellState {
  readonly value: CellInput;
  readonly formula: unknown;
  readonly format: string;
}

function undoOf(cell: string, edit: CellWrite, state: CellState | undefined): CellWrite {
  const { value = null, formula, format = 'General' } = state ?? {};
  return {
    cell,
    value,
    ...(edit.format === undefined ? {} : { format }),
    ...(typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : {}),
  };
}

interface Wanted {
  readonly values: true;
  readonly formulas?: true;
  readonly numberFormat?: true;
}

async function readAreas(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly string[],
  wanted: Wanted,
): Promise<ReadonlyMap<string, CellState>> {
  const states = new Map<string, CellState>();
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const addresses of chunks(joinCells(cells), rangesPerSync)) {
    const ranges = addresses.map((address) => {
      const range = sheet.getRange(address).untrack();
      range.load(wanted);
      return { address, range };
    });
    // As above: one round trip for thousands of ranges, more only where one could not hold them.
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      // The sheet is the only thing asked for by name: to look for it beforehand would cost a round trip.
      if (officeErrorCode(error) === 'ItemNotFound') throw new WorkbookFault('no-such-sheet', { sheet: sheetName }, error);
      throw error;
    }
    for (const { address, range } of ranges) {
      cellsOf(address).forEach((cell, index) => {
        states.set(cell, {
          value: cellInput(range.values[index]?.[0]),
          formula: wanted.formulas ? range.formulas[index]?.[0] : undefined,
          format: wanted.numberFormat ? String(range.numberFormat[index]?.[0]) : 'General',
        });
      });
    }
  }
  return states;
}

function writeArea(
  sheet: Excel.Worksheet,
  address: string,
  edits: ReadonlyMap<string, CellWrite>,
  before: ReadonlyMap<string, CellState>,
): void {
  const cells = cellsOf(address);
  const range = sheet.getRange(address).untrack();
  const written = cells.map((cell) => edits.get(cell));
  // Formats first: whether a text stays a text depends on them. `null` leaves a cell's format alone.
  if (written.some((edit) => edit?.format !== undefined)) {
    range.numberFormat = written.map((edit) => [edit?.format ?? null]);
  }
  const entries = cells.map((cell) => {
    const edit = edits.get(cell);
    return [edit?.formula ?? entryFor(edit?.value ?? null, edit?.format ?? before.get(cell)?.format)];
  });
  if (written.some((edit) => edit?.formula !== undefined)) range.formulas = entries;
  else range.values = entries;
}

/** The cells of an address that is one column wide. */
function cellsOf(address: string): readonly string[] {
  const area = parseRectangle(address);
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, index) =>
    rectangleAddress({ row: area.row + index, column: area.column, rows: 1, columns: 1 }),
  );
}

function normalAddress(cell: string): string {
  const area = parseRectangle(cell);
  if (!area) throw new WorkbookFault('host-failed', { cell });
  return rectangleAddress({ ...area, rows: 1, columns: 1 });
}

function* chunks<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
