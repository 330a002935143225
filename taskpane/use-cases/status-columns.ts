import { statusColumns } from '../../src/connector';
import { cellAddress, columnOf, columnTitle, readShipments } from '../../src/shipment';
import type { Language } from '../../src/values';
import type { WorkbookPort } from '../../src/workbook';

/** Writes the headers of the status columns the sheet lacks, right of everything that stands in it. */
export async function addStatusColumns(workbook: WorkbookPort, name: string, language: Language): Promise<readonly string[]> {
  const block = await workbook.readSheet(name);
  const sheet = readShipments(block);
  const lacking = statusColumns.filter((column) => !sheet.hasColumn(column));
  const first = block.firstColumn + block.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headers = lacking.map((id) => columnTitle(id)[language]);
  if (sheet.columns.length === 0 || lacking.length === 0) return [];
  await workbook.writeCells(
    name,
    lacking.map((id, index) => ({ cell: cellAddress(sheet.headerRow, first + index), value: columnOf(id).header[language] })),
  );
  return headers;
}
