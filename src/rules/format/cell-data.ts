import type { TextData } from '../../values';
import type { CellInput } from '../../shipment/model';
import type { CellUnderCheck } from '../define-rule';
import { shownCell } from '../shown';

/** What most messages about a cell name: its column, what is typed there and what was understood. */
export function cellData(cell: CellUnderCheck): TextData {
  return { ...cell.data, column: cell.title, value: shownCell(cell.raw), understood: cell.understood ?? '' };
}

/** Digits an Excel number keeps. */
const keptDigits = 15;

/** A decimal as a cell takes it: a number, or text where a number would lose digits. */
export function numberInput(decimal: string | number): CellInput {
  return String(decimal).replace(/\D/g, '').length > keptDigits ? String(decimal) : Number(decimal);
}
