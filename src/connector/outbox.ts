import { z } from 'zod';
import { act, submission, type Act, type CallOptions, type Connector, type ConnectorFault, type ItemAnswer, type ItemFault, type StatusRecord, type Submission } from './port';

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submit'), item: submission }),
  z.object({ kind: z.literal('act'), item: act }),
]);
export type OutboxEntry = z.infer<typeof entry>;

/** Where the outbox lasts across restarts; the browser’s storage of this machine is one. */
export interface OutboxStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** What became of the entries of one sending. */
export interface OutboxReport {
  readonly sent: readonly { readonly entry: OutboxEntry; readonly record: StatusRecord }[];
  /** Taken out because sending again would not help; shown to the user. */
  readonly refused: readonly { readonly entry: OutboxEntry; readonly fault: ItemFault; readonly text?: string }[];
  /** Still waiting. */
  readonly waiting: number;
  /** Why the rest waits. */
  readonly fault?: ConnectorFault;
}

const storageKey = 'spot.outbox';
const itemsAtOnce = 100;
/** Faults of an item that pass by themselves. */
const passing: ReadonlySet<ItemFault> = new Set(['failed', 'unreadable']);

/**
 * What was done and is not yet known to have arrived. An entry stays until the source answered for it; since the source
 * takes each key once, sending it again after a lost answer does nothing twice.
 */
export class Outbox {
  constructor(
    private readonly storage: OutboxStorage,
    private readonly name: string,
  ) {}

  /** Everything that waits, oldest first. */
  entries(): readonly OutboxEntry[] {
    let kept: unknown;
    try {
      kept = JSON.parse(this.storage.get(this.key()) ?? '[]');
    } catch {
      return [];
    }
    return Array.isArray(kept) ? kept.flatMap((item) => (entry.safeParse(item).success ? [entry.parse(item)] : [])) : [];
  }

  submit(item: Submission): void {
    this.add({ kind: 'submit', item });
  }

  record(item: Act): void {
    this.add({ kind: 'act', item });
  }

  /** Takes an entry out by its key or id; false when it does not wait any more. */
  withdraw(id: string): boolean {
    const kept = this.entries();
    const left = kept.filter(({ item }) => ('key' in item ? item.key : item.id) !== id);
    if (left.length === kept.length) return false;
    this.storage.set(this.key(), JSON.stringify(left));
    return true;
  }

  /** Sends what waits, oldest first, acts after the filings they belong to. */
  async send(connector: Connector, call: CallOptions = {}): Promise<OutboxReport> {
    const sent: OutboxReport['sent'][number][] = [];
    const refused: OutboxReport['refused'][number][] = [];
    let fault: ConnectorFault | undefined;
    for (const kind of ['submit', 'act'] as const) {
      const waiting = this.entries().filter((candidate) => candidate.kind === kind);
      for (let start = 0; start < waiting.length && fault === undefined; start += itemsAtOnce) {
        const part = waiting.slice(start, start + itemsAtOnce);
        const answer = await ask(connector, part, call);
        if (!answer.ok) {
          fault = answer.fault;
          break;
        }
        const done: OutboxEntry[] = [];
        part.forEach((one, index) => {
          const given = answer.value[index];
          if (given?.ok) {
            sent.push({ entry: one, record: given.value });
            done.push(one);
          } else if (given && !passing.has(given.fault)) {
            refused.push({ entry: one, fault: given.fault, ...(given.text === undefined ? {} : { text: given.text }) });
            done.push(one);
          }
        });
        this.drop(done);
      }
    }
    return { sent, refused, waiting: this.entries().length, ...(fault === undefined ? {} : { fault }) };
  }

  private key(): string {
    return `${storageKey}.${this.name}`;
  }

  private add(added: OutboxEntry): void {
    const kept = this.entries().filter((one) => identityOf(one) !== identityOf(added));
    this.storage.set(this.key(), JSON.stringify([...kept, added]));
  }

  /** Reads again first: another pane of this machine may have added meanwhile. */
  private drop(done: readonly OutboxEntry[]): void {
    const gone = new Set(done.map((one) => JSON.stringify(one)));
    this.storage.set(this.key(), JSON.stringify(this.entries().filter((one) => !gone.has(JSON.stringify(one)))));
  }
}

function identityOf({ kind, item }: OutboxEntry): string {
  return `${kind} ${'key' in item ? item.key : item.id}`;
}

async function ask(connector: Connector, part: readonly OutboxEntry[], call: CallOptions): ReturnType<NonNullable<Connector['submit']>> {
  const submissions = part.flatMap((one) => (one.kind === 'submit' ? [one.item] : []));
  const acts = part.flatMap((one) => (one.kind === 'act' ? [one.item] : []));
  const cannot = (): Promise<{ ok: true; value: readonly ItemAnswer<StatusRecord>[] }> =>
    Promise.resolve({ ok: true, value: part.map((one) => ({ ok: false, key: identityOf(one), fault: 'not-allowed' })) });
  if (submissions.length > 0) return connector.submit ? connector.submit(submissions, call) : cannot();
  return connector.record ? connector.record(acts, call) : cannot();
}
