import { decodeXml, readXml, xmlFaults } from '../../dopp';
import type { LocalizedText } from '../../values';
import type { DecodedDocument, DocumentProblem, FoundCode, ProblemCode, TextPiece } from '../model';
import { readXmlReceipt } from '../read-xml-receipt';
import { decodeLimits, type Decoders, type DecodeLimits } from './decoders';

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
    const name = fault instanceof Error ? fault.name : '';
    return { ...empty, kind, problem: problem(name === 'PasswordException' ? 'encrypted' : name === timeoutName ? 'timed-out' : 'broken') };
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
  const sides = bytes.length < 24 ? [0] : [view.getUint32(16), view.getUint32(20)];
  if (sides.some((side) => side === 0)) return { file, kind: 'png', pieces: [], codes: [], problem: problem('broken') };
  if (sides.some((side) => side > limits.pixels)) return { file, kind: 'png', pieces: [], codes: [], problem: problem('too-large') };
  const found = await withinTime(decoders.readCodes(bytes), limits.milliseconds);
  const codes = found.map(({ text }) => ({ text, ...(found.length === 1 ? { picture: bytes } : {}) }));
  return { file, kind: 'png', pieces: [], codes };
}

/** Scales page 1 is rendered at until a code is found, as pixels of its longest side. */
const renderings = [1700, 3200] as const;

async function decodePdf(file: string, bytes: Uint8Array, decoders: Decoders, limits: DecodeLimits): Promise<DecodedDocument> {
  const task = decoders.pdf.getDocument({
    // The library takes the bytes over, and wants no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    verbosity: 0,
    ...(decoders.standardFonts === undefined ? {} : { standardFontDataUrl: decoders.standardFonts }),
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
      codes = await codesOfPage(page, document, side, decoders);
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

type PdfDocument = Awaited<ReturnType<Decoders['pdf']['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
interface PageCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Quiet zone kept around a code that is cut out, as a share of its side. */
const quietZone = 0.12;

async function codesOfPage(page: PdfPage, document: PdfDocument, side: number, decoders: Decoders): Promise<readonly FoundCode[]> {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: side / Math.max(plain.width, plain.height) });
  const factory = document.canvasFactory as { create(width: number, height: number): PageCanvas; destroy(canvas: PageCanvas): void };
  const sheet = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  try {
    await page.render({ canvas: sheet.canvas, canvasContext: sheet.context, viewport, background: 'white' }).promise;
    const image = sheet.context.getImageData(0, 0, sheet.canvas.width, sheet.canvas.height);
    const found = await decoders.readCodes(image);
    const codes: FoundCode[] = [];
    for (const { text, position } of found) {
      const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
      const picture = await cut(sheet, corners, factory);
      codes.push({ text, ...(picture ? { picture } : {}) });
    }
    return codes;
  } finally {
    factory.destroy(sheet);
  }
}

/** The rectangle of a code as a PNG. */
async function cut(
  sheet: PageCanvas,
  corners: readonly { readonly x: number; readonly y: number }[],
  factory: { create(width: number, height: number): PageCanvas; destroy(canvas: PageCanvas): void },
): Promise<Uint8Array | undefined> {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const margin = Math.ceil((Math.max(...xs) - Math.min(...xs)) * quietZone);
  const left = Math.max(0, Math.floor(Math.min(...xs)) - margin);
  const top = Math.max(0, Math.floor(Math.min(...ys)) - margin);
  const width = Math.min(sheet.canvas.width, Math.ceil(Math.max(...xs)) + margin) - left;
  const height = Math.min(sheet.canvas.height, Math.ceil(Math.max(...ys)) + margin) - top;
  if (width <= 0 || height <= 0) return undefined;
  const piece = factory.create(width, height);
  try {
    piece.context.drawImage(sheet.canvas, left, top, width, height, 0, 0, width, height);
    const address = piece.canvas.toDataURL('image/png');
    return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  } finally {
    factory.destroy(piece);
  }
}

const timeoutName = 'DecodeTimeout';

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

function problem(code: Exclude<ProblemCode, 'xml-refused'>): DocumentProblem {
  return { code, text: problems[code] };
}

const problems: Readonly<Record<Exclude<ProblemCode, 'xml-refused'>, LocalizedText>> = {
  'unknown-kind': {
    ru: 'Это не PDF, не PNG и не XML. Возьмите файл, скачанный из кабинета.',
    en: 'This is no PDF, PNG or XML. Take the file downloaded from the cabinet.',
  },
  'too-large': {
    ru: 'Файл слишком велик для ДОПП или квитанции. Проверьте, тот ли это файл.',
    en: 'The file is too large for a DOPP or a receipt. Check that it is the right file.',
  },
  encrypted: {
    ru: 'PDF защищён паролем. Скачайте его из кабинета без пароля.',
    en: 'The PDF is protected by a password. Download it from the cabinet without one.',
  },
  broken: { ru: 'Файл повреждён. Скачайте его ещё раз.', en: 'The file is damaged. Download it again.' },
  'timed-out': {
    ru: 'Файл читается слишком долго, чтение прервано. Впишите данные вручную.',
    en: 'The file takes too long to read and was given up. Type the data by hand.',
  },
  'no-text': {
    ru: 'В PDF нет текста, только изображение. Прочитан один QR-код; номер, дату и машину сверьте вручную.',
    en: 'The PDF has no text, only a picture. The QR code alone was read; compare number, date and vehicle by hand.',
  },
};
