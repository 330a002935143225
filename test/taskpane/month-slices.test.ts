import { describe, expect, it } from 'vitest';
import { section4InSteps } from '../../src/declaration';
import { exampleProfile, readProfile } from '../../src/profile';
import { monthReportInSteps, refundsInSteps } from '../../src/report';
import { deadlinesInSteps } from '../../src/schedule';
import { statformsInSteps } from '../../src/statform';
import { prepareMonth } from '../../taskpane/views/month/prepare-month';
import { calendarDate } from '../../src/values';
import { acceptedRow, month, monthBlock, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';
import { WorkbookInMemory } from './workbook-in-memory';

const rowsOf = (count: number): SheetRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...acceptedRow,
    shipment: `S-${Math.floor(index / 5)}`,
    doppNumber: `D-${Math.floor(index / 5)}`,
    contractNumber: `K-${index % 20}`,
  }));

describe('the documents of a month', () => {
  const { profile } = readProfile(exampleProfile);
  const input = { ...monthContext, sheet: monthSheet(rowsOf(10_000)), month: month('2026-11'), profile };
  it.each([
    ['section 4', () => section4InSteps(input)],
    ['statistical forms', () => statformsInSteps(input)],
    ['the report', () => monthReportInSteps(input)],
    ['refunds', () => refundsInSteps(input)],
    ['deadlines', () => deadlinesInSteps(input)],
  ] as const)('%s of 10,000 rows are made in steps of a hundred rows or so', (_, start) => {
    const steps: Generator<unknown, unknown> = start();
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      count += 1;
      expect(step.value).toBeGreaterThanOrEqual(0);
      expect(step.value).toBeLessThanOrEqual(1);
    }
    expect(count).toBeGreaterThanOrEqual(40);
  });
});

describe('the month view with 100,000 rows', () => {
  it('gives others their turn, tells how far it is, and stops at once', async () => {
    const workbook = new WorkbookInMemory('Отгрузки', monthBlock(rowsOf(100_000)).rows.map((row) => [...row]));
    const shares: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const signal = { aborted: false };
    const request = {
      sheet: 'Отгрузки',
      asOf: calendarDate('2026-12-01'),
      profile: exampleProfile,
      signal,
      onProgress: (share: number) => {
        shares.push(share);
        signal.aborted ||= share > 0.75;
      },
      month: month('2026-11'),
    };
    await expect(prepareMonth(workbook, request)).rejects.toMatchObject({ code: 'cancelled' });
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(0.8);
  }, 120_000);
});
