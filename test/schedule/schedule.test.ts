import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, bucketOf, deadlinesOf, icsText, type Schedule, type ScheduleKind } from '../../src/schedule';
import { calendarDate, parseIsoMoment, type Moment } from '../../src/values';
import { noteText } from '../../src/month';
import { acceptedRow, monthContext, monthSheet, type SheetRow } from '../support/month-sheet';

const regulation = monthContext.regulation;

function moment(text: string): Moment {
  const found = parseIsoMoment(text);
  if (!found) throw new Error(`Not a moment: ${text}`);
  return found;
}

/** Planned for Friday 2026-11-27, nothing done yet. */
const planned: SheetRow = {
  ...acceptedRow,
  importDate: '2026-11-27',
  doppNumber: null,
  doppDate: null,
  paymentDate: null,
  handedOver: null,
  acknowledged: null,
  crossedAt: null,
  acceptanceDate: null,
};

function scheduleOf(rows: readonly SheetRow[], more: Partial<Parameters<typeof deadlinesOf>[0]> = {}): Schedule {
  return deadlinesOf({ sheet: monthSheet(rows), regulation, asOf: calendarDate('2026-11-23'), ...more });
}

function dues({ deadlines }: Schedule): Partial<Record<ScheduleKind, string>> {
  return Object.fromEntries(deadlines.map(({ kind, due, done }) => [kind, `${due}${done ? ' done' : ''}`]));
}

describe('the deadlines of rows', () => {
  it('are to file, to pay and to hand over before the import', () => {
    expect(dues(scheduleOf([planned]))).toEqual({ file: '2026-11-25', pay: '2026-11-25', handOver: '2026-11-27' });
  });
  it('are to accept, to declare and to file the statistical form after it', () => {
    expect(dues(scheduleOf([acceptedRow]))).toEqual({
      file: '2026-11-08 done',
      pay: '2026-11-06 done',
      handOver: '2026-11-10 done',
      accept: '2026-11-30 done',
      statform: '2026-12-14',
      declaration: '2026-12-21',
    });
  });
  it('have no payment where no deposit is due, and file by the hour', () => {
    expect(dues(scheduleOf([{ ...planned, importDate: '2026-11-27 10:00', depositExemption: 'processing' }]))).toEqual({
      file: '2026-11-27T06:00',
      handOver: '2026-11-27T10:00',
    });
  });
  it('come once per month for the documents of the month, with all their rows', () => {
    const { deadlines } = scheduleOf([acceptedRow, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2', statformNumber: '1' }]);
    expect(deadlines.filter(({ kind }) => kind === 'declaration')).toMatchObject([{ rows: [2, 3] }]);
    expect(deadlines.filter(({ kind }) => kind === 'statform')).toMatchObject([{ rows: [2], done: false }]);
  });
  it('are those of the chosen rows only', () => {
    const { deadlines } = scheduleOf([planned, { ...planned, shipment: 'S-2' }], { rows: new Set([3]) });
    expect(new Set(deadlines.flatMap(({ rows }) => rows))).toEqual(new Set([3]));
  });
  it('leave out what was cancelled', () => {
    expect(scheduleOf([{ ...planned, doppStatus: 'Аннулирована' }]).deadlines).toEqual([]);
    expect(scheduleOf([{ ...planned, doppStatus: 'Обеспечен' }]).deadlines).not.toEqual([]);
  });
  it('move with the days off of a region', () => {
    const rows = [acceptedRow];
    const regional = scheduleOf(rows, { regionalHolidays: [calendarDate('2026-12-21'), calendarDate('2026-12-01')] });
    expect(dues(regional)).toMatchObject({ declaration: '2026-12-22', statform: '2026-12-15' });
  });
  it('say which row lacks its date, and which year has no calendar', () => {
    const { notes } = scheduleOf([{ ...planned, importDate: null }, { ...planned, shipment: 'S-2', importDate: '2035-03-01' }]);
    expect(notes.map(({ code }) => code).sort()).toEqual(['calendar-year-unknown', 'noImportDate']);
    for (const note of notes) expect(noteText(note, 'ru')).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('the agenda', () => {
  it.each([
    ['2026-11-22', 'late'],
    ['2026-11-23', 'today'],
    ['2026-11-23T09:00', 'late'],
    ['2026-11-23T18:00', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
  ])('seen from Monday 2026-11-23 at noon, %s is %s', (due, bucket) => {
    expect(bucketOf(moment(due), moment('2026-11-23T12:00'))).toBe(bucket);
  });
  it('holds what is not done', () => {
    const agenda = agendaOf(scheduleOf([planned, { ...acceptedRow, shipment: 'S-2' }]).deadlines, calendarDate('2026-11-25'));
    expect(agenda.today.map(({ kind }) => kind).sort()).toEqual(['file', 'pay']);
    expect(Object.values(agenda).flat().every(({ done }) => !done)).toBe(true);
  });
});

/** Content lines of a calendar, unfolded. */
function contentLines(text: string): string[] {
  return text.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
}

describe('the iCalendar text', () => {
  const stamp = moment('2026-11-23T01:30');

  it('has whole days, a stamp in UTC, and the same UID when a date moves', () => {
    const [before, after] = [planned, { ...planned, importDate: '2026-12-04' }].map((row) =>
      contentLines(icsText(scheduleOf([row]).deadlines, stamp, 'ru')),
    );
    expect(before).toEqual(expect.arrayContaining(['DTSTAMP:20261122T223000Z', 'DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261126']));
    const uids = (lines: readonly string[] = []): string[] => lines.filter((line) => line.startsWith('UID:')).sort();
    expect(uids(before)).toHaveLength(3);
    expect(uids(before)).toEqual(uids(after));
  });

  it('keeps any shipment number, escaped and folded at 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.constantFrom('ru', 'en'), (shipment, language) => {
        const text = icsText(scheduleOf([{ ...planned, shipment: `№ ${shipment}` }]).deadlines, stamp, language);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const lines = contentLines(text);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
        for (const line of lines) expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)?:/);
        for (const line of lines.filter((found) => found.startsWith('SUMMARY:'))) expect(line.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
      }),
    );
  });
});
