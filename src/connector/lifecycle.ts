import { actKinds, wireMoment, type StatusRecord } from './port';
import { z } from 'zod';

/**
 * The life of a DOPP in our own words. The law attests one status text by name, «Обеспечен» (secured); the other states
 * follow the stages the sources describe, not texts of the tax service.
 */
export const doppStates = [
  'draft',
  'checked',
  'filed',
  'registered',
  'awaiting-deposit',
  'secured',
  'rejected',
  'annulled',
  'presented',
  'crossed',
  'closed',
] as const;
export type DoppState = (typeof doppStates)[number];

/** States that may follow a state as we see it: stages between two looks may be missed, but not the deposit before the border. */
const followers: Readonly<Record<DoppState, readonly DoppState[]>> = {
  draft: ['checked', 'filed', 'registered', 'awaiting-deposit', 'secured', 'rejected', 'annulled'],
  checked: ['draft', 'filed', 'registered', 'awaiting-deposit', 'secured', 'rejected', 'annulled'],
  filed: ['registered', 'awaiting-deposit', 'secured', 'rejected', 'annulled'],
  registered: ['awaiting-deposit', 'secured', 'rejected', 'annulled'],
  'awaiting-deposit': ['secured', 'rejected', 'annulled'],
  secured: ['presented', 'crossed', 'rejected', 'annulled'],
  rejected: ['draft', 'checked', 'filed', 'annulled'],
  annulled: [],
  presented: ['crossed', 'rejected', 'annulled'],
  crossed: ['closed'],
  closed: [],
};

export function mayFollow(before: DoppState, after: DoppState): boolean {
  return before === after || followers[before].includes(after);
}

/** States by an adapter's outside texts, written as the source writes them. */
export type StatusTable = Readonly<Record<string, DoppState>>;

/** The only status of the tax service known by name. */
export const taxServiceStatuses: StatusTable = { Обеспечен: 'secured' };

/** The state a text stands for; undefined for every text the table does not have. */
export function stateOf(table: StatusTable, text: string): DoppState | undefined {
  const plain = plainText(text);
  for (const [known, state] of Object.entries(table)) if (plainText(known) === plain) return state;
  return undefined;
}

function plainText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Something that happened to a DOPP. `order` is the source's own count or clock: events are put in order by it and by
 * id, never by the time of arrival.
 */
export const doppEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    id: z.string().min(1).max(250),
    order: z.number(),
    status: z.string().min(1).max(500),
    doppNumber: z.string().min(1).max(200).optional(),
    doppDate: wireMoment.optional(),
    qr: z.string().min(1).max(4000).optional(),
    rejectionReason: z.string().max(4000).optional(),
  }),
  z.object({
    kind: z.enum(actKinds),
    id: z.string().min(1).max(250),
    order: z.number(),
    at: wireMoment,
    text: z.string().max(2000).optional(),
  }),
]);
export type DoppEvent = z.infer<typeof doppEvent>;

/** A transition the source told that should not happen; it is believed and reported. */
export interface OddTransition {
  readonly before: DoppState;
  readonly after: DoppState;
  readonly event: string;
}

export interface DerivedDopp {
  /** The last state that is known; undefined before the first. */
  readonly state: DoppState | undefined;
  /** The last status is a text the table knows, and it permits entry. Every other text does not. */
  readonly permitsEntry: boolean;
  /** What goes to the sheet. */
  readonly record: Omit<StatusRecord, 'shipment'>;
  readonly odd: readonly OddTransition[];
}

/**
 * The state of a DOPP from all of its events. Neither the order of the list nor repetition matters: events are put in
 * order first. A status drops the QR code of a filing that was rejected or annulled. What people recorded stands beside
 * the official status and never permits entry.
 */
export function deriveDopp(events: readonly DoppEvent[], table: StatusTable, permitting: readonly string[]): DerivedDopp {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(
    (one, other) => one.order - other.order || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  );
  const permitted = new Set(permitting.map(plainText));
  const record: { -readonly [Key in keyof DerivedDopp['record']]: DerivedDopp['record'][Key] } = {};
  const odd: OddTransition[] = [];
  let official: DoppState | undefined;
  let atBorder: DoppState | undefined;
  for (const event of ordered) {
    if (event.kind === 'status') {
      const next = stateOf(table, event.status);
      if (next !== undefined) {
        if (official !== undefined && !mayFollow(official, next))
          odd.push({ before: official, after: next, event: event.id });
        official = next;
      }
      record.status = event.status;
      if (event.doppNumber !== undefined) record.doppNumber = event.doppNumber;
      if (event.doppDate !== undefined) record.doppDate = event.doppDate;
      if (next === 'rejected' || next === 'annulled') delete record.qr;
      else if (event.qr !== undefined) record.qr = event.qr;
      if (event.rejectionReason !== undefined) record.rejectionReason = event.rejectionReason;
      else if (next !== undefined && next !== 'rejected') delete record.rejectionReason;
    } else if (event.kind === 'handed-over') record.handedOver = event.at;
    else if (event.kind === 'acknowledged') record.acknowledged = event.at;
    else if (event.kind === 'incident') record.incident = event.text ?? '';
    else {
      atBorder = atBorder === 'crossed' ? atBorder : event.kind;
      if (event.kind === 'crossed') record.crossedAt = event.at;
      if (official !== 'secured' && official !== undefined && official !== 'presented' && official !== 'crossed')
        odd.push({ before: official, after: event.kind, event: event.id });
    }
  }
  const ended = official === 'rejected' || official === 'annulled' || official === 'closed' || official === 'crossed';
  return {
    state: atBorder !== undefined && !ended ? atBorder : official,
    permitsEntry: record.status !== undefined && permitted.has(plainText(record.status)),
    record,
    odd,
  };
}
