import { describe, expect, it } from 'vitest';
import { CellError, type SheetBlock } from '../../../src/shipment/model';
import { WorkbookFault } from '../../../src/workbook';
import { defaultLimits, readXlsx, type XlsxLimits } from '../../../src/workbook/xlsx';
import { craftCompoundFile, craftXlsx, textRow, type CraftedWorkbook } from './craft-xlsx';

async function read(workbook: CraftedWorkbook, limits?: XlsxLimits): Promise<SheetBlock> {
  const file = await readXlsx(craftXlsx(workbook), limits);
  return file.block(file.activeSheet);
}

async function faultOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return [error.code, error.data['reason']].filter(Boolean).join('/');
  }
  return 'none';
}

describe('a cell of an xlsx file', () => {
  const cases: readonly { is: string; cell: string; value: unknown; sharedStrings?: string }[] = [
    { is: 'a number as it is stored', cell: '<c r="A1"><v>46353.5</v></c>', value: 46353.5 },
    { is: 'a whole number', cell: '<c r="A1"><v>702000000</v></c>', value: 702000000 },
    { is: 'a number with exponent', cell: '<c r="A1"><v>1.5E-3</v></c>', value: 0.0015 },
    { is: 'a negative number', cell: '<c r="A1"><v>-7</v></c>', value: -7 },
    { is: 'a date as its serial', cell: '<c r="A1" s="3"><v>46353</v></c>', value: 46353 },
    { is: 'an ISO date as its serial', cell: '<c r="A1" t="d"><v>2026-11-27T12:00:00</v></c>', value: 46353.5 },
    { is: 'true', cell: '<c r="A1" t="b"><v>1</v></c>', value: true },
    { is: 'an error', cell: '<c r="A1" t="e"><v>#REF!</v></c>', value: new CellError('#REF!') },
    { is: 'the result of a formula', cell: '<c r="A1"><f>1+1</f><v>2</v></c>', value: 2 },
    { is: 'the text of a formula', cell: '<c r="A1" t="str"><f>"a"</f><v>Омск</v></c>', value: 'Омск' },
    { is: 'an inline text', cell: '<c r="A1" t="inlineStr"><is><t>Чай &amp; кофе</t></is></c>', value: 'Чай & кофе' },
    { is: 'an inline text in CDATA', cell: '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', value: 'a<b' },
    { is: 'a text with a numeric reference', cell: '<c r="A1" t="str"><v>&#1054;&#x43C;ск</v></c>', value: 'Омск' },
    { is: 'an escaped line break', cell: '<c r="A1" t="str"><v>a_x000D_b</v></c>', value: 'a\rb' },
    { is: 'a shared text', cell: '<c r="A1" t="s"><v>0</v></c>', value: 'Сыр', sharedStrings: '<si><t>Сыр</t></si>' },
    {
      is: 'a shared rich text, joined, without phonetic hints',
      cell: '<c r="A1" t="s"><v>0</v></c>',
      value: 'Сыр 45 %',
      sharedStrings: '<si><r><t>Сыр </t></r><r><rPr><b/></rPr><t>45 %</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    },
    { is: 'a text that looks like a formula', cell: '<c r="A1" t="str"><v>=1+1</v></c>', value: '=1+1' },
  ];
  it.each(cases)('is read: $is', async ({ cell, value, sharedStrings = '' }) => {
    const block = await read({ cells: `<row r="1">${cell}</row>`, sharedStrings });
    expect(block.rows).toEqual([[value]]);
  });

  it('keeps its place in a sheet with gaps, without addresses and with prefixes', async () => {
    const block = await read({
      sheetXml:
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="C3"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>' +
        '<x:row><x:c r="B4" s="1"/><x:c r="E4"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(block).toMatchObject({ firstRow: 3, firstColumn: 3, rows: [[1, 2, null], [null, null, 3]] });
  });
});

describe('a sheet of an xlsx file', () => {
  it('tells hidden rows, merged ranges, the date system and formulas without a result', async () => {
    const block = await read({
      workbookProperties: '<workbookPr date1904="1"/>',
      cells:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f>A1</f></c><c r="B3"><v>3</v></c></row>',
      afterCells: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    });
    expect(block).toMatchObject({ date1904: true, hiddenRows: [2], mergedRanges: ['A1:A2'], formulasWithoutValue: ['A3'] });
  });

  it('is empty without cells', async () => {
    expect((await read({})).rows).toEqual([]);
  });

  it('is cut to an address', async () => {
    const file = await readXlsx(craftXlsx({ cells: textRow(1, ['a', 'b', 'c']) + textRow(2, ['d', 'e', 'f']) }));
    const block = await file.block('Лист1', { address: 'B2:C9' });
    expect(block).toMatchObject({ firstRow: 2, firstColumn: 2, rows: [['e', 'f']] });
  });

  it('is found without regard to case, and the others are named when it is not there', async () => {
    const file = await readXlsx(craftXlsx({ cells: textRow(1, ['a']) }));
    expect((await file.block('лист1')).sheet).toBe('Лист1');
    await expect(file.block('Нет')).rejects.toMatchObject({ code: 'no-such-sheet', data: { sheets: 'Лист1' } });
  });

  it('of 200,000 rows is read whole within the limits', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="AS${index + 1}" t="str"><v>RUB</v></c></row>`);
    const block = await read({ cells: rows.join('') });
    expect(block.rows).toHaveLength(200_000);
    expect(block.rows.at(-1)).toEqual([199_999, ...new Array<null>(43).fill(null), 'RUB']);
  });

  it('is read the same in UTF-16', async () => {
    const xml = '<worksheet><sheetData><row><c t="str"><v>Омск</v></c></row></sheetData></worksheet>';
    const block = await read({ sheetXml: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]) });
    expect(block.rows).toEqual([['Омск']]);
  });

  it('stops reading when the user stops', async () => {
    const file = await readXlsx(craftXlsx({ cells: textRow(1, ['a']) }));
    expect(await faultOf(() => file.block('Лист1', { signal: { aborted: true } }))).toBe('cancelled');
  });
});

describe('a file that is no good workbook', () => {
  const whole = craftXlsx({ cells: textRow(1, ['a', 'b']) });
  const cases: readonly { is: string; bytes: Uint8Array; fault: string }[] = [
    { is: 'empty', bytes: new Uint8Array(), fault: 'not-xlsx/empty-file' },
    { is: 'a text', bytes: Buffer.from('№;Дата\n1;2'), fault: 'not-xlsx/other' },
    { is: 'an old xls', bytes: craftCompoundFile('Root Entry', 'Workbook'), fault: 'not-xlsx/xls' },
    { is: 'behind a password', bytes: craftCompoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), fault: 'encrypted' },
    { is: 'cut off', bytes: whole.subarray(0, whole.length / 2), fault: 'damaged/zip' },
    { is: 'another zip', bytes: craftXlsx({ parts: { '_rels/.rels': null } }), fault: 'not-xlsx/other' },
    { is: 'without sheets', bytes: craftXlsx({ sheets: '' }), fault: 'damaged/no-sheets' },
    { is: 'without the part of its sheet', bytes: craftXlsx({ parts: { 'xl/worksheets/sheet1.xml': null } }), fault: 'damaged/part-missing' },
    { is: 'with broken XML', bytes: craftXlsx({ sheetXml: '<worksheet><sheetData><row></sheetData></worksheet>' }), fault: 'damaged/xml' },
    { is: 'with XML cut off', bytes: craftXlsx({ sheetXml: '<worksheet><sheetData><row r="1"><c r="A' }), fault: 'damaged/xml' },
    {
      is: 'with a document type',
      bytes: craftXlsx({ sheetXml: '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>' }),
      fault: 'damaged/doctype',
    },
    { is: 'with an unknown entity', bytes: craftXlsx({ cells: '<row><c t="str"><v>&a;</v></c></row>' }), fault: 'damaged/xml' },
    { is: 'with a shared text that is not there', bytes: craftXlsx({ cells: '<row><c t="s"><v>5</v></c></row>' }), fault: 'damaged/xml' },
    { is: 'with a number that is none', bytes: craftXlsx({ cells: '<row><c><v>12x</v></c></row>' }), fault: 'damaged/xml' },
    { is: 'with a row beyond the last', bytes: craftXlsx({ cells: '<row r="1048577"/>' }), fault: 'damaged/xml' },
  ];
  it.each(cases)('$is is answered with its fault', async ({ bytes, fault }) => {
    expect(
      await faultOf(async () => {
        const file = await readXlsx(bytes);
        await file.block(file.activeSheet);
      }),
    ).toBe(fault);
  });

  it('is a missing file or a folder', async () => {
    expect(await faultOf(() => readXlsx('no-such-file.xlsx'))).toBe('not-found');
    expect(await faultOf(() => readXlsx('test'))).toBe('not-xlsx/folder');
  });

  /** Where a part's entry begins in the directory of the archive. */
  const entryOf = (bytes: Buffer, part: string): number => bytes.lastIndexOf(part) - 46;
  const changes: readonly { is: string; change(bytes: Buffer, entry: number): void; fault: string }[] = [
    { is: 'with another checksum', change: (bytes, entry) => bytes.writeUInt8(bytes.readUInt8(entry + 16) ^ 1, entry + 16), fault: 'damaged/zip' },
    { is: 'with a part larger than it says', change: (bytes, entry) => bytes.writeUInt32LE(10, entry + 24), fault: 'damaged/zip' },
    { is: 'with a part smaller than it says', change: (bytes, entry) => bytes.writeUInt32LE(1e9, entry + 24), fault: 'damaged/zip' },
    { is: 'with a part said to reach beyond the file', change: (bytes, entry) => bytes.writeUInt32LE(1e6, entry + 20), fault: 'damaged/zip' },
    { is: 'packed in a way Excel does not know', change: (bytes, entry) => bytes.writeUInt16LE(14, entry + 10), fault: 'damaged/zip' },
    { is: 'with an encrypted part', change: (bytes, entry) => bytes.writeUInt16LE(1, entry + 8), fault: 'encrypted' },
  ];
  it.each(changes)('$is is told by the part that is read', async ({ change, fault }) => {
    const bytes = Buffer.from(craftXlsx({ cells: textRow(1, ['a']), parts: { 'xl/unread.xml': '<unread/>' } }));
    change(bytes, entryOf(bytes, 'xl/unread.xml'));
    expect((await (await readXlsx(bytes)).block('Лист1')).rows).toEqual([['a']]);
    change(bytes, entryOf(bytes, 'xl/worksheets/sheet1.xml'));
    expect(await faultOf(async () => (await readXlsx(bytes)).block('Лист1'))).toBe(fault);
  });
});

describe('a zip bomb', () => {
  const start = '<worksheet><sheetData>';
  const bombs: readonly { of: string; sheetXml: Buffer; fault: string }[] = [
    { of: 'zeros', sheetXml: Buffer.alloc(120 * 1024 * 1024), fault: 'damaged/xml' },
    { of: 'spaces', sheetXml: Buffer.concat([Buffer.from(start), Buffer.alloc(120 * 1024 * 1024, 0x20)]), fault: 'too-large/piece' },
    { of: 'empty tags', sheetXml: Buffer.from(start + '<x/>'.repeat(30 * 1024 * 1024)), fault: 'too-large/ratio' },
  ];
  it.each(bombs)('of 120 MB of $of is refused early, by what was really unpacked', async ({ sheetXml, fault }) => {
    const bomb = craftXlsx({ sheetXml });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await faultOf(async () => (await readXlsx(bomb)).block('Лист1'))).toBe(fault);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  const cells = textRow(1, ['a', 'b']);
  const limitCases: readonly { is: string; limits: Partial<XlsxLimits>; workbook: CraftedWorkbook; fault: string }[] = [
    { is: 'more bytes than allowed', limits: { unpackedBytes: 300 }, workbook: { cells }, fault: 'too-large/unpacked' },
    { is: 'more parts than allowed', limits: { entries: 3 }, workbook: { cells }, fault: 'too-large/entries' },
    { is: 'a larger file than allowed', limits: { fileBytes: 50 }, workbook: { cells }, fault: 'too-large/file' },
    {
      is: 'one stray cell at the far corner of a long sheet',
      limits: { cells: 100_000 },
      workbook: { cells: '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="500"><c r="A500"><v>1</v></c></row>' },
      fault: 'too-large/cells',
    },
  ];
  it.each(limitCases)('is also $is', async ({ limits, workbook, fault }) => {
    expect(await faultOf(() => read(workbook, { ...defaultLimits, ...limits }))).toBe(fault);
  });
});
