import { base64 } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Bytes made small for keeping. */
export interface Packed {
  /** How many bytes there were. */
  readonly bytes: number;
  /** The bytes deflated, in base64. */
  readonly packed: string;
}

/** No setting of ours comes near: a workbook that declares more was made to fill the memory. */
const mostBytes = 64 * 1024 * 1024;

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
  return { bytes: plain.length, packed: base64.encode(deflateSync(plain)) };
}

/** The bytes behind `packBytes`; undefined for anything else. */
export function unpackBytes({ bytes: length, packed }: Packed): Uint8Array | undefined {
  if (!(length >= 0 && length <= mostBytes)) return undefined;
  try {
    // Given a place to write to, the reader stops at its end instead of growing without bound.
    const read = inflateSync(base64.decode(packed), { out: new Uint8Array(length + 1) });
    return read.length === length ? read.slice() : undefined;
  } catch {
    return undefined;
  }
}
