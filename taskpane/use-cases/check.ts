import { columnTitle, parseCellAddress } from '../../src/shipment';
import type { WorkbookPort } from '../../src/workbook';
import type { CheckOutcome, CheckRequest } from '../services';
import { readAndCheck } from './prepare';
import { writeOf } from './write-of';

export async function checkForPane(workbook: WorkbookPort, request: CheckRequest): Promise<CheckOutcome> {
  const { checked } = await readAndCheck(workbook, request, {
    silences: request.silences,
    rules: request.silencedRules,
  });
  const { sheet, result } = checked;
  return {
    sheet: sheet.sheet,
    asOf: request.asOf,
    lines: sheet.lines.length,
    consignments: sheet.consignments.length,
    unknownColumns: sheet.unknownColumns.map(({ header }) => header),
    findings: result.findings,
    silenced: result.silenced,
    writesOf: (fix) =>
      fix.edits
        .filter(({ column }) => sheet.hasColumn(column))
        .map((edit) => writeOf(sheet, edit)),
    contentsOf: (cell) => {
      const address = parseCellAddress(cell);
      const { rows, firstRow, firstColumn } = checked.request.shipments;
      return address ? (rows[address.row - firstRow]?.[address.column - firstColumn] ?? null) : null;
    },
    columnTitle: ({ column }) => (column === undefined ? undefined : columnTitle(column)),
  };
}
