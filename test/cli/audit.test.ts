import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit';
import { readXlsx } from '../../src/workbook/xlsx';
import { craftXlsx, textRow } from '../workbook/xlsx/craft-xlsx';
import { programTraces, runSpot } from './run-spot';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-audit-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function listOf(...rows: readonly (readonly string[])[]): Promise<string> {
  const file = join(folder, 'list.xlsx');
  await writeFile(file, craftXlsx({ cells: rows.map((row, index) => textRow(index + 1, row)).join('') }));
  return file;
}

describe('spot audit', () => {
  it('sorts a list that has codes in one column and no headers', async () => {
    const file = await listOf(['Холодильник', '8418102001'], ['Пиво', '2203000100'], ['Сыр', '040630']);

    const { exit, out } = await runSpot(['audit', file, '--json']);

    const report = JSON.parse(out) as AuditReport;
    expect(exit).toBe(1);
    expect(report.codes).toEqual({ foundBy: 'contents', cell: 'B1' });
    expect(report.goods.map(({ name, categories }) => [name, ...categories.map(({ category }) => category)])).toEqual([
      ['Холодильник', 'traceable', 'standard-vat'],
      ['Пиво', 'excisable', 'standard-vat'],
      ['Сыр', 'invalid-code'],
    ]);
  });

  it('writes the result to a workbook of its own and leaves the list alone', async () => {
    const file = await listOf(['Товар', 'HS code'], ['=1+1', '0406301000']);
    const out = join(folder, 'result.xlsx');

    const run = await runSpot(['audit', file, '--out', out], 'en');

    expect(run).toMatchObject({ exit: 0 });
    const workbook = await readXlsx(out);
    const { rows } = await workbook.block('Assortment audit');
    await workbook.close();
    expect(rows.some((row) => row[2] === '0406301000' && row[3] === '=1+1')).toBe(true);
  });

  it('says what is missing in a sheet without codes, and writes nothing', async () => {
    const file = await listOf(['Договор', 'Стороны']);

    const run = await runSpot(['audit', file, '--out', join(folder, 'result.xlsx')]);

    expect(run.exit).toBe(2);
    expect(run.err).toContain('нет столбца с кодами ТН ВЭД');
    await expect(readXlsx(join(folder, 'result.xlsx'))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows the first lines of a long category and counts the rest', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => [`Холодильник ${index}`, '8418102001']);

    const { out } = await runSpot(['audit', await listOf(['Товар', 'Код ТН ВЭД'], ...rows)]);

    expect(out).toContain('Холодильник 9');
    expect(out).not.toContain('Холодильник 10');
    expect(out).toContain('и ещё 15');
  });

  it('lets no control character of a cell reach the terminal', async () => {
    const { out, err } = await runSpot(['audit', await listOf(['Товар', 'Код ТН ВЭД'], ['Сыр\u009b31m', '0406'])]);

    expect(out + err).not.toContain('\u009b');
    expect(out + err).not.toMatch(programTraces);
  });
});

describe('spot explain', () => {
  it('lets no control character of the text reach the terminal', async () => {
    const { out } = await runSpot(['explain', 'Неверный \u001b[31mКБК\u0007']);

    expect(out).toContain('REJ-011');
    expect(out).not.toMatch(/[\u0007\u001b]/);
  });
});
