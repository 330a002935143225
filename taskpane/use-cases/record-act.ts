import { actId, type ActKind } from '../../src/connector';
import type { CellEdit } from '../../src/rules';
import { columnOf, columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import { CellError, type CellInput, type ShipmentSheet } from '../../src/shipment/model';
import { momentFromSerial, momentText, serialFromMoment, type LocalizedText, type Moment } from '../../src/values';
import type { CellWrite, WorkbookPort } from '../../src/workbook';
import type { LocalStorage, ProfileData } from '../services';
import { connectTo, outboxOf, readConnection } from './connection';
import { writeOf } from '../../src/use-cases/write-of';

/** Something a person did with a consignment's DOPP, to be written down. */
export interface ActToRecord {
  readonly sheet: string;
  /** Key of the consignment. */
  readonly key: string;
  readonly kind: ActKind;
  readonly at: Moment;
  /** What happened, of an incident. */
  readonly text?: string;
  readonly profile: ProfileData;
  /** The user saw the conflict and wants his act to stand. */
  readonly overwrite?: boolean;
}

/** The cell holds something else. Nothing was written and nothing will be sent. */
export interface ActConflict {
  readonly cell: string;
  readonly title: LocalizedText;
  /** What stands there, for reading. */
  readonly mine: LocalizedText;
  readonly theirs: LocalizedText;
}

export interface RecordedAct {
  /** Address of the cell that was written; none for an act without a column. */
  readonly written?: string;
  /** Waits in the outbox for the source of statuses, which tells the team. */
  readonly queued: boolean;
  /** What stood in the cell. */
  readonly before?: CellWrite;
  readonly conflict?: ActConflict;
  /** Why the sheet could not take it: the consignment is gone, or there is no such column. */
  readonly problem?: { readonly kind: 'no-consignment' } | { readonly kind: 'no-column'; readonly title: LocalizedText };
  /**
   * Puts the cell back and takes the act out of the outbox. `withdrawn` is false when the source has it already: the
   * next sync brings it again.
   */
  undo(): Promise<{ readonly withdrawn: boolean }>;
}

/** The column of an act; that a truck was shown at the border has none. */
const columnOfAct: Readonly<Partial<Record<ActKind, ColumnId>>> = {
  'handed-over': 'handedOver',
  acknowledged: 'acknowledged',
  crossed: 'crossedAt',
  incident: 'incident',
};

/** Writes an act to its consignment's row and, where a source takes acts, to the outbox. Rejects with `WorkbookFault`. */
export async function recordActInWorkbook(workbook: WorkbookPort, storage: LocalStorage, given: ActToRecord): Promise<RecordedAct> {
  const sheet = readShipments(await workbook.readSheet(given.sheet));
  const consignment = sheet.consignments.find(({ key }) => key === given.key);
  if (!consignment) return nothing({ problem: { kind: 'no-consignment' } });
  const column = columnOfAct[given.kind];
  const fits = column !== undefined && sheet.hasColumn(column);

  let written: CellWrite | undefined;
  let before: CellWrite | undefined;
  if (column !== undefined && fits) {
    const line = consignment.lines.find(({ own }) => own[column] !== undefined) ?? consignment.lines[0];
    const edit: CellEdit = {
      row: line?.row ?? sheet.headerRow,
      column,
      value: column === 'incident' ? (given.text ?? '') : serialFromMoment(given.at, sheet.date1904),
    };
    const cell = sheet.cellOf(edit.row, column);
    const [there = null] = await workbook.readCells(given.sheet, [cell]);
    if (!isEmpty(there) && there !== edit.value && !given.overwrite)
      return nothing({
        conflict: { cell, title: columnTitle(column), mine: shown(there, column, sheet), theirs: shown(edit.value, column, sheet) },
      });
    if (there !== edit.value) {
      written = writeOf(sheet, edit);
      [before] = await workbook.writeCells(given.sheet, [written]);
    }
  }
  const withdraw = await queue(storage, given, consignment);
  return {
    ...(written ? { written: written.cell } : {}),
    ...(before ? { before } : {}),
    ...(column !== undefined && !fits ? { problem: { kind: 'no-column', title: columnTitle(column) } } : {}),
    queued: withdraw !== undefined,
    async undo() {
      if (before) await workbook.writeCells(given.sheet, [before]);
      return { withdrawn: withdraw?.() ?? true };
    },
  };
}

/** Puts the act into the outbox of the source, if it takes acts; the answer takes it out again unless it was sent. */
async function queue(
  storage: LocalStorage,
  { profile, kind, at, text }: ActToRecord,
  { shipment, values: { doppNumber } }: ShipmentSheet['consignments'][number],
): Promise<(() => boolean) | undefined> {
  const connection = readConnection(profile, storage);
  const connector = connection && (await connectTo(connection));
  if (!connection || !connector?.record || (shipment === undefined && doppNumber === undefined)) return undefined;
  const act = {
    kind,
    at,
    ...(shipment === undefined ? {} : { shipment }),
    ...(doppNumber === undefined ? {} : { doppNumber }),
    ...(text === undefined ? {} : { text }),
  };
  const id = actId(act);
  const outbox = outboxOf(storage, connection);
  outbox.record({ id, ...act });
  return () => outbox.withdraw(id);
}

function nothing(why: Pick<RecordedAct, 'conflict' | 'problem'>): RecordedAct {
  return { queued: false, ...why, undo: () => Promise.resolve({ withdrawn: true }) };
}

function isEmpty(value: CellInput): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function shown(value: CellInput, column: ColumnId, { date1904 }: ShipmentSheet): LocalizedText {
  const moment =
    typeof value === 'number' && columnOf(column).type === 'moment' ? momentFromSerial(value, date1904) : undefined;
  if (moment !== undefined) return { ru: momentText(moment, 'ru'), en: momentText(moment, 'en') };
  const plain = value instanceof CellError ? value.code : String(value ?? '');
  return { ru: plain, en: plain };
}
