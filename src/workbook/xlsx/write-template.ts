import ExcelJS from 'exceljs';
import type { TemplateModel, TemplateSheet } from '../../shipment';
import { exceljsValue } from './exceljs-values';

const headerFill: ExcelJS.FillPattern = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };

/** The template workbook as an xlsx file. */
export async function writeTemplate(model: TemplateModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of model.sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, model: TemplateSheet): void {
  const sheet = workbook.addWorksheet(model.name, {
    state: model.hidden ? 'hidden' : 'visible',
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  for (const [index, column] of model.columns.entries()) {
    const target = sheet.getColumn(index + 1);
    target.width = column.width;
    target.numFmt = column.format;
    if (model.rows.length > 0) target.alignment = { wrapText: true, vertical: 'top' };
  }
  const header = sheet.getRow(1);
  for (const [index, column] of model.columns.entries()) {
    const cell = header.getCell(index + 1);
    cell.value = column.header;
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = headerFill;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  }
  for (const cells of model.rows) sheet.addRow(cells.map(exceljsValue));
  const validations = validationsOf(sheet);
  for (const { range, formula, title, message } of model.validations)
    validations.add(range, {
      type: 'list',
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: title,
      error: message,
    });
}

/** exceljs validates whole ranges, but its declarations know single cells only. */
function validationsOf(sheet: ExcelJS.Worksheet): { add(range: string, validation: ExcelJS.DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } }).dataValidations;
}
