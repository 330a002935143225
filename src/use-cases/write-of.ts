import type { CellEdit } from '../rules';
import { columnOf } from '../shipment';
import type { ShipmentSheet } from '../shipment/model';
import type { CellWrite } from '../workbook';

/** An edit as a write: its address, and for a date the number format that shows it as one. */
export function writeOf(sheet: ShipmentSheet, { row, column, value }: CellEdit): CellWrite {
  const { type } = columnOf(column);
  const dated = typeof value === 'number' && (type === 'date' || type === 'moment');
  const format = dated ? (Number.isInteger(value) ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm') : undefined;
  return { cell: sheet.cellOf(row, column), value, ...(format ? { format } : {}) };
}
