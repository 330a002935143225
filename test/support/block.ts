import type { CellInput, SheetBlock } from '../../src/shipment/model';

/** A block of a sheet that starts at A1, from its rows. */
export function blockOf(rows: readonly (readonly CellInput[])[], more: Partial<SheetBlock> = {}): SheetBlock {
  return { sheet: 'Отгрузки', firstRow: 1, firstColumn: 1, date1904: false, rows, ...more };
}
