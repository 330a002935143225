import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../sandbox/page/workbook-file';

const name = 'SPOT QR «П-1» & Ко';

async function bookWithLogo(): Promise<{ readonly bytes: Uint8Array; readonly logo: Buffer; readonly code: Buffer }> {
  const [logo, code] = [await QRCode.toBuffer('logo'), await QRCode.toBuffer('https://example.test/1')];
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Лист');
  sheet.addRows([['a', 1], ['b', 2]]);
  sheet.addImage(workbook.addImage({ buffer: logo as unknown as ExcelJS.Buffer, extension: 'png' }), { tl: { col: 4, row: 2 }, ext: { width: 40, height: 40 } });
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), logo, code };
}

describe('pictures of a workbook on the page', () => {
  it('are taken in, and a placed one is saved where it stands, beside those that came', async () => {
    const { bytes, logo, code } = await bookWithLogo();
    const opened = await openWorkbook('книга.xlsx', bytes);
    const [sheet] = opened.model.sheets;
    expect(sheet?.pictures.map(({ png, width }) => [png, Math.round(width)])).toEqual([[logo.toString('base64'), 30]]);
    sheet?.pictures.push({
      id: 'new', name, description: 'QR', left: 97, top: 16, width: 60, height: 60, lockAspectRatio: true, placement: 'OneCell', visible: true, png: code.toString('base64'),
    });
    sheet?.rowHeights.set(1, 62);
    const saved = await opened.save(new Set());
    const xml = strFromU8(unzipSync(saved)['xl/drawings/drawing1.xml'] ?? new Uint8Array());
    expect(xml).toContain('name="SPOT QR «П-1» &amp; Ко" descr="QR"');
    expect(xml).toContain('<xdr:oneCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:from><xdr:ext cx="762000" cy="762000"/>');
    const again = new ExcelJS.Workbook();
    await again.xlsx.load(saved as unknown as ExcelJS.Buffer);
    expect(again.getWorksheet('Лист')?.getImages().map(({ range }) => [range.tl.nativeCol, range.tl.nativeRow])).toEqual([[4, 2], [2, 1]]);
    expect(again.getWorksheet('Лист')?.getRow(2).height).toBe(62);
  });
});
