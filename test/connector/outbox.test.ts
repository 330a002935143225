import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createStatusBatch,
  deriveDopp,
  Outbox,
  startPolling,
  taxServiceStatuses,
  type Act,
  type Changes,
  type Connector,
  type ConnectorAnswer,
  type DoppEvent,
  type ItemAnswer,
  type StatusRecord,
  type Submission,
} from '../../src/connector';

/** The source as it should be: each key once, each act once, a cursor over changes. */
class Source {
  readonly filed = new Map<string, Submission>();
  readonly filings: string[] = [];
  private readonly events = new Map<string, DoppEvent[]>();
  private readonly changed = new Map<string, number>();
  private position = 0;

  file(item: Submission): ItemAnswer<StatusRecord> {
    const known = this.filed.get(item.key);
    if (known && JSON.stringify(known) !== JSON.stringify(item)) return { ok: false, key: item.key, fault: 'conflict' };
    if (!known) {
      this.filed.set(item.key, item);
      this.filings.push(item.key);
      this.take(item.shipment, { kind: 'status', id: `filed ${item.key}`, order: 0, status: 'Подан' });
    }
    return { ok: true, key: item.key, value: this.record(item.shipment) };
  }

  take(shipment: string, event: DoppEvent): void {
    const events = this.events.get(shipment) ?? [];
    if (events.some(({ id }) => id === event.id)) return;
    this.events.set(shipment, [...events, event]);
    this.changed.set(shipment, (this.position += 1));
  }

  record(shipment: string): StatusRecord {
    return { shipment, ...deriveDopp(this.events.get(shipment) ?? [], taxServiceStatuses, ['Обеспечен']).record };
  }

  changes(cursor: string): Changes {
    const records = [...this.changed].filter(([, at]) => at > Number(cursor || 0)).sort(([, one], [, other]) => one - other);
    return { records: records.map(([shipment]) => this.record(shipment)), problems: [], cursor: String(this.position) };
  }

  all(): Record<string, StatusRecord> {
    return Object.fromEntries([...this.changed.keys()].map((shipment) => [shipment, this.record(shipment)]));
  }
}

type Weather = 'fine' | 'request lost' | 'answer lost' | 'twice' | 'half';

/** A connector over the source through a network of the given weather. */
function connectorTo(source: Source, weather: () => Weather): Connector {
  async function through<V>(work: () => V): Promise<ConnectorAnswer<V>> {
    await Promise.resolve();
    const now = weather();
    if (now === 'request lost') return { ok: false, fault: 'unreachable' };
    if (now === 'twice') work();
    const value = work();
    return now === 'answer lost' ? { ok: false, fault: 'unreachable' } : { ok: true, value };
  }
  const half = <Item, V>(items: readonly Item[], each: (item: Item) => ItemAnswer<V>, keyOf: (item: Item) => string) => {
    const broken = weather() === 'half' ? Math.floor(items.length / 2) : items.length;
    return items.map((item, index): ItemAnswer<V> => {
      const answer = each(item);
      return index < broken ? answer : { ok: false, key: keyOf(item), fault: 'failed' };
    });
  };
  return {
    kind: 'model',
    listChanges: (cursor) => through(() => source.changes(cursor)),
    submit: (items) => through(() => half(items, (item) => source.file(item), ({ key }) => key)),
    record: (acts) =>
      through(() =>
        half(
          acts,
          (act): ItemAnswer<StatusRecord> => {
            const shipment = act.shipment ?? '';
            source.take(shipment, { kind: act.kind, id: `act ${act.id}`, order: 1, at: act.at, ...(act.text ? { text: act.text } : {}) });
            return { ok: true, key: act.id, value: source.record(shipment) };
          },
          ({ id }) => id,
        ),
      ),
  };
}

/** A pane: its outbox lasts, its memory does not. */
class Pane {
  private readonly kept = new Map<string, string>();
  readonly sheet: Record<string, StatusRecord> = {};
  outbox = this.open();
  cursor = '';

  private open(): Outbox {
    return new Outbox({ get: (key) => this.kept.get(key), set: (key, value) => void this.kept.set(key, value) }, 'source');
  }

  restart(): void {
    this.outbox = this.open();
    this.cursor = '';
  }

  async sync(connector: Connector): Promise<void> {
    await this.outbox.send(connector);
    const answer = await connector.listChanges(this.cursor);
    if (!answer.ok) return;
    for (const record of answer.value.records) if (record.shipment !== undefined) this.sheet[record.shipment] = record;
    this.cursor = answer.value.cursor;
  }
}

const shipments = ['S-1', 'S-2', 'S-3'];
const step = fc.oneof(
  fc.record({ kind: fc.constant('submit' as const), pane: fc.nat(1), shipment: fc.constantFrom(...shipments) }),
  fc.record({ kind: fc.constant('act' as const), pane: fc.nat(1), shipment: fc.constantFrom(...shipments), id: fc.nat(5), what: fc.constantFrom('handed-over' as const, 'acknowledged' as const) }),
  fc.record({ kind: fc.constant('status' as const), shipment: fc.constantFrom(...shipments), order: fc.integer({ min: 1, max: 9 }), text: fc.constantFrom('Обеспечен', 'Прочее') }),
  fc.record({ kind: fc.constant('sync' as const), pane: fc.nat(1) }),
  fc.record({ kind: fc.constant('restart' as const), pane: fc.nat(1) }),
);
const weathers = fc.infiniteStream(fc.constantFrom<Weather>('fine', 'request lost', 'answer lost', 'twice', 'half'));

describe('what was done offline', () => {
  it('arrives exactly once, and every pane ends with the truth, in 10,000 random fault schedules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), weathers, async (steps, stream) => {
        const source = new Source();
        let fine = false;
        const connector = connectorTo(source, () => (fine ? 'fine' : (stream.next().value as Weather)));
        const panes = [new Pane(), new Pane()] as const;
        const done = new Set<string>();
        const acts = new Set<string>();
        for (const one of steps) {
          const pane = 'pane' in one ? (one.pane === 0 ? panes[0] : panes[1]) : panes[0];
          if (one.kind === 'submit') {
            done.add(one.shipment);
            pane.outbox.submit({ key: one.shipment, shipment: one.shipment, document: {} });
          } else if (one.kind === 'act') {
            const act: Act = { id: `${one.shipment} ${one.what} ${one.id}`, shipment: one.shipment, kind: one.what, at: `2026-11-2${one.id}` };
            acts.add(`${one.shipment} ${one.what}`);
            pane.outbox.record(act);
          } else if (one.kind === 'status') {
            source.take(one.shipment, { kind: 'status', id: `${one.order} ${one.text}`, order: one.order, status: one.text });
          } else if (one.kind === 'restart') pane.restart();
          else await pane.sync(connector);
        }
        fine = true;
        for (const pane of panes) await pane.sync(connector);
        for (const pane of panes) await pane.sync(connector);
        expect([...source.filings].sort()).toEqual([...done].sort());
        for (const pane of panes) {
          expect(pane.outbox.entries()).toEqual([]);
          expect(pane.sheet).toEqual(source.all());
        }
        for (const what of acts) {
          const [shipment = '', kind] = what.split(' ');
          expect(source.record(shipment)[kind === 'handed-over' ? 'handedOver' : 'acknowledged']).toBeDefined();
        }
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('is taken out when sending again would not help, and says why', async () => {
    const source = new Source();
    const connector = connectorTo(source, () => 'fine');
    const pane = new Pane();
    pane.outbox.submit({ key: 'K', shipment: 'S-1', document: { version: 1 } });
    await pane.outbox.send(connector);
    pane.outbox.submit({ key: 'K', shipment: 'S-1', document: { version: 2 } });
    const report = await pane.outbox.send(connector);
    expect(report).toMatchObject({ sent: [], refused: [{ fault: 'conflict' }], waiting: 0 });
  });

  it('is not lost with a damaged storage, which only costs what is damaged', () => {
    const good = { kind: 'submit', item: { key: 'K', shipment: 'S', document: {} } };
    for (const [text, left] of [['{', 0], ['7', 0], [JSON.stringify([good, { kind: 'act' }, null]), 1]] as const) {
      const outbox = new Outbox({ get: () => text, set: () => undefined }, 'source');
      expect(outbox.entries()).toHaveLength(left);
    }
  });
});

describe('polling', () => {
  it('pauses while the page is hidden and asks at once when it is shown', async () => {
    let [hidden, asked] = [false, 0];
    let alarm: (() => void) | undefined;
    let changed = (): void => undefined;
    const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const stop = startPolling(
      {
        after: (_, callback) => {
          alarm = callback;
          return () => (alarm = undefined);
        },
        hidden: () => hidden,
        onVisibility: (callback) => {
          changed = callback;
          return () => (changed = () => undefined);
        },
      },
      60_000,
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('offline');
      },
    );
    alarm?.();
    await settle();
    expect([asked, alarm !== undefined]).toEqual([1, true]);
    hidden = true;
    changed();
    expect(alarm).toBeUndefined();
    hidden = false;
    changed();
    await settle();
    expect([asked, alarm !== undefined]).toEqual([2, true]);
    stop();
    expect(alarm).toBeUndefined();
  });
});

describe('single look-ups', () => {
  it('of one tick are one request, each number once', async () => {
    const requests: (string | undefined)[][] = [];
    const ticks: (() => void)[] = [];
    const look = createStatusBatch(
      {
        getStatuses: (queries) => {
          requests.push(queries.map(({ doppNumber }) => doppNumber));
          return Promise.resolve({
            ok: true,
            value: queries.map(({ doppNumber: key = '' }) => (key === 'D-9' ? { ok: false, key, fault: 'not-found' } : { ok: true, key, value: { doppNumber: key, status: 'Обеспечен' } })),
          });
        },
      },
      (callback) => void ticks.push(callback),
    );
    const answers = Promise.all(['D-1', 'D-2', 'D-1', 'D-9'].map(look));
    expect(ticks).toHaveLength(1);
    ticks[0]?.();
    expect((await answers).map((answer) => answer.ok && answer.value?.status)).toEqual(['Обеспечен', 'Обеспечен', 'Обеспечен', undefined]);
    expect(requests).toEqual([['D-1', 'D-2', 'D-9']]);
  });
});
