import ExcelJS from 'exceljs';
import type { TableToWrite } from '../port';
import { fillTable } from './fill-table';

/** A new workbook with one sheet for every table. */
export async function writeTableWorkbook(tables: readonly TableToWrite[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const table of tables) fillTable(workbook.addWorksheet(table.sheet), table);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
