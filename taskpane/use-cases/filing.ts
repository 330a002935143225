import { z } from 'zod';
import {
  cellOfPlace,
  correctedDopp,
  type ChainEntry,
  type ChainEntryKind,
  type CorrectionAction,
  type Dopp,
  type DoppParty,
} from '../../src/dopp';
import type { Profile } from '../../src/profile';
import type { Regulation } from '../../src/regulation';
import { cellAddress, columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput, ShipmentSheet } from '../../src/shipment/model';
import {
  buildDocumentsInSteps,
  exportChains,
  followFilingsInSteps,
  loadChains,
  noteAnnulled,
  noteFiling,
  noteRegistered,
  noteWithdrawn,
  type ChainsReading,
  type FollowedConsignment,
  type FollowRequest,
  type Noted,
} from '../../src/use-cases';
import { serialFromMoment, type Language, type LocalizedText, type Moment } from '../../src/values';
import type { CellWrite, WorkbookPort } from '../../src/workbook';
import type { Clock, SheetRequest } from '../services';
import { createPause, inSlices } from './pause';
import { readAndCheck } from './prepare';

/** Every consignment with its filings, and what can be done about each. */
export interface FilingOutcome {
  readonly sheet: string;
  readonly asOf: Moment;
  /** In sheet order. */
  readonly consignments: readonly FollowedConsignment[];
  /** Entries of the history that cannot be read. */
  readonly unreadable: number;
  readonly lines: number;
  readonly profile: Profile;
  readonly regulation: Regulation;
  /** Where a value of a consignment's DOPP is typed. */
  sourceOf(consignment: FollowedConsignment, place: string): ValueSource;
  /** A cell of a column the sheet has. */
  cellOf(row: number, column: ColumnId): string | undefined;
  /** The first cell of a consignment. */
  startOf(consignment: FollowedConsignment): string;
  /** What marking as filed would write beside the row. */
  writesFor(consignment: FollowedConsignment, note: FiledNote): readonly StatusWrite[];
  /** The outcome with one consignment followed anew from the history of the workbook. */
  refollowed(key: string): Promise<FilingOutcome>;
}

/** Where a value comes from: a cell, a column the sheet lacks, the settings, the form for the principal, or other values. */
export type ValueSource =
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'column'; readonly title: LocalizedText }
  | { readonly kind: 'settings' | 'principal' | 'computed' };

/** What the user says about a filing. */
export interface FiledNote {
  readonly kind: ChainEntryKind;
  readonly dopp: Dopp;
  readonly filedOn: Moment;
  /** The number the cabinet gave, where it has. */
  readonly doppNumber?: string;
  /** Of headers that are added. */
  readonly language: Language;
}

/** A status cell that is written, with what stands there. */
export interface StatusWrite {
  readonly column: ColumnId;
  readonly write: CellWrite;
  readonly before: CellInput;
  /** The sheet has no such column: its header, written to the right of the last column. */
  readonly header?: CellWrite;
}

/** What takes a note of a filing back. */
export interface FilingUndo {
  readonly key: string;
  readonly sheet: string;
  readonly cells: readonly { readonly before: CellWrite; readonly after: CellInput }[];
}

/** What became of noting a filing. */
export interface FiledResult {
  readonly noted: Noted;
  /** Present once it is noted. */
  readonly undo?: FilingUndo;
  /** The filing is noted, but the status cells could not be written. */
  readonly fault?: unknown;
}

/** Ticks of the filing sheets: by consignment key the places typed, with the value that was typed. */
export type FilingTicks = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Filing as the pane calls it. Each rejects with `WorkbookFault` only. */
export interface FilingUseCases {
  look(request: SheetRequest): Promise<FilingOutcome>;
  /** Notes a filing in the history, then writes the status columns. */
  noteFiled(outcome: FilingOutcome, consignment: FollowedConsignment, note: FiledNote): Promise<FiledResult>;
  /** Restores the status cells that nobody changed since and takes the note back; answers the cells left alone. */
  undoFiled(undo: FilingUndo): Promise<{ readonly noted: Noted; readonly kept: readonly string[] }>;
  noteNumber(key: string, doppNumber: string, date?: Moment): Promise<Noted>;
  noteAnnulled(key: string, on: Moment): Promise<Noted>;
  /** The whole history as text, for a copy outside the workbook. */
  history(): Promise<string>;
  loadTicks(): Promise<FilingTicks>;
  saveTicks(ticks: FilingTicks): Promise<void>;
  loadPrincipals(): Promise<ReadonlyMap<string, DoppParty>>;
  savePrincipals(principals: ReadonlyMap<string, DoppParty>): Promise<void>;
}

export function createFilingUseCases(workbook: WorkbookPort, clock: Clock): FilingUseCases {
  return {
    look: (request) => lookAtFilings(workbook, request),
    noteFiled: (outcome, consignment, note) => noteFiled(workbook, outcome, consignment, note),
    async undoFiled({ key, sheet, cells }) {
      const noted = await noteWithdrawn(workbook, key, clock.now());
      if (!noted.ok) return { noted, kept: [] };
      const now = await workbook.readCells(sheet, cells.map(({ before }) => before.cell));
      const unchanged = cells.filter(({ after }, index) => (now[index] ?? null) === after);
      if (unchanged.length > 0) await workbook.writeCells(sheet, unchanged.map(({ before }) => before));
      return { noted, kept: cells.filter((cell) => !unchanged.includes(cell)).map(({ before }) => before.cell) };
    },
    noteNumber: (key, doppNumber, date) => noteRegistered(workbook, key, { doppNumber, date }),
    noteAnnulled: (key, on) => noteAnnulled(workbook, key, on),
    history: () => exportChains(workbook),
    loadTicks: async () => {
      const parsed = ticksSchema.safeParse(await workbook.loadSetting(ticksKey));
      return parsed.success ? new Map(parsed.data.map(([key, places]) => [key, new Map(places)])) : new Map();
    },
    saveTicks: (ticks) =>
      workbook.saveSetting(ticksKey, [...ticks].slice(-mostTicked).map(([key, places]) => [key, [...places]])),
    loadPrincipals: () => loadPrincipals(workbook),
    savePrincipals: (principals) => workbook.saveSetting(principalsKey, [...principals]),
  };
}

const ticksKey = 'filing-ticks';
const ticksSchema = z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.string()]))]));
/** Consignments whose ticks are kept; a filing under way is among the latest. */
const mostTicked = 100;

const principalsKey = 'filing-principals';
const principalsSchema = z.array(
  z.tuple([
    z.string(),
    z.object({ name: z.string().min(1), taxId: z.string().min(1), kpp: z.string(), country: z.string().regex(/^\d{3}$/) }).partial(),
  ]),
);

async function loadPrincipals(workbook: WorkbookPort): Promise<ReadonlyMap<string, DoppParty>> {
  const parsed = principalsSchema.safeParse(await workbook.loadSetting(principalsKey));
  return parsed.success ? new Map(parsed.data) : new Map();
}

async function lookAtFilings(workbook: WorkbookPort, request: SheetRequest): Promise<FilingOutcome> {
  const { checked, reading } = await readAndCheck(workbook, request, { silences: [], rules: [] });
  const { sheet, rates, result } = checked;
  const { profile, regulation } = reading;
  const building = { sheet, rates, asOf: request.asOf, regulation, profile, check: result };
  const { firstColumn, rows } = checked.request.shipments;
  const lastColumn = rows.reduce((last, row) => Math.max(last, firstColumn - 1 + row.length), firstColumn);
  const batch = await inSlices(buildDocumentsInSteps(building), request.signal);
  const history = await loadChains(workbook, createPause());
  const following: FollowRequest = { ...building, principals: await loadPrincipals(workbook) };
  const consignments = await inSlices(followFilingsInSteps(following, batch, history), request.signal);
  return outcomeOf({ consignments, unreadable: history.unreadable });

  function outcomeOf(found: Pick<FilingOutcome, 'consignments' | 'unreadable'>): FilingOutcome {
    return {
      sheet: sheet.sheet,
      asOf: request.asOf,
      ...found,
      lines: sheet.lines.length,
      profile,
      regulation,
      sourceOf: (consignment, place) => sourceOf(sheet, consignment, place),
      cellOf: (row, column) => (sheet.hasColumn(column) ? sheet.cellOf(row, column) : undefined),
      startOf: ({ consignment }) => sheet.cellOf(consignment.lines[0]?.row ?? sheet.headerRow, 'shipment'),
      writesFor: (consignment, note) => statusWrites(sheet, lastColumn, consignment, note),
      async refollowed(key) {
        const again = await loadChains(workbook, createPause());
        const own = await loadPrincipals(workbook);
        const next = refollow(again, own, key);
        return outcomeOf({
          consignments: found.consignments.map((old) => (old.consignment.key === key && next ? next : old)),
          unreadable: again.unreadable,
        });
      },
    };
  }

  function refollow(again: ChainsReading, principals: ReadonlyMap<string, DoppParty>, key: string): FollowedConsignment | undefined {
    const own = { ...batch, consignments: batch.consignments.filter(({ consignment }) => consignment.key === key) };
    const steps = followFilingsInSteps({ ...building, principals }, own, again);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value[0];
  }
}

function sourceOf(sheet: ShipmentSheet, { dopp, consignment }: FollowedConsignment, place: string): ValueSource {
  if (place.startsWith('applicant.principal')) return { kind: 'principal' };
  const found = cellOfPlace(place, dopp, consignment, sheet);
  if (found && sheet.hasColumn(found.column)) return { kind: 'cell', cell: found.cell };
  if (place.startsWith('applicant.') || place.startsWith('signer.')) return { kind: 'settings' };
  return found ? { kind: 'column', title: columnTitle(found.column) } : { kind: 'computed' };
}

/**
 * Number and day of the filing, in the cells that hold them or else of the first row; a column the sheet lacks is
 * added. A correction leaves the day alone: the deposit is computed at the rate of the first filing.
 */
function statusWrites(
  sheet: ShipmentSheet,
  lastColumn: number,
  { consignment }: FollowedConsignment,
  { kind, filedOn, doppNumber, language }: FiledNote,
): readonly StatusWrite[] {
  const wanted: readonly (readonly [ColumnId, CellInput | undefined, string])[] = [
    ['doppNumber', doppNumber, '@'],
    ['doppDate', kind === 'primary' ? serialFromMoment(filedOn, sheet.date1904) : undefined, 'dd.mm.yyyy hh:mm'],
  ];
  let next = lastColumn + 1;
  return wanted.flatMap(([column, value, format]): StatusWrite[] => {
    const [first] = consignment.lines;
    if (value === undefined || !first) return [];
    const index = sheet.columns.find(({ id }) => id === column)?.index;
    if (index === undefined) {
      const header = { cell: cellAddress(sheet.headerRow, next), value: columnTitle(column)[language] };
      const write = { cell: cellAddress(first.row, next), value, format };
      next += 1;
      return [{ column, write, before: null, header }];
    }
    const line = consignment.lines.find(({ raw }) => (raw[index] ?? '') !== '') ?? first;
    const before = line.raw[index] ?? null;
    return before === value ? [] : [{ column, write: { cell: sheet.cellOf(line.row, column), value, format }, before }];
  });
}

async function noteFiled(
  workbook: WorkbookPort,
  outcome: FilingOutcome,
  consignment: FollowedConsignment,
  note: FiledNote,
): Promise<FiledResult> {
  const { key } = consignment.consignment;
  const { kind, dopp, filedOn, doppNumber } = note;
  const noted = await noteFiling(workbook, key, { kind, dopp, filedOn });
  if (!noted.ok) return { noted };
  if (doppNumber !== undefined) await noteRegistered(workbook, key, { doppNumber, date: filedOn });
  const writes = outcome.writesFor(consignment, note).flatMap(({ header, write }) => (header ? [header, write] : [write]));
  const nothing: FilingUndo = { key, sheet: outcome.sheet, cells: [] };
  if (writes.length === 0) return { noted, undo: nothing };
  try {
    const before = await workbook.writeCells(outcome.sheet, writes);
    const after = await workbook.readCells(outcome.sheet, writes.map(({ cell }) => cell));
    return { noted, undo: { ...nothing, cells: before.map((cell, index) => ({ before: cell, after: after[index] ?? null })) } };
  } catch (fault) {
    return { noted, undo: nothing, fault };
  }
}

/** What is filed next, as a kind of filing. */
export function kindOf(action: CorrectionAction, chain: readonly ChainEntry[]): ChainEntryKind {
  if (action === 'correction' || action === 'vehicle-change') return chain.length === 0 ? 'primary' : action;
  return 'primary';
}

/** The document a consignment's filing sheet shows: the first filing, or what follows from what stands. */
export function documentToFile({ dopp, chain, advice }: FollowedConsignment): Dopp {
  return advice ? correctedDopp(advice.action, chain, dopp) : dopp;
}
