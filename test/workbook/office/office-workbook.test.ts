import { beforeEach, describe, expect, it } from 'vitest';
import { formatAt, type ExcelHost, type WorkbookModel } from '../../../sandbox/host';
import { CellError, type CellInput } from '../../../src/shipment/model';
import { createOfficeWorkbook } from '../../../src/workbook/office';
import { WorkbookFault, type CellWrite, type FaultCode, type TableToWrite } from '../../../src/workbook/port';
import { openWorkbook } from '../../sandbox/host/office-run';

const workbook = createOfficeWorkbook();

/** A deep copy of everything the workbook holds. */
const picture = (model: WorkbookModel): WorkbookModel => structuredClone(model);

async function fault(promise: Promise<unknown>): Promise<FaultCode | undefined> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookFault ? error.code : undefined;
}

const shipments = {
  name: 'Перевозки',
  firstRow: 2,
  firstColumn: 2,
  rows: [
    ['№ перевозки', 'Стоимость', 'ИНН импортёра'],
    ['П-1', 1250.5, '7701234567'],
    ['П-2', new CellError('#N/A'), true],
    [null, 46332, ''],
  ] satisfies CellInput[][],
};

describe('reading a sheet', () => {
  it('gives values, empty cells, errors and the place of the block', async () => {
    openWorkbook([shipments]);
    expect(await workbook.readSheet('Перевозки')).toEqual({
      sheet: 'Перевозки',
      firstRow: 2,
      firstColumn: 2,
      date1904: false,
      rows: [
        ['№ перевозки', 'Стоимость', 'ИНН импортёра'],
        ['П-1', 1250.5, '7701234567'],
        ['П-2', new CellError('#N/A'), true],
        [null, 46332, null],
      ],
    });
  });

  it.each([
    ['B3:C3', 3, 2, [['П-1', 1250.5]]],
    ['$C$1:$Z$3', 2, 3, [['Стоимость', 'ИНН импортёра'], [1250.5, '7701234567']]],
    ['D:D', 2, 4, [['ИНН импортёра'], ['7701234567'], [true], [null]]],
    ['3:3', 3, 2, [['П-1', 1250.5, '7701234567']]],
    ['H8:J9', 1, 1, []],
  ])('reads only the part %s of the used range', async (address, firstRow, firstColumn, rows) => {
    openWorkbook([shipments]);
    const block = await workbook.readSheet('Перевозки', { address });
    expect(block).toMatchObject({ firstRow, firstColumn, rows });
  });

  it('reports hidden rows, merged ranges and the date system', async () => {
    openWorkbook([{ ...shipments, hiddenRows: [3, 5], mergedRanges: ['B4:B5', 'H9:I9'] }], { date1904: true });
    const block = await workbook.readSheet('Перевозки');
    expect(block).toMatchObject({ hiddenRows: [3, 5], mergedRanges: ['B4:B5'], date1904: true });
  });

  it('reads an empty sheet as no rows', async () => {
    openWorkbook([{ name: 'Пусто' }]);
    expect((await workbook.readSheet('Пусто')).rows).toEqual([]);
  });

  it('reads 100,000 rows of 45 columns in few round trips, each below 5 MB', async () => {
    const row = (index: number): CellInput[] =>
      Array.from({ length: 45 }, (_, column) => (column % 3 === 0 ? `Товар ${index}` : index * column));
    const host = openWorkbook([{ name: 'Много', rows: Array.from({ length: 100_000 }, (_, index) => row(index)) }]);
    const shares: number[] = [];
    const block = await workbook.readSheet('Много', { onProgress: (share) => shares.push(share) });
    expect(block.rows).toHaveLength(100_000);
    expect(block.rows[99_999]).toEqual(row(99_999));
    expect(host.counters.syncs).toBeLessThanOrEqual(30);
    expect(host.counters.largestResponse).toBeLessThan(5 * 1024 * 1024);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  }, 60_000);

  it('halves the blocks when an answer is too large, and gives up only at a single row', async () => {
    const rows = Array.from({ length: 900 }, (_, index) => [index, 'x'.repeat(100)]);
    const host = openWorkbook([{ name: 'Лист', rows }]);
    host.faults.payloadLimit = 20_000;
    expect((await workbook.readSheet('Лист')).rows).toEqual(rows);
    host.faults.payloadLimit = 2_000;
    openLonger(host);
    expect(await fault(workbook.readSheet('Лист'))).toBe('too-large');
  });

  it('stops between blocks when cancelled', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [index]);
    const host = openWorkbook([{ name: 'Лист', rows }]);
    const signal = { aborted: false };
    const reading = workbook.readSheet('Лист', { signal, onProgress: () => (signal.aborted = true) });
    expect(await fault(reading)).toBe('cancelled');
    expect(host.counters.cellsRead).toBe(1_000);
  });
});

/** Makes one row longer than the limit allows. */
function openLonger(host: ExcelHost): void {
  host.userEdit('Лист', 'B5', `'${'y'.repeat(3_000)}`);
}

describe('faults of the host', () => {
  let host: ExcelHost;
  beforeEach(() => {
    host = openWorkbook([shipments]);
  });

  it('are told apart: no such sheet', async () => {
    expect(await fault(workbook.readSheet('Нет такого'))).toBe('no-such-sheet');
    expect(await fault(workbook.readCells('Нет такого', ['A1']))).toBe('no-such-sheet');
    expect(await fault(workbook.mark('Нет такого', []))).toBe('no-such-sheet');
    expect(await fault(workbook.select('Нет такого', 'A1'))).toBe('no-such-sheet');
  });

  it('are told apart: a cell is being edited', async () => {
    host.faults.cellEditMode = true;
    expect(await fault(workbook.readSheet('Перевозки'))).toBe('cell-edit-mode');
    expect(await fault(workbook.sheets())).toBe('cell-edit-mode');
  });

  it('are told apart: the workbook is lost', async () => {
    host.faults.workbookLost = true;
    expect(await fault(workbook.activeSheet())).toBe('host-failed');
  });

  it('are told apart: the sheet is protected, and nothing is written', async () => {
    host = openWorkbook([{ ...shipments, protected: true }]);
    const before = picture(host.model);
    expect(await fault(workbook.writeCells('Перевозки', [{ cell: 'B3', value: 'П-9' }]))).toBe('protected-sheet');
    expect(await fault(workbook.mark('Перевозки', [{ cell: 'B3', severity: 'error' }]))).toBe('protected-sheet');
    expect(host.model).toEqual(before);
  });

  it('come from a slow host too', async () => {
    host.faults.syncDelay = 5;
    host.faults.nextErrors.push('GeneralException');
    expect(await fault(workbook.activeSheet())).toBe('host-failed');
    expect(await workbook.activeSheet()).toBe('Перевозки');
  });
});

describe('writing cells', () => {
  const texts: readonly string[] = [
    '7701234567',
    '0123',
    '=1+1',
    '+7 900 000-00-00',
    '-5',
    '@SUM(A1)',
    "'в кавычках",
    '01.02.2026',
    '2026-02-01',
    '22%',
    'ИСТИНА',
    'true',
    '1 250,50',
    'ООО «Ромашка»',
    'П-1',
    '#N/A',
    ' 12 ',
  ];

  it.each(texts)('keeps the text %j exactly as it is', async (text) => {
    const host = openWorkbook([{ name: 'Лист', rows: [['x', 'y']], numberFormats: { B1: '@' } }]);
    await workbook.writeCells('Лист', [
      { cell: 'A1', value: text },
      { cell: 'B1', value: text },
    ]);
    expect(host.model.sheets[0]?.rows[0]).toEqual([text, text]);
    expect(host.model.sheets[0]?.formulas.size).toBe(0);
  });

  it('writes numbers, logical values, dates with a format, errors and empty cells', async () => {
    const host = openWorkbook([{ name: 'Лист', rows: [['a', 'b', 'c', 'd', 'e']] }]);
    await workbook.writeCells('Лист', [
      { cell: 'A1', value: 1.5 },
      { cell: 'B1', value: false },
      { cell: 'C1', value: 46332, format: 'dd.mm.yyyy' },
      { cell: 'D1', value: null },
      { cell: 'E1', value: new CellError('#N/A') },
    ]);
    expect(host.model.sheets[0]?.rows[0]).toEqual([1.5, false, 46332, null, new CellError('#N/A')]);
    expect(await shownText('C1')).toBe('06.11.2026');
  });

  it('can be undone without a trace, formulas and formats included', async () => {
    const host = openWorkbook([
      {
        name: 'Лист',
        rows: [['П-1', 10, null], [20, 'x', '0123'], [30]],
        formulas: { A2: '=B1*2', A3: '=A2+10' },
        numberFormats: { B1: '0.00', C2: '@' },
      },
    ]);
    const before = seen(host.model);
    const edits: CellWrite[] = [
      { cell: 'A1', value: 'П-9' },
      { cell: 'A2', value: 5, format: '#,##0.00' },
      { cell: 'B1', value: '7701234567', format: '@' },
      { cell: 'C1', value: 'новое' },
      { cell: 'C2', value: null },
    ];
    const undo = await workbook.writeCells('Лист', edits);
    expect(host.model.sheets[0]?.formulas.size).toBe(1);
    expect(await workbook.readCells('Лист', ['B1', 'C1', 'A1', 'C2'])).toEqual(['7701234567', 'новое', 'П-9', null]);
    const redo = await workbook.writeCells('Лист', undo);
    expect(seen(host.model)).toEqual(before);
    expect(redo.map(({ cell, value }) => ({ cell, value }))).toEqual(edits.map(({ cell, value }) => ({ cell, value })));
  });

  it('writes 1,000 statuses into a sheet of 10,000 rows in at most 6 round trips', async () => {
    const host = openWorkbook([{ name: 'Лист', rows: Array.from({ length: 10_000 }, (_, index) => [`П-${index}`]) }]);
    const edits = Array.from({ length: 1_000 }, (_, index) => ({ cell: `B${index * 10 + 1}`, value: 'Обеспечен' }));
    await workbook.writeCells('Лист', edits);
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
    expect(host.model.sheets[0]?.rows[9_990]?.[1]).toBe('Обеспечен');
  });
});

/** What a person sees in the first 9 × 9 cells. The host calculates nothing, so a formula stands for its result. */
function seen(model: WorkbookModel): unknown {
  const places = Array.from({ length: 81 }, (_, index): readonly [number, number] => [Math.floor(index / 9), index % 9]);
  return model.sheets.map((sheet) =>
    places.map(([row, column]) => [
      sheet.formulas.get(`${row}:${column}`) ?? sheet.rows[row]?.[column] ?? null,
      formatAt(sheet.formats, 'numberFormat', row, column),
    ]),
  );
}

async function shownText(cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell);
    range.load({ text: true });
    await context.sync();
    return range.text[0]?.[0];
  });
}

describe('marks', () => {
  const sheet = { ...shipments, fills: { 'B3:C3': '#00FF00' } };

  it('leave no trace when removed', async () => {
    const host = openWorkbook([sheet, { name: 'Другой', rows: [['x']] }]);
    const before = picture(host.model);
    await workbook.mark('Перевозки', [
      { cell: 'B3', severity: 'error' },
      { cell: 'C3', severity: 'warning' },
      { cell: 'C3', severity: 'error' },
      { cell: 'D5', severity: 'info' },
    ]);
    await workbook.mark('Другой', [{ cell: 'A1', severity: 'warning' }]);
    expect(host.model.sheets[0]?.conditionalFormats).toHaveLength(2);
    expect(host.model.sheets[0]?.formats).toEqual(before.sheets[0]?.formats);
    await workbook.clearMarks();
    expect(host.model).toEqual(before);
  });

  it('replace the earlier marks of the sheet and spare those of others', async () => {
    const host = openWorkbook([sheet, { name: 'Другой', rows: [['x']] }]);
    await workbook.mark('Другой', [{ cell: 'A1', severity: 'error' }]);
    await workbook.mark('Перевозки', [{ cell: 'B3', severity: 'error' }]);
    await workbook.mark('Перевозки', [{ cell: 'B4', severity: 'error' }]);
    expect(host.model.sheets[0]?.conditionalFormats.flatMap(({ areas }) => areas)).toEqual([
      { row: 3, column: 1, rows: 1, columns: 1 },
    ]);
    await workbook.clearMarks('Перевозки');
    expect(host.model.sheets[0]?.conditionalFormats).toEqual([]);
    expect(host.model.sheets[1]?.conditionalFormats).toHaveLength(1);
  });

  it("spare the user's own conditional formats", async () => {
    const host = openWorkbook([sheet]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Перевозки').getRange('B2:D5');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$C3>1000';
      format.custom.format.fill.color = '#123456';
      range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      await context.sync();
    });
    const before = picture(host.model);
    await workbook.mark('Перевозки', [{ cell: 'B3', severity: 'error' }]);
    await createOfficeWorkbook().clearMarks('Перевозки');
    expect(host.model).toEqual(before);
  });

  it('for tens of thousands of cells go in two round trips', async () => {
    const host = openWorkbook([{ name: 'Лист', rows: Array.from({ length: 50_000 }, (_, index) => [index]) }]);
    const marks = Array.from({ length: 20_000 }, (_, index) => ({
      cell: `${'ABCDEFGHIJ'[index % 10]}${index * 2 + 1}`,
      severity: 'error' as const,
    }));
    await workbook.mark('Лист', marks);
    expect(host.counters.syncs).toBe(2);
    const marked = host.model.sheets[0]?.conditionalFormats.flatMap(({ areas }) => areas) ?? [];
    expect(marked).toHaveLength(20_000);
  });
});

const table: TableToWrite = {
  sheet: 'Раздел 4',
  title: ['Раздел 4 за июль 2026', '=cmd|calc'],
  columns: [
    { header: 'Номер ДОПП', width: 20, format: '@' },
    { header: 'Сумма', width: 12, format: '#,##0.00' },
    { header: 'Дата', width: 12, format: 'dd.mm.yyyy' },
  ],
  rows: [
    ['0123456', 100.5, 46332],
    ['=1+1', 200, null],
  ],
  totals: [['Итого', 300.5, null]],
  notes: ['- Источник: письмо ФНС'],
};

describe('writing a table', () => {
  it('lays out title, header, rows, totals and notes on a new sheet', async () => {
    const host = openWorkbook([shipments]);
    await workbook.writeTable(table, { ifExists: 'refuse' });
    const sheet = host.model.sheets[1];
    expect(sheet?.name).toBe('Раздел 4');
    expect(Array.from(sheet?.rows ?? [])).toEqual([
      ['Раздел 4 за июль 2026'],
      ['=cmd|calc'],
      undefined,
      ['Номер ДОПП', 'Сумма', 'Дата'],
      ['0123456', 100.5, 46332],
      ['=1+1', 200],
      ['Итого', 300.5],
      undefined,
      ['- Источник: письмо ФНС'],
    ]);
    expect(sheet?.formulas.size).toBe(0);
    expect(sheet?.frozen).toEqual({ rows: 4, columns: 0 });
    expect(sheet?.columnWidths.get(0)).toBeGreaterThan(sheet?.columnWidths.get(1) ?? Infinity);
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
  });

  it('refuses a sheet that exists, or replaces all that stands on it', async () => {
    const host = openWorkbook([shipments, { name: 'раздел 4', rows: [['старое', 1, 2, 3]], mergedRanges: ['A1:B1'] }]);
    const before = picture(host.model);
    expect(await fault(workbook.writeTable(table, { ifExists: 'refuse' }))).toBe('sheet-exists');
    expect(host.model).toEqual(before);
    await workbook.writeTable(table, { ifExists: 'replace' });
    expect(host.model.sheets).toHaveLength(2);
    expect(host.model.sheets[1]?.rows[0]).toEqual(['Раздел 4 за июль 2026']);
    expect(host.model.sheets[1]?.merges).toEqual([]);
  });

  it('writes many rows in blocks below the limit, and smaller ones when Excel refuses', async () => {
    const host = openWorkbook([shipments]);
    const rows = Array.from({ length: 30_000 }, (_, index): CellInput[] => [`ДОПП-${index}`, index / 100, 46332]);
    await workbook.writeTable({ ...table, sheet: 'Большой', rows }, { ifExists: 'refuse' });
    expect(host.counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
    expect(host.counters.syncs).toBeLessThanOrEqual(8);
    expect(host.model.sheets[1]?.rows[30_003]).toEqual(['ДОПП-29999', 299.99, 46332]);
    host.faults.payloadLimit = 60_000;
    const some = rows.slice(0, 3_000);
    await workbook.writeTable({ ...table, sheet: 'Меньше', rows: some, totals: [], notes: [] }, { ifExists: 'refuse' });
    expect(host.model.sheets[2]?.rows.slice(4)).toEqual(some);
  });

  it('makes headings and gaps stand out and fits the table to one page, when asked to', async () => {
    const host = openWorkbook([shipments]);
    await workbook.writeTable(
      { ...table, onePage: true, rowStyles: new Map([[0, 'heading'], [1, 'missing']]) },
      { ifExists: 'refuse' },
    );
    const sheet = host.model.sheets[1];
    expect(sheet?.pageLayout).toEqual({ paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
    // Header in row 4 of the sheet, counted from 0: the rows begin at 4.
    const looks = [4, 5].map((row) => [formatAt(sheet?.formats ?? [], 'font.bold', row, 0), formatAt(sheet?.formats ?? [], 'font.color', row, 1)]);
    expect(looks).toEqual([[true, '#000000'], [true, '#C00000']]);
  });

  it('takes an unfinished new sheet away again', async () => {
    const host = openWorkbook([shipments]);
    const before = picture(host.model);
    const longest = [['x'.repeat(40_000), 1, 1]];
    expect(await fault(workbook.writeTable({ ...table, rows: longest }, { ifExists: 'refuse' }))).toBe('host-failed');
    expect(host.model).toEqual(before);
  });
});

describe('the workbook', () => {
  it('lists its sheets, the active one and the selection', async () => {
    const host = openWorkbook([shipments, { name: 'Скрытый', hidden: true }]);
    expect(await workbook.sheets()).toEqual([
      { name: 'Перевозки', hidden: false },
      { name: 'Скрытый', hidden: true },
    ]);
    expect(await workbook.activeSheet()).toBe('Перевозки');
    host.userSelect('Перевозки', 'B2:D4');
    expect(await workbook.selection()).toEqual({ sheet: 'Перевозки', address: 'B2:D4' });
    host.model.selection.push({ row: 8, column: 6, rows: 1, columns: 1 });
    expect(await workbook.selection()).toEqual({ sheet: 'Перевозки', address: 'B2:G9' });
  });

  it('selects a cell on another sheet', async () => {
    const host = openWorkbook([shipments, { name: 'Курсы', rows: [['USD']] }]);
    await workbook.select('Курсы', 'C7');
    expect(await workbook.activeSheet()).toBe('Курсы');
    expect(host.model.selection).toEqual([{ row: 6, column: 2, rows: 1, columns: 1 }]);
  });

  it('keeps settings as they were given', async () => {
    openWorkbook([shipments]);
    const value = { company: { name: 'ООО «Ромашка»' }, text: '/Date(1)/', list: [1, null, true] };
    expect(await workbook.loadSetting('spot.profile')).toBeUndefined();
    await workbook.saveSetting('spot.profile', value);
    await workbook.saveSetting('spot.profile', { ...value, list: [2] });
    expect(await createOfficeWorkbook().loadSetting('spot.profile')).toEqual({ ...value, list: [2] });
    await workbook.saveSetting('spot.profile', undefined);
    expect(await workbook.loadSetting('spot.profile')).toBeUndefined();
  });

  it("tells of the user's edits, not of ours, until stopped", async () => {
    const host = openWorkbook([shipments]);
    const changes: { sheet: string; address: string }[] = [];
    const stop = await workbook.onChange((change) => changes.push(change));
    host.userEdit('Перевозки', 'C4', '15,5');
    await workbook.writeCells('Перевозки', [{ cell: 'B3', value: 'П-7' }]);
    await expect.poll(() => changes).toEqual([{ sheet: 'Перевозки', address: 'C4' }]);
    expect(host.model.sheets[0]?.rows[3]?.[2]).toBe(15.5);
    await stop();
    host.userEdit('Перевозки', 'C4', 7);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(changes).toHaveLength(1);
  });
});
