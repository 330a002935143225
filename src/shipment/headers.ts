import type { LocalizedText } from '../values';
import { cellAddress } from './cell-address';
import { columns, columnTitle, requiredColumns, type ColumnId } from './columns';
import {
  CellError,
  type CellInput,
  type RecognisedColumn,
  type SheetBlock,
  type SheetIssue,
  type UnknownColumn,
} from './model';

/** Rows searched for headers. */
const searchedRows = 20;
/** Fewer recognised headers than this are a coincidence. */
const leastRecognised = 3;

/** The header row of a sheet and what its columns mean. */
export interface HeaderRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly columns: readonly RecognisedColumn[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly issues: readonly SheetIssue[];
}

const brackets = /\([^)]*\)|\[[^\]]*\]/g;
const numberSigns = /[№#]/g;
const numberWords = /(^|\s)(?:no|n)(?=\s|$)/g;
const dropped = /[.:*%«»"“”„\u00ad\u200b\ufeff]/g;
const leadingNumberWord = /^номер\s+/;
const spaces = /\s+/g;

/**
 * A header without what does not matter: case, spaces and line breaks, ё/е, the number sign in all its
 * forms («№», No, N, #, a leading «Номер»), full stops, colons, percent signs, asterisks, quotes, and text
 * after a comma or in brackets.
 */
export function normaliseHeader(header: string): string {
  return (header.toLowerCase().replaceAll('ё', 'е').replace(brackets, ' ').split(',')[0] ?? '')
    .replace(numberSigns, ' ')
    .replace(dropped, ' ')
    .replace(numberWords, '$1')
    .replace(spaces, ' ')
    .trim()
    .replace(leadingNumberWord, '');
}

const byName = new Map<string, ColumnId>();
for (const column of columns)
  for (const name of [column.header.ru, column.header.en, ...(column.aliases ?? [])])
    byName.set(normaliseHeader(name), column.id);

/** The column a header means, in either language or by an alias. */
export function recogniseHeader(header: string): ColumnId | undefined {
  return byName.get(normaliseHeader(header));
}

/** The column an unknown header probably means: the nearest name, a typing error or two away. */
export function likelyColumn(header: string): ColumnId | undefined {
  const wanted = normaliseHeader(header);
  let likely: ColumnId | undefined;
  let least = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : wanted.length < 14 ? 2 : 3;
  if (wanted.length > 60) return undefined;
  for (const [name, id] of byName) {
    if (name.length < 4 || Math.abs(name.length - wanted.length) > least) continue;
    const distance = editDistance(wanted, name);
    if (distance <= least && (distance < least || likely === undefined)) {
      least = distance;
      likely = id;
    }
  }
  return likely;
}

/** Insertions, deletions and replacements that turn one text into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Finds the header row: of the first rows the one with most recognised headers; undefined when none has enough. */
export function findHeaderRow(block: SheetBlock): HeaderRow | undefined {
  let bestIndex = -1;
  let most = leastRecognised - 1;
  for (let index = 0; index < Math.min(searchedRows, block.rows.length); index++) {
    const found = new Set<ColumnId>();
    for (const cell of block.rows[index] ?? []) {
      const id = typeof cell === 'string' ? recogniseHeader(cell) : undefined;
      if (id) found.add(id);
    }
    if (found.size > most) {
      most = found.size;
      bestIndex = index;
    }
  }
  return bestIndex < 0 ? undefined : readHeaderRow(block, bestIndex);
}

function readHeaderRow(block: SheetBlock, rowIndex: number): HeaderRow {
  const row = block.firstRow + rowIndex;
  const recognised = new Map<ColumnId, RecognisedColumn>();
  const unrecognised: UnknownColumn[] = [];
  const issues: SheetIssue[] = [];
  (block.rows[rowIndex] ?? []).forEach((raw, index) => {
    const header = headerText(raw);
    if (!header) return;
    const cell = cellAddress(row, block.firstColumn + index);
    const id = recogniseHeader(header);
    const first = id && recognised.get(id);
    if (first) issues.push(duplicateColumn(first, header, cell));
    else if (id) recognised.set(id, { id, header, index, cell });
    else unrecognised.push({ header, cell });
  });
  // Only now is it known which columns the sheet has already.
  const unknownColumns = unrecognised.map((column): UnknownColumn => {
    const likely = likelyColumn(column.header);
    return likely && !recognised.has(likely) ? { ...column, likely } : column;
  });
  const rowStart = cellAddress(row, block.firstColumn);
  const missing = requiredColumns.filter((id) => !recognised.has(id));
  if (missing.length) issues.push(missingColumns(missing, rowStart));
  const firstUnknown = unknownColumns[0];
  if (firstUnknown) issues.push(unknownColumnsIssue(unknownColumns, firstUnknown.cell));
  return { row, columns: [...recognised.values()], unknownColumns, issues };
}

function headerText(cell: CellInput): string {
  return cell === null || cell instanceof CellError ? '' : String(cell).replace(spaces, ' ').trim();
}

function duplicateColumn(first: RecognisedColumn, header: string, cell: string): SheetIssue {
  return {
    code: 'duplicate-column',
    cell,
    data: { cell, header, firstCell: first.cell, firstHeader: first.header, column: columnTitle(first.id) },
    text: {
      ru: 'Колонки «{firstHeader}» ({firstCell}) и «{header}» ({cell}) означают одно и то же: «{column}». Взята первая; вторую удалите или переименуйте.',
      en: 'Columns “{firstHeader}” ({firstCell}) and “{header}” ({cell}) mean the same: “{column}”. The first one is used; delete or rename the second.',
    },
  };
}

function missingColumns(missing: readonly ColumnId[], cell: string): SheetIssue {
  return {
    code: 'missing-columns',
    cell,
    data: { columns: titles(missing), ids: missing.join(', '), count: missing.length },
    text: {
      ru: 'На листе нет колонок, без которых перевозку не подать: {columns}. Добавьте их в строку заголовков.',
      en: 'The sheet lacks columns a shipment cannot be filed without: {columns}. Add them to the header row.',
    },
  };
}

/** Several columns by their quoted titles. */
function titles(ids: readonly ColumnId[]): LocalizedText {
  return {
    ru: ids.map((id) => `«${columnTitle(id).ru}»`).join(', '),
    en: ids.map((id) => `“${columnTitle(id).en}”`).join(', '),
  };
}

function unknownColumnsIssue(unknown: readonly UnknownColumn[], cell: string): SheetIssue {
  const suggested = unknown.flatMap(({ header, likely }) => (likely ? [{ header, title: columnTitle(likely) }] : []));
  return {
    code: 'unknown-columns',
    cell,
    data: {
      count: unknown.length,
      columns: {
        ru: unknown.map((column) => `«${column.header}» (${column.cell})`).join(', '),
        en: unknown.map((column) => `“${column.header}” (${column.cell})`).join(', '),
      },
      suggestions: suggested.length
        ? {
            ru: ` Возможно, имелось в виду: ${suggested.map(({ header, title }) => `«${header}» → «${title.ru}»`).join(', ')}.`,
            en: ` Perhaps meant: ${suggested.map(({ header, title }) => `“${header}” → “${title.en}”`).join(', ')}.`,
          }
        : { ru: '', en: '' },
    },
    text: {
      ru: 'Эти колонки не распознаны и не проверяются: {columns}.{suggestions}',
      en: 'These columns were not recognised and are not checked: {columns}.{suggestions}',
    },
  };
}
