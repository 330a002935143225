import { describe, expect, it } from 'vitest';
import { createExcelHost, createModel, displayText, formatAt, type ModelChange } from '../../../sandbox/host';
import { loadClientLibrary } from '../../../sandbox/host/load-client-library';
import { CellError, type CellInput } from '../../../src/shipment/model';
import { errorCode, openWorkbook } from './office-run';

const numbers = { name: 'Лист1', rows: [[1, 2], [3, 4]] };

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe("Microsoft's library over the host", () => {
  it('leaves the globals of the process as they were', () => {
    const before = Object.keys(globalThis);
    loadClientLibrary();
    expect(Object.keys(globalThis)).toEqual(before);
  });

  it('refuses to read a property that was not loaded', async () => {
    openWorkbook([numbers]);
    const reading = Excel.run(async (context) => {
      const range = active(context).getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await errorCode(reading)).toBe('PropertyNotLoaded');
  });

  it('refuses to read a property that was loaded but not synchronised', async () => {
    openWorkbook([numbers]);
    const reading = Excel.run(async (context) => {
      const range = active(context).getRange('A1');
      range.load({ values: true });
      return Promise.resolve(range.values);
    });
    expect(await errorCode(reading)).toBe('PropertyNotLoaded');
  });

  it('does nothing before the synchronisation', async () => {
    const host = openWorkbook([numbers]);
    await Excel.run(async (context) => {
      active(context).getRange('A1').values = [[9]];
      expect(host.model.sheets[0]?.rows[0]?.[0]).toBe(1);
      await context.sync();
      expect(host.model.sheets[0]?.rows[0]?.[0]).toBe(9);
    });
  });

  it('knows null objects from missing ones', async () => {
    openWorkbook([numbers]);
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('нет');
      const used = sheet.getUsedRangeOrNullObject();
      used.load({ address: true });
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('нет').load({ name: true });
      await context.sync();
    });
    expect(await errorCode(missing)).toBe('ItemNotFound');
  });

  it('keeps ranges over several synchronisations and lets them go after the run', async () => {
    const host = openWorkbook([numbers]);
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1:B2');
      range.load({ address: true });
      await context.sync();
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual([[1, 2], [3, 4]]);
    });
    expect(host.counters).toMatchObject({ syncs: 2, cleanups: 1, cellsRead: 4 });
  });

  it('adds a sheet once however often its path is used later', async () => {
    const host = openWorkbook([numbers]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Новый');
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      sheet.tabColor = '#00FF00';
      sheet.getRange('A2').values = [['y']];
      await context.sync();
    });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Новый']);
    expect(host.model.sheets[1]).toMatchObject({ tabColor: '#00FF00', rows: [['x'], ['y']] });
  });

  it('is a workbook of its own after each install', async () => {
    openWorkbook([{ name: 'Первая' }]);
    openWorkbook([{ name: 'Вторая' }]);
    const name = await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Вторая');
  });
});

/** Runs one batch and tells the code of its error. */
const batchError = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
  errorCode(
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

describe('what Excel refuses, the host refuses', () => {
  const refused: readonly { what: string; code: string; work: (context: Excel.RequestContext) => void }[] = [
    {
      what: 'values of another shape than the range',
      code: 'InvalidArgument',
      work: (context) => void (active(context).getRange('A1:B2').values = [[1, 2]]),
    },
    {
      what: 'many values of another shape than the range',
      code: 'InvalidArgument',
      work: (context) => void (active(context).getRange('A1:B9').values = Array.from({ length: 2_000 }, () => [1, 2])),
    },
    {
      what: 'an address that is none',
      code: 'InvalidArgument',
      work: (context) => void active(context).getRange('ZZZ1').load({ values: true }),
    },
    {
      what: 'an address longer than 8,192 characters',
      code: 'InvalidArgument',
      work: (context) => void active(context).getRanges('A1,'.repeat(3_000) + 'A1').load({ address: true }),
    },
    {
      what: 'reading more than 5 million cells',
      code: 'RangeExceedsLimit',
      work: (context) => void active(context).getRange('A1:F1000000').load({ values: true }),
    },
    {
      what: 'a property that does not exist',
      code: 'InvalidArgument',
      work: (context) => void active(context).load('colour'),
    },
    {
      what: 'a second sheet of the same name',
      code: 'ItemAlreadyExists',
      work: (context) => void context.workbook.worksheets.add('ЛИСТ1'),
    },
    {
      what: 'a sheet name with a slash',
      code: 'InvalidArgument',
      work: (context) => void context.workbook.worksheets.add('7/8'),
    },
    {
      what: 'deleting the only visible sheet',
      code: 'InvalidOperation',
      work: (context) => active(context).delete(),
    },
    {
      what: 'a text longer than a cell holds',
      code: 'InvalidArgument',
      work: (context) => void (active(context).getRange('A1').values = [['x'.repeat(33_000)]]),
    },
    {
      what: 'an API it does not offer',
      code: 'ApiNotFound',
      work: (context) => void active(context).charts.add('Line', active(context).getRange('A1')),
    },
  ];

  it.each(refused)('$what: $code', async ({ code, work }) => {
    openWorkbook([numbers]);
    expect(await batchError(work)).toBe(code);
  });

  it('a protected sheet takes no values, formats or conditional formats', async () => {
    const host = openWorkbook([{ ...numbers, protected: true }]);
    const range = (context: Excel.RequestContext): Excel.Range => active(context).getRange('A1');
    expect(await batchError((context) => void (range(context).values = [[1]]))).toBe('AccessDenied');
    expect(await batchError((context) => void (range(context).format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await batchError((context) => void range(context).conditionalFormats.add('Custom'))).toBe('AccessDenied');
    expect(await batchError((context) => active(context).protection.unprotect())).toBeUndefined();
    expect(host.model.sheets[0]?.protection.on).toBe(false);
  });

  it('a request or an answer above 5 MB', async () => {
    const long = Array.from({ length: 2_000 }, () => ['я'.repeat(1_500)]);
    openWorkbook([{ name: 'Лист1', rows: long }]);
    const read = batchError((context) => void active(context).getUsedRange().load({ values: true }));
    expect(await read).toBe('ResponsePayloadSizeLimitExceeded');
    const write = batchError((context) => void (active(context).getRange('A1:A2000').values = long));
    expect(await write).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('the actions before the failing one stay done', async () => {
    const host = openWorkbook([numbers]);
    const code = await batchError((context) => {
      active(context).getRange('A1').values = [['done']];
      active(context).getRange('A1:B1').values = [['too', 'many', 'cells']];
      active(context).getRange('B2').values = [['never']];
    });
    expect(code).toBe('InvalidArgument');
    expect(host.model.sheets[0]?.rows).toEqual([['done', 2], [3, 4]]);
  });
});

describe('entries are read as Excel reads them', () => {
  const entries: readonly [written: CellInput, held: CellInput, format?: string][] = [
    ['007', 7],
    ["'007", '007'],
    ['1 234,5', 1234.5],
    ['12,5%', 0.125, '0%'],
    ['01.02.2026', 46054, 'dd.mm.yyyy'],
    ['2026-02-01', 46054, 'dd.mm.yyyy'],
    ['31.02.2026', '31.02.2026'],
    ['истина', true],
    ['#N/A', new CellError('#N/A')],
    ['П-1', 'П-1'],
    ['', null],
    [7.5, 7.5],
  ];

  it.each(entries)('%j is held as %j', async (written, held, format) => {
    const host = openWorkbook([{ name: 'Лист1', rows: [['before']] }]);
    expect(await batchError((context) => void (active(context).getRange('A1').values = [[written]]))).toBeUndefined();
    const [sheet] = host.model.sheets;
    expect(sheet?.rows[0]?.[0] ?? null).toEqual(held);
    expect(formatAt(sheet?.formats ?? [], 'numberFormat', 0, 0)).toBe(format ?? 'General');
  });

  it('null leaves a cell alone', async () => {
    const host = openWorkbook([numbers]);
    await batchError((context) => void (active(context).getRange('A1:B1').values = [[null, 9]]));
    expect(host.model.sheets[0]?.rows[0]).toEqual([1, 9]);
  });

  it.each(['=A1*2', '+A1', '-A1', '@SUM(A1)'])('%s becomes a formula, calculated by the function given', async (entry) => {
    const calculate = (formula: string, sheet: string, cell: string): string => `${sheet}!${cell}${formula}`;
    const host = openWorkbook([numbers], { calculate });
    await batchError((context) => void (active(context).getRange('B1').values = [[entry]]));
    const formula = entry.startsWith('=') ? entry : `=${entry}`;
    expect(host.model.sheets[0]?.formulas.get('0:1')).toBe(formula);
    expect(host.model.sheets[0]?.rows[0]?.[1]).toBe(`Лист1!B1${formula}`);
  });
});

describe('texts shown', () => {
  it.each<[CellInput, string, string]>([
    [1234.5, 'General', '1234,5'],
    [1234.5, '#,##0.00', '1\u00A0234,50'],
    [0.22, '0%', '22\u00A0%'],
    [46054, 'dd.mm.yyyy', '01.02.2026'],
    [46054.75, 'dd.mm.yyyy hh:mm', '01.02.2026 18:00'],
    [true, 'General', 'ИСТИНА'],
    [new CellError('#N/A'), 'General', '#N/A'],
    [null, '0.00', ''],
  ])('%j in %s is %j', (value, format, text) => {
    expect(displayText(value, format, 'ru-RU', false)).toBe(text);
  });
});

describe('objects an add-in works with', () => {
  it('formats, widths, merges and clears', async () => {
    const host = openWorkbook([{ name: 'Лист1', rows: [['a', 'b'], [1, 2]] }]);
    const seen = await Excel.run(async (context) => {
      const sheet = active(context);
      const header = sheet.getRange('A1:B1');
      header.format.font.bold = true;
      header.format.fill.color = '#ffee00';
      header.format.columnWidth = 100;
      sheet.getRange('A3:B4').merge();
      sheet.freezePanes.freezeRows(1);
      const all = sheet.getRange('A1:B2');
      all.load({ format: { columnWidth: true, font: { bold: true }, fill: { color: true } }, numberFormat: true });
      header.load({ format: { font: { bold: true }, fill: { color: true } } });
      await context.sync();
      return [all.format.columnWidth, all.format.font.bold, header.format.font.bold, header.format.fill.color];
    });
    expect(seen).toEqual([100, null, true, '#FFEE00']);
    expect(host.model.sheets[0]).toMatchObject({ frozen: { rows: 1, columns: 0 }, merges: [{ row: 2, rows: 2 }] });
    await batchError((context) => active(context).getRange().clear());
    expect(host.model.sheets[0]).toMatchObject({ rows: [], formats: [], merges: [] });
  });

  it('finds, counts, orders and clears conditional formats', async () => {
    const host = openWorkbook([numbers]);
    const seen = await Excel.run(async (context) => {
      const sheet = active(context);
      const wide = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
      wide.custom.rule.formula = '=A1>1';
      const areas = sheet.getRanges('A1,B2').conditionalFormats.add('Custom');
      areas.custom.rule.formula = '=TRUE';
      const count = sheet.getRange('B1').conditionalFormats.getCount();
      const all = sheet.getRange().conditionalFormats;
      all.load('items/priority,items/custom/rule/formula');
      await context.sync();
      sheet.getRange('A1').conditionalFormats.clearAll();
      await context.sync();
      return [count.value, all.items.map((item) => [item.priority, item.custom.rule.formula])];
    });
    expect(seen).toEqual([1, [[0, '=TRUE'], [1, '=A1>1']]]);
    expect(host.model.sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ row: 1, column: 1, rows: 1, columns: 1 }],
      [
        { row: 1, column: 0, rows: 1, columns: 2 },
        { row: 0, column: 1, rows: 1, columns: 1 },
      ],
    ]);
  });

  it('keeps tables, settings, validations and selections', async () => {
    const host = openWorkbook([numbers]);
    const seen = await Excel.run(async (context) => {
      const sheet = active(context);
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Перевозки';
      const body = table.getDataBodyRange();
      body.load({ address: true });
      context.workbook.settings.add('key', { a: 1 });
      const setting = context.workbook.settings.getItem('key');
      setting.load({ value: true });
      sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: 'BY,KZ' } };
      const validation = sheet.getRange('D1').dataValidation;
      validation.load({ type: true });
      sheet.getRange('B2').select();
      const selected = context.workbook.getSelectedRange();
      selected.load({ address: true });
      await context.sync();
      return [body.address, setting.value, validation.type, selected.address];
    });
    expect(seen).toEqual(['Лист1!A2:B2', { a: 1 }, 'List', 'Лист1!B2']);
    expect(host.model.sheets[0]?.tables[0]?.name).toBe('Перевозки');
  });

  it('quotes sheet names and moves from one range to another', async () => {
    openWorkbook([{ name: "Лист 'А'", rows: [[1, 2, 3], [4, 5, 6]] }]);
    const addresses = await Excel.run(async (context) => {
      const used = active(context).getUsedRange();
      const ranges = [
        used,
        used.getLastCell(),
        used.getOffsetRange(1, 1),
        used.getResizedRange(1, -1),
        used.getRow(1).getBoundingRect(used.getColumn(0)),
        used.getIntersection(active(context).getRange('B:B')),
        used.getEntireRow(),
      ];
      for (const range of ranges) range.load({ address: true });
      await context.sync();
      return ranges.map(({ address }) => address.slice(address.lastIndexOf('!')));
    });
    expect(addresses).toEqual(['!A1:C2', '!C2', '!B2:D3', '!A1:B3', '!A1:C2', '!B1:B2', '!1:2']);
  });
});

describe('the person at the sheet', () => {
  it('edits cells: listeners of the sheet, the workbook and the page hear of it', async () => {
    const host = openWorkbook([numbers]);
    const heard: unknown[] = [];
    const drawn: ModelChange['kind'][] = [];
    const stop = host.onModelChange(({ kind }) => drawn.push(kind));
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.load({ id: true });
      await context.sync();
      sheet.onChanged.add(async ({ address, source }) => void heard.push(['sheet', address, source]));
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
        heard.push(['workbook', address, triggerSource]);
      });
      context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
      await context.sync();
    });
    host.userEdit('Лист1', 'B2', '=1+1');
    host.userSelect('Лист1', 'B2');
    await expect.poll(() => heard.length).toBe(3);
    expect(heard).toEqual([['workbook', 'B2', 'Unknown'], ['sheet', 'B2', 'Local'], 'selection']);
    expect(drawn).toEqual(['values', 'selection']);
    expect(host.model.sheets[0]?.formulas.get('1:1')).toBe('=1+1');
    expect(host.model.sheets[0]?.rows[1]?.[1]).toEqual(new CellError('#NAME?'));
    stop();
    host.userEdit('Лист1', 'B2', 5);
    expect(drawn).toHaveLength(2);
  });

  it('cannot edit a sheet that is not there', () => {
    const host = createExcelHost(createModel([numbers]));
    expect(() => host.userEdit('нет', 'A1', 1)).toThrow('нет!A1');
  });
});
