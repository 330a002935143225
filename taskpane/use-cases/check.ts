import { columnTitle } from '../../src/shipment';
import type { WorkbookPort } from '../../src/workbook';
import type { CheckOutcome, CheckRequest } from '../services';
import { readAndCheck } from './prepare';

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
        .map(({ row, column, value }) => ({ cell: sheet.cellOf(row, column), value })),
    columnTitle: ({ column }) => (column === undefined ? undefined : columnTitle(column)),
  };
}
