import { columnTable, type ColumnId } from '../../shipment';
import type { Consignment, GoodsLine, ShipmentSheet } from '../../shipment/model';

export interface EmptyCell {
  readonly line: GoodsLine;
  readonly column: ColumnId;
}

const none: readonly EmptyCell[] = [];

/**
 * The cells of a consignment that hold nothing where a value is wanted, in columns the sheet has. What
 * inherits is named once, at the first line; a cell that holds something unreadable is not empty.
 */
export function emptyCells(consignment: Consignment, sheet: ShipmentSheet, wanted: readonly ColumnId[]): readonly EmptyCell[] {
  const { lines } = consignment;
  let empty: EmptyCell[] | undefined;
  for (const column of wanted) {
    const { level } = columnTable[column];
    if (level === 'line') {
      for (const line of lines)
        if (line.own[column] === undefined && sheet.hasColumn(column) && !isUnreadable(line, column))
          (empty ??= []).push({ line, column });
      continue;
    }
    const first = lines[0];
    const value = level === 'consignment' ? consignment.values[column] : first?.values[column];
    if (first && value === undefined && sheet.hasColumn(column) && !isUnreadableInAny(lines, column))
      (empty ??= []).push({ line: first, column });
  }
  return empty ?? none;
}

function isUnreadableInAny(lines: readonly GoodsLine[], column: ColumnId): boolean {
  return lines.some((line) => isUnreadable(line, column));
}

function isUnreadable(line: GoodsLine, column: ColumnId): boolean {
  return line.issues.length > 0 && line.issues.some((issue) => issue.column === column && issue.kind === 'problem');
}
