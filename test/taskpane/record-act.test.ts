import { describe, expect, it } from 'vitest';
import type { ActKind } from '../../src/connector';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, parseIsoMoment, serialFromMoment, type Moment } from '../../src/values';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { outboxOf, readConnection } from '../../taskpane/use-cases/connection';
import { memoryStorage } from '../../taskpane/use-cases/memory-storage';
import { WorkbookInMemory } from './workbook-in-memory';

const asOf = calendarDate('2026-11-23');
const moment = (text: string): Moment => parseIsoMoment(text) ?? asOf;
const at = moment('2026-11-26T18:05');
const headers = ['№ перевозки', 'Код ТН ВЭД', 'QR передан', 'QR подтверждён', 'Дата пересечения границы', 'Инцидент'];
const profile = { connector: { kind: 'gateway', url: 'https://gateway.example' } };

function pane(...rows: CellInput[][]) {
  const workbook = new WorkbookInMemory('Отгрузки', [headers, ...rows]);
  const storage = memoryStorage();
  const { recordAct } = createPaneUseCases(workbook, { now: () => asOf }, storage);
  const connection = readConnection(profile, storage);
  const waiting = () => (connection ? outboxOf(storage, connection).entries() : []);
  const record = (kind: ActKind, more: object = {}) =>
    recordAct({ sheet: 'Отгрузки', key: 'SH-1', kind, at, profile, ...more });
  return { workbook, record, waiting };
}

describe('an act is recorded', () => {
  it.each([
    ['handed-over', 'C2', {}, serialFromMoment(at)],
    ['acknowledged', 'D2', {}, serialFromMoment(at)],
    ['crossed', 'E2', {}, serialFromMoment(at)],
    ['incident', 'F2', { text: 'Пробито колесо' }, 'Пробито колесо'],
  ] as const)('%s in its column of the row, and waits for the source', async (kind, cell, more, value) => {
    const { workbook, record, waiting } = pane(['SH-1', '0702000000'], ['SH-1', '0703101900']);
    expect(await record(kind, more)).toMatchObject({ written: cell, queued: true, before: { cell, value: null } });
    expect(workbook.at(cell)).toBe(value);
    expect(waiting()).toMatchObject([{ kind: 'act', item: { kind, shipment: 'SH-1', at, ...more } }]);
  });

  it('without a source in the sheet only', async () => {
    const { workbook, record, waiting } = pane(['SH-1']);
    expect(await record('handed-over', { profile: {} })).toMatchObject({ written: 'C2', queued: false });
    expect(workbook.at('C2')).toBe(serialFromMoment(at));
    expect(waiting()).toEqual([]);
  });

  it('once, however often the button is pressed', async () => {
    const { workbook, record, waiting } = pane(['SH-1']);
    await record('handed-over');
    const again = await record('handed-over');
    expect(again.written).toBeUndefined();
    expect(again.conflict).toBeUndefined();
    expect(waiting()).toHaveLength(1);
    expect(workbook.written).toHaveLength(1);
  });

  it('that has no column of its own for the team only', async () => {
    const { workbook, record, waiting } = pane(['SH-1']);
    expect(await record('presented')).toMatchObject({ queued: true });
    expect(workbook.written).toEqual([]);
    expect(waiting()).toMatchObject([{ item: { kind: 'presented' } }]);
  });
});

describe('an act is not written over', () => {
  it.each([
    ['a date the user typed', serialFromMoment(moment('2026-11-25T09:00')), { ru: '25.11.2026 09:00' }],
    ['a text the user typed', 'вчера вечером', { ru: 'вчера вечером' }],
  ])('%s: the conflict is told, nothing is queued', async (_, there, mine) => {
    const { workbook, record, waiting } = pane(['SH-1', null, there]);
    expect(await record('handed-over')).toMatchObject({
      queued: false,
      conflict: { cell: 'C2', mine, theirs: { ru: '26.11.2026 18:05' } },
    });
    expect(workbook.at('C2')).toBe(there);
    expect(waiting()).toEqual([]);

    expect(await record('handed-over', { overwrite: true })).toMatchObject({ written: 'C2', queued: true, before: { value: there } });
  });
});

describe('an act is taken back', () => {
  it('from the row and, while it waits, from the outbox', async () => {
    const { workbook, record, waiting } = pane(['SH-1', null, null, null, null, 'Стоит на СВХ']);
    const recorded = await record('incident', { text: 'Пробито колесо', overwrite: true });
    expect(await recorded.undo()).toEqual({ withdrawn: true });
    expect(workbook.at('F2')).toBe('Стоит на СВХ');
    expect(waiting()).toEqual([]);
    expect(await recorded.undo()).toEqual({ withdrawn: false });
  });
});

describe('an act has no place', () => {
  it('when the sheet lacks the column: it is named, and the team is told all the same', async () => {
    const { record, waiting, workbook } = pane(['SH-1']);
    workbook.rows.forEach((row) => row.splice(2, 1));
    expect(await record('handed-over')).toMatchObject({ queued: true, problem: { kind: 'no-column', title: { ru: 'QR передан' } } });
    expect(waiting()).toHaveLength(1);
  });

  it('when the consignment is gone', async () => {
    const { record, waiting } = pane(['SH-2']);
    expect(await record('handed-over')).toMatchObject({ queued: false, problem: { kind: 'no-consignment' } });
    expect(waiting()).toEqual([]);
  });
});
