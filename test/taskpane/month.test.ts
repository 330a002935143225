import { describe, expect, it } from 'vitest';
import { exampleProfile } from '../../src/profile';
import { calendarDate } from '../../src/values';
import type { WorkbookFault } from '../../src/workbook';
import { monthDocuments, prepareMonth, type MonthOutcome } from '../../taskpane/views/month/prepare-month';
import { documentTitles, words } from '../../taskpane/views/month/words';
import { acceptedRow, month, monthBlock } from '../support/month-sheet';
import { WorkbookInMemory } from './workbook-in-memory';

function prepare(aborted = false): Promise<MonthOutcome> {
  const rows = monthBlock([acceptedRow, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', doppStatus: 'Отказ' }]).rows;
  const workbook = new WorkbookInMemory('Отгрузки', rows.map((row) => [...row]));
  const request = {
    sheet: 'Отгрузки',
    asOf: calendarDate('2026-12-01'),
    profile: exampleProfile,
    signal: { aborted },
    onProgress: () => undefined,
  };
  return prepareMonth(workbook, request, month('2026-11'));
}

describe('the month in the pane', () => {
  it('prepares every document and writes nothing', async () => {
    const outcome = await prepare();
    expect(outcome.section4.rows.map(({ consignment }) => consignment)).toEqual(['S-1', 'S-2']);
    expect(outcome.statforms.forms).toHaveLength(1);
    expect(outcome.schedule.deadlines.length).toBeGreaterThan(0);
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

  it('stops when told to', async () => {
    await expect(prepare(true)).rejects.toMatchObject({ code: 'cancelled' } satisfies Partial<WorkbookFault>);
  });

  it('speaks both languages', () => {
    for (const { ru, en } of [...Object.values(words), ...Object.values(documentTitles)]) {
      expect(ru).toMatch(/[а-яё]/i);
      expect(en).toMatch(/[a-z]/i);
      expect(ru.match(/\{\w+\}/g)?.sort() ?? []).toEqual(en.match(/\{\w+\}/g)?.sort() ?? []);
    }
  });
});
