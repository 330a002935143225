import { z } from 'zod';
import { parseIsoMoment, type Moment } from '../../values';
import { doppModel, type Dopp } from '../model';

const moment = z.string().refine((text) => parseIsoMoment(text) !== undefined);

const chainEntryKinds = ['primary', 'correction', 'vehicle-change', 'annulment'] as const;
export type ChainEntryKind = (typeof chainEntryKinds)[number];

const filedSchema = z.object({
  event: z.literal('filed'),
  key: z.string().min(1),
  kind: z.enum(chainEntryKinds),
  filedOn: moment,
  dopp: doppModel,
});

const registeredSchema = z.object({
  event: z.literal('registered'),
  key: z.string().min(1),
  /** The number and date the tax service gave. */
  doppNumber: z.string().min(1),
  doppDate: moment.optional(),
});

/** The last filing was noted by mistake: it never was made. */
const withdrawnSchema = z.object({ event: z.literal('withdrawn'), key: z.string().min(1), on: moment });

const eventSchema = z.discriminatedUnion('event', [filedSchema, registeredSchema, withdrawnSchema]);

/** Something that happened to the DOPP of a consignment. An event is never changed and never removed. */
export type ChainEvent = Readonly<z.infer<typeof eventSchema>>;

/** What is told about a filing: the document exactly as it was filed. */
export interface Filing {
  readonly kind: ChainEntryKind;
  readonly filedOn: Moment;
  readonly dopp: Dopp;
}

/** One filing, as it was filed, with the number and date the tax service gave once they are known. */
export interface ChainEntry extends Filing {
  readonly doppNumber?: string;
  readonly doppDate?: Moment;
}

/** The filings of every consignment in the order they were made, by consignment key. */
export type DoppChains = ReadonlyMap<string, readonly ChainEntry[]>;

/** A number and date the tax service gave. */
export interface Registration {
  readonly doppNumber: string;
  readonly doppDate?: Moment;
}

/** Reads events as kept. Those that cannot be read are counted, so that nobody believes the history whole. */
export function readChainEvents(kept: unknown): { readonly events: readonly ChainEvent[]; readonly unreadable: number } {
  const events: ChainEvent[] = [];
  let unreadable = 0;
  for (const item of Array.isArray(kept) ? (kept as readonly unknown[]) : [undefined]) {
    const parsed = eventSchema.safeParse(item);
    if (parsed.success) events.push(parsed.data);
    else unreadable += 1;
  }
  return { events, unreadable };
}

/** The event of a filing. */
export function filedEvent(key: string, { kind, filedOn, dopp }: Filing): ChainEvent {
  return { event: 'filed', key, kind, filedOn, dopp };
}

/** The event of a registration. */
export function registeredEvent(key: string, { doppNumber, doppDate }: Registration): ChainEvent {
  return { event: 'registered', key, doppNumber, ...(doppDate === undefined ? {} : { doppDate }) };
}

/** The event that takes back the note of the last filing; the note itself stays among the events. */
export function withdrawnEvent(key: string, on: Moment): ChainEvent {
  return { event: 'withdrawn', key, on };
}

/** Gathers events into chains; a registration belongs to the last filing before it. */
export class ChainBuilder {
  readonly chains = new Map<string, ChainEntry[]>();
  /** Numbers of consignments whose filing was not noted here. */
  readonly unfiled = new Map<string, Registration>();

  add(event: ChainEvent): void {
    const { key } = event;
    const chain = this.chains.get(key) ?? [];
    if (event.event === 'filed') {
      const { kind, dopp } = event;
      const filedOn = parseIsoMoment(event.filedOn);
      if (filedOn) this.chains.set(key, [...chain, { kind, filedOn, dopp }]);
      return;
    }
    if (event.event === 'withdrawn') {
      this.chains.set(key, chain.slice(0, -1));
      return;
    }
    const date = event.doppDate === undefined ? undefined : parseIsoMoment(event.doppDate);
    const registration = { doppNumber: event.doppNumber, ...(date ? { doppDate: date } : {}) };
    const last = chain.at(-1);
    if (last) this.chains.set(key, [...chain.slice(0, -1), { ...last, ...registration }]);
    else this.unfiled.set(key, registration);
  }
}

/** The chains that events tell. */
export function chainsOf(events: Iterable<ChainEvent>): DoppChains {
  const builder = new ChainBuilder();
  for (const event of events) builder.add(event);
  return builder.chains;
}

/** The last filing that stands: undefined before the first and after an annulment. */
export function standingEntry(chain: readonly ChainEntry[] | undefined): ChainEntry | undefined {
  const last = chain?.at(-1);
  return last?.kind === 'annulment' ? undefined : last;
}

/** The latest number and date given to the document that stands: a correction without its own keeps those of what it corrects. */
export function registrationOf(chain: readonly ChainEntry[] | undefined): Registration | undefined {
  if (!standingEntry(chain)) return undefined;
  for (const { kind, doppNumber, doppDate } of [...(chain ?? [])].reverse()) {
    if (kind === 'annulment') return undefined;
    if (doppNumber !== undefined) return { doppNumber, ...(doppDate === undefined ? {} : { doppDate }) };
    if (kind === 'primary') return undefined;
  }
  return undefined;
}

/** Number of the next correction: 0 for a primary document, which also follows an annulment. */
export function nextCorrection(chain: readonly ChainEntry[] | undefined): number {
  return standingEntry(chain) ? (chain?.at(-1)?.dopp.header.correction ?? 0) + 1 : 0;
}
