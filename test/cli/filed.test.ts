import { copyFile, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDoppJson } from '../../src/dopp';
import { parseCellAddress } from '../../src/shipment';
import { openXlsxWorkbook } from '../../src/workbook/xlsx';
import { runSpot } from './run-spot';

let workbook: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filed-'));
  workbook = join(folder, 'plan.xlsx');
  await copyFile('examples/shipments.xlsx', workbook);
});

const filed = (...words: readonly string[]): ReturnType<typeof runSpot> => runSpot(['filed', workbook, '--as-of', '2026-11-23', ...words]);

/** Types over a cell of the sheet. */
async function type(cell: string, value: string): Promise<void> {
  expect(parseCellAddress(cell)).toBeDefined();
  const opened = await openXlsxWorkbook(workbook);
  await opened.writeCells('Отгрузки', [{ cell, value }]);
  await opened.save();
}

describe('spot filed', () => {
  it('lists the shipments while nothing is noted', async () => {
    const { exit, out } = await filed();
    expect([exit, out]).toEqual([0, expect.stringContaining('SH-2611-01  готова')]);
  });

  it('notes a filing in the workbook, and finds it there when the workbook is opened again', async () => {
    expect((await filed('--shipment', 'sh-2611-01', '--on', '2026-11-23T10:15', '--number', '77-1')).out).toContain('SH-2611-01  с номером  77-1');
    const { out } = await filed('--json');
    expect(JSON.parse(out)[0]).toMatchObject({ state: 'registered', filings: [{ kind: 'primary', filedOn: '2026-11-23T10:15', doppNumber: '77-1' }] });
  });

  it('shows what changed and writes the correction it takes', async () => {
    await filed('--shipment', 'SH-2611-03', '--on', '2026-11-23', '--number', '77-3');
    await type('T8', 'О001ОО77');
    const documents = join(folder, 'out');
    const { exit, out } = await filed('--out', documents, '--xml');
    expect(exit).toBe(1);
    expect(out).toContain('4.1А Авто: регистрационный знак: В345КХ77 → О001ОО77');
    expect(out).toContain('Нужна корректировка.');
    const names = (await readdir(documents)).toSorted();
    expect(names.map((name) => name.replace(/_[0-9a-f-]{36}/, '_guid'))).toEqual([
      'PROVISIONAL_ON_DOPP_7701000121770101001_20261123_guid.xml',
      'SH-2611-03-correction.json',
    ]);
    expect(readDoppJson(await readFile(join(documents, 'SH-2611-03-correction.json'), 'utf8'))).toMatchObject({
      ok: true,
      dopp: { header: { correction: 1, corrects: { number: '77-3' } }, vehicle: { truckPlate: 'О001ОО77' } },
    });
  });

  it('notes the correction in its turn, and an annulment', async () => {
    await filed('--shipment', 'SH-2611-03', '--on', '2026-11-23');
    await type('T8', 'О001ОО77');
    await filed('--shipment', 'SH-2611-03', '--on', '2026-11-24');
    await filed('--shipment', 'SH-2611-03', '--annulled', '--on', '2026-11-25');
    const { out } = await filed('--json', '--shipment', 'SH-2611-03');
    expect(JSON.parse(out)).toMatchObject([
      { state: 'ready', filings: [{ kind: 'primary' }, { kind: 'correction' }, { kind: 'annulment', filedOn: '2026-11-25' }] },
    ]);
  });

  it.each([
    ['a shipment that is not there', ['--shipment', 'SH-9', '--on', '2026-11-24'], 'SH-9'],
    ['a date that is none', ['--shipment', 'SH-2611-03', '--on', 'вчера'], 'вчера'],
    ['no shipment', ['--on', '2026-11-24'], '--shipment'],
    ['an annulment of nothing', ['--shipment', 'SH-2611-03', '--annulled'], 'Аннулировать нечего'],
  ])('says so of %s', async (_, words, text) => {
    const { exit, err } = await filed(...words);
    expect([exit, err]).toEqual([2, expect.stringContaining(text)]);
  });
});
