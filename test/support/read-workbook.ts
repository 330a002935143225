import ExcelJS from 'exceljs';
import { CellError, type CellInput, type SheetBlock } from '../../src/shipment/model';

/** Days from 1899-12-30 to 1970-01-01, where Excel and JavaScript count from. */
const epochDays = 25569;

function cellInput(value: ExcelJS.CellValue): CellInput {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + epochDays;
  if (typeof value !== 'object') return value;
  if ('error' in value) return new CellError(value.error);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return value.text;
  if ('formula' in value || 'sharedFormula' in value) return cellInput(value.result as ExcelJS.CellValue);
  return null;
}

/** Reads a sheet of an xlsx file to the block a host would hand over; undefined when there is no such sheet. */
export async function readWorkbookSheet(file: string, sheet: string): Promise<SheetBlock | undefined> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) return undefined;
  const rows: CellInput[][] = [];
  for (let row = 1; row <= worksheet.rowCount; row++) {
    const cells: CellInput[] = [];
    for (let column = 1; column <= worksheet.columnCount; column++)
      cells.push(cellInput(worksheet.getCell(row, column).value));
    rows.push(cells);
  }
  return { sheet, firstRow: 1, firstColumn: 1, rows, date1904: workbook.properties.date1904 ?? false };
}
