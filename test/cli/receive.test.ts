import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { receive } from '../../src/cli/commands/receive';
import type { CommandArguments, CommandContext } from '../../src/cli/command';
import { readShipments } from '../../src/shipment';
import { readWorkbookSheet } from '../support/read-workbook';
import { at } from '../support/built-example';
import { doppLikePdf } from '../receipt/dopp-like-pdf';
import { manyDocuments, photoOf, planOf, shapeOf } from '../receipt/many-documents';

const said: string[] = [];
const context = {
  language: 'ru',
  now: at('2026-11-25T10:00'),
  debug: false,
  terminal: { out: (text: string) => void said.push(text), err: () => undefined, width: 100, colours: false },
} as unknown as CommandContext;

const withOptions = (
  positionals: readonly string[],
  options: Readonly<Record<string, string | true>>,
  lists: Readonly<Record<string, readonly string[]>> = {},
): CommandArguments => ({
  positionals,
  text: (name) => (typeof options[name] === 'string' ? options[name] : undefined),
  texts: (name) => lists[name] ?? [],
  flag: (name) => options[name] === true,
});

/** Rows, from 0, beside which the sheet has pictures. */
async function pictureRows(path: string): Promise<readonly number[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await readFile(path)) as unknown as ExcelJS.Buffer);
  return (workbook.getWorksheet('Отгрузки')?.getImages() ?? []).map(({ range }) => range.tl.nativeRow).toSorted((a, b) => a - b);
}

describe('spot receive', () => {
  it('writes number, date and QR beside the one shipment, and says what it could not match', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receive-'));
    const workbook = join(folder, 'plan.xlsx');
    await copyFile('examples/shipments.xlsx', workbook);
    const pdf = await doppLikePdf(
      {
        doppNumber: '77260011', doppDate: '25.11.2026', inn: '7701000121', truckPlate: '482ABE13', trailerPlate: '27CDA13',
        specifications: [{ number: '31', date: '20.11.2026' }], plannedImport: '27.11.2026', qr: 'https://example.test/q/1',
      },
      { layout: 'columns', order: 'as-read', spelling: 'spaced', plating: 'apart', font: 'DejaVuSans', size: 10, code: 110 },
      () => 0.5,
    );
    await writeFile(join(folder, 'a.pdf'), pdf);
    await writeFile(join(folder, 'b.pdf'), 'not a pdf');
    const files = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    expect(await receive.run(withOptions(files, { into: workbook, pictures: folder }), context)).toBe(1);
    expect(said.join('')).toContain('a.pdf: перевозка SH-2611-01');
    const block = await readWorkbookSheet(workbook, 'Отгрузки');
    const [consignment] = block ? readShipments(block).consignments : [];
    expect(consignment?.values).toMatchObject({ doppNumber: '77260011', doppDate: '2026-11-25', qr: 'https://example.test/q/1' });
    said.length = 0;
    expect(await receive.run(withOptions(files.slice(0, 1), { into: workbook }), context)).toBe(0);
    expect(said.join('')).toContain('Ячеек записано: 0.');
    expect((await pictureRows(workbook)).length).toBe(1);
  }, 60_000);

  it('takes a match by hand, by number or by cell, for a row without a number too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receive-'));
    const workbook = join(folder, 'plan.xlsx');
    const documents = manyDocuments(3);
    const [first] = documents;
    if (!first) throw new Error('No document');
    const plan = new ExcelJS.Workbook();
    await plan.xlsx.load((await planOf(documents)) as unknown as ExcelJS.Buffer);
    const sheet = plan.getWorksheet('Отгрузки');
    if (sheet) sheet.getCell('A2').value = null;
    await plan.xlsx.writeFile(workbook);
    for (const name of ['фото.pdf', 'снимок.pdf']) await writeFile(join(folder, name), await photoOf({ ...first, qr: `https://example.test/${name}` }));
    const files = [join(folder, 'фото.pdf'), join(folder, 'снимок.pdf')];
    said.length = 0;
    const matches = { match: ['фото.pdf=sh-0002', 'снимок.pdf=A2'] };
    expect(await receive.run(withOptions(files, { into: workbook }, matches), context)).toBe(0);
    const block = await readWorkbookSheet(workbook, 'Отгрузки');
    expect(block && readShipments(block).consignments.map(({ values }) => values.qr)).toEqual(['https://example.test/снимок.pdf', undefined, 'https://example.test/фото.pdf']);
    expect(await pictureRows(workbook)).toEqual([1, 3]);
    expect(said.join('')).toContain('Картинок QR: 2.');

    for (const [pair, text] of [['фото.pdf', 'не понято'], ['нет.pdf=SH-0002', 'нет среди читаемых'], ['фото.pdf=SH-9', 'на листе нет']] as const)
      await expect(receive.run(withOptions(files, { into: workbook }, { match: [pair] }), context)).rejects.toMatchObject({ what: { ru: expect.stringContaining(text) as string } });
  }, 60_000);

  it('does not write a code in doubt until told that it is right', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receive-'));
    const workbook = join(folder, 'plan.xlsx');
    const [first] = manyDocuments(1);
    if (!first) throw new Error('No document');
    await writeFile(workbook, await planOf([first]));
    const file = join(folder, 'a.pdf');
    await writeFile(file, await doppLikePdf({ ...first, qr: 'https://nalog.test@evil.test/1' }, shapeOf(0), () => 0.5));
    const qrOf = async (): Promise<string | undefined> => {
      const block = await readWorkbookSheet(workbook, 'Отгрузки');
      return block && readShipments(block).consignments[0]?.values.qr;
    };
    said.length = 0;
    expect(await receive.run(withOptions([file], { into: workbook }), context)).toBe(0);
    expect([await qrOf(), await pictureRows(workbook)]).toEqual([undefined, []]);
    expect(said.join('')).toContain('QR-код не записан.');
    expect(await receive.run(withOptions([file], { into: workbook }, { 'trust-qr': ['a.pdf'] }), context)).toBe(0);
    expect([await qrOf(), await pictureRows(workbook)]).toEqual(['https://nalog.test@evil.test/1', [1]]);
  }, 60_000);
});
