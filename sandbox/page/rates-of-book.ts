import { readRates } from '../../src/shipment';
import type { RateTable } from '../../src/shipment/model';
import { findRatesSheet } from '../../src/use-cases';
import { valueAt } from '../host/model/cells';
import { usedRectangle, type WorkbookModel } from '../host/model/workbook-model';

/** The rates of a workbook as the function RATE sees them in Excel; a workbook without a rates sheet knows roubles only. */
export function ratesOfBook(model: WorkbookModel): RateTable {
  const name = findRatesSheet(model.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.visibility !== 'Visible' })));
  const sheet = model.sheets.find((one) => one.name === name);
  const used = sheet && usedRectangle(sheet);
  if (!sheet || !used) return readRates(undefined);
  return readRates({
    sheet: sheet.name,
    firstRow: used.row + 1,
    firstColumn: used.column + 1,
    date1904: model.date1904,
    rows: Array.from({ length: used.rows }, (_, row) =>
      Array.from({ length: used.columns }, (_, column) => valueAt(sheet, used.row + row, used.column + column)),
    ),
  });
}
