import { decodeText, decodeUtf8, type ExchangeEncoding, type SingleByteEncoding } from '../encoding';

/** What stands in every exchange file and reads right in one encoding only. */
const landmarks = ['Кодировка=', 'ВерсияФормата=', 'СекцияДокумент=', 'СекцияРасчСчет'];

/** How many bytes of the file are looked at to tell the single-byte encodings apart. */
const sampleLength = 4096;

/** Bytes decoded between two pauses. */
const chunkLength = 128 * 1024;

/**
 * The lines of a file in the encoding it is in, whatever it says of itself: banks write `Кодировка=Windows`
 * into UTF-8 files. UTF-8 is strict, so it comes first; of the others the one in which the tags can be read.
 * Yields the share done, 0 to 1.
 */
export function* exchangeLinesInSteps(
  bytes: Uint8Array,
): Generator<number, { readonly lines: readonly string[]; readonly encoding: ExchangeEncoding }> {
  const chunks = chunksOf(bytes);
  const utf8 = yield* linesOfChunks(chunks, decodeUtf8);
  if (utf8) return { lines: utf8, encoding: 'utf-8' };
  const sample = bytes.subarray(0, sampleLength);
  const encoding: SingleByteEncoding = landmarksIn(decodeText(sample, 'cp866')) ? 'cp866' : 'windows-1251';
  return { lines: (yield* linesOfChunks(chunks, (chunk) => decodeText(chunk, encoding))) ?? [], encoding };
}

/** The lines of a text; a carriage return, a line feed or both end a line. */
export function linesOfText(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Pieces that end with a line feed, which is the same byte in every encoding. */
function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const feed = from + chunkLength < bytes.length ? bytes.indexOf(0x0a, from + chunkLength) : -1;
    const until = feed < 0 ? bytes.length : feed + 1;
    chunks.push(bytes.subarray(from, until));
    from = until;
  }
  return chunks;
}

/** Undefined when a piece is not in the encoding. */
function* linesOfChunks(
  chunks: readonly Uint8Array[],
  decode: (chunk: Uint8Array) => string | undefined,
): Generator<number, readonly string[] | undefined> {
  const lines: string[] = [''];
  for (const [position, chunk] of chunks.entries()) {
    const text = decode(chunk);
    if (text === undefined) return undefined;
    // What stands after the last line feed of a piece is the beginning of the next line: nothing, but at the end of the file.
    lines.pop();
    for (const line of linesOfText(text)) lines.push(line);
    yield (position + 1) / chunks.length;
  }
  return lines;
}

function landmarksIn(text: string): boolean {
  return landmarks.some((landmark) => text.includes(landmark));
}
