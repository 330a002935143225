import { columns as allColumns, inheritedColumns, type ColumnId } from './columns';
import type { Consignment, GoodsLine, LineValues } from './model';

/** The lines of a sheet in their consignments. */
export interface Grouping {
  /** In sheet order, with inherited values. */
  readonly lines: readonly GoodsLine[];
  /** In order of first appearance. */
  readonly consignments: readonly Consignment[];
  /** The consignment of each row of the sheet; nothing at rows that hold no goods. */
  readonly byRow: readonly (Consignment | undefined)[];
}

/** Which columns a sheet has. */
export type HasColumn = (column: ColumnId) => boolean;

const everyColumn: HasColumn = () => true;

/**
 * Groups goods lines (in sheet order) into consignments and lets empty cells inherit.
 *
 * Rows with one shipment number make one consignment, wherever they stand; a row without a number belongs
 * to the row above it, as in merged cells. In a sheet without a shipment column, truck and import date
 * together take the number's place; without these too, each row is a consignment of its own.
 *
 * With `previous`, the grouping before some lines changed, consignments that did not change keep their
 * objects, so that what was computed from them stays valid.
 */
export function groupLines(
  lines: readonly GoodsLine[],
  hasColumn: HasColumn = everyColumn,
  previous?: Grouping,
): Grouping {
  return finish(groupLinesInSteps(lines, hasColumn, previous));
}

/** Runs a task made of steps to its end without a pause. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Consignments built between two pauses. */
const consignmentsPerStep = 200;

/** `groupLines` in small steps; each yields the share done of reading a sheet, whose last fifth it is. */
export function* groupLinesInSteps(
  lines: readonly GoodsLine[],
  hasColumn: HasColumn = everyColumn,
  previous?: Grouping,
): Generator<number, Grouping> {
  const groups = collectGroups(lines, hasColumn);
  const columns = inheritedColumnsOf(hasColumn);
  // Of full length at once: rows of one consignment may lie far apart.
  const byRow = new Array<Consignment | undefined>((lines.at(-1)?.row ?? 0) + 1);
  const consignments: Consignment[] = [];
  for (const members of groups.values()) {
    const consignment = unchanged(members, previous) ?? buildConsignment(members, columns);
    consignments.push(consignment);
    for (const line of consignment.lines) byRow[line.row] = consignment;
    if (consignments.length % consignmentsPerStep === 0) yield 0.8 + (0.2 * consignments.length) / groups.size;
  }
  return { lines: consignments.length ? inSheetOrder(consignments) : [], consignments, byRow };
}

/**
 * The lines of one consignment with empty consignment and document cells filled from the row above. A
 * cell that could not be read takes no value from above and gives none to the rows below.
 */
export function withInheritance(
  lines: readonly GoodsLine[],
  columns: readonly ColumnId[] = inheritedColumns,
): readonly GoodsLine[] {
  if (lines.length === 1 && lines[0]?.values === lines[0]?.own) return lines;
  let inherited: (LineValues | undefined)[] | undefined;
  for (const id of columns) {
    let carried: LineValues[ColumnId];
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as GoodsLine;
      const own = line.own[id];
      if (own !== undefined) carried = own;
      else if (line.issues.length && isUnreadable(line, id)) carried = undefined;
      else if (carried !== undefined) setValue(((inherited ??= [])[index] ??= { ...line.own }), id, carried);
    }
  }
  if (!inherited && lines.every(({ own, values }) => own === values)) return lines;
  return lines.map((line, index) => {
    const values = inherited?.[index] ?? line.own;
    return line.values === values ? line : { ...line, values };
  });
}

function setValue<Id extends ColumnId>(values: LineValues, id: Id, value: LineValues[Id]): void {
  values[id] = value;
}

function isUnreadable(line: GoodsLine, column: ColumnId): boolean {
  return line.issues.length > 0 && line.issues.some((issue) => issue.column === column && issue.kind === 'problem');
}

function collectGroups(lines: readonly GoodsLine[], hasColumn: HasColumn): ReadonlyMap<string, readonly GoodsLine[]> {
  const keyOf = hasColumn('shipment')
    ? shipmentKeys()
    : hasColumn('truckPlate') && hasColumn('importDate')
      ? carriageKeys()
      : rowKey;
  const groups = new Map<string, GoodsLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

/** The first letter keeps a shipment called `row 5` apart from row 5. */
function rowKey(line: GoodsLine): string {
  return `r${line.row}`;
}

function shipmentKeys(): (line: GoodsLine) => string {
  let above: string | undefined;
  return (line) => {
    const { shipment } = line.own;
    if (shipment !== undefined) above = `s${shipment}`;
    else if (above === undefined || isUnreadable(line, 'shipment')) above = rowKey(line);
    return above;
  };
}

function carriageKeys(): (line: GoodsLine) => string {
  let plate: string | undefined;
  let date: string | undefined;
  return (line) => {
    const { truckPlate, importDate } = line.own;
    if (truckPlate !== undefined || isUnreadable(line, 'truckPlate')) plate = truckPlate;
    if (importDate !== undefined || isUnreadable(line, 'importDate')) date = importDate;
    return plate !== undefined && date !== undefined ? `c${date} ${plate}` : rowKey(line);
  };
}

/** One consignment from its lines (in sheet order), with inheritance done anew. */
export function consignmentOfLines(lines: readonly GoodsLine[], hasColumn: HasColumn = everyColumn): Consignment {
  return buildConsignment(lines, inheritedColumnsOf(hasColumn));
}

function inheritedColumnsOf(hasColumn: HasColumn): readonly ColumnId[] {
  return inheritedColumns.filter((id) => hasColumn(id) || (id === 'trailerPlate' && hasColumn('truckPlate')));
}

/** The consignment as it was, when it has just the same rows with the same contents. */
function unchanged(members: readonly GoodsLine[], previous: Grouping | undefined): Consignment | undefined {
  const first = members[0];
  const candidate = first && previous?.byRow[first.row];
  if (!candidate || candidate.lines.length !== members.length) return undefined;
  return candidate.lines.every((line, index) => {
    const member = members[index];
    return member !== undefined && line.row === member.row && line.own === member.own && line.issues === member.issues;
  })
    ? candidate
    : undefined;
}

function buildConsignment(members: readonly GoodsLine[], columns: readonly ColumnId[]): Consignment {
  const lines = withInheritance(members, columns);
  const first = lines[0];
  const shipment = first?.own.shipment;
  const values = firstValues(lines);
  return shipment === undefined
    ? { key: `row ${first?.row ?? 0}`, lines, values }
    : { key: shipment, shipment, lines, values };
}

/** Per column the first value among the lines. */
function firstValues(lines: readonly GoodsLine[]): Readonly<LineValues> {
  const first = lines[0]?.values ?? {};
  if (lines.length <= 1) return first;
  let values: LineValues | undefined;
  for (const { id } of allColumns) {
    if (first[id] !== undefined) continue;
    for (let index = 1; index < lines.length; index++) {
      const value = lines[index]?.values[id];
      if (value === undefined) continue;
      setValue((values ??= { ...first }), id, value);
      break;
    }
  }
  return values ?? first;
}

function inSheetOrder(consignments: readonly Consignment[]): readonly GoodsLine[] {
  const lines: GoodsLine[] = [];
  let sorted = true;
  for (const consignment of consignments)
    for (const line of consignment.lines) {
      if (sorted && lines.length && line.row < (lines[lines.length - 1]?.row ?? 0)) sorted = false;
      lines.push(line);
    }
  return sorted ? lines : lines.sort((a, b) => a.row - b.row);
}
