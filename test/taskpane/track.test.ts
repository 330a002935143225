import { describe, expect, it } from 'vitest';
import {
  deriveDopp,
  type Act,
  type Connector,
  type ConnectorAnswer,
  type ConnectorFault,
  type DoppEvent,
  type StatusRecord,
  type Submission,
} from '../../src/connector';
import { gatewayStatuses } from '../../src/connector/adapters/spot-gateway/statuses';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { calendarDate, parseIsoMoment, serialFromMoment, type Moment } from '../../src/values';
import type { LocalStorage } from '../../taskpane/services';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { memoryStorage } from '../../taskpane/use-cases/memory-storage';
import { loadStatusHistory } from '../../src/use-cases/status-memory';
import { WorkbookInMemory } from './workbook-in-memory';

const asOf = calendarDate('2026-11-23');
const moment = (text: string): Moment => parseIsoMoment(text) ?? asOf;
const columns: readonly ColumnId[] = ['shipment', 'hsCode', 'doppNumber', 'doppStatus', 'qr', 'handedOver', 'acknowledged', 'crossedAt', 'incident', 'qrReceived'];
const headers = columns.map((id) => columnTitle(id).ru);
const row = (cells: Partial<Record<ColumnId, CellInput>>): CellInput[] => columns.map((id) => cells[id] ?? null);

/** What a team shares: filings and acts by key, changes by position. */
class Source {
  fault: ConnectorFault | undefined;
  loseAnswers = false;
  listed: string[] = [];
  asked: string[] = [];
  readonly filings: Submission[] = [];
  private readonly events = new Map<string, DoppEvent[]>();
  private readonly positions = new Map<string, number>();
  private position = 0;

  tell(shipment: string, event: DoppEvent): void {
    const known = this.events.get(shipment) ?? [];
    if (known.some(({ id }) => id === event.id)) return;
    this.events.set(shipment, [...known, event]);
    this.positions.set(shipment, (this.position += 1));
  }

  status(shipment: string, order: number, status: string, more: Partial<DoppEvent & { kind: 'status' }> = {}): void {
    this.tell(shipment, { kind: 'status', id: `${shipment} ${order}`, order, status, ...more });
  }

  record(shipment: string): StatusRecord {
    return { shipment, ...deriveDopp(this.events.get(shipment) ?? [], gatewayStatuses, ['Обеспечен']).record };
  }

  connector(): Connector {
    const answer = <V>(work: () => V): Promise<ConnectorAnswer<V>> => {
      if (this.fault !== undefined) return Promise.resolve({ ok: false, fault: this.fault });
      const value = work();
      return Promise.resolve(this.loseAnswers ? { ok: false, fault: 'unreachable' } : { ok: true, value });
    };
    return {
      kind: 'gateway',
      statuses: gatewayStatuses,
      listChanges: (cursor) =>
        answer(() => {
          this.listed.push(cursor);
          const after = [...this.positions].filter(([, at]) => at > Number(cursor || 0)).sort(([, one], [, other]) => one - other);
          return { records: after.map(([shipment]) => this.record(shipment)), problems: [], cursor: String(this.position) };
        }),
      getStatuses: (queries) =>
        answer(() =>
          queries.map(({ shipment = '' }) => {
            this.asked.push(shipment);
            return this.events.has(shipment) ? { ok: true, key: shipment, value: this.record(shipment) } : { ok: false, key: shipment, fault: 'not-found' };
          }),
        ),
      submit: (items) =>
        answer(() =>
          items.map((item) => {
            if (!this.filings.some(({ key }) => key === item.key)) this.filings.push(item);
            this.status(item.shipment, 0, 'Подготовлен, принят шлюзом');
            return { ok: true, key: item.key, value: this.record(item.shipment) };
          }),
        ),
      record: (acts: readonly Act[]) =>
        answer(() =>
          acts.map((act) => {
            if (act.text === 'лишнее') return { ok: false, key: act.id, fault: 'not-allowed', text: 'рейс закрыт' };
            this.tell(act.shipment ?? '', { kind: act.kind, id: `act ${act.id}`, order: 50 + this.position, at: act.at, ...(act.text ? { text: act.text } : {}) });
            return { ok: true, key: act.id, value: this.record(act.shipment ?? '') };
          }),
        ),
    };
  }
}

const profile = { connector: { kind: 'gateway', url: 'https://gateway.example' } };
const title = { ru: 'Шлюз', en: 'Gateway' };

function pane(source: Source, rows: CellInput[][], storage: LocalStorage = memoryStorage(), book?: WorkbookInMemory) {
  const workbook = book ?? new WorkbookInMemory('Отгрузки', [headers, ...rows]);
  let now = moment('2026-11-23T10:15');
  const useCases = createPaneUseCases(workbook, { now: () => now }, storage, ({ kind }) =>
    Promise.resolve({ connector: source.connector(), adapter: { kind, title } }),
  );
  const request = { sheet: 'Отгрузки', asOf, profile, signal: { aborted: false }, onProgress: () => undefined };
  return {
    workbook,
    storage,
    useCases,
    request,
    setNow: (text: string) => (now = moment(text)),
    sync: () => useCases.syncStatuses({ ...request, online: true }),
    poll: () => useCases.statuses.poll(request),
    cell: (line: number, id: ColumnId) => workbook.rows[line]?.[columns.indexOf(id)] ?? null,
    type: (line: number, id: ColumnId, value: CellInput) => {
      const cells = workbook.rows[line];
      if (cells) cells[columns.indexOf(id)] = value;
    },
    act: (kind: Act['kind'], at: string, more: object = {}) =>
      useCases.recordAct({ sheet: 'Отгрузки', key: 'SH-1', kind, at: moment(at), profile, ...more }),
  };
}

describe('a sync with a source', () => {
  it('asks only for what changed since the last one, and says what did', async () => {
    const source = new Source();
    source.status('SH-1', 1, 'СИМУЛЯТОР: зарегистрирован', { doppNumber: 'Д-1' });
    const { sync, cell } = pane(source, [row({ shipment: 'SH-1' }), row({ shipment: 'SH-2' })]);
    expect((await sync()).changed.map(({ after }) => after)).toEqual(['Д-1', 'СИМУЛЯТОР: зарегистрирован']);
    source.status('SH-2', 1, 'Обеспечен', { qr: 'код' });
    const second = await sync();
    expect(source.listed).toEqual(['', '1']);
    expect(second.changed.map(({ key, after }) => [key, after])).toEqual([
      ['SH-2', 'Обеспечен'],
      ['SH-2', 'код'],
      ['SH-2', '2026-11-23T10:15'],
    ]);
    expect(second.consignments.map(({ entry, state }) => [entry, state])).toEqual([
      ['unknown', 'registered'],
      ['permitted', 'secured'],
    ]);
    expect(cell(2, 'qrReceived')).toBe(serialFromMoment(moment('2026-11-23T10:15')));
    expect((await sync()).changed).toEqual([]);
  });

  it('also asks for rows that are new and for cells that were emptied, which a cursor would not tell', async () => {
    const source = new Source();
    source.status('SH-1', 1, 'Обеспечен');
    source.status('SH-9', 1, 'Обеспечен');
    const { sync, workbook, cell, type } = pane(source, [row({ shipment: 'SH-1' })]);
    expect((await sync()).unmatched).toEqual(['SH-9']);
    workbook.rows.push(row({ shipment: 'SH-9' }));
    type(1, 'doppStatus', null);
    await sync();
    expect(source.asked).toEqual(['SH-1', 'SH-9']);
    expect([cell(1, 'doppStatus'), cell(2, 'doppStatus')]).toEqual(['Обеспечен', 'Обеспечен']);
  });

  it('keeps a conflict until the user decides, though the source tells it once', async () => {
    const source = new Source();
    const { sync, type, cell } = pane(source, [row({ shipment: 'SH-1', doppStatus: 'Звонили, обещали' })]);
    source.status('SH-1', 1, 'Обеспечен');
    expect((await sync()).conflicts).toHaveLength(1);
    const again = await sync();
    expect(again.conflicts).toMatchObject([{ before: 'Звонили, обещали', after: 'Обеспечен' }]);
    if (again.conflicts[0]) await again.decline(again.conflicts[0]);
    expect((await sync()).conflicts).toEqual([]);
    expect(cell(1, 'doppStatus')).toBe('Звонили, обещали');
    source.status('SH-1', 2, 'Аннулирован');
    const later = await sync();
    expect(later.conflicts).toMatchObject([{ after: 'Аннулирован' }]);
    if (later.conflicts[0]) await later.accept(later.conflicts[0]);
    expect(cell(1, 'doppStatus')).toBe('Аннулирован');
    type(1, 'doppStatus', 'Аннулирован');
    expect((await sync()).conflicts).toEqual([]);
  });

  it('keeps the history with times and knows how long the QR code took', async () => {
    const source = new Source();
    const { sync, setNow, workbook } = pane(source, [row({ shipment: 'SH-1' })]);
    setNow('2026-11-23T10:00');
    const connector = source.connector();
    await connector.submit?.([{ key: 'K', shipment: 'SH-1', document: {} }]);
    source.record = ((of) => (shipment: string) => ({ ...of.call(source, shipment), submittedAt: '2026-11-23T09:58' }))(source.record.bind(source));
    await sync();
    setNow('2026-11-23T10:14');
    source.status('SH-1', 1, 'Обеспечен', { qr: 'код' });
    expect((await sync()).consignments[0]).toMatchObject({ minutesToQr: 16 });
    expect((await loadStatusHistory(workbook, 'Отгрузки'))['SH-1']).toEqual([
      { what: 'submitted', at: '2026-11-23T09:58' },
      { what: 'status', at: '2026-11-23T10:00', status: 'Подготовлен, принят шлюзом' },
      { what: 'status', at: '2026-11-23T10:14', status: 'Обеспечен' },
      { what: 'qr', at: '2026-11-23T10:14' },
    ]);
  });

  it('reports a transition that should not happen, and believes it', async () => {
    const source = new Source();
    const { sync, cell } = pane(source, [row({ shipment: 'SH-1' })]);
    source.status('SH-1', 1, 'Обеспечен');
    await sync();
    source.status('SH-1', 2, 'СИМУЛЯТОР: ожидает обеспечения');
    expect((await sync()).odd).toMatchObject([{ data: { key: 'SH-1', before: 'Обеспечен', after: 'СИМУЛЯТОР: ожидает обеспечения' } }]);
    expect(cell(1, 'doppStatus')).toBe('СИМУЛЯТОР: ожидает обеспечения');
  });

  it('asks for everything again when told to', async () => {
    const source = new Source();
    source.status('SH-1', 1, 'Обеспечен');
    const { sync, useCases, request } = pane(source, [row({ shipment: 'SH-1' })]);
    await sync();
    await useCases.syncStatuses({ ...request, online: true, fresh: true });
    expect(source.listed).toEqual(['', '']);
  });

  it('begins anew with another source, whose cursor it cannot know', async () => {
    const [source, other] = [new Source(), new Source()];
    const first = pane(source, [row({ shipment: 'SH-1' })]);
    source.status('SH-1', 1, 'Обеспечен');
    await first.sync();
    const second = pane(other, [], first.storage, first.workbook);
    other.status('SH-1', 1, 'Аннулирован');
    await second.useCases.syncStatuses({ ...second.request, profile: { connector: { kind: 'gateway', url: 'https://other.example' } }, online: true });
    expect(other.listed).toEqual(['']);
  });
});

describe('polling', () => {
  it('reads and writes nothing without news, and never begins on a sheet nobody synced', async () => {
    const source = new Source();
    const { sync, poll, workbook, cell } = pane(source, [row({ shipment: 'SH-1' })]);
    expect(await poll()).toBeUndefined();
    expect(source.listed).toEqual([]);
    source.status('SH-1', 1, 'СИМУЛЯТОР: зарегистрирован');
    await sync();
    const reads = workbook.reads;
    expect(await poll()).toBeUndefined();
    source.fault = 'unreachable';
    expect(await poll()).toBeUndefined();
    expect(workbook.reads).toBe(reads);
    source.fault = undefined;
    source.status('SH-1', 2, 'Обеспечен');
    expect((await poll())?.changed).toHaveLength(1);
    expect(cell(1, 'doppStatus')).toBe('Обеспечен');
  });
});

describe('what was done offline', () => {
  it('waits across a restart, says why, and arrives once although the answer was lost', async () => {
    const source = new Source();
    const first = pane(source, [row({ shipment: 'SH-1' })]);
    source.fault = 'unreachable';
    await first.act('handed-over', '2026-11-23T09:00');
    expect((await first.sync()).outbox).toMatchObject({ waiting: [{ shipment: 'SH-1', what: 'handed-over' }], fault: { ru: /не отвечает/ } });
    source.fault = undefined;
    source.loseAnswers = true;
    const restarted = pane(source, [], first.storage, first.workbook);
    expect((await restarted.sync()).outbox.waiting).toHaveLength(1);
    source.loseAnswers = false;
    expect((await restarted.sync()).outbox).toEqual({ waiting: [], refused: [] });
    expect(source.record('SH-1').handedOver).toBe('2026-11-23T09:00');
  });

  it('is shown in words when the source refuses it, until the user has seen it', async () => {
    const source = new Source();
    const { act, sync, useCases } = pane(source, [row({ shipment: 'SH-1' })]);
    await act('incident', '2026-11-23T09:00', { text: 'лишнее' });
    const { outbox } = await sync();
    expect(outbox).toMatchObject({ waiting: [], refused: [{ what: 'incident', said: 'рейс закрыт', why: { ru: /не принимает/ } }] });
    expect((await sync()).outbox.refused).toHaveLength(1);
    await useCases.statuses.forget({ profile }, outbox.refused[0]?.id ?? '');
    expect((await sync()).outbox.refused).toEqual([]);
  });
});

describe('a team', () => {
  it('in two workbooks sees each other’s hand-overs and incidents after a sync', async () => {
    const source = new Source();
    const [one, other] = [pane(source, [row({ shipment: 'SH-1' })]), pane(source, [row({ shipment: 'SH-1' })])];
    await one.act('handed-over', '2026-11-23T09:00');
    await other.act('incident', '2026-11-23T09:30', { text: 'Прокол' });
    for (const each of [one, other, one]) await each.sync();
    for (const each of [one, other])
      expect([each.cell(1, 'handedOver'), each.cell(1, 'incident')]).toEqual([serialFromMoment(moment('2026-11-23T09:00')), 'Прокол']);
  });

  it('may replace what one of it recorded, but not silently what somebody typed', async () => {
    const source = new Source();
    const [one, other] = [pane(source, [row({ shipment: 'SH-1' })]), pane(source, [row({ shipment: 'SH-1' })])];
    await one.act('incident', '2026-11-23T09:00', { text: 'Прокол' });
    await one.sync();
    await other.sync();
    await other.act('incident', '2026-11-23T09:30', { text: 'Прокол, колесо сменили', overwrite: true });
    await other.sync();
    expect((await one.sync()).conflicts).toEqual([]);
    expect(one.cell(1, 'incident')).toBe('Прокол, колесо сменили');
    one.type(1, 'incident', 'моё');
    await other.act('incident', '2026-11-23T09:40', { text: 'Едет', overwrite: true });
    await other.sync();
    expect((await one.sync()).conflicts).toMatchObject([{ before: 'моё', after: 'Едет' }]);
  });
});

describe('a sheet without status columns', () => {
  it('gets them right of its table, and the values after that', async () => {
    const source = new Source();
    source.status('SH-1', 1, 'Обеспечен');
    const book = new WorkbookInMemory('Отгрузки', [
      [columnTitle('shipment').ru, columnTitle('hsCode').ru, columnTitle('goodsName').ru, 'Моё'],
      ['SH-1', '0702000000', 'Томаты', 1],
    ]);
    const { sync, useCases } = pane(source, [], memoryStorage(), book);
    expect((await sync()).missingColumns.map(({ ru }) => ru)).toEqual(['Статус ДОПП']);
    const added = await useCases.statuses.addColumns({ sheet: 'Отгрузки', language: 'ru' });
    expect(book.rows[0]?.slice(3)).toEqual(['Моё', ...added]);
    await sync();
    expect(book.rows[1]?.[6]).toBe('Обеспечен');
    expect(await useCases.statuses.addColumns({ sheet: 'Отгрузки', language: 'ru' })).toEqual([]);
  });
});

describe('a memory of ten thousand consignments', () => {
  it('fits the two megabytes of settings a workbook bears', async () => {
    const source = new Source();
    const rows = Array.from({ length: 10_000 }, (_, index) => row({ shipment: `SH-${index}` }));
    rows.forEach((_, index) => source.status(`SH-${index}`, 1, 'Обеспечен', { doppNumber: `Д-2026-${index}`, qr: `https://spot.example/qr/${index * 7919}/0123456789abcdef` }));
    const { sync, workbook } = pane(source, rows);
    expect((await sync()).changed).toHaveLength(40_000);
    expect(JSON.stringify(workbook.settings.get('statusSync')).length).toBeLessThan(1_500_000);
    expect((await sync()).changed).toEqual([]);
  }, 60_000);
});
