import { findUnit } from '../reference/units';
import { CellError } from '../model';
import { emptyReading, errorReading, isEmptyText, plain, problem, tidyText, type CellReader } from './reading';

/** Reads a unit of measure by OKEI code, symbol or name to the code. */
export const readUnit: CellReader<string> = (cell) => {
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('unknown-unit');
  const text = typeof cell === 'number' ? String(cell) : tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  const unit = findUnit(text);
  return unit ? plain(unit.code) : problem('unknown-unit');
};
