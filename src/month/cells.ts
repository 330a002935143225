import type { CellInput } from '../shipment/model';
import { moneyText, serialFromMoment, type Decimal, type Moment } from '../values';

/** Money for a cell. Excel keeps numbers as doubles; kopecks of any real amount survive. */
export function moneyCell(amount: Decimal | undefined): CellInput {
  return amount === undefined ? null : Number(moneyText(amount));
}

/** A date for a cell, as a serial number; with `withTime` the time of day too. */
export function dateCell(moment: Moment | undefined, withTime = false): CellInput {
  if (moment === undefined) return null;
  const serial = serialFromMoment(moment);
  return withTime ? serial : Math.floor(serial);
}
