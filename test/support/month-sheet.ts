import { parseMonth, type Month } from '../../src/month';
import { createRegulation } from '../../src/regulation';
import { columnTitle, readRates, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, SheetBlock, ShipmentSheet } from '../../src/shipment/model';
import { calendarDate } from '../../src/values';

/** Cells of one row by column. */
export type SheetRow = Partial<Record<ColumnId, CellInput>>;

/** A block whose header names the columns the rows use, in row 1 from A. */
export function monthBlock(rows: readonly SheetRow[], columns: readonly ColumnId[] = []): SheetBlock {
  const ids = [...new Set<ColumnId>([...columns, ...rows.flatMap((row) => Object.keys(row) as ColumnId[])])];
  return {
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [ids.map((id) => columnTitle(id).ru), ...rows.map((row) => ids.map((id) => row[id] ?? null))],
  };
}

export function monthSheet(rows: readonly SheetRow[], columns: readonly ColumnId[] = []): ShipmentSheet {
  return readShipments(monthBlock(rows, columns));
}

/** A month known to be right where it is written in a test. */
export function month(text: string): Month {
  const found = parseMonth(text);
  if (!found) throw new Error(`Not a month: ${text}`);
  return found;
}

export const sampleRates = readRates({
  sheet: 'Курсы',
  firstRow: 1,
  firstColumn: 1,
  date1904: false,
  rows: [
    ['Дата', 'Валюта', 'Номинал', 'Курс'],
    ['2026-11-01', 'USD', 1, 80],
    ['2026-11-05', 'KZT', 100, 15],
    ['2026-11-20', 'KZT', 100, 16],
    ['2026-11-05', 'BYN', 1, 27.5],
  ],
});

/** What the documents of a month are made with, on 1 December 2026. */
export const monthContext = {
  regulation: createRegulation().regulation,
  rates: sampleRates,
  asOf: calendarDate('2026-12-01'),
};

/** A complete row of goods accepted in November 2026; tax 220,000, deposit 220,000, all done. */
export const acceptedRow: SheetRow = {
  shipment: 'S-1',
  importDate: '2026-11-10',
  departureCountry: 'KZ',
  importerInn: '7701000121',
  importerKpp: '770101001',
  supplierName: 'ТОО «Алматы Трейд»',
  supplierTaxId: '940140000385',
  supplierCountry: 'KZ',
  contractNumber: 'K-1',
  contractDate: '2026-01-15',
  invoiceNumber: 'INV-1',
  invoiceDate: '2026-11-05',
  carrierName: 'ООО «Перевозчик»',
  hsCode: '8471300000',
  goodsName: 'Ноутбуки',
  quantity: 10,
  unit: 'шт',
  netWeight: 25,
  amount: 1000000,
  currency: 'RUB',
  vatRate: 22,
  originCountry: 'KZ',
  depositAmount: 220000,
  paymentOrder: '17',
  paymentDate: '2026-11-06',
  doppNumber: 'D-1',
  doppDate: '2026-11-07',
  handedOver: '2026-11-08 12:00',
  acknowledged: '2026-11-08 13:00',
  crossedAt: '2026-11-10 09:00',
  acceptanceDate: '2026-11-12',
};
