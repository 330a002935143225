import { CellError, type CellInput } from '../../../src/shipment/model';
import { dateFromParts, serialFromMoment } from '../../../src/values';

/** What Excel makes of something written or typed into a cell. */
export type Entry =
  | { readonly kind: 'keep' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellInput; readonly format?: string };

export type Culture = 'ru-RU' | 'en-US';

/** Longest text of a cell. */
export const longestText = 32_767;

export const errorCodes: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

const logicalWords: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, ИСТИНА: true, ЛОЖЬ: false };

/**
 * Reads an entry as Excel does: `null` leaves the cell alone, an apostrophe or the format `@` makes a text,
 * `=`, `+`, `-` and `@` begin a formula, and texts that look like numbers, dates, percents, logical or error
 * values become these. Deliberately eager, so that a careless write of «007» or «=1+1» shows its damage here.
 */
export function readEntry(input: unknown, numberFormat: string, culture: Culture, date1904: boolean): Entry {
  if (input === null || input === undefined) return { kind: 'keep' };
  if (typeof input === 'boolean') return { kind: 'value', value: input };
  if (typeof input === 'number') return { kind: 'value', value: numberFormat === '@' ? String(input) : input };
  const text = String(input);
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (numberFormat === '@') return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (errorCodes.includes(text.toUpperCase())) return { kind: 'value', value: new CellError(text.toUpperCase()) };
  const logical = logicalWords[text.trim().toUpperCase()];
  if (logical !== undefined) return { kind: 'value', value: logical };
  const date = typedDate(text.trim(), culture, date1904);
  if (date !== undefined) return { kind: 'value', value: date, format: culture === 'ru-RU' ? 'dd.mm.yyyy' : 'm/d/yyyy' };
  const number = typedNumber(text.trim(), culture);
  if (number) return { kind: 'value', ...number };
  if (/^[+\-@]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}

function typedNumber(text: string, culture: Culture): { value: number; format?: string } | undefined {
  const decimal = culture === 'ru-RU' ? ',' : '.';
  const group = culture === 'ru-RU' ? /(?<=\d)[ \u00A0\u202F](?=\d{3})/g : /(?<=\d),(?=\d{3})/g;
  const percent = text.endsWith('%');
  const plain = (percent ? text.slice(0, -1).trimEnd() : text).replace(group, '').replace(decimal, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  return percent ? { value: Number(plain) / 100, format: '0%' } : { value: Number(plain) };
}

/** Serial of a typed date. */
function typedDate(text: string, culture: Culture, date1904: boolean): number | undefined {
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
  const russian = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}|\d{2})$/;
  const american = /^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})$/;
  const parts = (iso.exec(text) ?? (culture === 'ru-RU' ? russian : american).exec(text))?.groups;
  if (!parts) return undefined;
  const year = Number(parts['year']);
  const date = dateFromParts(year < 100 ? 2000 + year : year, Number(parts['month']), Number(parts['day']));
  return date && serialFromMoment(date, date1904);
}
