import { describe, expect, it } from 'vitest';
import { handoverClock, incidentRecord, incidentView, type IncidentRecord } from '../../src/handover';
import { createRegulation } from '../../src/regulation';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { serialFromMoment, type Moment } from '../../src/values';
import { translator } from '../../taskpane/texts';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { durationText } from '../../taskpane/views/border/clock-words';
import { countByState, filterHandovers, type HandoverState } from '../../taskpane/views/border/filter-handovers';
import { incidentTable } from '../../taskpane/views/border/incident-table';
import { at } from '../support/built-example';
import { WorkbookInMemory } from './workbook-in-memory';

const { regulation } = createRegulation();
const columns = ['shipment', 'importDate', 'truckPlate', 'doppNumber', 'doppStatus', 'qr', 'handedOver', 'acknowledged', 'crossedAt', 'incident'] as const satisfies readonly ColumnId[];
type Row = Partial<Record<(typeof columns)[number], CellInput>>;
const code = 'https://example.test/1';
const day = (text: string): number => serialFromMoment(at(text));

/** A sheet with the columns of the way to the border, or those given. */
function workbookOf(rows: readonly Row[], given: readonly (typeof columns)[number][] = columns): WorkbookInMemory {
  return new WorkbookInMemory('Отгрузки', [given.map((column) => columnTitle(column).ru), ...rows.map((row) => given.map((column) => row[column] ?? null))]);
}

const rows: readonly Row[] = [
  { shipment: 'late', importDate: day('2026-11-20'), truckPlate: '482ABE13', qr: code, doppNumber: '1', doppStatus: 'Обеспечен' },
  { shipment: 'awaited', importDate: day('2026-11-27'), doppNumber: '2', doppStatus: 'Обеспечен' },
  { shipment: 'given', importDate: day('2026-11-28'), qr: code, doppNumber: '3', doppStatus: 'Обеспечен', handedOver: day('2026-11-21T12:00') },
  { shipment: 'done', importDate: day('2026-11-29'), qr: code, handedOver: day('2026-11-21T12:00'), acknowledged: day('2026-11-21T13:00') },
  { shipment: 'crossed', importDate: day('2026-11-18'), qr: code, crossedAt: day('2026-11-18T10:00') },
  { shipment: 'not filed', importDate: day('2026-12-01') },
];

function useCasesAt(workbook: WorkbookInMemory, moment: () => Moment) {
  return createPaneUseCases(workbook, { now: moment });
}

const request = { sheet: 'Отгрузки', profile: {}, signal: { aborted: false }, onProgress: () => undefined };

describe('the way to the border', () => {
  it('remembers in the workbook since when a QR code is awaited, and forgets it when the code has come', async () => {
    const workbook = workbookOf(rows);
    let now = at('2026-11-22T10:00');
    const show = () => useCasesAt(workbook, () => now).showBorder(request);
    expect([...(await show()).awaited]).toEqual([['awaited', '2026-11-22T10:00']]);
    now = at('2026-11-22T10:20');
    const { awaited, sheet } = await show();
    expect([...awaited]).toEqual([['awaited', '2026-11-22T10:00']]);
    const consignment = sheet.consignments.find(({ key }) => key === 'awaited');
    const securedAt = awaited.get('awaited');
    if (!consignment || !securedAt) throw new Error('It is awaited');
    expect(handoverClock(consignment, { now, regulation, securedAt })).toMatchObject({ step: 'qr', overdue: true, minutesLeft: -5 });
    await workbook.writeCells('Отгрузки', [{ cell: 'F3', value: code }]);
    expect([...(await show()).awaited]).toEqual([]);
  });

  it('names the columns the sheet lacks and adds their headers to the right', async () => {
    const workbook = workbookOf([{ shipment: 'a' }], ['shipment', 'importDate', 'truckPlate']);
    const useCases = useCasesAt(workbook, () => at('2026-11-22T10:00'));
    expect((await useCases.showBorder(request)).missing).toEqual(['doppNumber', 'doppStatus', 'qr', 'handedOver', 'acknowledged', 'crossedAt', 'incident']);
    const writes = await useCases.addBorderColumns('Отгрузки', 'ru');
    expect(writes.map(({ cell, value }) => [cell, value])).toEqual([
      ['D1', 'Номер ДОПП'],
      ['E1', 'Статус ДОПП'],
      ['F1', 'QR-код'],
      ['G1', 'QR передан'],
      ['H1', 'QR подтверждён'],
      ['I1', 'Дата пересечения границы'],
      ['J1', 'Инцидент'],
    ]);
    expect((await useCases.showBorder(request)).missing).toEqual([]);
    expect(await useCases.addBorderColumns('Отгрузки', 'ru')).toEqual([]);
  });

  it('passes a fault of the host on', async () => {
    const useCases = useCasesAt(workbookOf(rows), () => at('2026-11-22T10:00'));
    await expect(useCases.showBorder({ ...request, sheet: 'нет' })).rejects.toMatchObject({ code: 'no-such-sheet' });
  });
});

describe('the list of hand-overs', () => {
  const clocksAt = async (now: Moment) => {
    const { sheet } = await useCasesAt(workbookOf(rows), () => now).showBorder(request);
    return sheet.consignments.map((consignment) => handoverClock(consignment, { now, regulation }));
  };
  const now = at('2026-11-22T10:00');

  it('counts every state', async () => {
    expect(countByState(await clocksAt(now))).toEqual({ overdue: 1, qr: 2, 'hand-over': 1, acknowledgement: 1, done: 1, crossed: 1 });
  });

  const searches: readonly (readonly [readonly HandoverState[], string, readonly string[]])[] = [
    [[], '', ['late', 'awaited', 'given', 'not filed', 'done']],
    [['crossed'], '', ['crossed']],
    [['overdue', 'done'], '', ['late', 'done']],
    [[], 'CROSS', ['crossed']],
    [[], '482abe', ['late']],
    [['qr'], '482abe', []],
  ];
  it.each(searches)('shows for states %j and “%s” the most urgent first: %j', async (states, search, keys) => {
    const found = filterHandovers(await clocksAt(now), { states: new Set(states), search });
    expect(found.map(({ consignment }) => consignment.key)).toEqual(keys);
  });

  it.each([
    [0, '0 мин'],
    [-15, '15 мин'],
    [200, '3 ч 20 мин'],
    [1440, '1 д 0 ч'],
    [6240, '4 д 8 ч'],
  ] as const)('says %i minutes as %s', (minutes, text) => {
    expect(durationText(minutes, translator('ru')).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('the log of incidents', () => {
  const recordOf = async (workbook: WorkbookInMemory, id: string, what: string): Promise<IncidentRecord> => {
    const now = at('2026-11-22T10:00');
    const { sheet } = await useCasesAt(workbook, () => now).showBorder(request);
    const [consignment] = sheet.consignments;
    if (!consignment) throw new Error('The sheet has consignments');
    return incidentRecord(incidentView(consignment, { truckPlate: '1', packages: '3' }, { regulation, now }), { id, at: now, sheet: 'Отгрузки', what, remark: '' });
  };

  it('stays in the workbook after it is closed, the latest first, and an entry logged again is corrected', async () => {
    const workbook = workbookOf(rows);
    const first = await recordOf(workbook, '1', 'первый');
    const second = await recordOf(workbook, '2', 'второй');
    const useCases = useCasesAt(workbook, () => at('2026-11-22T10:00'));
    await useCases.logIncident(first);
    await useCases.logIncident(second);
    await useCases.logIncident({ ...first, what: 'первый, уточнён' });
    const saved = JSON.parse(JSON.stringify([...workbook.settings])) as [string, unknown][];
    const reopened = workbookOf(rows);
    for (const [key, value] of saved) reopened.settings.set(key, value);
    const records = await useCasesAt(reopened, () => at('2026-12-01')).loadIncidents();
    expect(records).toEqual([{ ...first, what: 'первый, уточнён' }, second]);
  });

  it('keeps an entry of another version although it cannot show it', async () => {
    const workbook = workbookOf(rows);
    workbook.settings.set('incidents', [{ id: 'later', form: 9 }]);
    const useCases = useCasesAt(workbook, () => at('2026-11-22T10:00'));
    expect(await useCases.loadIncidents()).toEqual([]);
    await useCases.logIncident(await recordOf(workbook, '1', 'что-то'));
    expect(workbook.settings.get('incidents')).toMatchObject([{ id: 'later', form: 9 }, { id: '1' }]);
  });

  it.each(['ru', 'en'] as const)('is a table in %s with a cell for every column', async (language) => {
    const table = incidentTable([await recordOf(workbookOf(rows), '1', '=1+1')], language, translator(language));
    expect(table.rows.map((row) => row.length)).toEqual([table.columns.length]);
    expect(table.rows[0]?.slice(1, 3)).toEqual(['late', '482ABE13']);
    expect(JSON.stringify(table.rows)).not.toMatch(/undefined|NaN/);
  });
});
