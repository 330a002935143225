import { describe, expect, it } from 'vitest';
import { evaluate, functionEnvironment, type FunctionArgument } from '../../functions';
import { watchRates } from '../../functions/rates-sheet';
import { createRegulation } from '../../src/regulation';
import { readRates } from '../../src/shipment';
import { calendarDate, serialFromMoment } from '../../src/values';
import { WorkbookInMemory } from '../taskpane/workbook-in-memory';

const serial = serialFromMoment(calendarDate('2026-11-24'));
const rows = [
  ['Дата', 'Валюта', 'Номинал', 'Курс'],
  [serial, 'BYN', 1, 27.9135],
  [serial, 'KZT', 100, 15.5],
];
const rates = readRates({ sheet: 'Курсы', firstRow: 1, firstColumn: 1, rows, date1904: false });
const environment = {
  language: 'en',
  regulation: createRegulation().regulation,
  rates,
  today: () => calendarDate('2026-11-23'),
} as const;
const answer = (name: string, ...args: FunctionArgument[]) => evaluate(name, args, environment, { dates: 'iso' });

describe('a function of payments', () => {
  it.each<[string, FunctionArgument[], string | number]>([
    ['AMOUNTINWORDS', [660000], 'шестьсот шестьдесят тысяч рублей 00 копеек'],
    ['AMOUNTINWORDS', ['1 000 001,01'], 'один миллион один рубль 01 копейка'],
    ['DEPOSITDUE', ['2026-11-27'], '2026-11-25'],
    ['DEPOSITDUE', ['2026-11-30'], '2026-11-27'],
    ['RATE', ['BYN', '2026-11-24'], 27.9135],
    ['RATE', ['kzt', '24.11.2026'], 0.155],
    ['RATE', ['933', '2026-11-28'], 27.9135],
    ['RATE', ['RUB', '2020-01-01'], 1],
  ])('%s of %j is %s', (name, args, expected) => {
    expect(answer(name, ...args)).toBe(expected);
  });

  it('EXCISE is rate × base of the date, of today without one', () => {
    const table = environment.regulation.on('excise.rates', calendarDate('2026-11-23'))?.value ?? {};
    const rate = Number(table['alcohol-over-18']?.rate);
    expect(rate).toBeGreaterThan(0);
    expect(answer('EXCISE', 'alcohol-over-18', 10, '2026-11-27')).toBe(rate * 10);
    expect(answer('EXCISE', 'alcohol-over-18', 10)).toBe(rate * 10);
  });

  it('EXCISE without a date is refused where nobody knows the day', () => {
    expect(evaluate('EXCISE', ['alcohol-over-18', 10], { language: 'en', regulation: environment.regulation })).toMatchObject({
      code: 'value',
      text: expect.stringMatching(/date/) as string,
    });
  });

  it.each<[string, FunctionArgument[], 'value' | 'not-available', RegExp]>([
    ['EXCISE', ['whisky', 10, '2026-11-27'], 'value', /whisky/],
    ['EXCISE', ['alcohol-over-18', 10, '2035-01-01'], 'not-available', /2035/],
    ['EXCISE', ['cigarettes', 10, '2026-11-27'], 'value', /fourth argument/],
    ['RATE', ['тугрики', '2026-11-24'], 'value', /тугрики/],
    ['RATE', ['BYN', '2026-11-23'], 'not-available', /BYN for 2026-11-23/],
    ['RATE', ['BYN', 'скоро'], 'value', /скоро/],
    ['DEPOSITDUE', ['2035-03-01'], 'not-available', /2035/],
    ['AMOUNTINWORDS', [-1], 'value', /below zero/],
  ])('%s refuses %j', (name, args, code, text) => {
    expect(answer(name, ...args)).toMatchObject({ code, text: expect.stringMatching(text) as string });
  });

  it('RATE says that the rates were not read where there are none', () => {
    expect(evaluate('RATE', ['BYN', '2026-11-24'], { language: 'ru', regulation: environment.regulation })).toMatchObject({
      code: 'not-available',
      text: expect.stringContaining('«Курсы»') as string,
    });
  });
});

describe('the watched rates', () => {
  it('are read at once and again when told, and let the cells calculate anew', async () => {
    const book = new WorkbookInMemory('Курсы', rows.map((row) => [...row]));
    let calculated = 0;
    const watched = watchRates(book, () => {
      calculated += 1;
      return Promise.resolve();
    });
    await watched.refresh();
    const find = () => functionEnvironment().rates?.find('BYN', calendarDate('2026-11-24'))?.rate.toNumber();
    expect(find()).toBe(27.9135);
    await book.writeCells('Курсы', [{ cell: 'D2', value: 30 }]);
    await watched.refresh();
    expect(find()).toBe(30);
    expect(calculated).toBe(3);
  });

  it('stay as they were while the workbook cannot be read', async () => {
    const book = new WorkbookInMemory('Курсы', rows.map((row) => [...row]));
    book.sheets = () => Promise.reject(new Error('A cell is being edited'));
    await expect(watchRates(book, () => Promise.resolve()).refresh()).resolves.toBeUndefined();
    expect(functionEnvironment().rates).toBeDefined();
  });
});
