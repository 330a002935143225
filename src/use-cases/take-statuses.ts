import {
  baselineText,
  planSync,
  statusColumns,
  type OutboxReport,
  type StatusColumn,
  type StatusRecord,
  type StatusTable,
  type SyncBaseline,
  type SyncPlan,
} from '../connector';
import { parseCellAddress } from '../shipment';
import type { SheetBlock, ShipmentSheet } from '../shipment/model';
import type { LocalizedText, Moment, TextData } from '../values';
import type { CellWrite } from '../workbook';
import { withRecord, withSubmission, type SheetMemory } from './status-memory';
import { writeOf } from './write-of';

export interface StatusesToTake {
  readonly sheet: ShipmentSheet;
  /** What the workbook remembers of earlier syncs of the sheet. */
  readonly memory: SheetMemory;
  readonly records: readonly StatusRecord[];
  /** What was sent to the source just before. */
  readonly sent: OutboxReport['sent'];
  readonly statuses: StatusTable;
  readonly seenAt: Moment;
}

export interface TakenStatuses {
  readonly plan: SyncPlan;
  readonly writes: readonly CellWrite[];
  /** What to remember once the cells are written. */
  readonly memory: SheetMemory;
  /** What was taken in, conflicts of earlier syncs included. */
  readonly records: readonly StatusRecord[];
  /** Transitions that should not happen; they are believed. */
  readonly odd: readonly { readonly text: LocalizedText; readonly data: TextData }[];
}

/** What statuses of a source change in a sheet and in its memory; nothing is written yet. */
export function takeStatuses({ sheet, memory, records: incoming, sent, statuses, seenAt }: StatusesToTake): TakenStatuses {
  const odd: TakenStatuses['odd'][number][] = [];
  const history: Record<string, SheetMemory['history'][string]> = { ...memory.history };
  const keyOf = keyFinder(sheet);
  for (const { entry } of sent)
    if (entry.kind === 'submit') {
      const key = keyOf({ shipment: entry.item.shipment });
      if (key !== undefined) history[key] = [...withSubmission(history[key] ?? [], seenAt)];
    }
  const records = [...pendingRecords(memory, sheet), ...incoming].map((record): StatusRecord => {
    const key = record.superseded ? undefined : keyOf(record);
    if (key === undefined) return record;
    const known = withRecord(history[key] ?? [], record, seenAt, statuses);
    history[key] = [...known.history];
    if (known.odd) odd.push({ text: oddStatus, data: { key, ...known.odd } });
    const qrAt = record.qrAt ?? known.history.findLast(({ what }) => what === 'qr')?.at;
    return record.qr !== undefined && qrAt !== undefined ? { ...record, qrAt } : record;
  });
  const plan = planSync(sheet, records, withSentActs(memory.baseline as SyncBaseline, sheet, sent), statuses);
  const baseline: Record<string, SheetMemory['baseline'][string]> = { ...plan.baseline };
  for (const { key } of sheet.consignments) baseline[key] ??= {};
  return {
    plan,
    writes: plan.edits.map((edit) => asText(writeOf(sheet, edit))),
    memory: {
      ...memory,
      syncedAt: seenAt,
      baseline,
      rejections: { ...memory.rejections, ...rejectionsOf(keyOf, records) },
      pending: pendingOf(plan.conflicts),
      history,
    },
    records,
    odd,
  };
}

/** Conflicts the user did not decide against already. */
export function openConflicts({ conflicts }: Pick<SyncPlan, 'conflicts'>, { declined }: Pick<SheetMemory, 'declined'>): SyncPlan['conflicts'] {
  return conflicts.filter(({ key, column, theirs }) => declined[key]?.[column] !== baselineText(theirs));
}

/** The block with what was written, so that it need not be read again. */
export function withWrites(block: SheetBlock, writes: readonly CellWrite[]): SheetBlock {
  const rows = block.rows.map((row) => row);
  for (const { cell, value } of writes) {
    const address = parseCellAddress(cell);
    if (!address) continue;
    const row = [...(rows[address.row - block.firstRow] ?? [])];
    row[address.column - block.firstColumn] = value;
    rows[address.row - block.firstRow] = row;
  }
  return { ...block, rows };
}

/** The status columns a sheet has. */
export function columnsOf(sheet: ShipmentSheet): string {
  return statusColumns.filter((column) => sheet.hasColumn(column)).join(' ');
}

/** Conflicts nobody decided yet come again, though the source does not repeat them. */
function pendingRecords({ pending }: SheetMemory, { consignments }: ShipmentSheet): StatusRecord[] {
  return consignments.flatMap(({ key, shipment, values: { doppNumber } }) => {
    const waiting = pending[key];
    if (!waiting || (shipment === undefined && doppNumber === undefined)) return [];
    const { doppStatus, qrReceived, ...rest } = waiting;
    return [
      {
        ...rest,
        ...(shipment === undefined ? {} : { shipment }),
        ...(shipment === undefined && doppNumber !== undefined ? { doppNumber } : {}),
        ...(doppStatus === undefined ? {} : { status: doppStatus }),
        ...(qrReceived === undefined ? {} : { qrAt: qrReceived }),
      },
    ];
  });
}

function pendingOf(conflicts: SyncPlan['conflicts']): SheetMemory['pending'] {
  const pending: Record<string, Partial<Record<StatusColumn, string>>> = {};
  for (const { key, column, theirs } of conflicts) pending[key] = { ...pending[key], [column]: theirs };
  return pending;
}

const columnOfAct = { 'handed-over': 'handedOver', acknowledged: 'acknowledged', crossed: 'crossedAt', incident: 'incident' } as const;

/** What we ourselves told the source is no entry of the user's any more: what the team makes of it may replace it. */
function withSentActs(baseline: SyncBaseline, sheet: ShipmentSheet, sent: OutboxReport['sent']): SyncBaseline {
  const next: Record<string, SyncBaseline[string]> = { ...baseline };
  for (const { entry } of sent) {
    if (entry.kind !== 'act' || entry.item.kind === 'presented') continue;
    const column = columnOfAct[entry.item.kind];
    const told = column === 'incident' ? (entry.item.text ?? '') : entry.item.at;
    const consignment = sheet.consignments.find(({ shipment, values }) => (entry.item.shipment === undefined ? values.doppNumber === entry.item.doppNumber : shipment === entry.item.shipment));
    if (consignment?.values[column] === told) next[consignment.key] = { ...next[consignment.key], [column]: baselineText(told) };
  }
  return next;
}

function keyFinder(sheet: ShipmentSheet): (record: Pick<StatusRecord, 'shipment' | 'doppNumber'>) => string | undefined {
  const byShipment = new Map(sheet.consignments.map(({ shipment, key }) => [shipment, key]));
  const byNumber = new Map(sheet.consignments.map(({ values, key }) => [values.doppNumber, key]));
  return ({ shipment, doppNumber }) =>
    (shipment === undefined ? undefined : byShipment.get(shipment)) ?? (doppNumber === undefined ? undefined : byNumber.get(doppNumber));
}

function rejectionsOf(keyOf: ReturnType<typeof keyFinder>, records: readonly StatusRecord[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const record of records) {
    const key = record.superseded ? undefined : keyOf(record);
    if (key !== undefined && (record.rejectionReason !== undefined || record.status !== undefined)) found[key] = record.rejectionReason ?? '';
  }
  return found;
}

/** Texts of status columns stay texts, whatever they look like. */
function asText(write: CellWrite): CellWrite {
  return typeof write.value === 'string' ? { ...write, format: '@' } : write;
}

const oddStatus: LocalizedText = {
  ru: '{key}: после статуса «{before}» пришёл «{after}». Так быть не должно: уточните у того, кто подавал ДОПП.',
  en: '{key}: status “{after}” came after “{before}”. This should not happen: ask whoever filed the DOPP.',
};
