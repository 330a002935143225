import type { CalendarDate, Language, LocalizedText, Moment, TextData } from '../src/values';
import type { Audit } from '../src/audit';
import type { DepositNote, TraceStep } from '../src/deposit';
import type { IncidentRecord } from '../src/handover';
import type { Month } from '../src/month';
import type { RateRow } from '../src/payments';
import type { Confidence, Regulation, Source } from '../src/regulation';
import type { Finding, Silence } from '../src/rules/finding';
import type { Fix, Severity } from '../src/rules/define-rule';
import type { RejectionInSheet } from '../src/rules/rejections';
import type { CellInput } from '../src/shipment/model';
import type { CancelSignal, CellWrite, TableToWrite, WorkbookPort } from '../src/workbook/port';
import type { FilingUseCases } from './use-cases/filing';
import type { PayOutcome } from './use-cases/pay-outcome';
import type { BorderOutcome, BorderRequest } from './use-cases/border';
import type { ActToRecord, RecordedAct } from './use-cases/record-act';
import type { StatusUseCases, TrackOutcome, TrackRequest } from './use-cases/tracking';

export type { Entry, StatusChange, TrackedConsignment, TrackOutcome } from './use-cases/tracking';
import type { ReceiveUseCases } from './use-cases/receive';

/**
 * Everything the pane needs from outside. Excel, the sandbox and tests each hand over their own;
 * the pane itself never meets Office.js, the network or a file system.
 */
export interface PaneServices {
  readonly workbook: WorkbookPort;
  readonly useCases: PaneUseCases;
  readonly clock: Clock;
  /** Kept on this computer for this user; never part of the workbook. */
  readonly storage: LocalStorage;
  readonly files: FileExchange;
  readonly host: HostAppearance;
  /** Every rule of the catalogue, for lists and explanations. */
  readonly rules: readonly RuleCard[];
  /** The offline page of a rule; undefined for a rule nobody knows. */
  readonly rulePage: (ruleId: string, language: Language) => Promise<RulePage | undefined>;
  /** Told when the language or the company's own values of the law change: the custom functions calculate with them. */
  readonly onSettings?: (settings: FunctionSettings) => void;
  /** Told when the pane has written to the rates sheet: the function RATE reads it anew. */
  readonly onRatesWritten?: () => void;
}

/** What the custom functions share with the pane. */
export interface FunctionSettings {
  readonly language: Language;
  readonly regulation: Regulation;
}

export interface Clock {
  /** Moscow wall time. */
  now(): Moment;
}

export interface LocalStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface ByteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files and clipboard, each by the user's own act. */
export interface FileExchange {
  save(file: TextFile | ByteFile, mediaType: string): Promise<void>;
  /** The file the user picked; undefined when he picked none. `accept` is a list of endings, `.json`. */
  open(accept: string): Promise<TextFile | undefined>;
  /** Like `open`, for files whose encoding is not known. */
  openBytes(accept: string): Promise<ByteFile | undefined>;
  copy(text: string): Promise<void>;
}

/** How the host looks and speaks. */
export interface HostAppearance {
  /** The host's display language, a locale tag such as `ru-RU`. */
  readonly locale: string;
  /** Background of the host's window as `#rrggbb`, where the host tells. */
  readonly background?: string;
  /** The pane was opened by the ribbon's check button: check without a further click. */
  readonly checkAtStart?: boolean;
  /** Calls back when the ribbon's check button is pressed while the pane is open; the answer stops it. */
  readonly onCheckCommand?: (listener: () => void) => () => void;
}

/** What a run is told to look at. */
export interface SheetRequest {
  readonly sheet: string;
  /** Range to look at; the whole sheet without it. */
  readonly address?: string;
  readonly asOf: Moment;
  /** The company profile as kept, the same object as the command line's configuration. */
  readonly profile: ProfileData;
  readonly signal: CancelSignal;
  readonly onProgress: (share: number) => void;
}

export interface CheckRequest extends SheetRequest {
  readonly silences: readonly Silence[];
  /** Rules the user silenced in this workbook. */
  readonly silencedRules: readonly string[];
}

export interface RejectionRequest {
  /** The text of the tax service, as it came. */
  readonly text: string;
  /** The consignment that was refused, where the user named it. */
  readonly consignment?: { readonly sheet: string; readonly key: string };
}

/** The pipeline, seen from the pane. Each rejects with `WorkbookFault` only. */
export interface PaneUseCases {
  checkWorkbook(request: CheckRequest): Promise<CheckOutcome>;
  buildDocuments(request: SheetRequest): Promise<BuildOutcome>;
  /** The deposits that are due, and what is needed to pay them. */
  preparePay(request: SheetRequest): Promise<PayOutcome>;
  /** Adds rates to the rates sheet, making one in the language when the workbook has none. */
  addRates(rates: readonly RateRow[], language: Language): Promise<AddedRates>;
  /** Takes statuses in from a file or the source of the settings, or shows what the sheet says. */
  syncStatuses(request: TrackRequest): Promise<TrackOutcome>;
  readonly statuses: StatusUseCases;
  /** Writes a hand-over, an acknowledgement, a crossing or an incident to the row and tells the team's source. */
  recordAct(act: ActToRecord): Promise<RecordedAct>;
  /** The sheet as the way to the border sees it. */
  showBorder(request: BorderRequest): Promise<BorderOutcome>;
  /** Adds the headers the way to the border needs and the sheet lacks. */
  addBorderColumns(sheet: string, language: Language): Promise<readonly CellWrite[]>;
  /** Incidents kept in the workbook, the latest first. */
  loadIncidents(): Promise<readonly IncidentRecord[]>;
  logIncident(record: IncidentRecord): Promise<readonly IncidentRecord[]>;
  /** The likely causes of a refusal; of a consignment's also the cells to look at. */
  explainRejection(request: RejectionRequest): Promise<RejectionInSheet>;
  /** Sorts the goods of any sheet with HS codes. */
  auditGoods(request: SheetRequest): Promise<Audit>;
  readonly filing: FilingUseCases;
  /** Reading what the cabinet gives. */
  readonly receive: ReceiveUseCases;
}

export interface CheckOutcome {
  readonly sheet: string;
  readonly asOf: Moment;
  /** The sheet the rates came from; its edits touch every line. */
  readonly ratesSheet?: string;
  /** Rules that were run; with none the check says nothing. */
  readonly rules: number;
  readonly lines: number;
  readonly consignments: number;
  readonly unknownColumns: readonly string[];
  /** In sheet order. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly { readonly finding: Finding; readonly reason: string }[];
  /**
   * Judges edited ranges (`F7`, `A5:C9`) again and what they touch, without reading the rest of the sheet;
   * the answer takes the place of this outcome. Undefined when only a full check can tell: headers or whole
   * rows and columns changed, or too many rows. Rejects with `WorkbookFault`.
   */
  recheck(ranges: readonly string[]): Promise<CheckOutcome | undefined>;
  /** The cells a fix writes, with the number format each needs. */
  writesOf(fix: Fix): readonly CellWrite[];
  /** What a cell held when it was checked: a fix never overwrites what was typed since. */
  contentsOf(cell: string): CellInput;
  /** Header of a finding's column, as it stands in the sheet; undefined for findings on the structure. */
  columnTitle(finding: Finding): LocalizedText | undefined;
}

/** Something the law leaves open, shown wherever a result rests on it. */
export interface Doubt {
  readonly text: LocalizedText;
  readonly data?: TextData;
  readonly confidence?: Confidence;
  readonly sources: readonly Source[];
}

/** The deposit of a consignment as shown; amounts are decimal strings in roubles. */
export interface DepositView {
  readonly required: boolean;
  /** Why no deposit is due. */
  readonly because?: LocalizedText;
  /** False when something is missing: then the amounts are no sum to pay. */
  readonly complete: boolean;
  readonly vat: string;
  readonly excise: string;
  readonly total: string;
  /** The arithmetic line by line, then that of the consignment. */
  readonly lines: readonly { readonly row: number; readonly steps: readonly TraceStep[] }[];
  readonly steps: readonly TraceStep[];
  /** What could not be computed. */
  readonly problems: readonly DepositNote[];
}

export interface ConsignmentView {
  readonly key: string;
  /** Address of the consignment's first cell. */
  readonly cell: string;
  readonly supplier?: string;
  readonly truckPlate?: string;
  readonly importDate?: Moment;
  readonly lines: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly deposit: DepositView;
  /** Last moment to file the DOPP. */
  readonly filingDeadline?: Moment;
  /** Already filed on. */
  readonly filed?: Moment;
  /** Last banking day to pay the deposit. */
  readonly paymentDay?: CalendarDate;
  readonly doppFile: TextFile;
  readonly doubts: readonly Doubt[];
}

export interface BuildOutcome {
  readonly sheet: string;
  readonly asOf: Moment;
  readonly consignments: readonly ConsignmentView[];
  /** Sums of the consignments that could be computed; decimal strings. */
  readonly totals: { readonly vat: string; readonly excise: string; readonly total: string };
  /** Consignments whose deposit could not be computed. */
  readonly notComputed: number;
  readonly doubts: readonly Doubt[];
  /** The latest month with goods accepted by the day of the check; undefined before any. */
  readonly section4Month?: Month;
  /**
   * Section 4 of a month as sheets, made in slices; without a month the plan of it. Empty when there is nothing to
   * list. Rejects with fault `cancelled`.
   */
  section4(month: Month | undefined, signal: CancelSignal): Promise<(language: Language) => readonly TableToWrite[]>;
}

/** What became of an attempt to add rates. */
export interface AddedRates {
  readonly sheet: string;
  readonly added: number;
  readonly unchanged: number;
  /** The sheet has another rate for the day; it stays. */
  readonly conflicts: readonly { readonly currency: string; readonly date: CalendarDate; readonly inSheet: string; readonly incoming: string }[];
}

/**
 * The company profile as typed, not yet checked: plain JSON, the same object as the command line's
 * `--config`. `readProfile` makes of it what is used.
 */
export interface ProfileData {
  readonly company?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly requests?: Readonly<Record<string, unknown>>;
  readonly connector?: Readonly<Record<string, unknown>>;
}

export interface RuleCard {
  readonly id: string;
  readonly title: LocalizedText;
  readonly severity: Severity;
  readonly ground: LocalizedText;
  readonly confidence: Confidence | 'certain';
  readonly sources: readonly Source[];
}

export type RulePageBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type RulePage = readonly RulePageBlock[];
