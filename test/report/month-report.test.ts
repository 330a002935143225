import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/month';
import { monthReport, type FigureId, type MonthReport, type ReportRequest } from '../../src/report';
import { sum, type Decimal } from '../../src/values';
import { acceptedRow, month, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

function reportOf(rows: readonly SheetRow[], more: Partial<ReportRequest> = {}): MonthReport {
  return monthReport({ ...monthContext, sheet: monthSheet(rows), month: month('2026-11'), ...more });
}

function figure({ figures }: MonthReport, wanted: FigureId): MonthReport['figures'][number] {
  const found = figures.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no figure ${wanted}`);
  return found;
}

const second: SheetRow = { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2' };

describe('the figures of a month', () => {
  const cases: readonly [string, FigureId, SheetRow[], string | undefined, number[]][] = [
    ['count shipments, not rows', 'shipments', [acceptedRow, acceptedRow, second], '2', [2, 3, 4]],
    ['count rows', 'lines', [acceptedRow, acceptedRow, second], '3', [2, 3, 4]],
    ['add weights', 'netWeight', [acceptedRow, { ...second, netWeight: null }], '25', [2]],
    ['add amounts in roubles', 'value', [acceptedRow, second], '2000000', [2, 3]],
    ['add deposits', 'deposit', [acceptedRow, second], '440000', [2, 3]],
    ['leave out other months', 'shipments', [acceptedRow, { ...second, crossedAt: '2026-12-01' }], '1', [2]],
    ['take a filing in time', 'filedOnTime', [acceptedRow], '100', []],
    ['name the rows filed late', 'filedOnTime', [acceptedRow, { ...second, doppDate: '2026-11-09' }], '50', [3]],
    ['have no percentage of nothing', 'filedOnTime', [{ ...acceptedRow, doppDate: null }], undefined, []],
    ['count refusals', 'rejections', [acceptedRow, { ...second, doppStatus: 'Отказ' }], '1', [3]],
    ['count incidents', 'incidents', [{ ...acceptedRow, incident: 'простой 4 часа' }, second], '1', [2]],
    ['set cancelled shipments apart', 'cancelled', [acceptedRow, { ...second, doppStatus: 'отменена' }], '1', [3]],
    ['leave cancelled shipments out of the sums', 'value', [acceptedRow, { ...second, doppStatus: 'отменена' }], '1000000', [2]],
    [
      'average the hours from filing to hand-over',
      'filingToHandOver',
      [{ ...acceptedRow, doppDate: '2026-11-07 10:00' }, { ...second, doppDate: '2026-11-08 10:00' }],
      '14',
      [2, 3],
    ],
    ['have no hours without times of day', 'filingToHandOver', [acceptedRow], undefined, []],
  ];
  it.each(cases)('%s', (_, id, rows, value, found) => {
    const answer = figure(reportOf(rows), id);
    expect([answer.value?.toString(), answer.rows]).toEqual([value, found]);
  });

  it('measure the time to the QR code where the sheet says when it came', () => {
    const filed = { ...acceptedRow, doppDate: '2026-11-07 12:00' };
    const report = reportOf([{ ...filed, qrReceived: '2026-11-07 12:30' }, { ...filed, shipment: 'S-2', doppNumber: 'D-2' }]);
    expect(figure(report, 'filingToQr')).toMatchObject({ rows: [2] });
    expect(figure(report, 'filingToQr').value?.toString()).toBe('0.5');
    expect(figure(report, 'qrToHandOver').value?.toString()).toBe('23.5');
    expect(report.notes.map(({ code }) => code)).not.toContain('noQrTimes');
    expect(reportOf([filed]).notes.map(({ code }) => code)).toContain('noQrTimes');
  });

  it('stand beside those of the month before', () => {
    const before = { ...second, crossedAt: '2026-10-05', amount: 400000 };
    expect(figure(reportOf([acceptedRow, before]), 'value')).toMatchObject({ id: 'value' });
    const { previous, change } = figure(reportOf([acceptedRow, before]), 'value');
    expect([previous?.toString(), change?.toString()]).toEqual(['400000', '600000']);
  });

  it('say that a month has no rows, and which shipment is not complete', () => {
    expect(reportOf([acceptedRow], { month: month('2026-08') }).notes.map(({ code }) => code)).toContain('noRows');
    const { notes } = reportOf([{ ...acceptedRow, amount: null }]);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'incomplete', consignment: 'S-1', rows: [2] }));
    for (const note of notes) expect(noteText(note, 'ru')).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('the breakdowns of a month', () => {
  it('name supplier, carrier, state and goods, the greatest first', () => {
    const { breakdowns } = reportOf([
      acceptedRow,
      { ...second, supplierName: 'ООО «Минск»', departureCountry: 'BY', hsCode: '0402211800', amount: 3000000 },
    ]);
    const names = Object.fromEntries(breakdowns.map(({ id, entries }) => [id, entries.map(({ name }) => name.ru)]));
    expect(names).toEqual({
      supplier: ['ООО «Минск»', 'ТОО «Алматы Трейд»'],
      carrier: ['ООО «Перевозчик»'],
      state: ['Беларусь', 'Казахстан'],
      goods: ['0402', '8471'],
      rejection: [],
    });
  });

  it('count refusals by their likely cause', () => {
    const refused = { ...acceptedRow, doppStatus: 'Отказ', incident: 'неверный код ТН ВЭД' };
    const causes = reportOf([refused], { causeOfRefusal: (text) => (text.includes('ТН ВЭД') ? { ru: 'Код товара', en: 'HS code' } : undefined) });
    expect(causes.breakdowns.find(({ id }) => id === 'rejection')?.entries).toMatchObject([{ name: { ru: 'Код товара' }, shipments: 1, rows: [2] }]);
    expect(reportOf([refused]).breakdowns.find(({ id }) => id === 'rejection')?.entries[0]?.name.en).toBe('cause not recognised');
  });

  it('add up to the figures, whatever the rows', () => {
    const row = fc.record({
      shipment: fc.constantFrom('S-1', 'S-2', 'S-3'),
      supplierName: fc.constantFrom('А', 'Б', null),
      carrierName: fc.constantFrom('В', null),
      departureCountry: fc.constantFrom('KZ', 'BY', null),
      hsCode: fc.constantFrom('8471300000', '0402211800', null),
      amount: fc.integer({ min: 0, max: 1_000_000_00 }).map((kopecks) => kopecks / 100),
      vatRate: fc.constantFrom(22, 10, 0),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const sorted = rows.toSorted((a, b) => (a.shipment < b.shipment ? -1 : 1));
        const report = reportOf(sorted.map((given) => ({ ...acceptedRow, ...given })));
        const total = (amounts: readonly Decimal[]): string => sum(amounts).toFixed(2);
        for (const { id, entries } of report.breakdowns) {
          if (id === 'rejection') continue;
          expect(total(entries.map(({ value }) => value))).toBe(figure(report, 'value').value?.toFixed(2));
          expect(total(entries.map(({ deposit }) => deposit))).toBe(figure(report, 'deposit').value?.toFixed(2));
          expect(entries.flatMap((entry) => entry.rows).length).toBe(rows.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
