import type ExcelJS from 'exceljs';
import type { CellInput } from '../../shipment/model';
import { isNumeric } from '../numeric-column';
import type { TableToWrite } from '../port';
import { exceljsValue } from './exceljs-values';

/** Without a name LibreOffice sets bold text in a serif face. */
export const bold: Partial<ExcelJS.Font> = { name: 'Calibri', size: 11, bold: true };

/** A value that is not there yet. */
const missing: Partial<ExcelJS.Font> = { ...bold, color: { argb: 'FFC00000' } };

/** Height of one line of text in points. */
const lineHeight = 15;
/** Bold letters are wider. */
const boldShare = 0.9;
/** Lines of a cell that the row grows for; a longer text is in the cell all the same. */
const mostLines = 8;

/** Excel keeps an indent only beside a horizontal alignment. */
const indented = { horizontal: 'left', indent: 1 } as const;

/** Writes a table to an empty sheet: title, header, rows, totals, notes; ready to print on A4. */
export function fillTable(sheet: ExcelJS.Worksheet, table: TableToWrite): void {
  const width = table.columns.reduce((total, column) => total + column.width, 0);
  for (const line of table.title) addLine(sheet, line, table.columns.length, width).font = bold;
  if (table.title.length > 0) sheet.addRow([]);
  const header = sheet.addRow(table.columns.map((column) => column.header));
  header.font = bold;
  header.height = lineHeight * Math.max(1, ...table.columns.map((column) => linesOf(column.header, column.width * boldShare)));
  // A text right of a number would else touch it.
  const indents = table.columns.map((column, index) => {
    const before = table.columns[index - 1];
    return before && isNumeric(before) && !isNumeric(column) ? 1 : 0;
  });
  for (const [index, column] of table.columns.entries())
    header.getCell(index + 1).alignment = {
      wrapText: true,
      vertical: 'middle',
      ...(isNumeric(column) ? { horizontal: 'right' } : indents[index] === 1 ? indented : {}),
    };
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
  const addRow = (cells: readonly CellInput[], isTotal: boolean, format?: string): ExcelJS.Row => {
    const row = sheet.addRow(cells.map(exceljsValue));
    const heights = table.columns.map((column, index) => linesOf(cells[index], column.width));
    const lines = Math.max(1, ...heights);
    if (lines > 1) row.height = lineHeight * Math.min(lines, mostLines);
    for (const [index, column] of table.columns.entries()) {
      const cell = row.getCell(index + 1);
      const numberFormat = format !== undefined && isNumeric(column) ? format : column.format;
      if (numberFormat) cell.numFmt = numberFormat;
      const indent = indents[index] === 1 ? indented : {};
      if (lines > 1) cell.alignment = { vertical: 'top', ...indent, ...((heights[index] ?? 1) > 1 ? { wrapText: true } : {}) };
      else if (indents[index] === 1) cell.alignment = indented;
    }
    if (isTotal) row.font = bold;
    return row;
  };
  for (const [index, cells] of table.rows.entries()) {
    const row = addRow(cells, false, table.rowFormats?.get(index));
    const style = table.rowStyles?.get(index);
    if (style) row.font = style === 'heading' ? bold : missing;
  }
  for (const cells of table.totals ?? []) addRow(cells, true);
  if (table.notes && table.notes.length > 0) sheet.addRow([]);
  for (const note of table.notes ?? []) addLine(sheet, note, table.columns.length, width);
  for (const [index, column] of table.columns.entries()) sheet.getColumn(index + 1).width = column.width;
  printOnA4(sheet, width);
  if (table.onePage === true) sheet.pageSetup.fitToHeight = 1;
  // exceljs does not double an apostrophe in the name the print titles refer to: Excel would call the file damaged.
  if (!sheet.name.includes("'")) sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
}

/** A4, as wide as the page, as many pages long as it takes, with the sheet's name and page numbers below. */
export function printOnA4(sheet: ExcelJS.Worksheet, width: number): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: width > widestPortrait ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = '&L&A&R&P / &N';
}

/** Characters of width that are still read well on an upright page. */
const widestPortrait = 100;

/** A line of text across the table's columns: it would else be cut at the edge of the page. */
function addLine(sheet: ExcelJS.Worksheet, text: string, columns: number, width: number): ExcelJS.Row {
  const row = sheet.addRow([text]);
  if (columns > 1) sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
  const lines = linesOf(text, width);
  if (lines > 1) row.height = lineHeight * lines;
  return row;
}

/** Lines a text takes in a column, with some room for words that do not break. */
function linesOf(value: CellInput | undefined, width: number): number {
  if (typeof value !== 'string') return 1;
  const room = Math.max(1, width * 0.95);
  if (value.length <= room && !value.includes('\n')) return 1;
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}
