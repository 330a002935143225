import { isRatesSheet } from '../shipment';
import type { SheetBlock, ShipmentSheet } from '../shipment/model';
import type { SheetInfo } from '../workbook';

/** Headers stand in one of the first rows; this many are looked at. */
export const headRows = 30;

/** What choosing a sheet needs of a workbook. */
export interface SheetsToChooseFrom {
  readonly sheets: readonly SheetInfo[];
  /** The first rows of a sheet. */
  head(sheet: string, rows: number): Promise<SheetBlock>;
}

/** The rates sheet of a workbook, by its name; a hidden one counts. */
export function findRatesSheet(sheets: readonly SheetInfo[]): string | undefined {
  return sheets.find((sheet) => isRatesSheet(sheet.name))?.name;
}

/**
 * The sheet to check: the first visible one whose header is recognised; without such a one the first
 * visible sheet that holds anything, so that its findings say what is missing.
 */
export async function chooseShipmentSheet(
  workbook: SheetsToChooseFrom,
  read: (block: SheetBlock) => ShipmentSheet,
): Promise<string | undefined> {
  const candidates = workbook.sheets.filter((sheet) => !sheet.hidden && !isRatesSheet(sheet.name));
  let filled: string | undefined;
  for (const { name } of candidates) {
    const block = await workbook.head(name, headRows);
    if (block.rows.length === 0) continue;
    filled ??= name;
    if (read(block).columns.length > 0) return name;
  }
  return filled ?? candidates[0]?.name ?? workbook.sheets[0]?.name;
}
