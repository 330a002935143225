import { z } from 'zod';
import { entryOf } from '../../src/handover';
import { readProfile } from '../../src/profile';
import { cellAddress, columnTitle, readShipments, readShipmentsInSteps, type ColumnId } from '../../src/shipment';
import type { ShipmentSheet } from '../../src/shipment/model';
import { parseIsoMoment, type Language, type Moment } from '../../src/values';
import type { CancelSignal, CellWrite, WorkbookPort } from '../../src/workbook';
import type { Clock, ProfileData } from '../services';
import { inSlices } from './pause';

export interface BorderRequest {
  readonly sheet: string;
  readonly profile: ProfileData;
  readonly signal: CancelSignal;
  readonly onProgress: (share: number) => void;
}

/** The sheet as the way to the border sees it. */
export interface BorderOutcome {
  readonly sheet: ShipmentSheet;
  readonly readAt: Moment;
  /**
   * When a consignment was first seen here with a status that permits import and without its QR code, by key: the
   * sheet does not tell when the funds were reserved, so the code is expected at the latest counted from here.
   */
  readonly awaited: ReadonlyMap<string, Moment>;
  /** Columns the hand-over is noted in that the sheet lacks. */
  readonly missing: readonly ColumnId[];
}

/** Columns of the way from the DOPP to the crossed border, in the order they are added. */
const neededColumns = ['doppNumber', 'doppStatus', 'qr', 'handedOver', 'acknowledged', 'crossedAt', 'incident'] as const satisfies readonly ColumnId[];

/** Key of the workbook setting: per sheet and consignment when its QR code began to be awaited. */
const settingKey = 'qrAwaited';

const keptSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Reads the sheet; notes in the workbook which codes are awaited since when. Rejects with `WorkbookFault`. */
export async function borderForPane(workbook: WorkbookPort, clock: Clock, request: BorderRequest): Promise<BorderOutcome> {
  const { signal, onProgress } = request;
  const block = await workbook.readSheet(request.sheet, { signal, onProgress });
  const sheet = await inSlices(readShipmentsInSteps(block), signal);
  const now = clock.now();
  const { regulation } = readProfile(request.profile);
  const kept = keptSchema.safeParse(await workbook.loadSetting(settingKey));
  const all = kept.success ? kept.data : {};
  const before = all[request.sheet] ?? {};
  const awaited = new Map<string, Moment>();
  for (const { key, values } of sheet.consignments)
    if (values.qr === undefined && values.crossedAt === undefined && entryOf(values.doppStatus, regulation, now) === 'permitted')
      awaited.set(key, parseIsoMoment(before[key] ?? '') ?? now);
  const after = Object.fromEntries(awaited);
  if (!sameTexts(before, after)) await workbook.saveSetting(settingKey, { ...all, [request.sheet]: after });
  return { sheet, readAt: now, awaited, missing: sheet.columns.length === 0 ? [] : neededColumns.filter((column) => !sheet.hasColumn(column)) };
}

function sameTexts(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** Writes the headers of columns the sheet lacks to the right of its last one. Rejects with `WorkbookFault`. */
export async function addBorderColumns(workbook: WorkbookPort, sheet: string, language: Language): Promise<readonly CellWrite[]> {
  const block = await workbook.readSheet(sheet);
  const shipments = readShipments(block);
  const last = block.firstColumn - 1 + Math.max(0, ...block.rows.map((row) => row.length));
  const writes = neededColumns
    .filter((column) => !shipments.hasColumn(column))
    .map((column, index) => ({ cell: cellAddress(shipments.headerRow, last + 1 + index), value: columnTitle(column)[language] }));
  if (writes.length > 0) await workbook.writeCells(sheet, writes);
  return writes;
}
