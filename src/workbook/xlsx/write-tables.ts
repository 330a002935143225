import ExcelJS from 'exceljs';
import type { TableToWrite } from '../port';
import { addCharts, type PlacedChart } from './charts';
import { fillTable } from './fill-table';

/** A bar chart over columns of one of the tables. Columns and rows count from 0 within the table. */
export interface TableChart {
  readonly sheet: string;
  readonly title: string;
  readonly names: number;
  readonly series: readonly { readonly column: number; readonly name: string }[];
  readonly first: number;
  readonly count: number;
}

/** A new workbook with a sheet per table, and charts to the right of their tables. */
export async function writeTableWorkbook(tables: readonly TableToWrite[], charts: readonly TableChart[] = []): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const names = sheetNames(tables.map(({ sheet }) => sheet));
  for (const [index, table] of tables.entries()) fillTable(workbook.addWorksheet(names[index] ?? `Sheet${index + 1}`), table);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const placed = charts.flatMap((chart): PlacedChart[] => {
    const index = tables.findIndex(({ sheet }) => sheet === chart.sheet);
    const table = tables[index];
    if (!table || chart.count < 1) return [];
    // The title, an empty line below it, the header: then the rows begin.
    const header = table.title.length + (table.title.length > 0 ? 1 : 0) + 1;
    return [{ ...chart, sheetNumber: index + 1, sheetName: names[index] ?? '', firstRow: header + 1 + chart.first, atColumn: table.columns.length + 1, table }];
  });
  return placed.length > 0 ? addCharts(bytes, placed) : bytes;
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
