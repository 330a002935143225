import ExcelJS from 'exceljs';
import type { TableToWrite } from '../port';
import { addCharts, chartColumns, chartRows, type PlacedChart } from './charts';
import { bold, fillTable, printOnA4 } from './fill-table';

/** A bar chart over columns of one of the tables. Columns and rows count from 0 within the table. */
export interface TableChart {
  readonly sheet: string;
  readonly title: string;
  readonly names: number;
  readonly series: readonly { readonly column: number; readonly name: string }[];
  readonly first: number;
  readonly count: number;
  /** Excel number format of the values on the bars. */
  readonly format: string;
}

/** The sheet the charts stand on, two in a row. */
export interface ChartSheet {
  readonly sheet: string;
  readonly title: string;
  readonly charts: readonly TableChart[];
}

/** A new workbook with a sheet per table, and the charts on a sheet of their own after the first. */
export async function writeTableWorkbook(tables: readonly TableToWrite[], chartSheet?: ChartSheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const drawn = (chartSheet?.charts ?? []).flatMap((chart) => {
    const index = tables.findIndex(({ sheet }) => sheet === chart.sheet);
    const table = tables[index];
    return table && chart.count > 0 ? [{ chart, index, table }] : [];
  });
  const chartsAt = chartSheet && drawn.length > 0 ? Math.min(1, tables.length) : undefined;
  const wanted = tables.map(({ sheet }) => sheet);
  const names = sheetNames(chartSheet && chartsAt !== undefined ? wanted.toSpliced(chartsAt, 0, chartSheet.sheet) : wanted);
  const nameOf = (index: number): string => names[index] ?? `Sheet${index + 1}`;
  const placeOf = (index: number): number => (chartsAt !== undefined && index >= chartsAt ? index + 1 : index);
  for (const [index, table] of tables.entries()) {
    if (index === chartsAt) prepareChartSheet(workbook.addWorksheet(nameOf(index)), chartSheet?.title ?? '', drawn.length);
    fillTable(workbook.addWorksheet(nameOf(placeOf(index))), table);
  }
  if (chartsAt === tables.length) prepareChartSheet(workbook.addWorksheet(nameOf(chartsAt)), chartSheet?.title ?? '', drawn.length);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  if (chartsAt === undefined) return bytes;
  const placed = drawn.map(({ chart, index, table }, order): PlacedChart => {
    // The title, an empty line below it, the header: then the rows begin.
    const header = table.title.length + (table.title.length > 0 ? 1 : 0) + 1;
    return {
      ...chart,
      dataSheet: nameOf(placeOf(index)),
      firstRow: header + 1 + chart.first,
      table,
      atColumn: (order % 2) * chartColumns,
      atRow: titleRows + Math.floor(order / 2) * chartRows,
    };
  });
  return addCharts(bytes, chartsAt + 1, placed);
}

/** Rows above the first chart. */
const titleRows = 2;

/** An empty grid for charts: two beside each other, four on a printed page. Width and height fit A4 across at the scale set here. */
function prepareChartSheet(sheet: ExcelJS.Worksheet, title: string, charts: number): void {
  const columnWidth = 9;
  sheet.addRow([title]).font = bold;
  for (let column = 1; column <= chartColumns * 2; column++) sheet.getColumn(column).width = columnWidth;
  const rows = titleRows + Math.ceil(charts / 2) * chartRows;
  printOnA4(sheet, columnWidth * chartColumns * 2);
  // Excel leaves out page breaks on a sheet that is fitted to the page; the width is made for one page instead.
  sheet.pageSetup.fitToPage = false;
  sheet.pageSetup.scale = 92;
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(chartColumns * 2).letter}${rows}`;
  for (let row = titleRows + 2 * chartRows; row < rows; row += 2 * chartRows) sheet.getRow(row).addPageBreak();
}

/** Names Excel takes: at most 31 characters, none of `: \ / ? * [ ]`, each once in any case. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[:\\/?*[\]]/g, ' ').replace(/^'+|'+$/g, '').slice(0, 31).trim() || 'Sheet';
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain.slice(0, 27)} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
