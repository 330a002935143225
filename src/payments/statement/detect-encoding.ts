import { decodeText, decodeUtf8, type ExchangeEncoding, type SingleByteEncoding } from '../encoding';

/** What stands in every exchange file and reads right in one encoding only. */
const landmarks = ['Кодировка=', 'ВерсияФормата=', 'СекцияДокумент=', 'СекцияРасчСчет'];

/** How many bytes of the file are looked at to tell the single-byte encodings apart. */
const sampleLength = 4096;

/**
 * Reads bytes in the encoding they are in, whatever the file says of itself: banks write `Кодировка=Windows`
 * into UTF-8 files. UTF-8 is strict, so it comes first; of the others the one in which the tags can be read.
 */
export function decodeExchange(bytes: Uint8Array): { readonly text: string; readonly encoding: ExchangeEncoding } {
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const sample = bytes.subarray(0, sampleLength);
  const encoding: SingleByteEncoding = landmarksIn(decodeText(sample, 'cp866')) ? 'cp866' : 'windows-1251';
  return { text: decodeText(bytes, encoding), encoding };
}

function landmarksIn(text: string): boolean {
  return landmarks.some((landmark) => text.includes(landmark));
}
