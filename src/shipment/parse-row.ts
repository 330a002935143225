import { columnOf, type CellType, type ColumnId } from './columns';
import { emptyLineValues, type LineValuesInWork } from './line-values';
import {
  CellError,
  type CellInput,
  type CellIssue,
  type GoodsLine,
  type LineValues,
  type RecognisedColumn,
} from './model';
import { notesOnText } from './text-notes';
import { cellReaders, decimalFromNumber, problem, restorePartnerZeros, type CellReader, type Reading } from './values';

/** What a row needs to know of its sheet to be read. */
export interface RowLayout {
  readonly columns: readonly RecognisedColumn[];
  readonly date1904: boolean;
}

/** Reads the cells of one row of the sheet; undefined when no recognised column holds anything. */
export type RowParser = (
  row: number,
  cells: readonly CellInput[],
  formulasWithoutValue?: ReadonlySet<number>,
) => GoodsLine | undefined;

/** Distinct values remembered per column. A column that fills this without repeating itself is not looked up any more. */
const rememberedValues = 4096;

interface ColumnReading {
  readonly value: unknown;
  readonly issues: readonly CellIssue[];
}

interface ColumnPlan {
  readonly id: ColumnId;
  readonly index: number;
  readonly type: CellType;
  readonly read: CellReader;
  /** Readings by raw value: a sheet repeats most of its cells. */
  readonly known: Map<CellInput, ColumnReading>;
  repeats: number;
  varied: boolean;
  /** The cell of the row above and what it was read to: within a consignment most columns repeat it. */
  above: CellInput | undefined;
  value: unknown;
  issues: readonly CellIssue[];
}

const noIssues: readonly CellIssue[] = [];

/** A parser for the rows of one sheet. It remembers what it has read, so keep it while the sheet is read. */
export function createRowParser(layout: RowLayout): RowParser {
  const plans: readonly ColumnPlan[] = layout.columns.map(({ id, index }): ColumnPlan => ({
    id,
    index,
    type: columnOf(id).type,
    read: cellReaders[columnOf(id).type],
    known: new Map(),
    repeats: 0,
    varied: false,
    above: undefined,
    value: undefined,
    issues: noIssues,
  }));
  const { date1904 } = layout;
  const partnerPlans = partners.map((partner) => ({
    ...partner,
    index: plans.find(({ id }) => id === partner.taxId)?.index ?? -1,
  }));
  return (row, cells, formulasWithoutValue) => {
    const values = emptyLineValues();
    let issues: CellIssue[] | undefined;
    let filled = false;
    for (const plan of plans) {
      const cell = cells[plan.index];
      if (cell === null || cell === undefined || cell === '') {
        if (!formulasWithoutValue?.has(plan.index)) continue;
        (issues ??= []).push(...attach(problem('formula-without-value'), plan.id).issues);
        filled = true;
        continue;
      }
      if (cell !== plan.above) {
        readInto(plan, cell, date1904);
        plan.above = cell;
      }
      if (plan.value !== undefined) {
        (values as Record<ColumnId, unknown>)[plan.id] = plan.value;
        filled = true;
      }
      if (plan.issues.length) {
        (issues ??= []).push(...plan.issues);
        filled = true;
      }
    }
    if (!filled) return undefined;
    if (issues) splitJoinedPlates(values, issues);
    const restored = restorePartnerTaxIds(partnerPlans, cells, values);
    if (restored.length) issues = [...(issues ?? []), ...restored];
    const own = values as LineValues;
    return { row, own, values: own, issues: issues ?? noIssues, raw: cells };
  };
}

function readInto(plan: ColumnPlan, cell: CellInput, date1904: boolean): void {
  if (plan.varied && plan.type === 'decimal' && typeof cell === 'number' && Number.isFinite(cell)) {
    plan.value = decimalFromNumber(cell);
    plan.issues = noIssues;
    return;
  }
  const reading = plan.varied ? readAnew(plan, cell, date1904) : readOnce(plan, cell, date1904);
  plan.value = reading.value;
  plan.issues = reading.issues;
}

function readOnce(plan: ColumnPlan, cell: CellInput, date1904: boolean): ColumnReading {
  const known = plan.known.get(cell);
  if (known) {
    plan.repeats++;
    return known;
  }
  const reading = readAnew(plan, cell, date1904);
  if (plan.known.size < rememberedValues && !(cell instanceof CellError)) plan.known.set(cell, reading);
  else if (plan.repeats < rememberedValues) plan.varied = true;
  return reading;
}

function readAnew({ id, type, read }: ColumnPlan, cell: CellInput, date1904: boolean): ColumnReading {
  const reading = read(cell, date1904);
  if (typeof cell !== 'string' || typeof reading.value !== 'string') return attach(reading, id);
  const notes = notesOnText(cell, reading.value, type);
  return attach(notes.length ? { value: reading.value, issues: [...reading.issues, ...notes] } : reading, id);
}

function attach(reading: Reading, column: ColumnId): ColumnReading {
  if (reading.issues.length === 0) return reading as ColumnReading;
  return { value: reading.value, issues: reading.issues.map((issue) => ({ column, ...issue })) };
}

/** A trailer typed behind the tractor belongs in the trailer's cell, unless that one has its own. */
function splitJoinedPlates(values: LineValuesInWork, issues: readonly CellIssue[]): void {
  const joined = issues.find((issue) => issue.code === 'plates-joined' && issue.column === 'truckPlate');
  const trailer = joined?.data?.['trailer'];
  if (typeof trailer === 'string' && values.trailerPlate === undefined) values.trailerPlate = trailer;
}

const partners = [
  { taxId: 'supplierTaxId', country: 'supplierCountry' },
  { taxId: 'carrierTaxId', country: 'carrierCountry' },
] as const;

type PartnerPlan = (typeof partners)[number] & { readonly index: number };

/** Zeros that a numeric cell dropped from a partner's tax id can be restored where the row names the country. */
function restorePartnerTaxIds(
  partnerPlans: readonly PartnerPlan[],
  cells: readonly CellInput[],
  values: LineValuesInWork,
): readonly CellIssue[] {
  let issues: readonly CellIssue[] = noIssues;
  for (const { taxId, country, index } of partnerPlans) {
    const digits = values[taxId];
    if (digits === undefined || typeof cells[index] !== 'number') continue;
    const restored = restorePartnerZeros(digits, values[country]);
    if (restored === undefined) continue;
    values[taxId] = restored;
    issues = [
      ...issues,
      {
        column: taxId,
        kind: 'note',
        code: 'identifier-number-lost-zero',
        data: { typed: digits },
        understood: restored,
      },
    ];
  }
  return issues;
}
