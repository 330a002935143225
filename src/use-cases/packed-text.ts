import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map([...alphabet].map((letter, index) => [letter, index]));

/** A text made small for keeping. */
export interface PackedText {
  /** Bytes of the text in UTF-8. */
  readonly bytes: number;
  /** The text deflated, in base64. */
  readonly packed: string;
}

/** Makes a text small. */
export function packText(text: string): PackedText {
  const plain = strToU8(text);
  const bytes = deflateSync(plain);
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    letters.push(
      alphabet.charAt(group >> 18),
      alphabet.charAt((group >> 12) & 63),
      second === undefined ? '=' : alphabet.charAt((group >> 6) & 63),
      third === undefined ? '=' : alphabet.charAt(group & 63),
    );
  }
  return { bytes: plain.length, packed: letters.join('') };
}

/** The text behind `packText`; undefined for anything else. */
export function unpackText({ bytes: length, packed }: PackedText): string | undefined {
  const plain = packed.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let at = 0;
  for (const letter of plain) {
    const value = valueOf.get(letter);
    if (value === undefined) return undefined;
    group = ((group << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (group >> bits) & 0xff;
    at += 1;
  }
  try {
    // Given a place to write to, the reader stops at its end instead of growing without bound.
    const text = inflateSync(bytes, { out: new Uint8Array(length + 1) });
    return text.length === length ? strFromU8(text) : undefined;
  } catch {
    return undefined;
  }
}
