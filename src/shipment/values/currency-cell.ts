import { findCurrency } from '../reference/currencies';
import { CellError } from '../model';
import { emptyReading, errorReading, isEmptyText, noted, plain, problem, tidyText, type CellReader } from './reading';

/**
 * Reads a currency by its OKV letters or digits, and the Russian rouble by its usual forms. Names and
 * signs of other currencies are only suggested: the tax follows from the rate, so it is not guessed.
 */
export const readCurrency: CellReader<string> = (cell) => {
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('unknown-currency');
  const text = typeof cell === 'number' ? String(cell).padStart(3, '0') : tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  const match = findCurrency(text);
  if (!match) return problem('unknown-currency');
  const letters = match.currency.letters;
  if (match.by === 'code') return plain(letters);
  return match.by === 'loose'
    ? noted(letters, 'unknown-currency', { understood: letters })
    : problem('unknown-currency', { understood: letters });
};
