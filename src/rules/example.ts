import type { Moment } from '../values';
import { calendarDate, parseIsoMoment } from '../values';
import { createRegulation } from '../regulation';
import { columnTitle, readRates, readShipments } from '../shipment';
import type { ColumnId } from '../shipment/columns';
import type { CellInput, SheetBlock } from '../shipment/model';
import type { Rule } from './define-rule';
import { Checker, type CheckResult } from './engine';

/** Cells of one row as a user types them, by column; dates as `2026-11-27`. */
export type ExampleRow = Readonly<Partial<Record<ColumnId, CellInput>>>;

/** A small sheet that shows a rule at work: in its page, in its tests. */
export interface Example {
  readonly rows: readonly ExampleRow[];
  /** The moment the sheet is judged at; 2026-11-23 unless told. */
  readonly asOf?: string;
  /** Rows of the rates sheet: date, currency, nominal, rate. */
  readonly rates?: readonly (readonly [date: string, currency: string, nominal: number, rate: number])[];
  /** The company's own values of parameters. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Header cells that stand after those of the rows' columns. */
  readonly extraHeaders?: readonly string[];
  /** Columns to leave out of the header. */
  readonly withoutColumns?: readonly ColumnId[];
  readonly mergedRanges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly date1904?: boolean;
  /** Addresses of cells holding a formula without a stored result. */
  readonly formulasWithoutValue?: readonly string[];
}

/** Sheet row of the headers in an example; the first goods line stands below. */
export const exampleHeaderRow = 3;

/** The example as a sheet: title, empty row, headers of the columns it uses and of those the rule reads, rows. */
export function exampleBlock(rule: Rule, example: Example): SheetBlock {
  const columns = new Set<ColumnId>(['shipment', ...rule.reads, ...rule.marks]);
  for (const row of example.rows) for (const column of Object.keys(row)) columns.add(column as ColumnId);
  for (const column of example.withoutColumns ?? []) columns.delete(column);
  const ids = [...columns];
  return {
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: example.date1904 ?? false,
    rows: [
      ['План отгрузок'],
      [],
      [...ids.map((id) => columnTitle(id).ru), ...(example.extraHeaders ?? [])],
      ...example.rows.map((row) => ids.map((id) => row[id] ?? null)),
    ],
    ...(example.mergedRanges ? { mergedRanges: example.mergedRanges } : {}),
    ...(example.hiddenRows ? { hiddenRows: example.hiddenRows } : {}),
    ...(example.formulasWithoutValue ? { formulasWithoutValue: example.formulasWithoutValue } : {}),
  };
}

/** Runs rules over an example (or over `block`, its edited sheet). */
export function runExample(rules: readonly Rule[], example: Example, block: SheetBlock): CheckResult {
  const rates: SheetBlock = {
    sheet: 'Курсы',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [['Дата', 'Валюта', 'Номинал', 'Курс'], ...(example.rates ?? [])],
  };
  return new Checker(readShipments(block), {
    asOf: asOfExample(example),
    regulation: createRegulation(example.parameters).regulation,
    rates: readRates(example.rates ? rates : undefined),
    rules,
  }).run();
}

function asOfExample(example: Example): Moment {
  return parseIsoMoment(example.asOf ?? '') ?? calendarDate('2026-11-23');
}
