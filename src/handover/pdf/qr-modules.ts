import QRCode from 'qrcode';
import { encodeUtf8 } from '../../values/encoding';

/** Modules of white around a code (ISO/IEC 18004). */
export const quietZone = 4;

/** Bytes that fit at error correction M; a longer text is drawn at L. */
const mostBytesAtM = 2331;

/** The squares of a code as one bit map, from exactly the text given. */
export function modulesOf(text: string): { readonly size: number; get(row: number, column: number): number } {
  const bytes = encodeUtf8(text);
  const level = bytes.length > mostBytesAtM ? 'L' : 'M';
  return QRCode.create([{ data: new Uint8ClampedArray(bytes), mode: 'byte' }], { errorCorrectionLevel: level }).modules;
}
