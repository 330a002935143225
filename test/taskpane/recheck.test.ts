import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, parseIsoMoment, serialFromMoment } from '../../src/values';
import type { CheckOutcome } from '../../taskpane/services';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { editedRows, mostEditedRows, runsOfRows } from '../../taskpane/use-cases/edited-rows';
import { WorkbookInMemory } from './workbook-in-memory';

const asOf = calendarDate('2026-11-23');
const headers = ['№ перевозки', 'Плановая дата ввоза', 'Страна отправления', 'Стоимость', 'Валюта', 'Ставка НДС', 'ИНН импортёра'];
const importDate = serialFromMoment(calendarDate('2026-11-27'));
const line = (shipment: string | null, amount: CellInput = 1000, inn: CellInput = '7701000121'): CellInput[] => [
  shipment,
  importDate,
  'KZ',
  amount,
  'RUB',
  22,
  inn,
];

const check = (book: WorkbookInMemory, address?: string): Promise<CheckOutcome> =>
  createPaneUseCases(book, { now: () => parseIsoMoment('2026-11-23T10:15') ?? asOf }).checkWorkbook({
    sheet: 'Отгрузки',
    ...(address === undefined ? {} : { address }),
    asOf,
    profile: {},
    signal: { aborted: false },
    onProgress: () => undefined,
    silences: [],
    silencedRules: [],
  });

describe('the findings follow edits', () => {
  const edits: readonly (readonly [string, string, CellInput])[] = [
    ['an amount that is no number', 'D3', 'сто'],
    ['a wrong INN', 'G2', '7701000122'],
    ['an emptied amount', 'D2', null],
    ['a row moved to another consignment', 'A3', 'SH-1'],
    ['a row typed below the last', 'A5', 'SH-9'],
    ['a shipment number taken away', 'A2', null],
  ];
  it.each(edits)('%s: as a full check finds them', async (_, cell, value) => {
    const book = new WorkbookInMemory('Отгрузки', [headers, line('SH-1'), line('SH-2'), line('SH-3', 'x'), []]);
    const before = await check(book);
    await book.writeCells('Отгрузки', [{ cell, value }]);
    const after = await before.recheck([cell]);
    const whole = await check(book);
    expect(after?.findings).toEqual(whole.findings);
    expect([after?.lines, after?.consignments]).toEqual([whole.lines, whole.consignments]);
    expect(after?.contentsOf(cell)).toEqual(value);
  });

  it('back to what they were when the edit is taken back', async () => {
    const book = new WorkbookInMemory('Отгрузки', [headers, line('SH-1'), line('SH-2')]);
    const before = await check(book);
    await book.writeCells('Отгрузки', [{ cell: 'D2', value: 'сто' }]);
    const wrong = await before.recheck(['D2']);
    expect(wrong?.findings.length).toBeGreaterThan(before.findings.length);
    await book.writeCells('Отгрузки', [{ cell: 'D2', value: 1000 }]);
    expect((await wrong?.recheck(['D2']))?.findings).toEqual(before.findings);
  });

  it('but a changed header asks for a full check', async () => {
    const book = new WorkbookInMemory('Отгрузки', [headers, line('SH-1')]);
    expect(await (await check(book)).recheck(['C1'])).toBeUndefined();
  });
});

describe('the edited rows', () => {
  const area = { headerRow: 3, firstColumn: 2, lastColumn: 10 };
  it.each([
    [['F7'], [7]],
    [['C5:D7', 'B6'], [5, 6, 7]],
    [['C9,C4'], [4, 9]],
    [['$C$5'], [5]],
    [['B1'], []],
    [['A5'], []],
    [['L5:M9'], []],
    [['C3'], undefined],
    [['C1:C5'], undefined],
    [['5:5'], undefined],
    [['C:D'], undefined],
    [[`C5:C${4 + mostEditedRows}`], Array.from({ length: mostEditedRows }, (_, index) => index + 5)],
    [[`C5:C${5 + mostEditedRows}`], undefined],
  ])('of %j are %j', (ranges, rows) => {
    expect(editedRows(ranges, area)).toEqual(rows);
  });

  it('end with the checked range', () => {
    expect(editedRows(['C5:C900'], { ...area, lastRow: 6 })).toEqual([5, 6]);
  });

  it('are read together where they are neighbours, and at once where there are many runs', () => {
    expect(runsOfRows([4, 5, 9])).toEqual([
      { first: 4, last: 5 },
      { first: 9, last: 9 },
    ]);
    expect(runsOfRows([1, 3, 5, 7], 3)).toEqual([{ first: 1, last: 7 }]);
    expect(runsOfRows([])).toEqual([]);
  });
});
