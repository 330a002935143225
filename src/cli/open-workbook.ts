import type { SheetBlock } from '../shipment/model';
import { readShipments } from '../shipment';
import { chooseShipmentSheet, findRatesSheet } from '../use-cases';
import { WorkbookFault } from '../workbook';
import { readXlsx } from '../workbook/xlsx/read';

/** The blocks of a workbook that a check or a build reads. */
export interface WorkbookBlocks {
  readonly shipments: SheetBlock;
  readonly rates?: SheetBlock;
}

/** Reads the shipment sheet (the named one, or the one recognised) and the rates sheet of a file. */
export async function readWorkbook(file: string, sheet?: string): Promise<WorkbookBlocks> {
  const workbook = await readXlsx(file);
  try {
    const chosen = sheet ?? (await chooseShipmentSheet(workbook, readShipments));
    if (chosen === undefined) throw new WorkbookFault('damaged', { reason: 'no-sheets' });
    const shipments = await workbook.block(chosen);
    const ratesSheet = findRatesSheet(workbook.sheets);
    if (ratesSheet === undefined || ratesSheet === shipments.sheet) return { shipments };
    return { shipments, rates: await workbook.block(ratesSheet) };
  } finally {
    await workbook.close();
  }
}
