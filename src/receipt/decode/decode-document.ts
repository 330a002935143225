import { decodeXml, readXml, xmlFaults } from '../../dopp';
import type { DecodedDocument, FoundCode, TextPiece } from '../model';
import { readXmlReceipt } from '../read-xml-receipt';
import { decodeLimits, type Decoders, type DecodeLimits, type Surface, type Surfaces } from './decoders';
import { problem } from './problems';

/**
 * Takes text and QR codes from a PDF (page 1 only), a PNG or an XML receipt. Bounded in bytes, pixels and
 * time; whatever the file is, the answer is a document with what was found, never an exception.
 */
export async function decodeDocument(
  file: string,
  bytes: Uint8Array,
  decoders: Decoders,
  limits: DecodeLimits = decodeLimits,
): Promise<DecodedDocument> {
  const empty = { file, pieces: [], codes: [] };
  if (bytes.length > limits.bytes) return { ...empty, problem: problem('too-large') };
  const kind = kindOf(bytes);
  if (kind === undefined) return { ...empty, problem: problem('unknown-kind') };
  if (kind === 'xml') return decodeXmlReceipt(file, bytes);
  try {
    return kind === 'png' ? await decodePng(file, bytes, decoders, limits) : await decodePdf(file, bytes, decoders, limits);
  } catch (fault) {
    return { ...empty, kind, problem: problem(problemOf(fault)) };
  }
}

function kindOf(bytes: Uint8Array): 'pdf' | 'png' | 'xml' | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(head) ? 'xml' : undefined;
}

function decodeXmlReceipt(file: string, bytes: Uint8Array): DecodedDocument {
  const text = decodeXml(bytes);
  const reading = text === undefined ? ({ ok: false, fault: 'not-xml', line: 1 } as const) : readXml(text);
  if (!reading.ok)
    return { file, kind: 'xml', pieces: [], codes: [], problem: { code: 'xml-refused', text: xmlFaults[reading.fault], data: { line: reading.line } } };
  return { file, kind: 'xml', pieces: [], codes: [], fields: readXmlReceipt(reading.root) };
}

async function decodePng(file: string, bytes: Uint8Array, decoders: Decoders, limits: DecodeLimits): Promise<DecodedDocument> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width = 0, height = 0] = bytes.length < 24 ? [] : [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return { file, kind: 'png', pieces: [], codes: [], problem: problem('broken') };
  if (width * height > limits.pixels) return { file, kind: 'png', pieces: [], codes: [], problem: problem('too-large') };
  const work = async (): Promise<DecodedDocument> => {
    const found = await decoders.readCodes(bytes);
    const codes: FoundCode[] = [];
    // A picture that is broken behind its header has no codes and cannot be drawn from.
    const source = await decoders.surfaces.load(bytes);
    for (const { text, position } of found) codes.push({ text, picture: await cut({ source, width, height }, position, decoders.surfaces) });
    return { file, kind: 'png', pieces: [], codes };
  };
  return withinTime(work(), limits.milliseconds);
}

/** Scales page 1 is rendered at until a code is found, as pixels of its longest side. */
const renderings = [1700, 3200] as const;

async function decodePdf(file: string, bytes: Uint8Array, decoders: Decoders, limits: DecodeLimits): Promise<DecodedDocument> {
  const task = decoders.pdf.getDocument({
    ...decoders.pdfOptions,
    // The library takes the bytes over, and wants no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    // Only page 1 is looked at: nothing else of the file is worth its time.
    disableAutoFetch: true,
    maxImageSize: limits.pixels,
    canvasMaxAreaInBytes: limits.pixels * 4,
    stopAtErrors: false,
    verbosity: 0,
  });
  const work = async (): Promise<DecodedDocument> => {
    const document = await task.promise;
    const page = await document.getPage(1);
    const { height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const pieces: TextPiece[] = [];
    for (const item of content.items.slice(0, limits.textPieces)) {
      if (!('str' in item)) continue;
      const [a = 1, b = 0, , d = 1, x = 0, y = 0] = item.transform as number[];
      pieces.push({ text: item.str, x, y: height - y, width: item.width, height: item.height || Math.hypot(a, b) || Math.abs(d) });
    }
    let codes: readonly FoundCode[] = [];
    for (const side of renderings) {
      codes = await codesOfPage(page, side, decoders);
      if (codes.length > 0) break;
    }
    const unread = pieces.every(({ text }) => text.trim() === '');
    return { file, kind: 'pdf', pieces, codes, ...(unread ? { problem: problem('no-text') } : {}) };
  };
  try {
    return await withinTime(work(), limits.milliseconds);
  } finally {
    await task.destroy();
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<Decoders['pdf']['getDocument']>['promise']>['getPage']>>;
type Position = Awaited<ReturnType<Decoders['readCodes']>>[number]['position'];

async function codesOfPage(page: PdfPage, side: number, { surfaces, readCodes }: Decoders): Promise<readonly FoundCode[]> {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: side / Math.max(plain.width, plain.height) });
  const sheet = surfaces.create(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  try {
    await page.render({ canvas: sheet.canvas, canvasContext: sheet.context, viewport, background: 'white' }).promise;
    const { width, height } = sheet.canvas;
    const found = await readCodes(sheet.context.getImageData(0, 0, width, height));
    const codes: FoundCode[] = [];
    for (const { text, position } of found)
      codes.push({ text, picture: await cut({ source: sheet.canvas, width, height }, position, surfaces) });
    return codes;
  } finally {
    letGo(sheet);
  }
}

/** Frees the pixels at once instead of at the next collection. */
function letGo({ canvas }: Surface): void {
  canvas.width = 1;
  canvas.height = 1;
}

/** Quiet zone kept around a code that is cut out, as a share of its side: four modules of the smallest code. */
const quietZone = 0.2;

/** The rectangle of a code as a PNG, with white around it where the picture ends too soon. */
async function cut(
  from: { readonly source: CanvasImageSource; readonly width: number; readonly height: number },
  { topLeft, topRight, bottomLeft, bottomRight }: Position,
  surfaces: Surfaces,
): Promise<Uint8Array> {
  const corners = [topLeft, topRight, bottomLeft, bottomRight];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const margin = Math.ceil((Math.max(...xs) - Math.min(...xs)) * quietZone);
  const [left, top] = [Math.floor(Math.min(...xs)) - margin, Math.floor(Math.min(...ys)) - margin];
  const width = Math.max(1, Math.ceil(Math.max(...xs)) + margin - left);
  const height = Math.max(1, Math.ceil(Math.max(...ys)) + margin - top);
  const piece = surfaces.create(width, height);
  try {
    piece.context.fillStyle = '#fff';
    piece.context.fillRect(0, 0, width, height);
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    const [w, h] = [Math.min(from.width, left + width) - x, Math.min(from.height, top + height) - y];
    if (w > 0 && h > 0) piece.context.drawImage(from.source, x, y, w, h, x - left, y - top, w, h);
    return await surfaces.toPng(piece);
  } finally {
    letGo(piece);
  }
}

const timeoutName = 'DecodeTimeout';

function problemOf(fault: unknown): 'encrypted' | 'timed-out' | 'broken' {
  const name = fault instanceof Error ? fault.name : '';
  if (name === 'PasswordException') return 'encrypted';
  return name === timeoutName ? 'timed-out' : 'broken';
}

async function withinTime<V>(work: Promise<V>, milliseconds: number): Promise<V> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const fault = new Error('The document takes too long');
      fault.name = timeoutName;
      reject(fault);
    }, milliseconds);
  });
  // What is left running after the time is up must not become an unhandled rejection.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
