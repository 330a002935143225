import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map([...alphabet].map((letter, index) => [letter, index]));

/** Bytes made small for keeping. */
export interface Packed {
  /** How many bytes there were. */
  readonly bytes: number;
  /** The bytes deflated, in base64. */
  readonly packed: string;
}

/** Makes a text small. */
export function packText(text: string): Packed {
  return packBytes(strToU8(text));
}

/** The text behind `packText`; undefined for anything else. */
export function unpackText(packed: Packed): string | undefined {
  const bytes = unpackBytes(packed);
  return bytes && strFromU8(bytes);
}

export function packBytes(plain: Uint8Array): Packed {
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

/** The bytes behind `packBytes`; undefined for anything else. */
export function unpackBytes({ bytes: length, packed }: Packed): Uint8Array | undefined {
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
    const read = inflateSync(bytes, { out: new Uint8Array(length + 1) });
    return read.length === length ? read.slice() : undefined;
  } catch {
    return undefined;
  }
}
