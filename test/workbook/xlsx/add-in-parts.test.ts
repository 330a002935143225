import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openXlsxWorkbook } from '../../../src/workbook/xlsx';

let folder: string;
let file: string;

const extension =
  '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="spot" version="1.0" store="developer" storeType="Registry"/><we:properties><we:property name="dopp-chains-1" value="&quot;ДОПП&quot;"/></we:properties></we:webextension>';
const panes =
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>';
const paneRelations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>';

/** A workbook as Excel saves it once an add-in kept something in it. */
async function withAddIn(plain: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(plain);
  const inside = (name: string, root: string, tags: string): void => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(`</${root}>`, () => `${tags}</${root}>`));
  };
  parts['xl/webextensions/webextension1.xml'] = strToU8(extension);
  parts['xl/webextensions/taskpanes.xml'] = strToU8(panes);
  parts['xl/webextensions/_rels/taskpanes.xml.rels'] = strToU8(paneRelations);
  inside('_rels/.rels', 'Relationships', '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>');
  inside(
    '[Content_Types].xml',
    'Types',
    '<Override PartName="/xl/webextensions/$&amp;.xml" ContentType="application/xml"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>',
  );
  return Promise.resolve(zipSync(parts));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-add-in-'));
  file = join(folder, 'book.xlsx');
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Отгрузки').addRow(['№', 'Статус']);
  await writeFile(file, await withAddIn(new Uint8Array(await workbook.xlsx.writeBuffer())));
});

afterEach(() => rm(folder, { recursive: true }));

async function writeOnce(value: string): Promise<void> {
  const workbook = await openXlsxWorkbook(file);
  await workbook.writeCells('Отгрузки', [{ cell: 'B2', value }]);
  await workbook.save();
}

describe('what an add-in keeps in a workbook', () => {
  it('survives commands that write cells, however many, and is named once', async () => {
    await writeOnce('Подана');
    await writeOnce('Обеспечен');
    const parts = unzipSync(new Uint8Array(await readFile(file)));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('xl/webextensions/webextension1.xml')).toBe(extension);
    expect(text('xl/webextensions/taskpanes.xml')).toBe(panes);
    expect(text('xl/webextensions/_rels/taskpanes.xml.rels')).toBe(paneRelations);
    expect(text('_rels/.rels').match(/Target="xl\/webextensions\/taskpanes\.xml"/g)).toHaveLength(1);
    for (const part of ['taskpanes', 'webextension1'])
      expect(text('[Content_Types].xml').match(new RegExp(`PartName="/xl/webextensions/${part}\\.xml"`, 'g'))).toHaveLength(1);
    expect(text('[Content_Types].xml')).toContain('<Override PartName="/xl/webextensions/$&amp;.xml" ContentType="application/xml"/>');
    const again = new ExcelJS.Workbook();
    await again.xlsx.readFile(file);
    expect(again.getWorksheet('Отгрузки')?.getCell('B2').value).toBe('Обеспечен');
  });
});
