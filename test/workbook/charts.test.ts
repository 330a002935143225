import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { TableToWrite } from '../../src/workbook';
import { writeTableWorkbook, type TableChart } from '../../src/workbook/xlsx/write-tables';

const table: TableToWrite = {
  sheet: "О'Нил <&> [отчёт]",
  title: ['Отчёт', 'за ноябрь'],
  columns: [{ header: 'Кто', width: 20 }, { header: 'Сколько', width: 10 }],
  rows: [
    ['А & Б', 10],
    ['=1+1', 20.5],
    ['В', null],
  ],
  notes: ['К сведению: '.padEnd(200, 'слово ')],
};
const chart: TableChart = {
  sheet: table.sheet,
  title: 'Суммы < 100',
  names: 0,
  series: [{ column: 1, name: '«ноябрь»' }],
  first: 0,
  count: 3,
  format: '#,##0',
};
const sheetOf = (charts: readonly TableChart[]): Parameters<typeof writeTableWorkbook>[1] => ({ sheet: 'Диаграммы', title: 'Отчёт', charts });

/** Every part an XML document, by path. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  );
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

describe('charts in a workbook', () => {
  it('refer to the cells of their table and hold what these show', async () => {
    const bytes = await writeTableWorkbook([table], sheetOf([chart]));
    const xml = partsOf(bytes).get('xl/charts/chart1.xml') ?? '';
    const document = XmlDocument.fromString(xml);
    const namespaces = { c: 'http://schemas.openxmlformats.org/drawingml/2006/chart' };
    // The sheet's name loses what Excel forbids; the header stands in row 4, the rows in 5 to 7.
    expect(document.get('//c:cat//c:f', namespaces)?.content).toBe("'О''Нил <&>  отчёт'!$A$5:$A$7");
    expect(document.get('//c:val//c:f', namespaces)?.content).toBe("'О''Нил <&>  отчёт'!$B$5:$B$7");
    expect(document.find('//c:cat//c:pt/c:v', namespaces).map((node) => node.content)).toEqual(['А & Б', '=1+1', 'В']);
    expect(document.find('//c:val//c:pt/c:v', namespaces).map((node) => node.content)).toEqual(['10', '20.5']);
    document.dispose();
    const [first, second] = (await loaded(bytes)).worksheets;
    expect([first?.name, second?.name]).toEqual(["О'Нил <&>  отчёт", 'Диаграммы']);
    expect([first?.getCell('A5').value, first?.getCell('B6').value]).toEqual(['А & Б', 20.5]);
  });

  it('say the same to a screen reader', async () => {
    const drawing = partsOf(await writeTableWorkbook([table], sheetOf([chart]))).get('xl/drawings/drawing1.xml') ?? '';
    expect(drawing).toContain('descr="Суммы &lt; 100. А &amp; Б: 10; =1+1: 20.5; В: —"');
  });

  it('stand on a sheet of their own after the first, also when a sheet has their name', async () => {
    const second = { ...table, sheet: 'Второй' };
    const bytes = await writeTableWorkbook([table, second, { ...table, sheet: 'диаграммы' }], sheetOf([{ ...chart, sheet: 'Второй' }, chart, chart]));
    const parts = partsOf(bytes);
    expect((await loaded(bytes)).worksheets.map(({ name }) => name)).toEqual(["О'Нил <&>  отчёт", 'Диаграммы', 'Второй', 'диаграммы 2']);
    expect(parts.get('xl/charts/chart1.xml')).toContain("'Второй'!$A$5:$A$7");
    for (const [path, xml] of parts) expect(() => XmlDocument.fromString(xml).dispose(), path).not.toThrow();
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const path of [...parts.keys()].filter((name) => /^xl\/(charts|drawings)\/[^_]/.test(name))) expect(types).toContain(`PartName="/${path}"`);
    for (const [path, xml] of parts) {
      if (!/(drawings|worksheets)\/_rels/.test(path)) continue;
      const folder = path.split('/').slice(0, -2);
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g))
        expect([...parts.keys()]).toContain([...folder.slice(0, -1), ...target.split('/').slice(1)].join('/'));
    }
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(/<drawing [^>]*r:id="rIdChart"\/><\/worksheet>$/);
    expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/'))).toHaveLength(3);
  });

  it.each([
    ['there is no row to draw', [{ ...chart, count: 0 }]],
    ['their table is not there', [{ ...chart, sheet: 'Нет' }]],
  ])('are left out, and their sheet too, where %s', async (_, charts) => {
    const bytes = await writeTableWorkbook([table], sheetOf(charts));
    expect([...partsOf(bytes).keys()].some((name) => name.startsWith('xl/charts/'))).toBe(false);
    expect((await loaded(bytes)).worksheets).toHaveLength(1);
  });
});

describe('a written sheet on paper', () => {
  it('is as wide as an A4 page, repeats its header and counts its pages', async () => {
    const wide = { ...table, columns: [{ header: 'Кто', width: 90 }, { header: 'Сколько', width: 40 }] };
    const [upright, across] = (await loaded(await writeTableWorkbook([{ ...table, sheet: 'Узкий' }, { ...wide, sheet: 'Широкий' }]))).worksheets;
    expect(upright?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '4:4' });
    expect(across?.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '4:4' });
    expect(upright?.headerFooter.oddFooter).toContain('&P');
  });

  it('has no print titles where exceljs would write a name that Excel cannot read', async () => {
    expect(partsOf(await writeTableWorkbook([table])).get('xl/workbook.xml')).not.toContain('Print_Titles');
  });

  it('breaks a long note into lines across the columns of the table', async () => {
    const [sheet] = (await loaded(await writeTableWorkbook([table]))).worksheets;
    const note = sheet?.getRow(9).getCell(1);
    expect(note?.isMerged).toBe(true);
    expect(note?.alignment.wrapText).toBe(true);
    expect(sheet?.getRow(9).height).toBeGreaterThan(15);
  });
});
