import { Decimal } from '../../values';
import { CellError } from '../model';
import { decimalFromNumber, readNumberText } from './number-text';
import {
  emptyReading,
  errorReading,
  isEmptyText,
  plain,
  problem,
  tidyText,
  type CellReader,
  type Reading,
} from './reading';

/** The value of a line that is exempt from VAT. */
export const exempt = 'exempt';

const exemptForms =
  /^(?:без\s*(?:ндс|налога)|не\s*облагается(?:\s*ндс)?|ндс\s*не\s*облагается|освобожд[а-я]*(?:\s*от\s*ндс)?|льгота|vat\s*exempt|exempt(?:ed|ion)?|no\s*vat|without\s*vat)$/i;
const words = /^(?:ставка\s*)?(?:ндс|vat)\s*[:=]?\s*|^ставка\s*[:=]?\s*|\s*(?:ндс|vat)$/gi;

/**
 * Reads a VAT rate to a percent without noise: `22`, `22 %`, `0,22`, «НДС 22%» are `22`. A rate of
 * another year or state stays as it is, for a rule to object.
 */
export const readVatRate: CellReader<string> = (cell) => {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? percent(decimalFromNumber(cell), false) : problem('vat-rate-unreadable');
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  if (typeof cell === 'boolean') return problem('vat-rate-unreadable');
  const text = tidyText(cell);
  if (isEmptyText(text)) return emptyReading;
  if (exemptForms.test(text)) return plain(exempt);
  const bare = text.replace(words, '').trim();
  const number = bare.replace(/\s*(?:%|процент[а-я]*|percent)$/i, '');
  const read = readNumberText(number);
  if (read.kind !== 'number' && read.kind !== 'ambiguous') return problem('vat-rate-unreadable');
  return percent(new Decimal(read.decimal), number !== bare);
};

/** A number below one is a share of the amount, unless a percent sign follows it. */
function percent(value: Decimal, hasSign: boolean): Reading<string> {
  const rate = !hasSign && value.greaterThan(0) && value.lessThan(1) ? value.times(100) : value;
  return (rate.isNegative() && !rate.isZero()) || rate.greaterThan(100)
    ? problem('vat-rate-unreadable')
    : plain(rate.abs().toFixed());
}
