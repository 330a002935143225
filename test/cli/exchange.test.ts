import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statusColumns } from '../../src/connector';
import { cellAddress, columnOf, readShipments } from '../../src/shipment';
import type { ShipmentSheet } from '../../src/shipment/model';
import { openXlsxWorkbook } from '../../src/workbook/xlsx';
import { runSpot } from './run-spot';

const sheetName = 'Отгрузки';
let place: string;
let workbook: string;
let folder: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'exchange-'));
  workbook = join(place, 'plan.xlsx');
  folder = join(place, 'обмен');
  await mkdir(folder);
  await copyFile('examples/shipments.xlsx', workbook);
});
afterEach(() => rm(place, { recursive: true }));

const exchange = (...words: readonly string[]): ReturnType<typeof runSpot> => runSpot(['exchange', workbook, '--folder', folder, ...words]);

async function exchanged(...words: readonly string[]): Promise<{ readonly exit: number; readonly answer: Record<string, unknown[]> }> {
  const { exit, out } = await exchange('--json', ...words);
  return { exit, answer: JSON.parse(out) as Record<string, unknown[]> };
}

async function addStatusColumns(): Promise<void> {
  const opened = await openXlsxWorkbook(workbook);
  const block = await opened.readSheet(sheetName);
  const sheet = readShipments(block);
  const first = block.firstColumn + Math.max(...block.rows.map((row) => row.length));
  const lacking = statusColumns.filter((column) => !sheet.hasColumn(column));
  await opened.writeCells(sheetName, lacking.map((id, index) => ({ cell: cellAddress(sheet.headerRow, first + index), value: columnOf(id).header.ru })));
  await opened.save();
}

async function readSheet(): Promise<ShipmentSheet> {
  return readShipments(await (await openXlsxWorkbook(workbook)).readSheet(sheetName));
}

const secured = {
  shipment: 'SH-2611-01',
  doppNumber: '77-1',
  doppDate: '2026-11-24T10:15',
  status: 'Обеспечен',
  qr: 'https://example.com/77-1',
};
const putStatuses = (records: unknown, name = 'status.json'): Promise<void> => writeFile(join(folder, name), JSON.stringify(records));
const submissions = async (): Promise<readonly string[]> => (await readdir(folder)).filter((name) => name.startsWith('submit-')).toSorted();

describe('spot exchange', () => {
  it('writes what came to the status columns and to no other cell', async () => {
    await addStatusColumns();
    const before = await readSheet();
    await putStatuses([secured]);
    const { exit, out } = await exchange();
    expect([exit, out]).toEqual([0, expect.stringContaining('«Номер ДОПП»: 77-1')]);
    const after = await readSheet();
    const { shipment: _, status, ...rest } = secured;
    expect(after.consignments[0]?.values).toEqual({ ...before.consignments[0]?.values, ...rest, doppStatus: status, qrReceived: expect.any(String) as unknown });
    expect(after.consignments.slice(1).map(({ values }) => values)).toEqual(before.consignments.slice(1).map(({ values }) => values));
  });

  it('leaves the workbook as it is when nothing new came', async () => {
    await addStatusColumns();
    await putStatuses([secured]);
    await exchange();
    const bytes = await readFile(workbook);
    const { exit, answer } = await exchanged();
    expect([exit, answer['written'], answer['conflicts']]).toEqual([0, [], []]);
    expect((await readFile(workbook)).equals(bytes)).toBe(true);
  });

  it('leaves a cell the user changed alone, and says what stands there and what came', async () => {
    await addStatusColumns();
    await putStatuses([secured]);
    await exchange();
    const cell = (await readSheet()).cellOf((await readSheet()).consignments[0]?.lines[0]?.row ?? 0, 'doppStatus');
    const opened = await openXlsxWorkbook(workbook);
    await opened.writeCells(sheetName, [{ cell, value: 'Проверяю сам' }]);
    await opened.save();
    const { exit, answer } = await exchanged();
    expect([exit, answer['conflicts']]).toEqual([1, [{ shipment: 'SH-2611-01', cell, column: 'doppStatus', mine: 'Проверяю сам', theirs: 'Обеспечен' }]]);
    expect((await readSheet()).consignments[0]?.values.doppStatus).toBe('Проверяю сам');
    expect((await exchange('--lang', 'en')).out).toContain(`${cell} “DOPP status”: the workbook says Проверяю сам, Обеспечен came.`);
  });

  it('lists refusals, records of other sheets, and what could not be read with where', async () => {
    await addStatusColumns();
    await putStatuses([{ shipment: 'SH-2611-02', status: 'Отказано', rejectionReason: 'Не указан ИНН' }, { shipment: 'SH-9', status: 'Подан' }, { status: 'Подан' }]);
    await writeFile(join(folder, 'status-2.json'), 'это не список');
    await writeFile(join(folder, 'status-3.csv'), Buffer.from([0x73, 0x0a, 0xcf, 0xee, 0xe4, 0xe0, 0xed]));
    await writeFile(join(folder, 'заметки.txt'), 'не статусы');
    const { exit, out } = await exchange();
    expect(exit).toBe(1);
    for (const text of ['SH-2611-02: отказ. Не указан ИНН', 'SH-9: такой перевозки в листе нет', 'status.json items[2]: запись', 'status-2.json: файл не прочитан', 'status-3.csv: файл не прочитан'])
      expect(out).toContain(text);
    expect(out).not.toContain('заметки');
  });

  it('says which columns are missing, and sends no DOPP that has a number already', async () => {
    await putStatuses([secured]);
    const { exit, answer } = await exchanged('--submit');
    expect([exit, answer['written'], answer['missingColumns']]).toEqual([1, [], expect.arrayContaining(['doppNumber', 'doppStatus'])]);
    expect(answer['sent']).not.toContainEqual(expect.objectContaining({ shipment: 'SH-2611-01' }));
  });

  it('sends each DOPP once, today and tomorrow', async () => {
    const first = await exchanged('--submit');
    expect(first.exit).toBe(0);
    expect(first.answer['sent']).toContainEqual({ shipment: 'SH-2611-01', key: expect.stringMatching(/^dopp-/) as unknown });
    const files = await submissions();
    expect(files).toEqual(first.answer['sent']?.map((sent) => `submit-${(sent as { key: string }).key}.json`).toSorted());
    const [bytes, file] = [await readFile(workbook), await readFile(join(folder, files[0] ?? ''), 'utf8')];
    for (const day of ['2026-11-23', '2026-11-24']) expect((await exchanged('--submit', '--as-of', day)).answer['sent']).toEqual([]);
    expect(await submissions()).toEqual(files);
    expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toBe(file);
    expect((await readFile(workbook)).equals(bytes)).toBe(true);
  });

  it.each(['json', 'csv'])('finds its files again when the workbook has forgotten them, as %s', async (format) => {
    const settings = join(place, 'settings.json');
    await writeFile(settings, JSON.stringify({ connector: { kind: 'folder', format } }));
    await exchange('--submit', '--config', settings);
    const files = await submissions();
    expect(files[0]).toMatch(new RegExp(`\\.${format}$`));
    await copyFile('examples/shipments.xlsx', workbook);
    const { exit, answer } = await exchanged('--submit', '--config', settings, '--as-of', '2026-11-23T18:00');
    expect([exit, answer['refused'], await submissions()]).toEqual([0, [], files]);
  });

  it('does not send a DOPP with errors, and says why', async () => {
    await copyFile('examples/shipments-messy.xlsx', workbook);
    const { exit, out } = await exchange('--submit');
    expect(exit).toBe(1);
    expect(out).toMatch(/ДОПП не отправлена\. Ошибок: \d+, их показывает spot check\./);
  });
});
