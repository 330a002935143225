import { receiptRecord, type ReadReceipt, type ReceiptRecord } from '../receipt';
import { cellAddress, columnTitle } from '../shipment';
import { CellError, type CellInput, type Consignment, type GoodsLine, type ShipmentSheet } from '../shipment/model';
import { dateOf, momentText, serialFromMoment, type Language, type Moment } from '../values';
import type { CellWrite } from '../workbook';

/** A document and the consignment it was confirmed for. */
export interface ConfirmedReceipt {
  readonly receipt: ReadReceipt;
  readonly consignment: Consignment;
  /** A person looked at a code that is in doubt and wants it written. */
  readonly trustCode?: boolean;
  /** When the document came; written as the moment the QR code was received. */
  readonly receivedAt?: Moment;
}

export type ReceiptColumn = keyof ReceiptRecord | 'qrReceived';

/** A cell that holds something else already. */
export interface ReceiptConflict {
  readonly consignment: Consignment;
  readonly column: ReceiptColumn;
  readonly cell: string;
  /** For reading. */
  readonly mine: string;
  readonly theirs: string;
  /** What would be written if the user wants the document's value. */
  readonly write: CellWrite;
}

/** A QR code to put beside its consignment as a picture. */
export interface PictureToReceive {
  readonly consignment: Consignment;
  readonly name: string;
  readonly png: Uint8Array;
  readonly cell: string;
  /** Rows of the consignment that follow each other, for the picture to cover. */
  readonly rows: number;
}

export interface ReceiptPlan {
  /** Headers of columns the sheet lacks, then the values. */
  readonly writes: readonly CellWrite[];
  /** Cells that hold something else already; never written. */
  readonly conflicts: readonly ReceiptConflict[];
  readonly pictures: readonly PictureToReceive[];
  /** Pictures of codes whose cell holds another text: they go with the text, if the user lets it replace the other. */
  readonly heldPictures: readonly PictureToReceive[];
  /** Consignments whose cells hold all of this already. */
  readonly unchanged: readonly Consignment[];
}

const columns: readonly (keyof ReceiptRecord)[] = ['doppNumber', 'doppDate', 'doppStatus', 'qr'];

/**
 * What confirmed documents write beside their rows: number, date, status and QR text, each as the document
 * says, the moment the code came where the sheet has a column for it, and the code as a picture. A column the
 * sheet lacks is added to the right of its last one, the pictures stand to the right of all columns. A cell
 * that holds another value is left alone and listed.
 */
export function planReceipts(
  sheet: ShipmentSheet,
  confirmed: readonly ConfirmedReceipt[],
  { language, lastColumn }: { readonly language: Language; readonly lastColumn: number },
): ReceiptPlan {
  const writes: CellWrite[] = [];
  const conflicts: ReceiptConflict[] = [];
  const unchanged: Consignment[] = [];
  const records = [...merged(confirmed)];
  let next = lastColumn;
  const added = new Map<ReceiptColumn, number>();
  for (const column of columns) {
    if (sheet.hasColumn(column) || records.every(([, { record }]) => record[column] === undefined)) continue;
    next += 1;
    added.set(column, next);
    writes.push({ cell: cellAddress(sheet.headerRow, next), value: columnTitle(column)[language] });
  }
  for (const [consignment, { record, receivedAt }] of records) {
    const before = writes.length + conflicts.length;
    const put = (column: ReceiptColumn, value: string): void => {
      const line = consignment.lines.find((one) => !isBlank(contentsOf(sheet, one, column))) ?? consignment.lines[0];
      if (!line) return;
      const place = added.get(column);
      const cell = place === undefined ? sheet.cellOf(line.row, column) : cellAddress(line.row, place);
      const write = { cell, ...entryOf(column, value, sheet.date1904) };
      const there = contentsOf(sheet, line, column);
      const mine = line.own[column];
      if (isBlank(there)) writes.push(write);
      else if (mine === undefined || !same(column, mine, value)) {
        const inSheet = mine === undefined ? (there instanceof CellError ? there.code : String(there)) : shown(column, mine, language);
        conflicts.push({ consignment, column, cell, mine: inSheet, theirs: shown(column, value, language), write });
      }
    };
    for (const column of columns) {
      const value = record[column];
      if (value !== undefined) put(column, value);
    }
    const hasMoment = consignment.lines.some((line) => !isBlank(contentsOf(sheet, line, 'qrReceived')));
    if (record.qr !== undefined && receivedAt !== undefined && !hasMoment && sheet.hasColumn('qrReceived')) put('qrReceived', receivedAt);
    if (writes.length + conflicts.length === before) unchanged.push(consignment);
  }
  const inConflict = new Set(conflicts.filter(({ column }) => column === 'qr').map(({ consignment }) => consignment));
  const pictures = records.flatMap(([consignment, { picture, record }]): PictureToReceive[] => {
    const row = consignment.lines[0]?.row;
    if (!picture || row === undefined || record.qr === undefined) return [];
    return [{ consignment, name: pictureName(consignment), png: picture, cell: cellAddress(row, next + 1), rows: rowsTogether(consignment) }];
  });
  const held = (wanted: boolean): readonly PictureToReceive[] => pictures.filter(({ consignment }) => inConflict.has(consignment) === wanted);
  return { writes, conflicts, pictures: held(false), heldPictures: held(true), unchanged };
}

/** The name of a consignment's picture in the workbook. */
export function pictureName({ shipment, key }: Consignment): string {
  return `SPOT QR ${shipment ?? key}`;
}

/**
 * When a document came: the time its file was saved, where that lies between the date of the DOPP and now;
 * else now.
 */
export function receivedMoment(saved: Moment, { fields }: ReadReceipt, now: Moment): Moment {
  const early = fields.doppDate !== undefined && dateOf(saved) < dateOf(fields.doppDate);
  return early || saved > now ? now : saved;
}

/** What a cell holds, readable as its column or not. */
function contentsOf(sheet: ShipmentSheet, line: GoodsLine, column: ReceiptColumn): CellInput {
  const known = sheet.columns.find(({ id }) => id === column);
  return known === undefined ? null : (line.raw[known.index] ?? null);
}

function isBlank(value: CellInput): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

interface Merged {
  readonly record: ReceiptRecord;
  readonly picture?: Uint8Array;
  readonly receivedAt?: Moment;
}

/** A PDF and an XML receipt of one DOPP fill each other up. */
function merged(confirmed: readonly ConfirmedReceipt[]): ReadonlyMap<Consignment, Merged> {
  const all = new Map<Consignment, Merged>();
  for (const { receipt, consignment, trustCode = false, receivedAt } of confirmed) {
    const before = all.get(consignment);
    const record = receiptRecord(receipt, trustCode);
    const picture = before?.picture ?? (record.qr === undefined ? undefined : receipt.qr?.picture);
    const moment = before?.receivedAt ?? receivedAt;
    all.set(consignment, {
      record: { ...record, ...before?.record },
      ...(picture ? { picture } : {}),
      ...(moment === undefined ? {} : { receivedAt: moment }),
    });
  }
  return all;
}

function entryOf(column: ReceiptColumn, value: string, date1904: boolean): { readonly value: CellInput; readonly format: string } {
  if (column !== 'doppDate' && column !== 'qrReceived') return { value, format: '@' };
  return { value: serialFromMoment(value as Moment, date1904), format: value.includes('T') ? 'dd.mm.yyyy hh:mm' : 'dd.mm.yyyy' };
}

/** A date without a time agrees with any time of that day. */
function same(column: ReceiptColumn, mine: string, theirs: string): boolean {
  if (mine === theirs) return true;
  if (column === 'doppStatus') return mine.trim().toLowerCase() === theirs.trim().toLowerCase();
  if (column !== 'doppDate') return false;
  return (!mine.includes('T') || !theirs.includes('T')) && dateOf(mine as Moment) === dateOf(theirs as Moment);
}

function shown(column: ReceiptColumn, value: string, language: Language): string {
  return column === 'doppDate' || column === 'qrReceived' ? momentText(value as Moment, language) : value;
}

function rowsTogether({ lines }: Consignment): number {
  const first = lines[0]?.row ?? 0;
  const gap = lines.findIndex(({ row }, index) => row !== first + index);
  return gap < 0 ? lines.length : gap;
}
