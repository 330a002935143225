import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRates, readShipments, templateColumns } from '../../src/shipment';
import { findRatesSheet } from '../../src/use-cases';
import type { Language } from '../../src/values';
import { readXlsx } from '../../src/workbook/xlsx';
import { runSpot } from './run-spot';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-template-'));
  file = join(folder, 'новый.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

const languages: readonly Language[] = ['ru', 'en'];

describe('the template', () => {
  it.each(languages)('in %s is read back with every column recognised and none unknown', async (language) => {
    const run = await runSpot(['template', file, '--lang', language]);
    expect(run).toMatchObject({ exit: 0, out: expect.stringContaining(file) as string });
    const workbook = await readXlsx(file);
    const sheet = readShipments(await workbook.block(workbook.activeSheet));
    expect(sheet.columns.map((column) => column.id)).toEqual(templateColumns.map((column) => column.id));
    expect(sheet.unknownColumns).toEqual([]);
    const rates = readRates(await workbook.block(findRatesSheet(workbook.sheets) ?? ''));
    expect(rates.issues).toEqual([]);
    expect(workbook.sheets.map((one) => one.hidden)).toEqual([false, false, false, true]);
    await workbook.close();
  });

  it.each(languages)('in %s offers only values that are read without a remark', async (language) => {
    await runSpot(['template', file, '--lang', language]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const [shipments] = workbook.worksheets;
    if (!shipments) throw new Error('no sheet');
    let lists = 0;
    for (let column = 1; column <= shipments.columnCount; column++) {
      const validation = shipments.getCell(2, column).dataValidation as ExcelJS.DataValidation | undefined;
      const formula = String(validation?.formulae[0] ?? '');
      const match = /^'(.+)'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(formula);
      if (!match) continue;
      lists++;
      const listSheet = workbook.getWorksheet(match[1] ?? '');
      const header = String(shipments.getCell(1, column).value);
      const values = Array.from({ length: Number(match[3]) - 1 }, (_, index) => String(listSheet?.getCell(`${match[2]}${index + 2}`).value));
      const others = language === 'ru' ? ['№ перевозки', 'Код ТН ВЭД', 'Стоимость'] : ['Shipment No', 'HS code', 'Amount'];
      const sheet = readShipments({
        sheet: 'x',
        firstRow: 1,
        firstColumn: 1,
        date1904: false,
        rows: [[header, ...others], ...values.map((value, index) => [value, `S${index}`, '0702000000', 1])],
      });
      expect(sheet.lines.flatMap((line) => line.issues.map((issue) => `${header} ${values[line.row - 2]}: ${issue.code}`))).toEqual([]);
      expect(values.length).toBeGreaterThan(1);
    }
    expect(lists).toBeGreaterThan(8);
  });

  it('does not replace a file without --force', async () => {
    await runSpot(['template', file]);
    const before = await readFile(file);
    expect(await runSpot(['template', file], 'en')).toMatchObject({ exit: 2, err: expect.stringContaining('exists already') as string });
    expect(await readFile(file)).toEqual(before);
    expect(await runSpot(['template', file, '--force'])).toMatchObject({ exit: 0 });
  });

  it('gets the ending xlsx when the name has none', async () => {
    await runSpot(['template', join(folder, 'plan')]);
    const workbook = await readXlsx(join(folder, 'plan.xlsx'));
    expect(workbook.activeSheet).toBe('Отгрузки');
    await workbook.close();
  });
});
