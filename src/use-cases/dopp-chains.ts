import { z } from 'zod';
import {
  annulmentOf,
  ChainBuilder,
  filedEvent,
  readChainEvents,
  registeredEvent,
  withdrawnEvent,
  type ChainEvent,
  type DoppChains,
  type Filing,
  type Registration,
} from '../dopp';
import type { LocalizedText, Moment } from '../values';
import type { WorkbookPort } from '../workbook';
import { packText, unpackText } from './packed-text';

/** The filings the workbook remembers. */
export interface ChainsReading {
  readonly chains: DoppChains;
  /** Numbers that came for consignments whose filing was not noted here. */
  readonly unfiled: ReadonlyMap<string, Registration>;
  /** Entries that cannot be read: the history is not whole. */
  readonly unreadable: number;
}

/** Whether something was noted; when not, why, in words. */
export type Noted = { readonly ok: true } | { readonly ok: false; readonly text: LocalizedText };

/**
 * The history is kept in settings of the workbook, in parts: `dopp-chains` says how many there are, each part
 * holds events in the order they happened, packed. Only the last part is ever written again, and only to add.
 */
const indexKey = 'dopp-chains';
const partKey = (part: number): string => `${indexKey}-${part}`;

/** Characters of JSON in a part: small enough to pack, unpack and write between two frames. */
const partSize = 100_000;
/** Bytes a part may unpack to: a single document of any size stands in a part of its own. */
const mostUnpacked = 20_000_000;
/** Parts at most; some 40 million characters of JSON, two million in the file. */
const mostParts = 400;

const indexSchema = z.object({ version: z.literal(1), parts: z.number().int().nonnegative().max(mostParts) });
const partSchema = z.object({ version: z.literal(1), bytes: z.number().int().nonnegative().max(mostUnpacked), packed: z.string() });

/** Reads every filing the workbook remembers; `pause` gives the host its turn between parts. */
export async function loadChains(workbook: WorkbookPort, pause: () => Promise<void> = () => Promise.resolve()): Promise<ChainsReading> {
  const builder = new ChainBuilder();
  let unreadable = 0;
  const count = await countParts(workbook);
  for (let part = 1; part <= count; part += 1) {
    const found = await readPart(workbook, part);
    for (const event of found.events) builder.add(event);
    unreadable += found.unreadable;
    await pause();
  }
  return { chains: builder.chains, unfiled: builder.unfiled, unreadable };
}

/** Notes a filing exactly as it was made. What was noted before stays. */
export function noteFiling(workbook: WorkbookPort, key: string, filing: Filing): Promise<Noted> {
  return inTurn(workbook, () => append(workbook, [filedEvent(key, filing)]));
}

/** Notes several filings at once, for those made together. */
export function noteFilings(workbook: WorkbookPort, filings: readonly (Filing & { readonly key: string })[]): Promise<Noted> {
  return inTurn(workbook, () => append(workbook, filings.map(({ key, ...filing }) => filedEvent(key, filing))));
}

/** Notes the number and date the tax service gave to the last filing; the same number again changes nothing. */
export function noteRegistered(
  workbook: WorkbookPort,
  key: string,
  registration: { readonly doppNumber: string; readonly date?: Moment | undefined },
): Promise<Noted> {
  return noteAllRegistered(workbook, [{ key, ...registration }]);
}

/** `noteRegistered` for many consignments with one write. */
export function noteAllRegistered(
  workbook: WorkbookPort,
  registrations: readonly { readonly key: string; readonly doppNumber: string; readonly date?: Moment | undefined }[],
): Promise<Noted> {
  return inTurn(workbook, async () => {
    const { chains, unfiled } = await loadChains(workbook);
    const news = registrations.flatMap(({ key, doppNumber, date }) => {
      const known = chains.get(key)?.at(-1) ?? unfiled.get(key);
      if (known?.doppNumber === doppNumber && (date === undefined || known.doppDate === date)) return [];
      return [registeredEvent(key, { doppNumber, ...(date === undefined ? {} : { doppDate: date }) })];
    });
    return append(workbook, news);
  });
}

/** Notes that what stands was annulled. */
export function noteAnnulled(workbook: WorkbookPort, key: string, filedOn: Moment): Promise<Noted> {
  return inTurn(workbook, async () => {
    const { chains } = await loadChains(workbook);
    const dopp = annulmentOf(chains.get(key), filedOn);
    if (!dopp) return { ok: false, text: nothingStands };
    return append(workbook, [filedEvent(key, { kind: 'annulment', filedOn, dopp })]);
  });
}

/** Takes back the note of the last filing, made by mistake; among the events both stay. */
export function noteWithdrawn(workbook: WorkbookPort, key: string, on: Moment): Promise<Noted> {
  return inTurn(workbook, async () => {
    const { chains } = await loadChains(workbook);
    if ((chains.get(key)?.length ?? 0) === 0) return { ok: false, text: nothingNoted };
    return append(workbook, [withdrawnEvent(key, on)]);
  });
}

/** Every event as text, for a copy outside the workbook. */
export async function exportChains(workbook: WorkbookPort): Promise<string> {
  const { events } = await readAll(workbook);
  return `${JSON.stringify({ format: 'spot-dopp-chains', version: '1.0', events }, undefined, 2)}\n`;
}

async function readAll(workbook: WorkbookPort): Promise<{ readonly events: readonly ChainEvent[] }> {
  const events: ChainEvent[] = [];
  const count = await countParts(workbook);
  for (let part = 1; part <= count; part += 1) events.push(...(await readPart(workbook, part)).events);
  return { events };
}

/** Parts that exist. A part is written before it is counted, so one more than counted may stand there. */
async function countParts(workbook: WorkbookPort): Promise<number> {
  const index = indexSchema.safeParse(await workbook.loadSetting(indexKey));
  let count = index.success ? index.data.parts : 0;
  while (count < mostParts && (await workbook.loadSetting(partKey(count + 1))) !== undefined) count += 1;
  return count;
}

interface Part {
  readonly events: readonly ChainEvent[];
  readonly unreadable: number;
  /** The part as it is kept, for adding to it; undefined when it must be left as it is. */
  readonly kept: readonly unknown[] | undefined;
  readonly size: number;
}

async function readPart(workbook: WorkbookPort, part: number): Promise<Part> {
  const parsed = partSchema.safeParse(await workbook.loadSetting(partKey(part)));
  const text = parsed.success ? unpackText(parsed.data) : undefined;
  const kept = text === undefined ? undefined : listOf(text);
  if (!kept) return { events: [], unreadable: 1, kept: undefined, size: 0 };
  return { ...readChainEvents(kept), kept, size: text?.length ?? 0 };
}

function listOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Adds events to the last part, or to new ones when it is full or cannot be read. */
async function append(workbook: WorkbookPort, events: readonly ChainEvent[]): Promise<Noted> {
  if (events.length === 0) return { ok: true };
  let part = await countParts(workbook);
  const last = part === 0 ? undefined : await readPart(workbook, part);
  let kept = last?.kept ?? [];
  let size = last?.size ?? 0;
  if (part === 0 || last?.kept === undefined) part += 1;
  const parts = new Map<number, readonly unknown[]>();
  for (const event of events) {
    const length = JSON.stringify(event).length;
    if (kept.length > 0 && size + length > partSize) {
      part += 1;
      kept = [];
      size = 0;
    }
    kept = [...kept, event];
    size += length;
    parts.set(part, kept);
  }
  if (part > mostParts) return { ok: false, text: full };
  for (const [number, list] of parts)
    await workbook.saveSetting(partKey(number), { version: 1, ...packText(JSON.stringify(list)) });
  await workbook.saveSetting(indexKey, { version: 1, parts: part });
  return { ok: true };
}

/** Writes to one workbook wait for each other, so that none adds to a part another is about to replace. */
const turns = new WeakMap<WorkbookPort, Promise<unknown>>();

function inTurn<Result>(workbook: WorkbookPort, task: () => Promise<Result>): Promise<Result> {
  const before = turns.get(workbook) ?? Promise.resolve();
  const now = before.then(task, task);
  turns.set(workbook, now);
  return now;
}

const nothingStands: LocalizedText = {
  ru: 'Аннулировать нечего: подача этой перевозки здесь не отмечена или ДОПП уже аннулирована.',
  en: 'There is nothing to annul: no filing of this shipment is noted here, or its DOPP is annulled already.',
};
const nothingNoted: LocalizedText = {
  ru: 'Подача этой перевозки здесь не отмечена.',
  en: 'No filing of this shipment is noted here.',
};
const full: LocalizedText = {
  ru: 'История подач этой книги заполнена. Сохраните копию истории в файл и ведите новые перевозки в новой книге.',
  en: 'The filing history of this workbook is full. Save a copy of the history to a file and keep new shipments in a new workbook.',
};
