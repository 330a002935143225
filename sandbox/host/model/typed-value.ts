import { CellError, type CellInput } from '../../../src/shipment/model';

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
export function readEntry(input: unknown, numberFormat: string, culture: Culture): Entry {
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
  const date = typedDate(text.trim(), culture);
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

const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

function typedDate(text: string, culture: Culture): number | undefined {
  const local = culture === 'ru-RU' ? /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/ : /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const match = local.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : culture === 'ru-RU'
      ? [match?.[3], match?.[2], match?.[1]]
      : [match?.[3], match?.[1], match?.[2]];
  if (!year || !month || !day) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const moment = Date.UTC(fullYear, Number(month) - 1, Number(day));
  const back = new Date(moment);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return undefined;
  return Math.round((moment - dayZero) / millisecondsPerDay);
}
