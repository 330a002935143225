import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CellError } from '../../../src/shipment/model';
import { openXlsxWorkbook } from '../../../src/workbook/xlsx';
import { craftXlsx, textRow } from './craft-xlsx';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-workbook-'));
  file = join(folder, 'book.xlsx');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Отгрузки');
  sheet.addRow(['№', 'Дата', 'Код']);
  sheet.addRow(['1', 46353, '0702000000']);
  sheet.getCell('B2').numFmt = 'dd.mm.yyyy';
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [{ type: 'expression', formulae: ['A1="x"'], style: { font: { bold: true } }, priority: 1 }],
  });
  workbook.addWorksheet('Прочее').getCell('A1').value = { formula: '1+1', result: 2 };
  await workbook.xlsx.writeFile(file);
});

afterEach(() => rm(folder, { recursive: true }));

async function conditionalFormats(path: string): Promise<unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Отгрузки') as unknown as { conditionalFormattings: { ref: string }[] };
  return sheet.conditionalFormattings.map(({ ref }) => ref);
}

describe('a workbook in a file', () => {
  it('gives back what stood in the cells it writes, and the undo restores them', async () => {
    const workbook = await openXlsxWorkbook(file);
    const undo = await workbook.writeCells('Отгрузки', [
      { cell: 'C2', value: '=1+1' },
      { cell: 'B2', value: '27.11.2026', format: '@' },
      { cell: 'D2', value: new CellError('#N/A') },
    ]);
    expect(undo).toEqual([
      { cell: 'C2', value: '0702000000' },
      { cell: 'B2', value: 46353, format: 'dd.mm.yyyy' },
      { cell: 'D2', value: null },
    ]);
    expect(await workbook.readCells('Отгрузки', ['C2', 'B2', 'D2'])).toEqual(['=1+1', '27.11.2026', new CellError('#N/A')]);
    await workbook.writeCells('Отгрузки', undo);
    expect(await workbook.readCells('Отгрузки', ['C2', 'B2', 'D2'])).toEqual(['0702000000', 46353, null]);
  });

  it('writes a text that begins like a formula as a text', async () => {
    const workbook = await openXlsxWorkbook(file);
    const texts = ['=1+1', '+7 701', '-5', '@SUM(A1)', '\t=1'];
    await workbook.writeTable({ sheet: 'Новый', title: [], columns: [{ header: '=A', width: 9 }], rows: texts.map((text) => [text]) }, { ifExists: 'refuse' });
    await workbook.save();
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(file);
    const column = saved.getWorksheet('Новый')?.getColumn(1).values as unknown[];
    expect(column.slice(1)).toEqual(['=A', ...texts]);
  });

  it('marks cells and removes the marks without a trace, leaving the user’s own formats', async () => {
    const workbook = await openXlsxWorkbook(file);
    await workbook.mark('Отгрузки', [
      { cell: 'A2', severity: 'info' },
      { cell: 'A2', severity: 'error' },
      { cell: 'C2', severity: 'warning' },
    ]);
    await workbook.save();
    expect(await conditionalFormats(file)).toEqual(['A1:A9', 'A2', 'C2']);
    const again = await openXlsxWorkbook(file);
    await again.clearMarks();
    await again.save();
    expect(await conditionalFormats(file)).toEqual(['A1:A9']);
  });

  it('writes a table with title, totals and notes, and refuses or replaces an existing sheet', async () => {
    const workbook = await openXlsxWorkbook(file);
    const table = {
      sheet: 'Раздел 4',
      title: ['Раздел 4'],
      columns: [{ header: 'Сумма', width: 12, format: '#,##0.00' }],
      rows: [[1.5], [2.5]],
      totals: [[4]],
      notes: ['Источник'],
    };
    await workbook.writeTable(table, { ifExists: 'refuse' });
    const block = await workbook.readSheet('Раздел 4');
    expect(block.rows).toEqual([['Раздел 4'], [null], ['Сумма'], [1.5], [2.5], [4], [null], ['Источник']]);
    await expect(workbook.writeTable(table, { ifExists: 'refuse' })).rejects.toMatchObject({ code: 'sheet-exists' });
    await workbook.writeTable({ ...table, rows: [] }, { ifExists: 'replace' });
    expect((await workbook.readSheet('Раздел 4')).rows).toHaveLength(6);
  });

  it('keeps settings of any length in the file, out of the list of sheets', async () => {
    const workbook = await openXlsxWorkbook(file);
    const value = { long: 'я'.repeat(70_000), number: 1 };
    await workbook.saveSetting('profile', { old: true });
    await workbook.saveSetting('profile', value);
    await workbook.save();
    const again = await openXlsxWorkbook(file);
    expect(await again.loadSetting('profile')).toEqual(value);
    expect(await again.loadSetting('other')).toBeUndefined();
    expect((await again.sheets()).map((sheet) => sheet.name)).toEqual(['Отгрузки', 'Прочее']);
  });

  it('leaves nothing beside the file, and the file as it was when it cannot be written', async () => {
    const workbook = await openXlsxWorkbook(file);
    await workbook.writeCells('Отгрузки', [{ cell: 'A2', value: '2' }]);
    await expect(workbook.save(join(folder, 'no', 'such', 'folder.xlsx'))).rejects.toMatchObject({ code: 'cannot-write' });
    expect(await readdir(folder)).toEqual(['book.xlsx']);
    expect(await (await openXlsxWorkbook(file)).readCells('Отгрузки', ['A2'])).toEqual(['1']);
  });

  it('does not hand a bomb in an unread part to the library that writes', async () => {
    const bomb = join(folder, 'bomb.xlsx');
    await writeFile(bomb, craftXlsx({ cells: textRow(1, ['a']), parts: { 'xl/media/image1.png': Buffer.alloc(64 * 1024 * 1024) } }));
    const workbook = await openXlsxWorkbook(bomb);
    expect(await workbook.readCells('Лист1', ['A1'])).toEqual(['a']);
    await expect(workbook.writeCells('Лист1', [{ cell: 'A1', value: 'b' }])).rejects.toMatchObject({ code: 'too-large' });
  });

  it('tells its listeners what was written until they leave', async () => {
    const workbook = await openXlsxWorkbook(file);
    const heard: string[] = [];
    const leave = await workbook.onChange(({ sheet, address }) => heard.push(`${sheet}!${address}`));
    await workbook.writeCells('Отгрузки', [{ cell: 'A2', value: '2' }]);
    await leave();
    await workbook.writeCells('Отгрузки', [{ cell: 'A2', value: '3' }]);
    expect(heard).toEqual(['Отгрузки!A2']);
  });
});
