import { columnLetters, columnTitle, parseCellAddress } from '../../src/shipment';
import type { CellInput, SheetBlock } from '../../src/shipment/model';
import type { CheckedSheet } from '../../src/use-cases';
import type { WorkbookPort } from '../../src/workbook';
import type { CheckOutcome, CheckRequest } from '../services';
import { editedRows, runsOfRows, type CheckedArea } from './edited-rows';
import { readAndCheck } from './prepare';
import { writeOf } from '../../src/use-cases/write-of';

export async function checkForPane(workbook: WorkbookPort, request: CheckRequest): Promise<CheckOutcome> {
  const { checked, ratesSheet, rules } = await readAndCheck(workbook, request, {
    silences: request.silences,
    rules: request.silencedRules,
  });
  const { sheet } = checked;
  const block = checked.request.shipments;
  const area: CheckedArea = {
    headerRow: sheet.headerRow,
    firstColumn: block.firstColumn,
    lastColumn: block.firstColumn + Math.max(0, ...block.rows.slice(0, 1).map((row) => row.length)) - 1,
    ...(request.address === undefined ? {} : { lastRow: block.firstRow + block.rows.length - 1 }),
  };
  /** Rows read again since the check, by their number. */
  const edited = new Map<number, readonly CellInput[]>();

  const outcomeOf = (result: CheckedSheet['result']): CheckOutcome => {
    const current = checked.checker.currentSheet();
    return {
      sheet: sheet.sheet,
      asOf: request.asOf,
      ...(ratesSheet === undefined ? {} : { ratesSheet }),
      rules,
      lines: current.lines.length,
      consignments: current.consignments.length,
      unknownColumns: sheet.unknownColumns.map(({ header }) => header),
      findings: result.findings,
      silenced: result.silenced,
      async recheck(ranges) {
        const rows = sheet.columns.length === 0 ? undefined : editedRows(ranges, area);
        if (!rows) return undefined;
        const read = await readRows(workbook, sheet.sheet, rows, area);
        for (const [row, cells] of read) edited.set(row, cells);
        return outcomeOf(read.size === 0 ? checked.checker.result() : checked.checker.update(read));
      },
      writesOf: (fix) =>
        fix.edits.filter(({ column }) => sheet.hasColumn(column)).map((edit) => writeOf(sheet, edit)),
      contentsOf: (cell) => {
        const address = parseCellAddress(cell);
        if (!address) return null;
        const row = edited.get(address.row) ?? block.rows[address.row - block.firstRow];
        return row?.[address.column - block.firstColumn] ?? null;
      },
      columnTitle: ({ column }) => (column === undefined ? undefined : columnTitle(column)),
    };
  };
  return outcomeOf(checked.result);
}

/** The cells of the rows as they stand now, from the first column checked; a row outside the used range is empty. */
async function readRows(
  workbook: WorkbookPort,
  sheet: string,
  rows: readonly number[],
  { firstColumn, lastColumn }: CheckedArea,
): Promise<Map<number, readonly CellInput[]>> {
  const read = new Map<number, readonly CellInput[]>();
  for (const { first, last } of runsOfRows(rows)) {
    const address = `${columnLetters(firstColumn)}${first}:${columnLetters(lastColumn)}${last}`;
    const block = await workbook.readSheet(sheet, { address });
    for (const row of rows) if (row >= first && row <= last) read.set(row, rowOf(block, row, firstColumn, lastColumn));
  }
  return read;
}

function rowOf(block: SheetBlock, row: number, firstColumn: number, lastColumn: number): readonly CellInput[] {
  const cells = block.rows[row - block.firstRow] ?? [];
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => cells[firstColumn + index - block.firstColumn] ?? null);
}
