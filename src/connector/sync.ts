import { parseIsoMoment, serialFromMoment } from '../values';
import type { CellEdit } from '../rules';
import type { ColumnId } from '../shipment/columns';
import { CellError, type CellInput, type Consignment, type ShipmentSheet } from '../shipment/model';
import { stableGuid } from '../statform/stable-id';
import { stateOf, type StatusTable } from './lifecycle';
import type { StatusRecord } from './port';

/** Columns a sync may write; no other cell of the user's is ever touched by it. */
export const statusColumns = [
  'doppNumber',
  'doppDate',
  'doppStatus',
  'qr',
  'handedOver',
  'acknowledged',
  'crossedAt',
  'incident',
  'qrReceived',
] as const satisfies readonly ColumnId[];
export type StatusColumn = (typeof statusColumns)[number];

/** What the last sync left in the status cells, by consignment key and column, as `baselineText`; kept in the workbook. */
export type SyncBaseline = Readonly<Record<string, Readonly<Partial<Record<StatusColumn, string>>>>>;

/** A cell the user changed since the last sync while the source says something else. Not written until he decides. */
export interface SyncConflict {
  readonly key: string;
  readonly row: number;
  readonly column: StatusColumn;
  readonly mine: string;
  readonly theirs: string;
  readonly edit: CellEdit;
}

export interface SyncPlan {
  readonly edits: readonly (CellEdit & { readonly key: string; readonly before: string; readonly after: string })[];
  readonly conflicts: readonly SyncConflict[];
  /** Records no consignment of the sheet answers to. */
  readonly unmatched: readonly StatusRecord[];
  /** Status columns the sheet does not have, while the source has values for them. */
  readonly missingColumns: readonly StatusColumn[];
  /** What to keep once the edits are written. */
  readonly baseline: SyncBaseline;
}

const datedColumns: ReadonlySet<StatusColumn> = new Set(['doppDate', 'handedOver', 'acknowledged', 'crossedAt', 'qrReceived']);

/**
 * Plans what a sync writes. A record belongs to the consignment with its shipment number, else with its
 * DOPP number. A cell whose contents differ both from the source and from what the last sync left there
 * was changed by the user: it becomes a conflict. Of several records of one consignment the last wins; one
 * a later filing took the place of is left out. A QR code that is void, by the states of `statuses`, is taken away
 * where a sync had written it.
 */
export function planSync(
  sheet: ShipmentSheet,
  records: readonly StatusRecord[],
  baseline: SyncBaseline = {},
  statuses: StatusTable = {},
): SyncPlan {
  const byShipment = new Map<string, Consignment>();
  const byNumber = new Map<string, Consignment>();
  for (const consignment of sheet.consignments) {
    if (consignment.shipment !== undefined) byShipment.set(consignment.shipment, consignment);
    if (consignment.values.doppNumber !== undefined) byNumber.set(consignment.values.doppNumber, consignment);
  }
  const latest = new Map<Consignment, StatusRecord>();
  const unmatched: StatusRecord[] = [];
  for (const record of records) {
    if (record.superseded) continue;
    const consignment =
      (record.shipment === undefined ? undefined : byShipment.get(record.shipment)) ??
      (record.doppNumber === undefined ? undefined : byNumber.get(record.doppNumber));
    if (consignment) latest.set(consignment, { ...latest.get(consignment), ...record });
    else unmatched.push(record);
  }
  const edits: (SyncPlan['edits'][number])[] = [];
  const conflicts: SyncConflict[] = [];
  const missing = new Set<StatusColumn>();
  const next: Record<string, Partial<Record<StatusColumn, string>>> = structuredCloneOf(baseline);
  for (const [consignment, record] of latest) {
    const kept = (next[consignment.key] ??= {});
    const dead = deadQr(record, statuses);
    for (const column of statusColumns) {
      const theirs = valueOf(record, column) ?? (column === 'qr' && dead ? '' : undefined);
      if (theirs === undefined || (theirs === '' && kept[column] === undefined)) continue;
      if (!sheet.hasColumn(column)) {
        if (column !== 'qrReceived') missing.add(column);
        continue;
      }
      const line = consignment.lines.find((candidate) => candidate.own[column] !== undefined) ?? consignment.lines[0];
      if (!line) continue;
      const mine = textOf(line.own[column]);
      const edit: CellEdit = { row: line.row, column, value: theirs === '' ? null : cellOf(column, theirs, sheet.date1904) };
      if (mine === theirs) kept[column] = baselineText(theirs);
      else if (mine === '' || baselineText(mine) === kept[column]) {
        edits.push({ ...edit, key: consignment.key, before: mine, after: theirs });
        kept[column] = baselineText(theirs);
      } else conflicts.push({ key: consignment.key, row: line.row, column, mine, theirs, edit });
    }
  }
  return { edits, conflicts, unmatched, missingColumns: [...missing], baseline: next };
}

/** What the baseline keeps of a value: short ones as they are, long ones by what tells them apart, for workbooks are small. */
export function baselineText(text: string): string {
  return text.length <= 24 ? text : `#${stableGuid(text)}`;
}

/** The QR code of a filing that was refused, annulled or filed anew lets nobody in any more. */
function deadQr({ status, qr }: StatusRecord, statuses: StatusTable): boolean {
  const state = status === undefined ? undefined : stateOf(statuses, status);
  return qr === undefined && (state === 'rejected' || state === 'annulled' || state === 'checked');
}

function structuredCloneOf(baseline: SyncBaseline): Record<string, Partial<Record<StatusColumn, string>>> {
  return Object.fromEntries(Object.entries(baseline).map(([key, columns]) => [key, { ...columns }]));
}

function valueOf(record: StatusRecord, column: StatusColumn): string | undefined {
  if (column === 'doppStatus') return record.status;
  if (column === 'qrReceived') return record.qr === undefined ? undefined : record.qrAt;
  return record[column];
}

function textOf(value: unknown): string {
  return value === undefined || value === null || value instanceof CellError ? '' : String(value);
}

/** Dates go to the sheet as serial numbers, everything else as text. */
function cellOf(column: StatusColumn, text: string, date1904: boolean): CellInput {
  const moment = datedColumns.has(column) ? parseIsoMoment(text) : undefined;
  return moment ? serialFromMoment(moment, date1904) : text;
}
