import { Decimal } from '../../values';
import { CellError } from '../model';
import { decimalFromNumber, readNumberText } from './number-text';
import { emptyReading, errorReading, isEmptyText, noted, plain, problem, tidyText, type CellReader } from './reading';

/** Reads quantities, weights, prices, amounts and rates. A number with words is not read, but suggested. */
export const readDecimal: CellReader<Decimal> = (cell) => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(decimalFromNumber(cell)) : problem('not-a-number');
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('not-a-number');
  const text = tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  const read = readNumberText(text);
  switch (read.kind) {
    case 'number':
      return plain(new Decimal(read.decimal));
    case 'ambiguous':
      return noted(new Decimal(read.decimal), 'ambiguous-number', {
        data: { decimal: read.decimal, thousands: read.thousands },
        understood: read.decimal,
      });
    case 'with-words':
      return problem('not-a-number', { understood: read.decimal });
    case 'none':
      return problem('not-a-number');
  }
};
