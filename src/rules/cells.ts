import type { Decimal } from '../values';
import type { ColumnId } from '../shipment/columns';
import type { CellInput, GoodsLine } from '../shipment/model';
import type { RuleContext } from './context';

/** Whether the cell is empty. One that could not be read is not: rules of family F speak of it. */
export function isBlank(line: GoodsLine, column: ColumnId): boolean {
  return line.values[column] === undefined && (line.issues.length === 0 || !line.issues.some((issue) => issue.column === column));
}

/** The cell as it stands in the sheet. */
export function rawCell(line: GoodsLine, column: ColumnId, context: RuleContext): CellInput {
  const found = context.sheet.columns.find(({ id }) => id === column);
  return found ? (line.raw[found.index] ?? null) : null;
}

/** A decimal as a fix writes it: a number where Excel keeps all its digits, else a text. */
export function cellNumber(value: Decimal): CellInput {
  const text = value.toFixed();
  const number = Number(text);
  return value.precision() <= 15 ? number : text;
}
