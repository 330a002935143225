import type { TextPiece } from './model';

/** Text that stands together on a line. */
export interface LayoutCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

export type LayoutLine = readonly LayoutCell[];

/** A gap wider than this share of the letter height parts words; one wider than the second parts cells. */
const wordGap = 0.18;
const cellGap = 1.4;

/** The lines of a page from top to bottom, whatever order the file holds the pieces in. */
export function linesOf(pieces: readonly TextPiece[]): readonly LayoutLine[] {
  const rows: { y: number; height: number; pieces: TextPiece[] }[] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(piece.y - row.y) <= Math.max(row.height, piece.height) * 0.45) row.pieces.push(piece);
    else rows.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return rows.map((row) => cellsOf(row.pieces.toSorted((a, b) => a.x - b.x)));
}

function cellsOf(pieces: readonly TextPiece[]): LayoutLine {
  const cells: LayoutCell[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    const gap = last ? piece.x - last.right : 0;
    if (!last || gap > cellGap * Math.max(piece.height, 1)) {
      cells.push({ text: piece.text.trim(), x: piece.x, right: piece.x + piece.width, y: piece.y, height: piece.height });
      continue;
    }
    const space = gap > wordGap * piece.height || /^\s/.test(piece.text) ? ' ' : '';
    cells[cells.length - 1] = {
      ...last,
      text: `${last.text}${space}${piece.text.trim()}`,
      right: Math.max(last.right, piece.x + piece.width),
    };
  }
  return cells;
}
