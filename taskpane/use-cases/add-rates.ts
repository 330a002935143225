import type { SourceRate } from '../../src/connector';
import { mergeRates, rateCells, ratesTable, type RateRow } from '../../src/payments';
import { columnLetters, rateColumns, readRates, type RateColumnId } from '../../src/shipment';
import { normaliseHeader } from '../../src/shipment/headers';
import type { SheetBlock } from '../../src/shipment/model';
import { findRatesSheet } from '../../src/use-cases';
import { Decimal, parseIsoDate, type Language } from '../../src/values';
import { WorkbookFault, type CellWrite, type WorkbookPort } from '../../src/workbook';
import type { AddedRates } from '../services';

/** Rates as a connector tells them, without those that are none: a day that does not exist, a rate of zero. */
export function ratesOfSource(items: readonly SourceRate[]): readonly RateRow[] {
  return items.flatMap(({ date, currency, nominal, rate }) => {
    const day = parseIsoDate(date);
    const value = new Decimal(rate);
    return day && !value.isZero() ? [{ date: day, currency, nominal, rate: value }] : [];
  });
}

/** Writes rates below those of the rates sheet; a workbook without one gets it. Nothing in it is overwritten. */
export async function addRatesToWorkbook(
  workbook: WorkbookPort,
  rates: readonly RateRow[],
  language: Language,
): Promise<AddedRates> {
  const sheet = findRatesSheet(await workbook.sheets());
  if (sheet === undefined) {
    const table = ratesTable(rates, language);
    await workbook.writeTable(table, { ifExists: 'refuse' });
    return { sheet: table.sheet, added: rates.length, unchanged: 0, conflicts: [] };
  }
  const block = await workbook.readSheet(sheet);
  const { added, unchanged, conflicts } = mergeRates(readRates(block), rates);
  const places = rateColumnsOf(block);
  if (!places) throw new WorkbookFault('cannot-write', { sheet });
  if (added.length > 0) await workbook.writeCells(sheet, writesBelow(block, places, added));
  return {
    sheet,
    added: added.length,
    unchanged,
    conflicts: conflicts.map(({ row, inSheet }) => ({
      currency: row.currency,
      date: row.date,
      inSheet: inSheet.toString(),
      incoming: row.rate.div(row.nominal).toString(),
    })),
  };
}

const formats: Readonly<Partial<Record<RateColumnId, string>>> = { date: 'dd.mm.yyyy' };

/** Column of each heading, from 1; undefined when date, currency or rate has none. */
function rateColumnsOf(block: SheetBlock): ReadonlyMap<RateColumnId, number> | undefined {
  for (const row of block.rows.slice(0, 20)) {
    const places = new Map<RateColumnId, number>();
    row.forEach((cell, index) => {
      const id = typeof cell === 'string' ? columnNamed(cell) : undefined;
      if (id && !places.has(id)) places.set(id, block.firstColumn + index);
    });
    if (places.has('date') && places.has('currency') && places.has('rate')) return places;
  }
  return undefined;
}

function columnNamed(header: string): RateColumnId | undefined {
  const wanted = normaliseHeader(header);
  return (Object.keys(rateColumns) as RateColumnId[]).find((id) => {
    const { header: title, aliases } = rateColumns[id];
    return [title.ru, title.en, ...aliases].some((name) => normaliseHeader(name) === wanted);
  });
}

function writesBelow(
  block: SheetBlock,
  places: ReadonlyMap<RateColumnId, number>,
  rates: readonly RateRow[],
): readonly CellWrite[] {
  const next = block.firstRow + block.rows.length;
  return rates.flatMap((rate, index) => {
    const perUnit = places.has('nominal') ? rate : { ...rate, nominal: 1, rate: rate.rate.div(rate.nominal) };
    const cells = rateCells(perUnit);
    return [...places].map(([id, column]) => {
      const format = formats[id];
      return { cell: `${columnLetters(column)}${next + index}`, value: cells[id], ...(format ? { format } : {}) };
    });
  });
}
