import type * as PdfJs from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';
import type { ReadResult } from 'zxing-wasm/reader';

/** The parts of pdf.js that are used; its two builds, for Node and for browsers, both have them. */
export type PdfLibrary = typeof PdfJs;
export type PdfOptions = DocumentInitParameters;

/** A canvas, in a browser's worker or in Node; only what is used of it. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Canvases of the surroundings. */
export interface Surfaces {
  create(width: number, height: number): Surface;
  toPng(surface: Surface): Promise<Uint8Array>;
  /** A picture to draw from; rejects when the bytes are none. */
  load(png: Uint8Array): Promise<CanvasImageSource>;
}

/** What decoding needs from its surroundings; each host loads its own build of the libraries. */
export interface Decoders {
  readonly pdf: PdfLibrary;
  /** What pdf.js has to be told in these surroundings. */
  readonly pdfOptions: PdfOptions;
  readonly surfaces: Surfaces;
  /** QR codes in pixels or in the bytes of a picture. */
  readCodes(image: Uint8Array | ImageData): Promise<readonly ReadResult[]>;
}

/** Bounds of one document. */
export interface DecodeLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Pixels of a picture, or of one in a PDF. */
  readonly pixels: number;
  readonly textPieces: number;
}

export const decodeLimits: DecodeLimits = { bytes: 30_000_000, milliseconds: 20_000, pixels: 40_000_000, textPieces: 20_000 };

/** How codes are looked for, the same everywhere. */
export const codeSearch = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 } as const;
