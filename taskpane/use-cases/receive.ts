import { doubtCodes, matchByHand, matchReceipts, readReceiptText, type DecodedDocument, type FoundCode, type ReadReceipt } from '../../src/receipt';
import { decodeLimits } from '../../src/receipt/decode/decoders';
import { problem } from '../../src/receipt/decode/problems';
import type { DocumentReader } from '../../src/receipt/decode/browser';
import { readShipments } from '../../src/shipment';
import type { CellInput, Consignment, SheetBlock, ShipmentSheet } from '../../src/shipment/model';
import {
  noteAllRegistered,
  planReceipts,
  receivedMoment,
  type ConfirmedReceipt,
  type ReceiptConflict,
  type ReceiptPlan,
} from '../../src/use-cases';
import { fillText, moscowMoment, type Language, type LocalizedText, type Moment } from '../../src/values';
import { WorkbookFault, type CellWrite, type PictureUndo, type WorkbookPort } from '../../src/workbook';
import type { Clock, SheetRequest } from '../services';

/** A file of the user; a `File` of the browser is one. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that was read. */
export interface ReceivedDocument {
  readonly document: DecodedDocument;
  /** When the file was saved, Moscow time. */
  readonly saved: Moment;
}

/** What the user decided about a document. */
export interface ReceiptChoice {
  /** Key of the consignment chosen by hand. */
  readonly consignment?: string;
  /** Which of several codes is the DOPP's. */
  readonly code?: FoundCode;
  /** Write the code although it is in doubt. */
  readonly trustCode?: boolean;
  /** Leave this document out. */
  readonly skip?: boolean;
}

export interface ReceiptOptions {
  readonly pictures: boolean;
  /** Pictures large enough to be read off the screen; rows that are too low grow. */
  readonly largePictures: boolean;
  /** Cells whose value the document may replace. */
  readonly replace: ReadonlySet<string>;
  readonly language: Language;
}

/** A consignment to choose from. */
export interface ReceivingConsignment {
  readonly key: string;
  readonly cell: string;
  readonly truckPlate?: string;
  readonly importDate?: Moment;
  readonly doppNumber?: string;
}

/** What writing would do. */
export interface ReceiptPreview {
  /** In the order of the documents, with the user's choices. */
  readonly receipts: readonly ReadReceipt[];
  readonly confirmed: readonly ConfirmedReceipt[];
  readonly plan: ReceiptPlan;
}

export interface WrittenReceipts {
  readonly consignments: number;
  readonly cells: number;
  readonly pictures: number;
  /** The numbers could not be noted in the history of filings; why. */
  readonly notNoted?: LocalizedText;
  /** A picture could not be put into the sheet; the cells were written. */
  readonly pictureFault?: unknown;
  /** Takes everything back, except cells that were changed since: these it answers. */
  undo(): Promise<readonly string[]>;
}

export interface ReceiveOutcome {
  readonly sheet: string;
  /** What it was made of. */
  readonly documents: readonly ReceivedDocument[];
  readonly consignments: readonly ReceivingConsignment[];
  preview(choices: readonly ReceiptChoice[], options: ReceiptOptions): ReceiptPreview;
  /** Writes to the sheet as it stands now. Rejects with `WorkbookFault`; `changed` when rows moved since it was read. */
  write(choices: readonly ReceiptChoice[], options: ReceiptOptions): Promise<WrittenReceipts | 'changed'>;
}

/** Receiving documents of the cabinet, seen from the pane. */
export interface ReceiveUseCases {
  /** Reads a file on this computer; whatever it is, the answer is a document. Rejects only when stopped. */
  read(file: FileToRead, signal: AbortSignal): Promise<ReceivedDocument>;
  /** Finds the consignment of each document. Rejects with `WorkbookFault`. */
  match(request: Pick<SheetRequest, 'sheet' | 'signal' | 'onProgress'>, documents: readonly ReceivedDocument[]): Promise<ReceiveOutcome>;
}

/** Side of the pictures in points: a code of this size can be read off a screen. */
const pictureSide = 60;

const pictureOf: LocalizedText = { ru: 'QR-код ДОПП, перевозка {shipment}', en: 'QR code of the DOPP, shipment {shipment}' };

export function receiveForPane(workbook: WorkbookPort, clock: Clock, reader: DocumentReader): ReceiveUseCases {
  return {
    async read(file, signal) {
      const saved = moscowMoment(file.lastModified);
      const empty = { file: file.name, pieces: [], codes: [] };
      if (file.size > decodeLimits.bytes) return { saved, document: { ...empty, problem: problem('too-large') } };
      let bytes: ArrayBuffer;
      try {
        bytes = await file.arrayBuffer();
      } catch {
        return { saved, document: { ...empty, problem: problem('broken') } };
      }
      const document = await reader.read(file.name, bytes, signal);
      // The letters of a page are many; only what they say is kept.
      return { saved, document: { ...document, fields: document.fields ?? readReceiptText(document.pieces), pieces: [] } };
    },

    async match({ sheet: name, signal, onProgress }, documents) {
      const block = await workbook.readSheet(name, { signal, onProgress });
      if (signal.aborted) throw new WorkbookFault('cancelled');
      return outcomeOf(workbook, clock, readShipments(block), lastColumnOf(block), documents);
    },
  };
}

function lastColumnOf({ rows, firstColumn }: SheetBlock): number {
  return firstColumn - 1 + rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function outcomeOf(
  workbook: WorkbookPort,
  clock: Clock,
  sheet: ShipmentSheet,
  lastColumn: number,
  documents: readonly ReceivedDocument[],
): ReceiveOutcome {
  const matched = matchReceipts(documents.map(({ document }) => document), sheet);
  const byKey = new Map(sheet.consignments.map((consignment) => [consignment.key, consignment]));

  const decide = (choices: readonly ReceiptChoice[]): Pick<ReceiptPreview, 'receipts' | 'confirmed'> => {
    const byHand = matched.map((receipt, index) => {
      const { consignment: key, code } = choices[index] ?? {};
      const consignment = key === undefined ? undefined : byKey.get(key);
      if (consignment) return matchByHand(receipt, consignment, code);
      return code && receipt.match ? matchByHand(receipt, receipt.match.consignment, code) : receipt;
    });
    const receipts = doubtCodes(byHand, sheet);
    const confirmed = receipts.flatMap((receipt, index): ConfirmedReceipt[] => {
      const { skip, trustCode = false } = choices[index] ?? {};
      const saved = documents[index]?.saved ?? clock.now();
      if (skip || receipt.state !== 'matched' || !receipt.match) return [];
      const receivedAt = receivedMoment(saved, receipt, clock.now());
      return [{ receipt, consignment: receipt.match.consignment, trustCode, receivedAt }];
    });
    return { receipts, confirmed };
  };

  return {
    sheet: sheet.sheet,
    documents,
    consignments: sheet.consignments.map((consignment) => shownConsignment(sheet, consignment)),
    preview(choices, { language }) {
      const { receipts, confirmed } = decide(choices);
      return { receipts, confirmed, plan: planReceipts(sheet, confirmed, { language, lastColumn }) };
    },
    async write(choices, options) {
      const block = await workbook.readSheet(sheet.sheet);
      const now = readShipments(block);
      const fresh = new Map(now.consignments.map((consignment) => [consignment.key, consignment]));
      const { confirmed } = decide(choices);
      const current: ConfirmedReceipt[] = [];
      for (const one of confirmed) {
        const consignment = fresh.get(one.consignment.key);
        if (!consignment || !sameConsignment(consignment, one.consignment)) return 'changed';
        current.push({ ...one, consignment });
      }
      const plan = planReceipts(now, current, { language: options.language, lastColumn: lastColumnOf(block) });
      return writePlan(workbook, now.sheet, plan, current, options);
    },
  };
}

function shownConsignment(sheet: ShipmentSheet, { key, lines, values }: Consignment): ReceivingConsignment {
  const { truckPlate, importDate, doppNumber } = values;
  return {
    key,
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, sheet.columns[0]?.id ?? 'shipment'),
    ...(truckPlate === undefined ? {} : { truckPlate }),
    ...(importDate === undefined ? {} : { importDate }),
    ...(doppNumber === undefined ? {} : { doppNumber }),
  };
}

/** A line without a shipment number is known by its row alone: what it says tells whether the rows moved. */
function sameConsignment(a: Consignment, b: Consignment): boolean {
  return a.values.truckPlate === b.values.truckPlate && a.values.importDate === b.values.importDate && a.values.goodsName === b.values.goodsName;
}

async function writePlan(
  workbook: WorkbookPort,
  sheet: string,
  plan: ReceiptPlan,
  confirmed: readonly ConfirmedReceipt[],
  { replace, pictures, largePictures, language }: ReceiptOptions,
): Promise<WrittenReceipts> {
  const replaced = plan.conflicts.filter(({ cell }) => replace.has(cell));
  const kept = new Set(plan.conflicts.filter((conflict) => !replaced.includes(conflict)));
  const writes = [...plan.writes, ...replaced.map(({ write }) => write)];
  const before = writes.length === 0 ? [] : await workbook.writeCells(sheet, writes);
  const cells = writes.map(({ cell }) => cell);
  const after = cells.length === 0 ? [] : await workbook.readCells(sheet, cells);

  const placed: PictureUndo[] = [];
  let pictureFault: unknown;
  if (pictures)
    try {
      for (const { name, png, cell, rows, consignment } of picturesOf(plan, replaced, confirmed)) {
        const description = fillText(pictureOf, language, { shipment: consignment.key });
        placed.push(await workbook.placePicture(sheet, cell, png, { name, description, sizePoints: pictureSide, rows, growRow: largePictures }));
      }
    } catch (fault) {
      pictureFault = fault;
    }
  const noted = await noteNumbers(workbook, confirmed, kept);
  return {
    consignments: new Set(confirmed.map(({ consignment }) => consignment)).size,
    cells: writes.length,
    pictures: placed.length,
    ...(noted ? { notNoted: noted } : {}),
    ...(pictureFault === undefined ? {} : { pictureFault }),
    async undo() {
      for (const picture of placed.toReversed()) await workbook.undoPicture(sheet, picture);
      return undoCells(workbook, sheet, before, new Map(cells.map((cell, index) => [cell, after[index] ?? null])));
    },
  };
}

/** Pictures of the plan, and those of codes the user let replace another. */
function picturesOf(plan: ReceiptPlan, replaced: readonly ReceiptConflict[], confirmed: readonly ConfirmedReceipt[]): ReceiptPlan['pictures'] {
  const chosen = new Set(replaced.filter(({ column }) => column === 'qr').map(({ consignment }) => consignment));
  return [...plan.pictures, ...plan.heldPictures.filter(({ consignment }) => chosen.has(consignment))].filter(({ consignment }) =>
    confirmed.some((one) => one.consignment === consignment),
  );
}

/** The history of filings learns the numbers that now stand in the sheet. */
async function noteNumbers(
  workbook: WorkbookPort,
  confirmed: readonly ConfirmedReceipt[],
  kept: ReadonlySet<ReceiptConflict>,
): Promise<LocalizedText | undefined> {
  const refused = new Set([...kept].filter(({ column }) => column === 'doppNumber').map(({ consignment }) => consignment));
  const registrations = confirmed.flatMap(({ receipt: { fields }, consignment }) =>
    fields.doppNumber === undefined || refused.has(consignment)
      ? []
      : [{ key: consignment.key, doppNumber: fields.doppNumber, date: fields.doppDate }],
  );
  if (registrations.length === 0) return undefined;
  const noted = await noteAllRegistered(workbook, registrations);
  return noted.ok ? undefined : noted.text;
}

/** Puts back only cells that still hold what was written; answers the others. */
async function undoCells(
  workbook: WorkbookPort,
  sheet: string,
  before: readonly CellWrite[],
  after: ReadonlyMap<string, CellInput>,
): Promise<readonly string[]> {
  if (before.length === 0) return [];
  const now = await workbook.readCells(sheet, before.map(({ cell }) => cell));
  const untouched = before.filter(({ cell }, index) => now[index] === (after.get(cell) ?? null));
  if (untouched.length > 0) await workbook.writeCells(sheet, untouched);
  return before.filter((write) => !untouched.includes(write)).map(({ cell }) => cell);
}
