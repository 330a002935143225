import QRCode from 'qrcode';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PictureModel } from '../../../sandbox/host';
import { createOfficeWorkbook } from '../../../src/workbook/office';
import { openWorkbook } from '../../sandbox/host/office-run';

const workbook = createOfficeWorkbook();
let png: Uint8Array;
let other: Uint8Array;
beforeAll(async () => {
  png = await QRCode.toBuffer('https://example.test/1');
  other = await QRCode.toBuffer('https://example.test/a-longer-one-than-the-first');
});

const qr = { name: 'SPOT QR SH-1', description: 'QR', sizePoints: 60 };
const place = ({ name, left, top, width, height }: PictureModel): unknown[] => [name, left, top, width, height];

describe('a picture beside a row', () => {
  it('is fitted into its row, which keeps its height', async () => {
    const { model } = openWorkbook([{ name: 'Лист', rows: [['a']] }]);
    await workbook.placePicture('Лист', 'C4', png, qr);
    const [sheet] = model.sheets;
    expect(sheet?.pictures.map(place)).toEqual([['SPOT QR SH-1', 97, 46, 13, 13]]);
    expect(sheet?.pictures[0]).toMatchObject({ placement: 'OneCell', lockAspectRatio: true, description: 'QR' });
    expect(sheet?.rowHeights.size).toBe(0);
  });

  it('may cover the rows of its consignment', async () => {
    const { model } = openWorkbook([{ name: 'Лист' }]);
    await workbook.placePicture('Лист', 'A1', png, { ...qr, rows: 3 });
    expect(model.sheets[0]?.pictures.map(place)).toEqual([['SPOT QR SH-1', 1, 1, 43, 43]]);
  });

  it('makes a low row higher only when asked, and the undo lowers it again', async () => {
    const { model } = openWorkbook([{ name: 'Лист' }]);
    const undo = await workbook.placePicture('Лист', 'A2', png, { ...qr, rows: 2, growRow: true });
    expect(model.sheets[0]?.rowHeights).toEqual(new Map([[1, 47]]));
    expect(model.sheets[0]?.pictures.map(place)).toEqual([['SPOT QR SH-1', 1, 16, 60, 60]]);
    await workbook.undoPicture('Лист', undo);
    expect(model.sheets[0]?.rowHeights).toEqual(new Map([[1, 15]]));
    expect(model.sheets[0]?.pictures).toEqual([]);
  });

  it('takes the place of the earlier one of its name, which the undo brings back pixel for pixel', async () => {
    const { model } = openWorkbook([{ name: 'Лист' }]);
    await workbook.placePicture('Лист', 'A2', png, qr);
    await workbook.placePicture('Лист', 'A3', png, { ...qr, name: 'SPOT QR SH-2' });
    const before = structuredClone(model.sheets[0]?.pictures.find(({ name }) => name === qr.name));
    const undo = await workbook.placePicture('Лист', 'B2', other, qr);
    expect(model.sheets[0]?.pictures.map(({ name }) => name)).toEqual(['SPOT QR SH-2', 'SPOT QR SH-1']);
    expect(model.sheets[0]?.pictures[1]?.png).toBe(Buffer.from(other).toString('base64'));
    await workbook.undoPicture('Лист', undo);
    const after = model.sheets[0]?.pictures.find(({ name }) => name === qr.name);
    expect({ ...after, id: '' }).toEqual({ ...before, id: '' });
  });

  it('does not touch a protected sheet and says so', async () => {
    openWorkbook([{ name: 'Лист', protected: true }]);
    await expect(workbook.placePicture('Лист', 'A1', png, qr)).rejects.toMatchObject({ code: 'protected-sheet' });
    await expect(workbook.placePicture('Нет', 'A1', png, qr)).rejects.toMatchObject({ code: 'no-such-sheet' });
  });
});
