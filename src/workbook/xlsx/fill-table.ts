import type ExcelJS from 'exceljs';
import type { CellInput } from '../../shipment/model';
import type { TableToWrite } from '../port';
import { exceljsValue } from './exceljs-values';

/** Writes a table to an empty sheet: title, header, rows, totals, notes. */
export function fillTable(sheet: ExcelJS.Worksheet, table: TableToWrite): void {
  for (const line of table.title) sheet.addRow([line]).font = { bold: true };
  if (table.title.length > 0) sheet.addRow([]);
  const header = sheet.addRow(table.columns.map((column) => column.header));
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: 'middle' };
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
  const addRow = (cells: readonly CellInput[], bold: boolean): void => {
    const row = sheet.addRow(cells.map(exceljsValue));
    for (const [index, column] of table.columns.entries()) if (column.format) row.getCell(index + 1).numFmt = column.format;
    if (bold) row.font = { bold: true };
  };
  for (const cells of table.rows) addRow(cells, false);
  for (const cells of table.totals ?? []) addRow(cells, true);
  if (table.notes && table.notes.length > 0) sheet.addRow([]);
  for (const note of table.notes ?? []) sheet.addRow([note]);
  for (const [index, column] of table.columns.entries()) sheet.getColumn(index + 1).width = column.width;
}
