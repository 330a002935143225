import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { TableToWrite } from '../../src/workbook';
import { writeTableWorkbook } from '../../src/workbook/xlsx/write-tables';

const table: TableToWrite = {
  sheet: "О'Нил <&> [отчёт]",
  title: ['Отчёт', 'за ноябрь'],
  columns: [{ header: 'Кто', width: 20 }, { header: 'Сколько', width: 10 }],
  rows: [
    ['А & Б', 10],
    ['=1+1', 20.5],
    ['В', null],
  ],
};
const chart = { sheet: table.sheet, title: 'Суммы < 100', names: 0, series: [{ column: 1, name: '«ноябрь»' }], first: 0, count: 3 };

/** Every part an XML document, by path. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  );
}

describe('charts in a workbook', () => {
  it('refer to the cells of their table and hold what these show', async () => {
    const bytes = await writeTableWorkbook([table], [chart]);
    const parts = await partsOf(bytes);
    const xml = parts.get('xl/charts/chart1.xml') ?? '';
    const document = XmlDocument.fromString(xml);
    const namespaces = { c: 'http://schemas.openxmlformats.org/drawingml/2006/chart' };
    // The sheet's name loses what Excel forbids; the header stands in row 4, the rows in 5 to 7.
    expect(document.get('//c:cat//c:f', namespaces)?.content).toBe("'О''Нил <&>  отчёт'!$A$5:$A$7");
    expect(document.get('//c:val//c:f', namespaces)?.content).toBe("'О''Нил <&>  отчёт'!$B$5:$B$7");
    expect(document.find('//c:cat//c:pt/c:v', namespaces).map((node) => node.content)).toEqual(['А & Б', '=1+1', 'В']);
    expect(document.find('//c:val//c:pt/c:v', namespaces).map((node) => node.content)).toEqual(['10', '20.5']);
    document.dispose();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const sheet = workbook.worksheets[0];
    expect([sheet?.name, sheet?.getCell('A5').value, sheet?.getCell('B6').value]).toEqual(["О'Нил <&>  отчёт", 'А & Б', 20.5]);
  });

  it('leave every part well formed and every relationship with its target and type', async () => {
    const parts = await partsOf(await writeTableWorkbook([table, { ...table, sheet: 'Второй' }], [chart, { ...chart, sheet: 'Второй' }, chart]));
    for (const [path, xml] of parts) expect(() => XmlDocument.fromString(xml).dispose(), path).not.toThrow();
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const path of [...parts.keys()].filter((name) => /^xl\/(charts|drawings)\/[^_]/.test(name))) expect(types).toContain(`PartName="/${path}"`);
    for (const [path, xml] of parts) {
      if (!/(drawings|worksheets)\/_rels/.test(path)) continue;
      const folder = path.split('/').slice(0, -2);
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g))
        expect([...parts.keys()]).toContain([...folder.slice(0, -1), ...target.split('/').slice(1)].join('/'));
    }
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing [^>]*r:id="rIdChart"\/><\/worksheet>$/);
    expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/'))).toHaveLength(3);
  });

  it('are left out where there is no row to draw', async () => {
    const parts = await partsOf(await writeTableWorkbook([table], [{ ...chart, count: 0 }]));
    expect([...parts.keys()].some((name) => name.startsWith('xl/charts/'))).toBe(false);
  });
});
