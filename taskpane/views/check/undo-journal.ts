import type { Moment } from '../../../src/values';
import { CellError, type CellInput } from '../../../src/shipment/model';
import type { CellWrite } from '../../../src/workbook/port';

/** One cell a fix wrote: what stood there, and what stands there because of us. */
export interface JournalCell {
  readonly cell: string;
  /** As the host told it, with the number format it had. */
  readonly before: CellWrite;
  /** As read back after writing: Excel may turn what we wrote into another type. */
  readonly after: CellInput;
  /** Number format the fix set. */
  readonly format?: string;
}

/** One accepted fix, or one run of "fix all". */
export interface JournalEntry {
  readonly id: number;
  readonly at: Moment;
  readonly sheet: string;
  /** Rule the fix came from; absent for a run over many rules. */
  readonly rule?: string;
  readonly cells: readonly JournalCell[];
  readonly undone: boolean;
}

export type Journal = readonly JournalEntry[];

/** What undoing an entry writes, and which cells it leaves alone because somebody changed them since. */
export interface UndoPlan {
  readonly writes: readonly CellWrite[];
  readonly kept: readonly string[];
}

/**
 * Builds an entry from what the host answered. `before` is in the order of the writes; a cell written
 * twice keeps its first `before`.
 */
export function recordEntry(
  entry: Omit<JournalEntry, 'cells' | 'undone'>,
  before: readonly CellWrite[],
  readBack: ReadonlyMap<string, CellInput>,
  written: readonly CellWrite[] = [],
): JournalEntry {
  const formats = new Map(written.map(({ cell, format }) => [cell, format]));
  const cells = new Map<string, JournalCell>();
  for (const write of before) {
    if (cells.has(write.cell)) continue;
    const format = formats.get(write.cell);
    cells.set(write.cell, {
      cell: write.cell,
      before: write,
      after: readBack.get(write.cell) ?? null,
      ...(format === undefined ? {} : { format }),
    });
  }
  return { ...entry, cells: [...cells.values()], undone: false };
}

/** Restores only the cells that still hold what we wrote. `current` is what stands there now. */
export function planUndo(entry: JournalEntry, current: ReadonlyMap<string, CellInput>): UndoPlan {
  const writes: CellWrite[] = [];
  const kept: string[] = [];
  if (entry.undone) return { writes, kept };
  for (const cell of entry.cells) {
    if (sameContents(current.get(cell.cell) ?? null, cell.after)) writes.push(cell.before);
    else kept.push(cell.cell);
  }
  return { writes, kept };
}

export function addEntry(journal: Journal, entry: JournalEntry): Journal {
  return [entry, ...journal];
}

export function markUndone(journal: Journal, id: number): Journal {
  return journal.map((entry) => (entry.id === id ? { ...entry, undone: true } : entry));
}

/** Two cell contents a user would call the same; an empty text is an empty cell. */
export function sameContents(a: CellInput, b: CellInput): boolean {
  if (a instanceof CellError || b instanceof CellError)
    return a instanceof CellError && b instanceof CellError && a.code === b.code;
  return (a === '' ? null : a) === (b === '' ? null : b);
}
