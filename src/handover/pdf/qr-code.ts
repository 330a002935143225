import { fill, popGraphicsState, pushGraphicsState, rectangle, rgb, setFillingColor, type PDFPage } from 'pdf-lib';
import QRCode from 'qrcode';
import { encodeUtf8 } from '../../values/encoding';
import { black } from './layout';

/** Modules of white around a code (ISO/IEC 18004). */
const quietZone = 4;

/** Bytes that fit at error correction M; a longer text is drawn at L. */
const mostBytesAtM = 2331;

/** The squares of a code as one bit map, from exactly the text given. */
export function modulesOf(text: string): { readonly size: number; get(row: number, column: number): number } {
  const bytes = encodeUtf8(text);
  const level = bytes.length > mostBytesAtM ? 'L' : 'M';
  return QRCode.create([{ data: new Uint8ClampedArray(bytes), mode: 'byte' }], { errorCorrectionLevel: level }).modules;
}

/** Draws the code as black squares on white. */
export function drawCode(page: PDFPage, text: string, { x, y, side }: { readonly x: number; readonly y: number; readonly side: number }): void {
  const modules = modulesOf(text);
  const module = side / (modules.size + 2 * quietZone);
  const squares = [];
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; ) {
      let run = 0;
      while (column + run < modules.size && modules.get(row, column + run)) run += 1;
      if (run > 0)
        squares.push(
          rectangle(
            x + (quietZone + column) * module,
            y + side - (quietZone + row + 1) * module,
            run * module,
            // A hair more, so that no viewer draws white lines between rows.
            module * 1.02,
          ),
        );
      column += Math.max(run, 1);
    }
  page.pushOperators(
    pushGraphicsState(),
    setFillingColor(rgb(1, 1, 1)),
    rectangle(x, y, side, side),
    fill(),
    setFillingColor(black),
    ...squares,
    fill(),
    popGraphicsState(),
  );
}
