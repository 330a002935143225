import { dateFromParts, type CalendarDate } from '../../values';
import { parseRnpt, type Parsed } from '../../identifiers';
import { memo } from '../memo';

/** An RNPT by its shape alone; dates are judged by rules of their own. */
export const rnptOf: (text: string) => Parsed = memo((text) => parseRnpt(text));

/** The date within an RNPT in its normal form; undefined where there is no such day. */
export function dateWithin(rnpt: string): CalendarDate | undefined {
  const part = rnpt.split('/')[1] ?? '';
  return dateFromParts(2000 + Number(part.slice(4)), Number(part.slice(2, 4)), Number(part.slice(0, 2)));
}
