import { readRates } from '../src/shipment';
import { findRatesSheet } from '../src/use-cases';
import type { WorkbookPort } from '../src/workbook';
import { setFunctionEnvironment } from './environment';

/** The rates of the workbook as the function RATE sees them. */
export interface WatchedRates {
  /** Reads the rates sheet again and lets the cells calculate anew. Never rejects. */
  refresh(): Promise<void>;
}

/**
 * Keeps the rates of the workbook at hand for RATE, which must answer at once: reads the rates sheet now and after
 * every edit of it. `recalculate` lets the host calculate the cells that ask for rates.
 */
export function watchRates(workbook: WorkbookPort, recalculate: () => Promise<void>): WatchedRates {
  const refresh = async (): Promise<void> => {
    try {
      const sheet = findRatesSheet(await workbook.sheets());
      setFunctionEnvironment({ rates: readRates(sheet === undefined ? undefined : await workbook.readSheet(sheet)) });
      await recalculate();
    } catch {
      // The workbook cannot be read just now, for instance while a cell is being edited: the earlier rates stay.
    }
  };
  const listen = async (): Promise<void> => {
    await workbook.onChange(({ sheet }) => {
      if (findRatesSheet([{ name: sheet, hidden: false }]) !== undefined) void refresh();
    });
  };
  void refresh();
  listen().catch(() => undefined);
  return { refresh };
}
