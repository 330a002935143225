import { columns, type CellType, type ColumnId } from '../../shipment';

/** The columns whose cells are of one of the types, in catalogue order. */
export function columnsOfType(...types: readonly CellType[]): readonly [ColumnId, ...ColumnId[]] {
  const [first, ...rest] = columns.filter((column) => types.includes(column.type)).map((column) => column.id);
  if (!first) throw new Error(`No column is of type ${types.join(', ')}`);
  return [first, ...rest];
}
