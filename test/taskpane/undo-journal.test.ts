import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, type CellInput } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';
import type { CellWrite } from '../../src/workbook/port';
import { addEntry, markUndone, planUndo, recordEntry, sameContents, type Journal } from '../../taskpane/views/check/undo-journal';

const at = calendarDate('2026-11-23');
const cells = ['A4', 'A5', 'A6', 'B4'];

/** A sheet that answers writes as a host does. */
class Sheet {
  readonly contents = new Map<string, CellInput>();
  write(writes: readonly CellWrite[]): CellWrite[] {
    return writes.map(({ cell, value }) => {
      const before = { cell, value: this.contents.get(cell) ?? null };
      this.contents.set(cell, value);
      return before;
    });
  }
  snapshot(): Record<string, CellInput> {
    return Object.fromEntries(cells.map((cell) => [cell, this.contents.get(cell) ?? null]));
  }
}

const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom<CellInput>('', 'БОК', null, true));
const writes = fc
  .uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 4 })
  .chain((chosen) => fc.tuple(...chosen.map((cell) => value.map((typed): CellWrite => ({ cell, value: typed })))));
const start = fc.tuple(...cells.map(() => value));

function fill(sheet: Sheet, values: readonly CellInput[]): void {
  cells.forEach((cell, index) => sheet.contents.set(cell, values[index] ?? null));
}

function fix(sheet: Sheet, journal: Journal, edits: readonly CellWrite[]): Journal {
  const before = sheet.write(edits);
  return addEntry(journal, recordEntry({ id: journal.length + 1, at, sheet: 'Лист1' }, before, sheet.contents));
}

describe('the journal of fixes', () => {
  it('brings the sheet back when every fix is undone, newest first, and nobody else wrote', () => {
    fc.assert(
      fc.property(start, fc.array(writes, { maxLength: 6 }), (values, fixes) => {
        const sheet = new Sheet();
        fill(sheet, values);
        const original = sheet.snapshot();
        let journal: Journal = [];
        for (const edits of fixes) journal = fix(sheet, journal, edits);
        for (const entry of journal) {
          const plan = planUndo(entry, sheet.contents);
          expect(plan.kept).toEqual([]);
          sheet.write(plan.writes);
        }
        expect(sheet.snapshot()).toEqual(original);
      }),
    );
  });

  it('never touches a cell that holds something else than what the fix left there, and names it', () => {
    fc.assert(
      fc.property(start, writes, writes, (values, fixed, typed) => {
        const sheet = new Sheet();
        fill(sheet, values);
        const [entry] = fix(sheet, [], fixed);
        sheet.write(typed);
        const before = sheet.snapshot();
        const plan = planUndo(entry!, sheet.contents);
        sheet.write(plan.writes);
        const after = sheet.snapshot();
        for (const { cell, after: ours } of entry!.cells) {
          const changed = !sameContents(before[cell] ?? null, ours);
          expect(plan.kept.includes(cell)).toBe(changed);
          if (changed) expect(after[cell]).toEqual(before[cell]);
        }
      }),
    );
  });

  it('undoes an entry once', () => {
    const sheet = new Sheet();
    const journal = markUndone(fix(sheet, [], [{ cell: 'A4', value: 1 }]), 1);
    expect(planUndo(journal[0]!, sheet.contents)).toEqual({ writes: [], kept: [] });
  });

  it('compares with what Excel made of the value, not with what was sent', () => {
    const entry = recordEntry(
      { id: 1, at, sheet: 'Лист1' },
      [{ cell: 'A4', value: '27.11.26' }],
      new Map<string, CellInput>([['A4', 46353]]),
    );
    expect(planUndo(entry, new Map<string, CellInput>([['A4', 46353]])).writes).toEqual([{ cell: 'A4', value: '27.11.26' }]);
  });

  it.each<[CellInput, CellInput, boolean]>([
    ['', null, true],
    [1, '1', false],
    [new CellError('#N/A'), new CellError('#N/A'), true],
    [new CellError('#N/A'), new CellError('#REF!'), false],
    [new CellError('#N/A'), '#N/A', false],
  ])('holds %o and %o to be the same: %s', (a, b, same) => {
    expect(sameContents(a, b)).toBe(same);
  });
});
