import { describe, expect, it } from 'vitest';
import { exampleProfile } from '../../src/profile';
import { calendarDate } from '../../src/values';
import type { WorkbookFault } from '../../src/workbook';
import { savePaymentBook, emptyBook } from '../../taskpane/use-cases/payment-book';
import { monthDocuments, prepareMonth, type MonthOutcome, type MonthRequest } from '../../taskpane/views/month/prepare-month';
import { readHolidays } from '../../taskpane/views/month/regional-holidays';
import { rangesOf } from '../../taskpane/views/month/row-buttons';
import { payment } from './payment-match';
import { acceptedRow, month, monthBlock, type SheetRow } from '../support/month-sheet';
import { WorkbookInMemory } from './workbook-in-memory';

const twoRows: readonly SheetRow[] = [acceptedRow, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', doppStatus: 'Отказ' }];

function workbookOf(rows: readonly SheetRow[] = twoRows): WorkbookInMemory {
  return new WorkbookInMemory('Отгрузки', monthBlock(rows).rows.map((row) => [...row]));
}

/** The same with a rates sheet, which the value in dollars needs. */
class WithRates extends WorkbookInMemory {
  override sheets() {
    return Promise.resolve([this.name, 'Курсы'].map((name) => ({ name, hidden: false })));
  }
  override readSheet(sheet: string) {
    const rows = [
      ['Дата', 'Валюта', 'Номинал', 'Курс'],
      ['2026-11-01', 'USD', 1, 80],
    ];
    return sheet === 'Курсы' ? Promise.resolve({ sheet, firstRow: 1, firstColumn: 1, rows, date1904: false }) : super.readSheet(sheet);
  }
}

function prepare(workbook = workbookOf(), change: Partial<MonthRequest> = {}): Promise<MonthOutcome> {
  return prepareMonth(workbook, {
    sheet: 'Отгрузки',
    asOf: calendarDate('2026-12-01'),
    profile: exampleProfile,
    signal: { aborted: false },
    onProgress: () => undefined,
    month: month('2026-11'),
    ...change,
  });
}

describe('the month in the pane', () => {
  it('prepares every document and writes nothing', async () => {
    const workbook = workbookOf();
    const outcome = await prepare(workbook);
    expect(outcome.section4.rows.map(({ consignment }) => consignment)).toEqual(['S-1', 'S-2']);
    expect(outcome.statforms.forms).toHaveLength(1);
    expect(outcome.schedule.deadlines.length).toBeGreaterThan(0);
    expect([workbook.written, workbook.tables, [...workbook.settings]]).toEqual([[], [], []]);
  });

  it.each(monthDocuments)('puts %s on sheets with names Excel takes, each once', async (document) => {
    const outcome = await prepare();
    for (const language of ['ru', 'en'] as const) {
      const sheets = outcome.tables(document, language).map(({ sheet }) => sheet);
      expect(new Set(sheets).size).toBe(sheets.length);
      for (const table of outcome.tables(document, language)) {
        expect(table.sheet).toMatch(/^[^:\\/?*[\]]{1,31}$/);
        for (const cells of [...table.rows, ...(table.totals ?? [])]) expect(cells.length).toBeLessThanOrEqual(table.columns.length);
        expect(JSON.stringify(table)).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
      }
    }
  });

  it('offers the declaration as XML and JSON and the deadlines as a calendar', async () => {
    const outcome = await prepare();
    expect(outcome.files('section4', 'ru').map(({ name }) => name)).toEqual(['section4-2026-11.xml', 'section4-2026-11.json']);
    expect(outcome.files('schedule', 'en')[0]?.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it('writes statistical forms by the album that is chosen', async () => {
    const workbook = new WithRates('Отгрузки', monthBlock([acceptedRow]).rows.map((row) => [...row]));
    const outcome = await prepare(workbook);
    expect(outcome.files('statform', 'ru')[0]?.text).toContain('StaticForm:5.24.0');
    expect(outcome.files('statform', 'ru', '5.23.0')[0]?.text).toContain('StaticForm:5.23.0');
  });

  it('takes what was paid, and when, from the statements noted in the workbook, and the rest from the rows', async () => {
    const workbook = workbookOf();
    await savePaymentBook(workbook, { ...emptyBook, payments: [payment('S-1', '150000', '2026-11-06'), payment('S-1', '70000', '2026-12-01', '18')] });
    const outcome = await prepare(workbook);
    expect(outcome.paidByStatements).toBe(1);
    expect(outcome.section4.rows.map(({ vat }) => vat.deposit.toFixed(2))).toEqual(['150000.00', '220000.00']);
    expect(outcome.section4.notes.map(({ code }) => code)).toContain('paidLater');
  });

  it('names what the settings lack for a statistical form', async () => {
    expect((await prepare(workbookOf(), { profile: {} })).missingCompany).toEqual(['name', 'signerSurname', 'signerFirstName']);
    expect((await prepare(workbookOf([{ ...acceptedRow, importerInn: null }]), { profile: {} })).missingCompany).toContain('inn');
    expect((await prepare()).missingCompany).toEqual([]);
  });

  it('moves deadlines by the days off of a region', async () => {
    const dueOf = async (days: readonly string[]): Promise<string | undefined> => {
      const { schedule } = await prepare(workbookOf(), { regionalHolidays: days.map(calendarDate) });
      return schedule.deadlines.find(({ kind }) => kind === 'declaration')?.due;
    };
    expect([await dueOf([]), await dueOf(['2026-12-21'])]).toEqual(['2026-12-21', '2026-12-22']);
  });

  it.each<[string, Partial<SheetRow>, string]>([
    ['nothing in the month', { acceptanceDate: '2026-08-01', crossedAt: '2026-08-01', importDate: '2026-08-01' }, 'noRows'],
    ['a deposit that is not paid in full', { paymentDate: null }, 'depositGreaterThanPaid'],
    ['an amount below zero', { amount: -5 }, 'negativeCorrection'],
  ])('says %s', async (_, change, code) => {
    const { section4 } = await prepare(workbookOf([{ ...acceptedRow, ...change }]));
    expect(section4.notes.map((note) => note.code)).toContain(code);
  });

  it('stops when told to', async () => {
    await expect(prepare(workbookOf(), { signal: { aborted: true } })).rejects.toMatchObject({ code: 'cancelled' } satisfies Partial<WorkbookFault>);
  });
});

describe('days off as typed', () => {
  it.each([
    ['', []],
    ['20.03.2026, 2026-05-27', ['2026-03-20', '2026-05-27']],
    ['20.03.2026;27.05.2026', ['2026-03-20', '2026-05-27']],
  ])('%j are read', (text, days) => {
    expect(readHolidays(text)).toEqual({ days });
  });
  it('say which of them is no date', () => {
    expect(readHolidays('20.03.2026, послезавтра').wrong).toBe('послезавтра');
  });
});

describe('the rows behind a figure', () => {
  it('become ranges', () => {
    expect(rangesOf([5, 3, 4, 9, 9])).toEqual([
      [3, 5],
      [9, 9],
    ]);
    expect(rangesOf([])).toEqual([]);
  });
});
