import { fill, popGraphicsState, pushGraphicsState, rectangle, rgb, setFillingColor, type PDFPage } from 'pdf-lib';
import { black } from './layout';
import { modulesOf, quietZone } from './qr-modules';

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
