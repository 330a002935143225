import { z } from 'zod';
import { mayFollow, stateOf, statusColumns, type StatusRecord, type StatusTable } from '../connector';
import { packText, unpackText } from './packed-text';
import { minutesBetween, parseIsoMoment, type Moment } from '../values';
import type { WorkbookPort } from '../workbook';

/** Key of the workbook setting. */
const settingKey = 'statusSync';

/** Longer memories are packed: workbooks bear two megabytes of settings at most. */
const longestPlain = 20_000;
/** Events kept of one consignment; the first and the latest tell the most. */
const mostEvents = 24;

const statusEvent = z.object({
  what: z.enum(['submitted', 'status', 'qr']),
  /** Moscow time; of what the source tells no time of, when it was first seen here. */
  at: z.string(),
  status: z.string().optional(),
});
/** Something that happened to the status of a consignment. */
export type StatusEvent = Readonly<z.infer<typeof statusEvent>>;

const texts = z.record(z.string(), z.partialRecord(z.enum(statusColumns), z.string()));
const sheetMemory = z.object({
  syncedAt: z.string(),
  /** Source and cursor of the last sync; a cursor means nothing to another source. */
  source: z.string().default(''),
  cursor: z.string().default(''),
  /** Status columns the sheet had: values for others were lost. */
  columns: z.string().default(''),
  /** What the last sync left in the cells. */
  baseline: texts,
  rejections: z.record(z.string(), z.string()),
  /** What came for cells the user had changed, until he decides; and what he decided against. */
  pending: texts.default({}),
  declined: texts.default({}),
  history: z.record(z.string(), z.array(statusEvent)).default({}),
  /** The statuses were invented by a simulator. */
  simulated: z.boolean().default(false),
});
/** What the workbook remembers of the syncs of a sheet. */
export type SheetMemory = Readonly<z.infer<typeof sheetMemory>>;

const memories = z.record(z.string(), sheetMemory);
const packed = z.object({ bytes: z.number().int().nonnegative().max(50_000_000), packed: z.string() });

/** Another version or another program may have written the setting: what does not fit counts as never synced. */
export async function loadMemories(workbook: WorkbookPort): Promise<Readonly<Record<string, SheetMemory>>> {
  const kept = await workbook.loadSetting(settingKey);
  const small = packed.safeParse(kept);
  const parsed = memories.safeParse(small.success ? jsonOf(unpackText(small.data)) : kept);
  return parsed.success ? parsed.data : {};
}

export async function saveMemory(workbook: WorkbookPort, sheet: string, memory: SheetMemory): Promise<void> {
  await saveMemories(workbook, { ...(await loadMemories(workbook)), [sheet]: memory });
}

/** Saves all at once, for those who just loaded them. */
export function saveMemories(workbook: WorkbookPort, all: Readonly<Record<string, SheetMemory>>): Promise<void> {
  const text = JSON.stringify(all);
  return workbook.saveSetting(settingKey, text.length > longestPlain ? packText(text) : all);
}

/** The status history of a sheet by consignment key, oldest event first. */
export async function loadStatusHistory(workbook: WorkbookPort, sheet: string): Promise<Readonly<Record<string, readonly StatusEvent[]>>> {
  return (await loadMemories(workbook))[sheet]?.history ?? {};
}

export const emptyMemory: SheetMemory = {
  syncedAt: '',
  source: '',
  cursor: '',
  columns: '',
  baseline: {},
  rejections: {},
  pending: {},
  declined: {},
  history: {},
  simulated: false,
};

/** Notes a filing; the same moment again changes nothing. */
export function withSubmission(history: readonly StatusEvent[], at: string): readonly StatusEvent[] {
  if (history.some((event) => event.what === 'submitted' && event.at === at)) return history;
  return shortened([...history, { what: 'submitted', at }]);
}

/** A status that should not have followed the one before it. */
export interface OddStatus {
  readonly before: string;
  readonly after: string;
}

/**
 * Notes what a record tells that was not known. `seenAt` is taken for what the source tells no time of. Of a transition
 * that should not happen within one filing `odd` tells.
 */
export function withRecord(
  history: readonly StatusEvent[],
  record: StatusRecord,
  seenAt: Moment,
  table: StatusTable,
): { readonly history: readonly StatusEvent[]; readonly odd?: OddStatus } {
  let events = history;
  if (record.submittedAt !== undefined && !events.some((event) => event.what === 'submitted' && isNear(event.at, record.submittedAt ?? '')))
    events = withSubmission(events, record.submittedAt);
  const filing = events.slice(events.findLastIndex(({ what }) => what === 'submitted') + 1);
  const last = filing.findLast(({ what }) => what === 'status')?.status;
  let odd: OddStatus | undefined;
  if (record.status !== undefined && record.status !== last) {
    const [before, after] = [last === undefined ? undefined : stateOf(table, last), stateOf(table, record.status)];
    if (last !== undefined && before !== undefined && after !== undefined && !mayFollow(before, after)) odd = { before: last, after: record.status };
    events = [...events, { what: 'status', at: record.statusAt ?? seenAt, status: record.status }];
  }
  if (record.qr !== undefined && !filing.some(({ what }) => what === 'qr')) events = [...events, { what: 'qr', at: record.qrAt ?? seenAt }];
  return { history: shortened(events), ...(odd ? { odd } : {}) };
}

/** Minutes from the last filing to its QR code; undefined while one of them is not known with its time. */
export function minutesToQr(history: readonly StatusEvent[]): number | undefined {
  const filed = history.findLastIndex(({ what }) => what === 'submitted');
  const [from, to] = [history[filed]?.at, history.slice(filed + 1).find(({ what }) => what === 'qr')?.at].map((text) =>
    text?.includes('T') ? parseIsoMoment(text) : undefined,
  );
  return filed < 0 || from === undefined || to === undefined ? undefined : Math.max(minutesBetween(from, to), 0);
}

/** This machine's clock and the source's may differ by a little; a filing noted by both is one. */
function isNear(one: string, other: string): boolean {
  const [first, second] = [parseIsoMoment(one), parseIsoMoment(other)];
  return first !== undefined && second !== undefined && Math.abs(minutesBetween(first, second)) <= 10;
}

function shortened(events: readonly StatusEvent[]): StatusEvent[] {
  return events.length <= mostEvents ? [...events] : [...events.slice(0, 2), ...events.slice(2 - mostEvents)];
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Writers to one workbook's memory wait for each other. */
const turns = new WeakMap<WorkbookPort, Promise<unknown>>();

export function inTurn<Result>(workbook: WorkbookPort, task: () => Promise<Result>): Promise<Result> {
  const before = turns.get(workbook) ?? Promise.resolve();
  const now = before.then(task, task);
  turns.set(workbook, now.catch(() => undefined));
  return now;
}
