import type * as PdfJs from 'pdfjs-dist';
import type { ReadResult } from 'zxing-wasm/reader';

/** The parts of pdf.js that are used; its two builds, for Node and for browsers, both have them. */
export type PdfLibrary = typeof PdfJs;

/** What decoding needs from its surroundings; each host loads its own build of the libraries. */
export interface Decoders {
  readonly pdf: PdfLibrary;
  /** Folder of the standard fonts of pdf.js, for PDFs that embed none. */
  readonly standardFonts?: string;
  /** QR codes in pixels or in the bytes of a picture. */
  readCodes(image: Uint8Array | ImageData): Promise<readonly ReadResult[]>;
}

/** Bounds of one document. */
export interface DecodeLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Longest side of a picture or of the rendered page, in pixels. */
  readonly pixels: number;
  readonly textPieces: number;
}

export const decodeLimits: DecodeLimits = { bytes: 30_000_000, milliseconds: 20_000, pixels: 8000, textPieces: 20_000 };
