import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRatesSheet, readRates, type CellInput } from '../../src/shipment';
import { addDays, calendarDate, fillText, serialFromMoment } from '../../src/values';
import { blockOf } from '../support/block';
import { readWorkbookSheet } from '../support/read-workbook';

const headers = ['Дата', 'Валюта', 'Номинал', 'Курс'];
const day = calendarDate('2026-11-24');

function rates(...rows: readonly (readonly CellInput[])[]) {
  return readRates(blockOf([headers, ...rows], { sheet: 'Курсы' }));
}

describe('the rates of the sample workbook', async () => {
  const table = readRates(await readWorkbookSheet('examples/shipments.xlsx', 'Курсы'));

  it('are read without remarks', () => {
    expect(table.issues).toEqual([]);
    expect(table.currencies).toEqual(['AMD', 'BYN', 'KGS', 'KZT']);
  });

  it.each([
    ['on the day itself', 'KZT', '2026-11-24', '0.150901', '2026-11-24', true],
    ['on a day without a rate, the latest before', 'KZT', '2026-11-25', '0.150901', '2026-11-24', false],
    ['between two days', 'BYN', '2026-11-23', '27.9502', '2026-11-21', false],
    ['long after the last day', 'BYN', '2027-03-01', '27.899', '2026-11-25', false],
  ])('%s', (_, currency, on, rate, date, exact) => {
    const found = table.find(currency, calendarDate(on));
    expect([found?.rate.toFixed(), found?.date, found?.exact]).toEqual([rate, date, exact]);
  });

  it('are unknown before the first day and for another currency', () => {
    expect(table.find('BYN', calendarDate('2026-11-19'))).toBeUndefined();
    expect(table.find('USD', day)).toBeUndefined();
  });
});

it('the rouble is always one, also without a sheet', () => {
  const found = readRates(undefined).find('RUB', day);
  expect([found?.rate.toFixed(), found?.date, found?.exact]).toEqual(['1', day, true]);
});

it.each<[string, readonly CellInput[]]>([
  ['Russian headers in another order', ['Курс ЦБ', 'Номинал', 'Валюта', 'Дата курса']],
  ['English headers', ['Rate', 'Nominal', 'Currency', 'Date']],
])('reads %s below a title', (_, row) => {
  const table = readRates(blockOf([['Курсы ЦБ'], row, ['15,0901', '100', '398', '24.11.2026']]));
  expect(table.find('KZT', day)?.rate.toFixed()).toBe('0.150901');
});

it('takes a nominal of 1 where there is none', () => {
  expect(rates([46350, 'BYN', null, 27.8844]).find('BYN', day)?.rate.toFixed()).toBe('27.8844');
});

it.each<[string, readonly CellInput[], string]>([
  ['date', ['вчера', 'BYN', 1, 27], 'A2'],
  ['missing date', [null, 'BYN', 1, 27], 'A2'],
  ['currency', [46350, 'тугрики', 1, 27], 'B2'],
  ['nominal', [46350, 'BYN', 0, 27], 'C2'],
  ['unreadable nominal', [46350, 'BYN', 'сто', 27], 'C2'],
  ['rate', [46350, 'BYN', 1, 'много'], 'D2'],
  ['negative rate', [46350, 'BYN', 1, -1], 'D2'],
  ['missing rate', [46350, 'BYN', 1, null], 'D2'],
])('reports a row with a bad %s at its cell and reads the others', (_, row, cell) => {
  const table = rates(row, [46350, 'KGS', 100, 92]);
  expect(table.issues.map(({ row: at, data }) => [at, data?.['cell']])).toEqual([[2, cell]]);
  expect(table.currencies).toEqual(['KGS']);
  for (const language of ['ru', 'en'] as const)
    expect(fillText(table.issues[0]?.text ?? { ru: '', en: '' }, language, table.issues[0]?.data)).toContain(cell);
});

it('keeps the first of two different rates for one day and says so; the same rate twice is fine', () => {
  const table = rates([46350, 'BYN', 1, 27], [46350, 'BYN', 1, 28], [46350, 'BYN', 10, 270]);
  expect(table.find('BYN', day)?.rate.toFixed()).toBe('27');
  expect(table.issues.map(({ data }) => [data?.['firstCell'], data?.['cell']])).toEqual([['D2', 'D3']]);
});

it('says when the sheet has no headers', () => {
  expect(readRates(blockOf([['BYN', 27]], { sheet: 'Курсы' })).issues).toHaveLength(1);
  expect(readRates(blockOf([])).issues).toEqual([]);
});

it.each([
  ['Курсы', true],
  ['курсы ', true],
  ['Rates', true],
  ['Отгрузки', false],
])('a sheet called %j holds rates: %s', (name, expected) => {
  expect(isRatesSheet(name)).toBe(expected);
});

it('finds the latest rate not after the day, whatever the order of rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(400), { maxLength: 30 }), fc.nat(450), (offsets, asked) => {
      const start = calendarDate('2026-01-01');
      const table = rates(
        ...offsets.map((offset): CellInput[] => [serialFromMoment(addDays(start, offset)), 'BYN', 1, offset + 1]),
      );
      const expected = Math.max(-1, ...offsets.filter((offset) => offset <= asked));
      const found = table.find('BYN', addDays(start, asked));
      expect(found?.rate.toNumber()).toBe(expected < 0 ? undefined : expected + 1);
      expect(found?.exact).toBe(expected < 0 ? undefined : expected === asked);
    }),
  );
});
