import type { Capability, DoppState, Submission } from '../../src/connector';
import type { Language, LocalizedText, Moment, TextData } from '../../src/values';
import type { SheetRequest, TextFile } from '../services';
import type { StatusEvent } from '../../src/use-cases/status-memory';

/** Does the status let the vehicle in? What is not known to permit entry is treated as not permitting. */
export type Entry = 'permitted' | 'not-permitted' | 'unknown';

export interface TrackedConsignment {
  readonly key: string;
  readonly cell: string;
  readonly doppNumber?: string;
  /** The status as the outside put it, or as the sheet says. */
  readonly statusText?: string;
  /** What the source's table takes the status for. */
  readonly state?: DoppState;
  readonly entry: Entry;
  readonly qr: boolean;
  readonly handedOver?: Moment;
  readonly acknowledged?: Moment;
  readonly importDate?: Moment;
  readonly rejection?: string;
  readonly incident?: string;
  /** A DOPP of it waits to be sent. */
  readonly waiting: boolean;
  /** Oldest first. */
  readonly history: readonly StatusEvent[];
  readonly minutesToQr?: number;
}

/** A status cell that got a new value, or would get one and holds something the user typed. */
export interface StatusChange {
  readonly key: string;
  readonly cell: string;
  readonly title: LocalizedText;
  readonly before: string;
  readonly after: string;
}

/** A sentence with its data. */
export interface TrackNote {
  readonly text: LocalizedText;
  readonly data?: TextData;
}

/** Something done here that the source does not have yet, or did not take. */
export interface OutboxItem {
  /** Key or id it is sent with. */
  readonly id: string;
  readonly shipment: string;
  readonly what: 'submit' | 'handed-over' | 'acknowledged' | 'incident' | 'presented' | 'crossed';
  /** Why it was not taken. */
  readonly why?: LocalizedText;
  /** The source's own words about it. */
  readonly said?: string;
}

export interface OutboxView {
  readonly waiting: readonly OutboxItem[];
  readonly refused: readonly OutboxItem[];
  /** Why the rest waits. */
  readonly fault?: LocalizedText;
}

/** The source a sheet is synced with. */
export interface SourceView {
  readonly title: LocalizedText;
  readonly address: string;
  readonly can: ReadonlySet<Capability>;
}

export interface TrackOutcome {
  readonly sheet: string;
  /** When statuses were last taken in; undefined when never. */
  readonly syncedAt?: Moment;
  readonly source?: SourceView;
  /** Statuses came from a simulator. */
  readonly simulated: boolean;
  readonly consignments: readonly TrackedConsignment[];
  readonly changed: readonly StatusChange[];
  /** Never overwritten: the user decides. */
  readonly conflicts: readonly StatusChange[];
  /** Statuses whose consignment is not in the sheet. */
  readonly unmatched: readonly string[];
  /** Status columns that values came for and the sheet lacks. */
  readonly missingColumns: readonly LocalizedText[];
  /** Things that could not be read, with where. */
  readonly problems: readonly TrackNote[];
  /** Transitions that should not happen; they are believed. */
  readonly odd: readonly TrackNote[];
  readonly outbox: OutboxView;
  /** Takes the incoming value of a conflict. */
  accept(conflict: StatusChange): Promise<void>;
  /** Keeps what the user typed until something else comes. */
  decline(conflict: StatusChange): Promise<void>;
}

export interface TrackRequest extends SheetRequest {
  /** Takes the statuses of this file in. */
  readonly source?: TextFile;
  /** Sends what waits and asks the source of the settings; without both only what the sheet says is shown. */
  readonly online?: boolean;
  /** Asks for everything, not only for what changed. */
  readonly fresh?: boolean;
}

/** A consignment whose DOPP can be sent. */
export interface ReadySubmission {
  readonly key: string;
  readonly lines: number;
  readonly item: Submission;
}

export interface PreparedSubmissions {
  readonly ready: readonly ReadySubmission[];
  /** Not sent, and why. */
  readonly held: readonly { readonly key: string; readonly why: TrackNote }[];
}

export interface PlacedPictures {
  readonly placed: number;
  /** Consignments without a picture, and why. */
  readonly missed: readonly { readonly key: string; readonly why: LocalizedText }[];
  undo(): Promise<void>;
}

export interface ImportedShipments {
  /** The new sheet; undefined when nothing came. */
  readonly sheet?: string;
  readonly rows: number;
  readonly problems: readonly TrackNote[];
}

export interface WrittenStatuses {
  readonly written: number;
  readonly missed: readonly { readonly key: string; readonly why: LocalizedText }[];
  readonly fault?: LocalizedText;
}

/** What following statuses takes besides `syncStatuses`. */
export interface StatusUseCases {
  /** A sync without being asked for: undefined when nothing is new, and then nothing was read or written. */
  poll(request: SheetRequest): Promise<TrackOutcome | undefined>;
  /** DOPPs of the consignments as they would be sent; nothing is sent yet. */
  prepareSubmission(request: SheetRequest & { readonly keys: ReadonlySet<string> }): Promise<PreparedSubmissions>;
  /** Puts confirmed DOPPs into the outbox and notes the filings; the next sync sends them. */
  submit(request: Pick<SheetRequest, 'sheet' | 'profile'>, ready: readonly ReadySubmission[]): Promise<readonly TrackNote[]>;
  /** Takes something out of the outbox, or off the list of what was refused. */
  forget(request: Pick<SheetRequest, 'profile'>, id: string): Promise<void>;
  /** Puts QR pictures beside the rows of consignments that have a QR code. */
  placePictures(request: SheetRequest & { readonly keys: readonly string[]; readonly language: Language }): Promise<PlacedPictures>;
  /** Writes the shipments of the source to a new sheet. */
  importShipments(request: Pick<SheetRequest, 'profile' | 'signal'> & { readonly language: Language }): Promise<ImportedShipments>;
  /** Tells the source what the status columns say. */
  writeStatuses(request: SheetRequest): Promise<WrittenStatuses>;
  /** Adds the status columns the sheet lacks, right of its table; answers their headers. */
  addColumns(request: Pick<SheetRequest, 'sheet'> & { readonly language: Language }): Promise<readonly string[]>;
}
