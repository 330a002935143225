import type { LocalizedText, Moment, TextData } from '../values';

/** A piece of text where a page prints it; points from the top left corner. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A QR code found on a page or picture. */
export interface FoundCode {
  readonly text: string;
  /** The code as a PNG, cut out of the page as it stands there. */
  readonly picture?: Uint8Array;
}

export type DocumentKind = 'pdf' | 'png' | 'xml';

/** What the decoder took from a file. Nothing has left the computer. */
export interface DecodedDocument {
  readonly file: string;
  readonly kind?: DocumentKind;
  /** Text of page 1. */
  readonly pieces: readonly TextPiece[];
  readonly codes: readonly FoundCode[];
  /** Fields an XML receipt names itself. */
  readonly fields?: ReceiptFields;
  /** Why the file could not be read, or not wholly. */
  readonly problem?: DocumentProblem;
}

export type ProblemCode =
  | 'unknown-kind'
  | 'too-large'
  | 'encrypted'
  | 'broken'
  | 'timed-out'
  | 'xml-refused'
  | 'no-decoder'
  | 'no-text';

export interface DocumentProblem {
  readonly code: ProblemCode;
  readonly text: LocalizedText;
  readonly data?: TextData;
}

/** What a DOPP or its receipt says of itself; texts as printed. */
export interface ReceiptFields {
  readonly doppNumber?: string;
  readonly doppDate?: Moment;
  readonly status?: string;
  readonly plannedImport?: Moment;
  readonly importerInn?: string;
  readonly truckPlate?: string;
  readonly trailerPlate?: string;
  readonly specifications: readonly ReceiptSpecification[];
  /** The link of the QR code, where an XML receipt spells it out. */
  readonly qr?: string;
}

export interface ReceiptSpecification {
  readonly number: string;
  readonly date?: Moment;
}
