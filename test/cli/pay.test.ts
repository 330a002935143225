import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../src/cli/write-together';
import { runSpot } from './run-spot';

const example = fileURLToPath(new URL('../../examples/shipments.xlsx', import.meta.url));
const settings = fileURLToPath(new URL('cases/pay-sample-kbk/settings.json', import.meta.url));

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'spot-pay-'));
});
afterEach(() => rm(out, { recursive: true }));

const pay = (...more: string[]) => runSpot(['pay', example, '--out', out, '--as-of', '2026-11-23', '--config', settings, ...more]);

describe('spot pay', () => {
  it('writes a workbook with the register, the ledger and every order on the form, the amount in words', async () => {
    await pay();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(out, 'SAMPLE-payments.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Реестр платежей', 'Учёт платежей', 'Поручения']);
    const texts: string[] = [];
    workbook.getWorksheet('Поручения')?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    expect(texts.filter((text) => text.startsWith('ПЛАТЕЖНОЕ ПОРУЧЕНИЕ №')).length).toBeGreaterThanOrEqual(5);
    expect(texts).toContain('Сто шестьдесят одна тысяча семьсот девяносто рублей 00 копеек');
  });

  it('leaves files that exist alone, all of them, unless it may replace them', async () => {
    await mkdir(join(out, 'qr'));
    await writeFile(join(out, 'qr', 'SAMPLE-SH-2611-03.png'), 'mine');
    const refused = await pay();
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readdirSync(out)).toEqual(['qr']);
    expect((await pay('--force')).exit).toBe(0);
    expect(readFileSync(join(out, 'qr', 'SAMPLE-SH-2611-03.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('reads back from a statement what it wrote: every order is matched to its shipment', async () => {
    await pay();
    const run = await runSpot(['statement', join(out, 'SAMPLE-payments.txt'), example, '--as-of', '2026-11-23', '--config', settings, '--json']);
    const { matches, questions, ledger } = JSON.parse(run.out) as {
      matches: { shares: { shipment: string; amount: string }[] }[];
      questions: unknown[];
      ledger: { totals: { due: string; paid: string; outstanding: string } };
    };
    expect(matches.flatMap(({ shares }) => shares.map(({ shipment }) => shipment))).toEqual([
      'SH-2611-01',
      'SH-2611-02',
      'SH-2611-03',
      'SH-2611-04',
      'SH-2612-05',
    ]);
    expect(questions).toEqual([]);
    expect(ledger.totals).toMatchObject({ due: '4216728.91', paid: '4216728.91', outstanding: '0.00' });
  });
});

describe('files that belong together', () => {
  it('leave nothing behind when one of them cannot be written', async () => {
    await writeFile(join(out, 'qr'), 'a file where a folder is needed');
    const files = [
      { path: 'a.txt', content: 'a' },
      { path: 'qr/b.png', content: 'b' },
    ];
    await expect(writeTogether(out, files, true)).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(out)).toEqual(['qr']);
    expect(existsSync(join(out, 'a.txt'))).toBe(false);
  });
});
