import { parseCellAddress } from '../../src/shipment';

/** The part of a sheet a check has read; rows and columns count from 1. */
export interface CheckedArea {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row that may hold goods lines; unlimited when the whole sheet was checked. */
  readonly lastRow?: number;
}

/** More edited rows than these are no edit but a new sheet: then a full check is offered. */
export const mostEditedRows = 500;

/**
 * The sheet rows below the headers that lie in edited ranges, sorted. Undefined when they cannot be judged
 * apart from the rest: the header row, whole rows or columns, or more than `mostEditedRows` rows.
 */
export function editedRows(ranges: readonly string[], area: CheckedArea): readonly number[] | undefined {
  const rows = new Set<number>();
  for (const range of ranges.flatMap((text) => text.split(','))) {
    const [first = '', last = first] = range.split(':');
    const from = parseCellAddress(first);
    const to = parseCellAddress(last);
    if (!from || !to) return undefined;
    const left = Math.min(from.column, to.column);
    const right = Math.max(from.column, to.column);
    const top = Math.min(from.row, to.row);
    const bottom = Math.min(Math.max(from.row, to.row), area.lastRow ?? Number.MAX_SAFE_INTEGER);
    if (top <= area.headerRow && bottom >= area.headerRow) return undefined;
    if (right < area.firstColumn || left > area.lastColumn || bottom < top || bottom < area.headerRow) continue;
    if (bottom - top >= mostEditedRows) return undefined;
    for (let row = top; row <= bottom; row += 1) rows.add(row);
    if (rows.size > mostEditedRows) return undefined;
  }
  return [...rows].sort((a, b) => a - b);
}

/** Runs of rows to read at once: neighbours together, and everything together when there would be many runs. */
export function runsOfRows(rows: readonly number[], most = 8): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const current = runs.at(-1);
    if (current && row === current.last + 1) current.last = row;
    else runs.push({ first: row, last: row });
  }
  const first = runs[0];
  const last = runs.at(-1);
  return runs.length > most && first && last ? [{ first: first.first, last: last.last }] : runs;
}
