import { z } from 'zod';
import {
  createFileConnector,
  planSync,
  statusColumns,
  type AnswerProblem,
  type Connector,
  type ConnectorFault,
  type StatusRecord,
  type SyncBaseline,
  type SyncPlan,
} from '../../src/connector';
import { readProfile } from '../../src/profile';
import { columnTitle, readShipments } from '../../src/shipment';
import type { Consignment, ShipmentSheet } from '../../src/shipment/model';
import { parseIsoMoment, type LocalizedText, type Moment } from '../../src/values';
import { WorkbookFault, type WorkbookPort } from '../../src/workbook';
import type { Clock, Entry, PaneUseCases, StatusChange, TrackedConsignment, TrackOutcome } from '../services';
import { writeOf } from './write-of';

type TrackRequest = Parameters<PaneUseCases['syncStatuses']>[0];

/** Key of the workbook setting that keeps what the last sync left, per sheet. */
const settingKey = 'statusSync';

const keptSchema = z.record(
  z.string(),
  z.object({
    syncedAt: z.string(),
    baseline: z.record(z.string(), z.partialRecord(z.enum(statusColumns), z.string())),
    rejections: z.record(z.string(), z.string()),
  }),
);
type Kept = z.infer<typeof keptSchema>;

const faultTexts: Readonly<Record<ConnectorFault, LocalizedText>> = {
  'not-configured': { ru: 'Файл не выбран.', en: 'No file was chosen.' },
  unreachable: { ru: 'Источник статусов не отвечает.', en: 'The source of statuses does not answer.' },
  busy: {
    ru: 'Источник статусов перегружен и просит подождать. Повторите через минуту.',
    en: 'The source of statuses is overloaded and asks to wait. Try again in a minute.',
  },
  refused: { ru: 'Источник статусов отказал в доступе.', en: 'The source of statuses refused access.' },
  unreadable: {
    ru: 'Файл не похож на список статусов. Нужен JSON: список записей или объект со списком items.',
    en: 'The file does not look like a list of statuses. It takes JSON: a list of records, or an object with a list “items”.',
  },
  cancelled: { ru: 'Загрузка остановлена.', en: 'The load was stopped.' },
};

/** What differs where the source is asked over the network. */
const connectionFaults: Readonly<Partial<Record<ConnectorFault, LocalizedText>>> = {
  'not-configured': {
    ru: 'Адрес источника статусов не подходит. В настройках нужен адрес, начинающийся с https://',
    en: 'The address of the source of statuses does not fit. Settings take an address that begins with https://',
  },
  unreadable: {
    ru: 'Источник статусов ответил не так, как ожидалось. Проверьте адрес в настройках.',
    en: 'The source of statuses did not answer as expected. Check the address in Settings.',
  },
};

function fileSource(file: TrackRequest['source']): Connector | undefined {
  return file && createFileConnector(() => Promise.resolve(file.text));
}

const unreadableItem: LocalizedText = {
  ru: 'Запись {path} не подошла и пропущена. Даты пишутся как 2026-11-27 или 2026-11-27T14:30; нужен номер перевозки (shipment) или ДОПП (doppNumber).',
  en: 'Record {path} does not fit and was left out. Dates read 2026-11-27 or 2026-11-27T14:30; a shipment or doppNumber is needed.',
};

const missingColumn: LocalizedText = {
  ru: 'На листе нет столбца «{title}»: пришедшие значения некуда записать. Добавьте столбец с таким заголовком.',
  en: 'The sheet has no column “{title}”, so incoming values have no place. Add a column with this header.',
};

/** Reads the sheet's statuses and, with a source, first writes what changed to the status columns. */
export async function trackForPane(workbook: WorkbookPort, clock: Clock, request: TrackRequest): Promise<TrackOutcome> {
  const kept = await readKept(workbook);
  const before = kept[request.sheet];
  let sheet = await readSheet(workbook, request);
  const problems: TrackOutcome['problems'][number][] = [];
  let plan: SyncPlan | undefined;
  let syncedAt = before?.syncedAt;
  let rejections = before?.rejections ?? {};

  const source = request.connector ?? fileSource(request.source);
  if (source) {
    const answer = await source.listChanges('');
    if (answer.ok) {
      plan = planSync(sheet, answer.value.records, (before?.baseline ?? {}) as SyncBaseline);
      rejections = { ...rejections, ...rejectionsOf(sheet, answer.value.records) };
      problems.push(...answer.value.problems.map(itemProblem));
      problems.push(
        ...plan.missingColumns.map((column) => ({ text: missingColumn, data: { title: columnTitle(column) } })),
      );
      if (request.signal.aborted) throw new WorkbookFault('cancelled');
      const writes = plan.edits.map((edit) => writeOf(sheet, edit));
      if (writes.length > 0) await workbook.writeCells(request.sheet, writes);
      syncedAt = clock.now();
      await workbook.saveSetting(settingKey, {
        ...kept,
        [request.sheet]: { syncedAt, baseline: plan.baseline, rejections },
      });
    } else problems.push({ text: (request.connector ? connectionFaults[answer.fault] : undefined) ?? faultTexts[answer.fault] });
  }
  const addressed = sheet;
  if (plan && plan.edits.length > 0) sheet = await readSheet(workbook, request);

  const permitting = readProfile(request.profile).regulation.on('dopp.permitting-statuses', request.asOf)?.value ?? [];
  const edits = new Map<StatusChange, SyncPlan['conflicts'][number]>();
  for (const conflict of plan?.conflicts ?? [])
    edits.set(
      {
        key: conflict.key,
        cell: addressed.cellOf(conflict.row, conflict.column),
        title: columnTitle(conflict.column),
        before: conflict.mine,
        after: conflict.theirs,
      },
      conflict,
    );
  const synced = syncedAt === undefined ? undefined : parseIsoMoment(syncedAt);
  return {
    sheet: request.sheet,
    ...(synced ? { syncedAt: synced } : {}),
    consignments: sheet.consignments.map((consignment) => tracked(consignment, sheet, permitting, rejections)),
    changed: (plan?.edits ?? []).map((edit) => ({
      key: edit.key,
      cell: addressed.cellOf(edit.row, edit.column),
      title: columnTitle(edit.column),
      before: edit.before,
      after: edit.after,
    })),
    conflicts: [...edits.keys()],
    unmatched: (plan?.unmatched ?? []).map(({ shipment, doppNumber }) => shipment ?? doppNumber ?? ''),
    problems,
    accept: async (change) => {
      const conflict = edits.get(change);
      if (!conflict) return;
      await workbook.writeCells(request.sheet, [writeOf(addressed, conflict.edit)]);
      const now = await readKept(workbook);
      const own = now[request.sheet];
      if (!own) return;
      const baseline = {
        ...own.baseline,
        [conflict.key]: { ...own.baseline[conflict.key], [conflict.column]: conflict.theirs },
      };
      await workbook.saveSetting(settingKey, { ...now, [request.sheet]: { ...own, baseline } });
    },
  };
}

async function readSheet(workbook: WorkbookPort, request: TrackRequest): Promise<ShipmentSheet> {
  return readShipments(
    await workbook.readSheet(request.sheet, { signal: request.signal, onProgress: request.onProgress }),
  );
}

/** Another version or another program may have written the setting: what does not fit counts as never synced. */
async function readKept(workbook: WorkbookPort): Promise<Kept> {
  const parsed = keptSchema.safeParse(await workbook.loadSetting(settingKey));
  return parsed.success ? parsed.data : {};
}

function itemProblem({ path }: AnswerProblem): TrackOutcome['problems'][number] {
  return { text: unreadableItem, data: { path } };
}

function rejectionsOf(sheet: ShipmentSheet, records: readonly StatusRecord[]): Record<string, string> {
  const keyOfNumber = new Map(sheet.consignments.map(({ key, values }) => [values.doppNumber, key]));
  const found: Record<string, string> = {};
  for (const { shipment, doppNumber, rejectionReason } of records) {
    const key = shipment ?? (doppNumber === undefined ? undefined : keyOfNumber.get(doppNumber));
    if (key !== undefined && rejectionReason) found[key] = rejectionReason;
  }
  return found;
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
  rejections: Readonly<Record<string, string>>,
): TrackedConsignment {
  const { key, values, lines } = consignment;
  const rejection = rejections[key];
  const optional = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
    value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
  return {
    key,
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, 'doppStatus'),
    ...optional('doppNumber', values.doppNumber),
    ...optional('statusText', values.doppStatus),
    entry: entryOf(values.doppStatus, values.doppNumber, permitting),
    qr: values.qr !== undefined,
    ...optional<'handedOver', Moment>('handedOver', values.handedOver),
    ...optional<'importDate', Moment>('importDate', values.importDate),
    ...optional('rejection', rejection),
  };
}
