import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import QRCode from 'qrcode';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openXlsxWorkbook } from '../../../src/workbook/xlsx';

let folder: string;
let file: string;
let png: Buffer;
let other: Buffer;

/** A workbook with a formula, a fill and a logo of the user, which has a name and a description of its own. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-pictures-'));
  file = join(folder, 'book.xlsx');
  png = await QRCode.toBuffer('https://example.test/1');
  other = await QRCode.toBuffer('https://example.test/other');
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Прочее').addRow(['без картинок']);
  const sheet = workbook.addWorksheet('Отгрузки & план');
  sheet.addRow(['№', { formula: '1+1', result: 2 }]);
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  sheet.getRow(3).height = 40;
  sheet.addImage(workbook.addImage({ buffer: other as unknown as ExcelJS.Buffer, extension: 'png' }), { tl: { col: 5, row: 5 }, ext: { width: 30, height: 30 } });
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const drawing = 'xl/drawings/drawing1.xml';
  parts[drawing] = strToU8(strFromU8(parts[drawing] ?? new Uint8Array()).replace('name="Picture 1"', 'name="Логотип" descr="Знак &quot;АБВ&quot; &amp; Ко"'));
  await writeFile(file, zipSync(parts));
});

afterEach(() => rm(folder, { recursive: true }));

/** The bytes of a picture, in base64. */
function shown(sheet: ExcelJS.Worksheet, index: number): string {
  const { buffer } = sheet.workbook.getImage(Number(sheet.getImages()[index]?.imageId));
  return Buffer.from(new Uint8Array(buffer ?? [])).toString('base64');
}

const sheetName = 'Отгрузки & план';
const qr = { name: 'SPOT QR П-1', description: 'QR-код <ДОПП>', sizePoints: 60 };

async function reread(): Promise<{ readonly sheet: ExcelJS.Worksheet; readonly names: readonly string[]; readonly media: number }> {
  const bytes = await (await openXlsxWorkbook(file)).toBytes();
  const parts = unzipSync(bytes);
  const names = [...strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array()).matchAll(/<xdr:cNvPr [^>]*/g)].map(([tag]) => tag.replace(/ id="\d+"|\/$/g, '').trim());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet(sheetName);
  if (!sheet) throw new Error('The sheet is gone');
  return { sheet, names, media: Object.keys(parts).filter((part) => part.endsWith('.png')).length };
}

describe('a picture in a file', () => {
  it('stands beside its row; what was in the workbook stays, names of pictures included', async () => {
    const workbook = await openXlsxWorkbook(file);
    await workbook.placePicture(sheetName, 'C3', png, qr);
    await workbook.save();
    const { sheet, names } = await reread();
    expect(names).toEqual([
      '<xdr:cNvPr name="Логотип" descr="Знак &#34;АБВ&#34; &#38; Ко"',
      '<xdr:cNvPr name="SPOT QR П-1" descr="QR-код &#60;ДОПП&#62;"',
    ]);
    const [logo, code] = sheet.getImages();
    expect([logo?.range.tl.nativeCol, logo?.range.tl.nativeRow, code?.range.tl.nativeCol, code?.range.tl.nativeRow]).toEqual([5, 5, 2, 2]);
    expect(sheet.getCell('B1').formula).toBe('1+1');
    expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
    expect(sheet.getRow(3).height).toBe(40);
    const size = (code?.range as unknown as { ext: { width: number; height: number } }).ext;
    expect(size.width).toBeCloseTo((38 * 96) / 72, 0);
  });

  it('replaces the one of its name, in a file saved before too, and leaves no picture behind', async () => {
    for (const bytes of [png, other, png]) {
      const workbook = await openXlsxWorkbook(file);
      await workbook.placePicture(sheetName, 'C2', bytes, qr);
      await workbook.save();
    }
    const { sheet, names, media } = await reread();
    expect(names.length).toBe(2);
    expect(media).toBe(2);
    expect(shown(sheet, 1)).toBe(png.toString('base64'));
  });

  it('makes the row higher where asked, and the undo brings back height and former picture', async () => {
    const workbook = await openXlsxWorkbook(file);
    await workbook.placePicture(sheetName, 'C3', png, qr);
    const undo = await workbook.placePicture(sheetName, 'C3', other, { ...qr, growRow: true });
    expect(undo.row).toEqual({ row: 3, height: 40 });
    await workbook.undoPicture(sheetName, undo);
    await workbook.save();
    const { sheet } = await reread();
    expect(sheet.getRow(3).height).toBe(40);
    expect(shown(sheet, 1)).toBe(png.toString('base64'));
  });
});
