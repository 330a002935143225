import ExcelJS from 'exceljs';
import type { PaymentForm } from '../../payments';
import type { TableToWrite } from '../port';
import { fillTable } from './fill-table';

const thin: Partial<ExcelJS.Border> = { style: 'thin' };
const box: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** Rows between two forms, so that each begins a page. */
const gap = 1;

/**
 * A workbook of tables, and of payment orders drawn as the form 0401060: all on one sheet, each on a page of its own,
 * because a batch may have thousands of orders and a workbook should not have as many sheets.
 */
export async function writePaymentWorkbook(
  tables: readonly TableToWrite[],
  forms: { readonly sheet: string; readonly forms: readonly PaymentForm[] },
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const table of tables) fillTable(workbook.addWorksheet(table.sheet), table);
  drawForms(workbook.addWorksheet(forms.sheet), forms.forms);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function drawForms(sheet: ExcelJS.Worksheet, forms: readonly PaymentForm[]): void {
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  forms[0]?.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  let top = 0;
  for (const form of forms) {
    for (const cell of form.cells) {
      const target = sheet.getCell(top + cell.row, cell.column);
      target.value = cell.text;
      target.numFmt = '@';
      target.alignment = { wrapText: true, vertical: 'top' };
      if (cell.rows > 1 || cell.columns > 1)
        sheet.mergeCells(top + cell.row, cell.column, top + cell.row + cell.rows - 1, cell.column + cell.columns - 1);
      if (cell.border) target.border = box;
    }
    top += form.rows + gap;
    sheet.getRow(top).addPageBreak();
  }
}
