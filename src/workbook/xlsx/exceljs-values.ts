import type { CellErrorValue, CellValue } from 'exceljs';
import { CellError, type CellInput } from '../../shipment/model';

/** A value as exceljs writes it. A text stays a text, also one that begins with = + - or @: only an object is a formula. */
export function exceljsValue(value: CellInput): CellValue {
  if (!(value instanceof CellError)) return value;
  return { error: value.code as CellErrorValue['error'] };
}
