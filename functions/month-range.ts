import { monthOfDate, parseMonth, type Month } from '../src/month';
import { readShipments, type ParsedShipmentSheet } from '../src/shipment';
import { cellReaders } from '../src/shipment/values';
import type { WholeRange } from './define-function';
import { refuse, type Refusal } from './fault';

/**
 * Rows of shipments handed to a function, the header row included. A zero counts as an empty cell: Excel on a computer
 * hands empty cells of a range over as 0 (office-js issues 4702 and 5262), and no column of a sheet can rightly hold
 * a zero: one that was typed is missed rather than an empty cell taken for a value.
 */
export function readRange(range: WholeRange | undefined, argument: string): ParsedShipmentSheet | Refusal {
  const sheet = readShipments({ sheet: '', firstRow: 1, firstColumn: 1, date1904: false, rows: (range ?? []).map((row) => row.map((cell) => (cell === 0 ? null : cell))) });
  return sheet.columns.length === 0 ? refuse(noHeader, { argument }) : sheet;
}

/** A month from one cell: `2026-11`, `11.2026` or any date of the month. */
export function readMonth(range: WholeRange | undefined, argument: string): Month | Refusal {
  const cell = range?.[0]?.[0] ?? null;
  const month = typeof cell === 'string' ? parseMonth(cell) : undefined;
  if (month) return month;
  const { value } = cellReaders.moment(cell, false);
  return value === undefined ? refuse(noMonth, { argument, typed: cell === null ? '' : String(cell).slice(0, 40) }) : monthOfDate(value);
}

const noHeader = {
  ru: 'Аргумент «{argument}»: в диапазоне не найдены заголовки граф. Выделите таблицу вместе со строкой заголовков',
  en: 'Argument “{argument}”: the range has no column headers. Choose the table together with its header row',
};
const noMonth = {
  ru: 'Аргумент «{argument}»: «{typed}» — не месяц. Укажите «2026-11» или любую дату этого месяца',
  en: 'Argument “{argument}”: “{typed}” is not a month. Give “2026-11” or any date of the month',
};
