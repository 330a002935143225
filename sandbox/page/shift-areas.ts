import type { CellRectangle } from '../host';

/** Rows or columns that were inserted before `at`, or removed from `at` on when `count` is negative. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** From 0. */
  readonly at: number;
  readonly count: number;
}

/** Where areas stand after rows or columns were inserted or removed; what was removed whole is gone. */
export function shiftAreas(areas: readonly CellRectangle[], shift: Shift): CellRectangle[] {
  return areas.flatMap((area) => {
    const [start, size] = shift.axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    const first = moved(start, shift);
    const last = moved(start + size - 1, shift, 'last');
    const end = last + 1;
    if (end <= first) return [];
    return shift.axis === 'rows'
      ? [{ ...area, row: first, rows: end - first }]
      : [{ ...area, column: first, columns: end - first }];
  });
}

function moved(index: number, { at, count }: Shift, side: 'first' | 'last' = 'first'): number {
  if (count >= 0) return index >= at ? index + count : index;
  if (index < at) return index;
  const removed = index < at - count;
  if (!removed) return index + count;
  return side === 'first' ? at : at - 1;
}
