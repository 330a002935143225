import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../sandbox/host';
import { coatsOf, dressesIn, type CellDress } from '../../../sandbox/page/sheet-formats';

const whole = { row: 0, column: 0, rows: 6, columns: 6 };

const dress: fc.Arbitrary<CellDress> = fc.constantFrom<CellDress>(
  { format: 'dd.mm.yyyy' },
  { format: '@' },
  { look: { bold: true } },
  { format: '#,##0.00', look: { bold: true, fill: '#ffcc00' } },
  { look: { wrap: true, align: 'right' } },
);

describe('Formats of cells as coats of paint', () => {
  test('reading the coats gives back every cell as it was', () => {
    const place = fc.nat(35);
    fc.assert(
      fc.property(fc.dictionary(place.map(String), dress), (dresses) => {
        const cells = Object.entries(dresses).map(([key, worn]) => ({
          row: Math.floor(Number(key) / 6),
          column: Number(key) % 6,
          dress: worn,
        }));
        const [sheet] = createModel([{ name: 'A' }]).sheets;
        if (!sheet) throw new Error('The model has no sheet');
        sheet.formats = coatsOf(cells);
        const expected = Object.fromEntries(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.dress]));
        expect(Object.fromEntries(dressesIn(sheet, whole))).toEqual(expected);
      }),
    );
  });

  test('a bold header and a column of dates take two coats', () => {
    const header = [0, 1, 2, 3].map((column) => ({ row: 0, column, dress: { look: { bold: true } } }));
    const dates = [1, 2, 3, 4].map((row) => ({ row, column: 1, dress: { format: 'dd.mm.yyyy' } }));
    expect(coatsOf([...dates, ...header])).toEqual([
      { area: { row: 1, column: 1, rows: 4, columns: 1 }, name: 'numberFormat', value: 'dd.mm.yyyy' },
      { area: { row: 0, column: 0, rows: 1, columns: 4 }, name: 'font.bold', value: true },
    ]);
  });
});
