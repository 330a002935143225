import { cellAddress, columnLetters, parseCellAddress } from './cell-address';
import { columnOf, type ColumnId } from './columns';
import { finish, groupLines, groupLinesInSteps, type Grouping } from './grouping';
import { findHeaderRow } from './headers';
import type {
  CellInput,
  Consignment,
  GoodsLine,
  RecognisedColumn,
  SheetBlock,
  SheetIssue,
  ShipmentSheet,
  UnknownColumn,
} from './model';
import { createRowParser, type RowParser } from './parse-row';
import { isSkippedRow } from './skipped-rows';
import { tidyText } from './values';

/** What a sheet's headers say about its columns. */
export interface SheetStructure {
  readonly sheet: string;
  /** Row of the headers, from 1; the block's first row when there are none. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly date1904: boolean;
  readonly columns: readonly RecognisedColumn[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly issues: readonly SheetIssue[];
}

/** A sheet read by `readShipments`, with what is needed to read one row of it again. */
export interface ParsedShipmentSheet extends ShipmentSheet, SheetStructure {
  /** Rows below the headers that hold something but no goods line: totals, repeated headers, remarks. */
  readonly skippedRows: readonly number[];
  readonly grouping: Grouping;
}

/** Reads a block of cells as a shipment sheet. A sheet that cannot be read has no lines and an issue that says why. */
export function readShipments(block: SheetBlock): ParsedShipmentSheet {
  return finish(readShipmentsInSteps(block));
}

/** Rows read between two pauses. */
const rowsPerStep = 200;

/** `readShipments` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* readShipmentsInSteps(block: SheetBlock): Generator<number, ParsedShipmentSheet> {
  const structure = readStructure(block);
  if (!structure.columns.length) return assemble(structure, [], groupLines([]));
  const parse = createRowParser(structure);
  const formulas = formulasByRow(block);
  const lines: GoodsLine[] = [];
  const skippedRows: number[] = [];
  for (let index = structure.headerRow - block.firstRow + 1; index < block.rows.length; index++) {
    const cells = block.rows[index] ?? [];
    const row = block.firstRow + index;
    const line = parse(row, cells, formulas?.get(row));
    if (line && !isSkippedRow(line, structure)) lines.push(line);
    else if (line || !isBlankRow(cells)) skippedRows.push(row);
    if (index % rowsPerStep === 0) yield (0.8 * index) / block.rows.length;
  }
  const grouping = yield* groupLinesInSteps(lines, hasColumnIn(structure.columns));
  const issues = [...structure.issues, ...structureIssues(block, structure, lines)];
  return assemble({ ...structure, issues }, skippedRows, grouping);
}

/** Finds the headers of a block and everything that can be said of the sheet before its rows are read. */
export function readStructure(block: SheetBlock): SheetStructure {
  const base = { sheet: block.sheet, firstColumn: block.firstColumn, date1904: block.date1904 };
  const cell = cellAddress(block.firstRow, block.firstColumn);
  const nothing = { ...base, headerRow: block.firstRow, columns: [], unknownColumns: [] };
  if (block.rows.every(isBlankRow)) return { ...nothing, issues: [emptySheet(cell, block.sheet)] };
  const header = findHeaderRow(block);
  if (!header) return { ...nothing, issues: [noHeader(cell, block.sheet)] };
  const issues = block.date1904
    ? [...header.issues, date1904Issue(cellAddress(header.row, block.firstColumn))]
    : header.issues;
  return { ...base, headerRow: header.row, columns: header.columns, unknownColumns: header.unknownColumns, issues };
}

/** Reads one row again, after an edit; undefined when it holds no goods line any more. */
export function parseRow(structure: SheetStructure, row: number, cells: readonly CellInput[]): GoodsLine | undefined {
  const line = rowParserOf(structure)(row, cells);
  return line && !isSkippedRow(line, structure) ? line : undefined;
}

const rowParsers = new WeakMap<readonly RecognisedColumn[], RowParser>();

function rowParserOf(structure: SheetStructure): RowParser {
  const known = rowParsers.get(structure.columns);
  if (known) return known;
  const parser = createRowParser(structure);
  rowParsers.set(structure.columns, parser);
  return parser;
}

function assemble(structure: SheetStructure, skippedRows: readonly number[], grouping: Grouping): ParsedShipmentSheet {
  const hasColumn = hasColumnIn(structure.columns);
  const { cellOf } = addressBook(structure);
  return {
    sheet: structure.sheet,
    headerRow: structure.headerRow,
    firstColumn: structure.firstColumn,
    date1904: structure.date1904,
    columns: structure.columns,
    unknownColumns: structure.unknownColumns,
    issues: structure.issues,
    lines: grouping.lines,
    consignments: grouping.consignments,
    skippedRows,
    grouping,
    hasColumn,
    cellOf,
    consignmentOf(line: GoodsLine): Consignment {
      const consignment = grouping.byRow[line.row];
      if (!consignment) throw new Error(`Row ${line.row} is no goods line of sheet ${structure.sheet}`);
      return consignment;
    },
  };
}

function hasColumnIn(columns: readonly RecognisedColumn[]): (column: ColumnId) => boolean {
  const present = new Set(columns.map(({ id }) => id));
  return (column) => present.has(column);
}

function addressBook(structure: SheetStructure): { cellOf(row: number, column: ColumnId): string } {
  const lettersOf = new Map<ColumnId, string>();
  for (const { id, index } of structure.columns) lettersOf.set(id, columnLetters(structure.firstColumn + index));
  return {
    cellOf(row, column) {
      let letters = lettersOf.get(column);
      if (letters === undefined) {
        letters = columnLetters(structure.firstColumn + (nearestColumn(structure.columns, column)?.index ?? 0));
        lettersOf.set(column, letters);
      }
      return letters + row;
    },
  };
}

/** The recognised column that stands nearest in the catalogue. */
function nearestColumn(columns: readonly RecognisedColumn[], wanted: ColumnId): RecognisedColumn | undefined {
  const position = columnOf(wanted).position;
  let nearest: RecognisedColumn | undefined;
  let least = Infinity;
  for (const column of columns) {
    const distance = Math.abs(columnOf(column.id).position - position);
    if (distance < least) {
      least = distance;
      nearest = column;
    }
  }
  return nearest;
}

function isBlankRow(cells: readonly CellInput[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && tidyText(cell) === ''));
}

function formulasByRow(block: SheetBlock): ReadonlyMap<number, ReadonlySet<number>> | undefined {
  if (!block.formulasWithoutValue?.length) return undefined;
  const rows = new Map<number, Set<number>>();
  for (const address of block.formulasWithoutValue) {
    const place = parseCellAddress(address);
    if (!place) continue;
    const indexes = rows.get(place.row) ?? new Set();
    indexes.add(place.column - block.firstColumn);
    rows.set(place.row, indexes);
  }
  return rows;
}

/** Addresses named in one message; the rest is counted. */
const namedAddresses = 10;

function structureIssues(
  block: SheetBlock,
  structure: SheetStructure,
  lines: readonly GoodsLine[],
): readonly SheetIssue[] {
  const issues: SheetIssue[] = [];
  const merged = (block.mergedRanges ?? []).filter((range) => lastRowOf(range) >= structure.headerRow);
  const firstMerged = merged[0];
  if (firstMerged !== undefined)
    issues.push({
      code: 'merged-cells',
      cell: firstMerged.split(':')[0] ?? firstMerged,
      data: { ranges: listed(merged), count: merged.length },
      text: {
        ru: 'Есть объединённые ячейки ({count}): {ranges}. Значение такой ячейки хранится только в её первой строке; разъедините ячейки и заполните каждую строку.',
        en: 'There are merged cells ({count}): {ranges}. Only the first row of a merged cell holds its value; unmerge them and fill in every row.',
      },
    });
  if (block.hiddenRows?.length) {
    const lineRows = new Set(lines.map((line) => line.row));
    const hidden = block.hiddenRows.filter((row) => lineRows.has(row));
    if (hidden[0] !== undefined)
      issues.push({
        code: 'hidden-rows',
        cell: cellAddress(hidden[0], structure.firstColumn),
        data: { rows: listed(hidden.map(String)), count: hidden.length },
        text: {
          ru: 'Скрытых строк с товарами: {count} (строки {rows}). Они проверены и войдут в расчёт, как и видимые; лишние удалите.',
          en: 'Hidden rows with goods: {count} (rows {rows}). They are checked and counted like the visible ones; delete those you do not need.',
        },
      });
  }
  return issues;
}

function listed(items: readonly string[]): string {
  const named = items.slice(0, namedAddresses).join(', ');
  return items.length > namedAddresses ? `${named} …` : named;
}

function lastRowOf(range: string): number {
  return parseCellAddress(range.split(':').at(-1) ?? range)?.row ?? 0;
}

function emptySheet(cell: string, sheet: string): SheetIssue {
  return {
    code: 'empty-sheet',
    cell,
    data: { sheet },
    text: {
      ru: 'Лист «{sheet}» пуст. Выберите лист с перевозками.',
      en: 'Sheet “{sheet}” is empty. Choose the sheet with the shipments.',
    },
  };
}

function noHeader(cell: string, sheet: string): SheetIssue {
  return {
    code: 'no-header',
    cell,
    data: { sheet },
    text: {
      ru: 'На листе «{sheet}» в первых 20 строках нет строки заголовков: нужны хотя бы три знакомых, например «№ перевозки», «Код ТН ВЭД», «Стоимость».',
      en: 'Sheet “{sheet}” has no header row among its first 20 rows: at least three known headers are needed, such as “Shipment No”, “HS code”, “Amount”.',
    },
  };
}

function date1904Issue(cell: string): SheetIssue {
  return {
    code: 'date-1904',
    cell,
    text: {
      ru: 'Книга считает даты с 1904 года. Даты прочитаны верно; при копировании в другую книгу они сдвинутся на четыре года.',
      en: 'The workbook counts dates from 1904. They were read correctly; copied to another workbook they shift by four years.',
    },
  };
}
