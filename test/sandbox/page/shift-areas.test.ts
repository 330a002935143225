import { describe, expect, test } from 'vitest';
import { shiftAreas } from '../../../sandbox/page/shift-areas';

const area = { row: 5, column: 2, rows: 3, columns: 1 };

describe('Areas after rows or columns moved', () => {
  test.each([
    { what: 'rows inserted above move it down', shift: { axis: 'rows', at: 2, count: 2 }, now: [{ ...area, row: 7 }] },
    { what: 'rows inserted inside widen it', shift: { axis: 'rows', at: 6, count: 1 }, now: [{ ...area, rows: 4 }] },
    { what: 'rows inserted below leave it', shift: { axis: 'rows', at: 8, count: 1 }, now: [area] },
    { what: 'rows removed above move it up', shift: { axis: 'rows', at: 0, count: -2 }, now: [{ ...area, row: 3 }] },
    { what: 'rows removed inside narrow it', shift: { axis: 'rows', at: 6, count: -1 }, now: [{ ...area, rows: 2 }] },
    { what: 'all its rows removed take it away', shift: { axis: 'rows', at: 5, count: -3 }, now: [] },
    { what: 'rows removed over its edge cut it', shift: { axis: 'rows', at: 4, count: -2 }, now: [{ ...area, row: 4, rows: 2 }] },
    { what: 'columns inserted before move it right', shift: { axis: 'columns', at: 0, count: 1 }, now: [{ ...area, column: 3 }] },
    { what: 'its column removed takes it away', shift: { axis: 'columns', at: 2, count: -1 }, now: [] },
  ] as const)('$what', ({ shift, now }) => {
    expect(shiftAreas([area], shift)).toEqual(now);
  });
});
