import { columnOf, columnTitle, type ColumnId } from '../../shipment';
import type { CellInput, Consignment, GoodsLine, LineValues } from '../../shipment/model';
import type { LocalizedText, Moment } from '../../values';
import { Decimal } from '../../values';
import type { RuleContext } from '../context';
import type { Fix, Reporter } from '../define-rule';
import { shownCell, shownDate, shownDecimal } from '../shown';

type Value = LineValues[ColumnId];

/** A cell that disagrees with the first filled cell of its column within the consignment. */
export interface DifferingCell {
  readonly line: GoodsLine;
  readonly column: ColumnId;
  /** The line the consignment's value comes from. */
  readonly first: GoodsLine;
}

/** Whether two different values of a column still mean the same. */
export type Same = (one: string, other: string) => boolean;

function agree(one: Value, other: Value, same: Same | undefined): boolean {
  if (Decimal.isDecimal(one) && Decimal.isDecimal(other)) return one.eq(other);
  return same !== undefined && typeof one === 'string' && typeof other === 'string' && same(one, other);
}

/** The cells of each row that disagree with the first filled cell of their column; inherited cells always agree. */
export function differingCells(
  consignment: Consignment,
  columns: readonly ColumnId[],
  same?: Same,
): readonly (readonly DifferingCell[])[] {
  const { lines } = consignment;
  if (lines.length < 2) return [];
  let byLine: Map<GoodsLine, DifferingCell[]> | undefined;
  for (const column of columns) {
    if (consignment.values[column] === undefined) continue;
    let first: GoodsLine | undefined;
    for (const line of lines) {
      const value = line.own[column];
      if (value === undefined) continue;
      if (first === undefined) {
        first = line;
        continue;
      }
      if (value === first.own[column] || agree(value, first.own[column], same)) continue;
      byLine ??= new Map();
      const cells = byLine.get(line);
      if (cells) cells.push({ line, column, first });
      else byLine.set(line, [{ line, column, first }]);
    }
  }
  return byLine ? [...byLine.values()] : [];
}

/** What a message says of a differing cell, and the cell it marks. */
export function differingCell({ line, column, first }: DifferingCell, context: RuleContext) {
  return {
    line,
    column,
    data: {
      title: columnTitle(column),
      value: shownValue(line, column, context),
      other: shownValue(first, column, context),
      row: first.row,
    },
  };
}

/** Writes into all differing cells of a row what stands in the first row: one cell alone would fit neither. */
export function takeFirst(cells: readonly DifferingCell[], context: RuleContext): Fix {
  return {
    kind: 'suggested',
    edits: cells.map(({ line, column, first }) => ({ row: line.row, column, value: rawCell(first, column, context) })),
  };
}

/** Reports every differing cell with the fix of its row. */
export function reportDiffering(
  consignment: Consignment,
  columns: readonly ColumnId[],
  context: RuleContext,
  report: Reporter<'differs'>,
  same?: Same,
): void {
  for (const cells of differingCells(consignment, columns, same)) {
    const fix = takeFirst(cells, context);
    for (const cell of cells) report({ message: 'differs', ...differingCell(cell, context), fix });
  }
}

function rawCell(line: GoodsLine, column: ColumnId, context: RuleContext): CellInput {
  const index = context.sheet.columns.find(({ id }) => id === column)?.index;
  return index === undefined ? null : (line.raw[index] ?? null);
}

function shownValue(line: GoodsLine, column: ColumnId, context: RuleContext): string | LocalizedText {
  const value = line.own[column];
  if (Decimal.isDecimal(value)) return shownDecimal(value);
  const { type } = columnOf(column);
  if (type === 'date' || type === 'moment') return shownDate(value as Moment);
  const raw = rawCell(line, column, context);
  return raw === null ? String(value) : shownCell(raw);
}
