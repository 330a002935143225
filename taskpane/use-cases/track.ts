import {
  capabilitiesOf,
  createFileConnector,
  baselineText,
  stateOf,
  statusColumns,
  type AnswerProblem,
  type CallOptions,
  type CallSignal,
  type Connector,
  type ConnectorFault,
  type OutboxReport,
  type StatusColumn,
  type StatusQuery,
  type StatusRecord,
  type SyncPlan,
} from '../../src/connector';
import { readProfile } from '../../src/profile';
import { columnTitle, readShipments } from '../../src/shipment';
import type { Consignment, ShipmentSheet } from '../../src/shipment/model';
import { emptyMemory, inTurn, loadMemories, minutesToQr, saveMemories, type SheetMemory } from '../../src/use-cases/status-memory';
import { columnsOf, openConflicts, takeStatuses, withWrites } from '../../src/use-cases/take-statuses';
import { writeOf } from '../../src/use-cases/write-of';
import { minutesBetween, parseIsoMoment, type LocalizedText, type Moment } from '../../src/values';
import { WorkbookFault, type CancelSignal } from '../../src/workbook';
import type { TextFile } from '../services';
import { faultText } from './connection-faults';
import { nameOf, outboxOf, readConnection, type Connection } from './connection';
import { keepRefused, outboxView } from './outbox-view';
import type { Entry, SourceView, StatusChange, TrackedConsignment, TrackNote, TrackOutcome, TrackRequest } from './tracking';
import type { StatusSurroundings } from './status-surroundings';

/** Reads the sheet's statuses and, with a source, first writes what changed to the status columns. */
export function trackForPane(around: StatusSurroundings, request: TrackRequest): Promise<TrackOutcome> {
  return inTurn(around.workbook, () => track(around, request));
}

/**
 * Looks for news without being asked for: on sheets that were synced with the same source before, and only when there
 * are any is the sheet read. Undefined without news, and while the source does not answer.
 */
export function pollForPane(around: StatusSurroundings, request: TrackRequest): Promise<TrackOutcome | undefined> {
  return inTurn(around.workbook, async () => {
    const connection = readConnection(request.profile, around.storage);
    if (!connection) return undefined;
    const memory = (await loadMemories(around.workbook))[request.sheet];
    if (!memory || memory.source !== nameOf(connection)) return undefined;
    const found = await around.connect(connection);
    if (!found || found.connector.attended) return undefined;
    const syncedAt = parseIsoMoment(memory.syncedAt);
    // A source without a cursor answers everything each time.
    if (memory.cursor === '' && syncedAt !== undefined && minutesBetween(syncedAt, around.clock.now()) < wholePauseMinutes) return undefined;
    const waits = outboxOf(around.storage, connection).entries().length > 0;
    if (!waits && memory.cursor !== '') {
      const answer = await found.connector.listChanges(memory.cursor, callOf(request.signal));
      if (!answer.ok || answer.value.records.length === 0) return undefined;
    }
    return track(around, { ...request, online: true });
  });
}

/** Minutes between two unasked looks at a source that can only tell everything. */
const wholePauseMinutes = 10;

async function track(around: StatusSurroundings, request: TrackRequest): Promise<TrackOutcome> {
  const { workbook, clock, storage } = around;
  const memories = await loadMemories(workbook);
  const before = memories[request.sheet];
  const connection = readConnection(request.profile, storage);
  const found = connection && (await around.connect(connection));

  const incoming = request.source
    ? await takeFile(request.source)
    : request.online
      ? await askSource(around, request, connection, found?.connector, before)
      : undefined;
  const block = await workbook.readSheet(request.sheet, { signal: request.signal, onProgress: request.onProgress });
  let sheet = readShipments(block);
  const problems: TrackNote[] = [...(incoming?.problems ?? [])];
  const odd: TrackNote[] = [];
  let plan: SyncPlan | undefined;
  let memory = before;

  if (incoming?.connector) {
    const { connector } = incoming;
    const seenAt = clock.now();
    const more = incoming.cursor === undefined ? { records: [], problems: [] } : await askForSheet(connector, sheet, before, incoming, callOf(request.signal));
    problems.push(...more.problems);
    if (request.signal.aborted) throw new WorkbookFault('cancelled');
    const start = before ?? { ...emptyMemory, syncedAt: seenAt };
    const taken = takeStatuses({
      sheet,
      memory: start,
      records: [...incoming.records, ...more.records],
      sent: incoming.sent,
      statuses: connector.statuses ?? {},
      seenAt,
    });
    ({ plan } = taken);
    odd.push(...taken.odd);
    const { writes, records } = taken;
    if (writes.length > 0) await workbook.writeCells(request.sheet, writes, { final: true });
    memory = {
      ...taken.memory,
      ...(incoming.cursor === undefined ? {} : { source: connection ? nameOf(connection) : '', cursor: incoming.cursor, columns: columnsOf(sheet) }),
      simulated: incoming.cursor === undefined ? start.simulated : records.some(({ simulated }) => simulated === true) || (start.simulated && start.cursor !== ''),
    };
    await saveMemories(workbook, { ...memories, [request.sheet]: memory });
    if (writes.length > 0) sheet = readShipments(withWrites(block, writes));
  }

  const permitting = readProfile(request.profile).regulation.on('dopp.permitting-statuses', request.asOf)?.value ?? [];
  const table = incoming?.connector?.statuses ?? found?.connector.statuses ?? {};
  const conflicts = new Map<StatusChange, SyncPlan['conflicts'][number]>();
  for (const conflict of openConflicts(plan ?? { conflicts: [] }, memory ?? emptyMemory))
    conflicts.set(
      {
        key: conflict.key,
        cell: sheet.cellOf(conflict.row, conflict.column),
        title: columnTitle(conflict.column),
        before: conflict.mine,
        after: conflict.theirs,
      },
      conflict,
    );
  const outbox = connection ? outboxView(storage, connection, found?.adapter, incoming?.fault) : { waiting: [], refused: [] };
  const waiting = new Set(outbox.waiting.filter(({ what }) => what === 'submit').map(({ shipment }) => shipment));
  const synced = memory === undefined ? undefined : parseIsoMoment(memory.syncedAt);
  const source = connection && found ? sourceView(connection, found) : undefined;

  const settle = (change: StatusChange, settled: (own: SheetMemory, conflict: SyncPlan['conflicts'][number]) => SheetMemory): Promise<void> =>
    inTurn(workbook, async () => {
      const conflict = conflicts.get(change);
      const now = await loadMemories(workbook);
      const own = now[request.sheet];
      if (conflict && own) await saveMemories(workbook, { ...now, [request.sheet]: settled(own, conflict) });
    });
  return {
    sheet: request.sheet,
    ...(synced ? { syncedAt: synced } : {}),
    ...(source ? { source } : {}),
    simulated: memory?.simulated ?? false,
    consignments: sheet.consignments.map((consignment) => tracked(consignment, sheet, permitting, table, memory ?? emptyMemory, waiting)),
    changed: (plan?.edits ?? []).map((edit) => ({
      key: edit.key,
      cell: sheet.cellOf(edit.row, edit.column),
      title: columnTitle(edit.column),
      before: edit.before,
      after: edit.after,
    })),
    conflicts: [...conflicts.keys()],
    unmatched: (plan?.unmatched ?? []).map(({ shipment, doppNumber }) => shipment ?? doppNumber ?? ''),
    missingColumns: (plan?.missingColumns ?? []).map(columnTitle),
    problems,
    odd,
    outbox,
    accept: async (change) => {
      const conflict = conflicts.get(change);
      if (!conflict) return;
      await workbook.writeCells(request.sheet, [writeOf(sheet, conflict.edit)]);
      await settle(change, (own, { key, column, theirs }) => ({
        ...own,
        baseline: { ...own.baseline, [key]: { ...own.baseline[key], [column]: baselineText(theirs) } },
        pending: without(own.pending, key, column),
      }));
    },
    decline: (change) =>
      settle(change, (own, { key, column, theirs }) => ({
        ...own,
        declined: { ...own.declined, [key]: { ...own.declined[key], [column]: baselineText(theirs) } },
        pending: without(own.pending, key, column),
      })),
  };
}

/** What a source said before the sheet was looked at. */
interface Incoming {
  /** Undefined when it did not answer. */
  readonly connector?: Connector;
  readonly records: readonly StatusRecord[];
  readonly problems: readonly TrackNote[];
  readonly sent: OutboxReport['sent'];
  /** Undefined for a file. */
  readonly cursor?: string;
  /** The cursor that was asked with. */
  readonly askedFrom?: string;
  readonly fault?: ConnectorFault;
}

async function takeFile(file: TextFile): Promise<Incoming> {
  const connector = createFileConnector(() => Promise.resolve(file.text), file.name);
  const answer = await connector.listChanges('');
  if (!answer.ok) return { records: [], problems: [{ text: unreadableFile }], sent: [] };
  return { connector, records: answer.value.records, problems: answer.value.problems.map(itemProblem), sent: [] };
}

/** Sends what waits, then asks for what changed. */
async function askSource(
  { storage, connect }: StatusSurroundings,
  request: TrackRequest,
  connection: Connection | undefined,
  connector: Connector | undefined,
  before: SheetMemory | undefined,
): Promise<Incoming> {
  const found = connection && (await connect(connection));
  const failed = (fault: ConnectorFault, sent: OutboxReport['sent'] = []): Incoming => ({
    records: sent.map(({ record }) => record),
    problems: [{ text: faultText(fault, found?.adapter) }],
    sent,
    fault,
    ...(sent.length > 0 && connector ? { connector } : {}),
  });
  if (!connection || !connector) return failed('not-configured');
  const call = callOf(request.signal);
  const report = await outboxOf(storage, connection).send(connector, call);
  keepRefused(storage, connection, report.refused);
  // A token that may only read still reads.
  if (report.fault !== undefined && report.fault !== 'refused') return failed(report.fault, report.sent);
  const askedFrom = before?.source === nameOf(connection) && !request.fresh ? before.cursor : '';
  const answer = await connector.listChanges(askedFrom, call);
  if (!answer.ok) return failed(answer.fault, report.sent);
  return {
    connector,
    records: [...report.sent.map(({ record }) => record), ...answer.value.records],
    problems: answer.value.problems.map(itemProblem),
    sent: report.sent,
    cursor: answer.value.cursor,
    askedFrom,
    ...(report.fault === undefined ? {} : { fault: report.fault }),
  };
}

/** Asked for at once by number or shipment; of more the whole list is asked for. */
const mostQueries = 500;

/**
 * What a cursor cannot tell: consignments that are new in the sheet or whose status cells were emptied, everything when
 * status columns were added, and every shipment of a source that has no list of its own.
 */
async function askForSheet(
  connector: Connector,
  sheet: ShipmentSheet,
  before: SheetMemory | undefined,
  { cursor, askedFrom }: Incoming,
  call: CallOptions,
): Promise<{ readonly records: readonly StatusRecord[]; readonly problems: readonly TrackNote[] }> {
  const nothing = { records: [], problems: [] };
  const all = askedFrom === '' && !connector.asksEach;
  if (all || cursor === undefined) return nothing;
  const wanted =
    connector.asksEach || before?.columns !== columnsOf(sheet)
      ? sheet.consignments
      : sheet.consignments.filter((consignment) => isUnknown(consignment, before?.baseline[consignment.key]));
  const queries = wanted.flatMap((consignment): StatusQuery[] => {
    const { shipment, values } = consignment;
    const doppNumber = connector.asksEach ? undefined : values.doppNumber;
    return shipment === undefined && doppNumber === undefined ? [] : [{ ...(shipment === undefined ? {} : { shipment }), ...(doppNumber === undefined ? {} : { doppNumber }) }];
  });
  if (queries.length === 0) return nothing;
  if (!connector.getStatuses || (queries.length > mostQueries && !connector.asksEach)) {
    const answer = await connector.listChanges('', call);
    return answer.ok ? { records: answer.value.records, problems: answer.value.problems.map(itemProblem) } : nothing;
  }
  const answer = await connector.getStatuses(queries, call);
  if (!answer.ok) return { records: [], problems: [{ text: faultText(answer.fault) }] };
  return {
    records: answer.value.flatMap((item) => (item.ok ? [item.value] : [])),
    problems: answer.value.flatMap((item) =>
      item.ok || item.fault === 'not-found' ? [] : [{ text: unansweredItem, data: { key: item.key, said: item.text ?? '' } }],
    ),
  };
}

/** Never asked for, or a status cell was emptied since. */
function isUnknown({ values }: Consignment, baseline: SheetMemory['baseline'][string] | undefined): boolean {
  return baseline === undefined || statusColumns.some((column) => baseline[column] && values[column] === undefined);
}

function without(of: SheetMemory['pending'], key: string, column: StatusColumn): SheetMemory['pending'] {
  const { [column]: _, ...rest } = of[key] ?? {};
  return { ...of, [key]: rest };
}

function sourceView({ settings }: Connection, { connector, adapter }: NonNullable<Awaited<ReturnType<StatusSurroundings['connect']>>>): SourceView {
  const url = settings['url'];
  return { title: adapter.title, address: typeof url === 'string' ? url : '', can: new Set(capabilitiesOf(connector)) };
}

/** The host's signal, where it is one that a network call can listen to. */
export function callOf(signal: CancelSignal): CallOptions {
  return 'addEventListener' in signal ? { signal: signal as CallSignal } : {};
}

function itemProblem({ path }: AnswerProblem): TrackNote {
  return { text: unreadableItem, data: { path } };
}

/**
 * May the vehicle enter? Only the statuses of `dopp.permitting-statuses` are known to permit it; without
 * a DOPP it may not; every other status text is unknown and treated as "no".
 */
function entryOf(status: string | undefined, doppNumber: string | undefined, permitting: readonly string[]): Entry {
  if (status !== undefined) {
    const plain = status.trim().toLowerCase();
    return permitting.some((text) => text.toLowerCase() === plain) ? 'permitted' : 'unknown';
  }
  return doppNumber === undefined ? 'not-permitted' : 'unknown';
}

function tracked(
  consignment: Consignment,
  sheet: ShipmentSheet,
  permitting: readonly string[],
  table: NonNullable<Connector['statuses']>,
  memory: SheetMemory,
  waiting: ReadonlySet<string>,
): TrackedConsignment {
  const { key, shipment, values, lines } = consignment;
  const history = memory.history[key] ?? [];
  // Without a column for it the last status that came is still the status.
  const status = sheet.hasColumn('doppStatus') ? values.doppStatus : history.findLast(({ what }) => what === 'status')?.status;
  const optional = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
    value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
  return {
    key,
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, 'doppStatus'),
    ...optional('doppNumber', values.doppNumber),
    ...optional('statusText', status),
    ...optional('state', status === undefined ? undefined : stateOf(table, status)),
    entry: entryOf(status, values.doppNumber, permitting),
    qr: values.qr !== undefined,
    ...optional<'handedOver', Moment>('handedOver', values.handedOver),
    ...optional<'acknowledged', Moment>('acknowledged', values.acknowledged),
    ...optional<'importDate', Moment>('importDate', values.importDate),
    ...optional('rejection', memory.rejections[key] || undefined),
    ...optional('incident', values.incident),
    waiting: shipment !== undefined && waiting.has(shipment),
    history,
    ...optional('minutesToQr', minutesToQr(history)),
  };
}

const unreadableFile: LocalizedText = {
  ru: 'Файл не похож на список статусов. Нужен JSON (список записей или объект со списком items) или CSV с названиями полей в первой строке.',
  en: 'The file does not look like a list of statuses. It takes JSON (a list of records, or an object with a list “items”) or CSV with names of fields in the first line.',
};
const unreadableItem: LocalizedText = {
  ru: 'Запись {path} не подошла и пропущена. Даты пишутся как 2026-11-27 или 2026-11-27T14:30; нужен номер перевозки (shipment) или ДОПП (doppNumber).',
  en: 'Record {path} does not fit and was left out. Dates read 2026-11-27 or 2026-11-27T14:30; a shipment or doppNumber is needed.',
};
const unansweredItem: LocalizedText = {
  ru: 'О перевозке {key} источник ничего не сказал. {said}',
  en: 'The source said nothing about shipment {key}. {said}',
};
