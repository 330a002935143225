/**
 * Numbers from cells: Excel keeps 15 significant digits and shows no more, so `0.1 + 0.2`, stored as
 * 0.30000000000000004, is 0.3 to the user and to us.
 */
import { Decimal } from '../../values';

/** The largest whole number Excel keeps to the last digit. */
export const largestExactNumber = 999_999_999_999_999;

/** The decimal a numeric cell holds, exactly as Excel shows it with all its 15 digits. */
export function decimalFromNumber(value: number): Decimal {
  if (Number.isInteger(value))
    return new Decimal(value > largestExactNumber || value < -largestExactNumber ? value.toPrecision(15) : value);
  const tenThousandths = Math.round(value * 1e4);
  if (tenThousandths > 0 && tenThousandths < 1e11 && tenThousandths / 1e4 === value) return fromTenThousandths(tenThousandths);
  const text = String(value);
  return new Decimal(text.length > 16 ? value.toPrecision(15) : text);
}

/**
 * A decimal of at most seven digits before the point and four behind it, the usual quantity or price, put together from
 * its words as decimal.js documents them (`d` in base 10,000,000, exponent `e`): five times as quick as by its text.
 */
function fromTenThousandths(tenThousandths: number): Decimal {
  const whole = Math.floor(tenThousandths / 1e4);
  const fraction = (tenThousandths % 1e4) * 1e3;
  const decimal = new Decimal(0);
  const words = decimal as { -readonly [Part in 'd' | 'e']: Decimal[Part] };
  words.d = whole > 0 ? [whole, fraction] : [fraction];
  words.e = whole > 0 ? digitsOf(whole) - 1 : digitsOf(fraction) - 8;
  return decimal;
}

function digitsOf(word: number): number {
  let digits = 1;
  for (let power = 10; word >= power; power *= 10) digits += 1;
  return digits;
}

/** A numeric cell as text without exponent and without noise digits: `1093`, `0.5`. */
export function textFromNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) <= largestExactNumber
    ? String(value)
    : decimalFromNumber(value).toFixed();
}

/** How a number typed as text was read. */
export type NumberText =
  | { readonly kind: 'number'; readonly decimal: string }
  /** One separator with three digits behind it: decimal mark or thousands. */
  | { readonly kind: 'ambiguous'; readonly decimal: string; readonly thousands: string }
  /** A number with words around it. */
  | { readonly kind: 'with-words'; readonly decimal: string }
  | { readonly kind: 'none' };

const notNumber: NumberText = { kind: 'none' };
const plainNumber = /^[+-]?\d+(?:[.,]\d{1,2})?$/;
const shape = /^([+-]?)(\d[\d .,']*|[.,]\d+)$/;
const groupSpaces = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const apostrophes = /[’‘`´ʼ]/g;
const minuses = /^[−–—‒]\s*/;
const embedded = /^\D*?(-?\d[\d '.,]*)\D*$/;

/**
 * Reads a number typed as text: space, no-break space or apostrophe between thousands, comma or point
 * as decimal mark. A lone separator is the decimal mark; it is ambiguous when exactly three digits follow
 * and what stands before could be thousands.
 */
export function readNumberText(typed: string): NumberText {
  if (plainNumber.test(typed)) return { kind: 'number', decimal: typed.replace(',', '.').replace('+', '') };
  const text = typed.replace(groupSpaces, ' ').replace(apostrophes, "'").replace(minuses, '-').trim();
  const whole = readShape(text);
  if (whole.kind !== 'none') return whole;
  const inside = embedded.exec(text);
  const number = inside?.[1] ? readShape(inside[1].replace(/[ .,']+$/, '')) : notNumber;
  return number.kind === 'number' || number.kind === 'ambiguous'
    ? { kind: 'with-words', decimal: number.decimal }
    : notNumber;
}

function readShape(text: string): NumberText {
  const match = shape.exec(text.replace(/^([+-]) +/, '$1'));
  if (!match) return notNumber;
  const sign = match[1] === '-' ? '-' : '';
  const body = match[2] ?? '';
  const points = count(body, '.');
  const commas = count(body, ',');
  const mark =
    points && commas
      ? body.lastIndexOf('.') > body.lastIndexOf(',')
        ? '.'
        : ','
      : points === 1
        ? '.'
        : commas === 1
          ? ','
          : '';
  if (mark && count(body, mark) > 1) return notNumber;
  const at = mark ? body.lastIndexOf(mark) : body.length;
  const whole = body.slice(0, at);
  const fraction = body.slice(at + 1);
  if (/\D/.test(fraction) || !isGrouped(whole)) return notNumber;
  const digits = whole.replace(/\D/g, '');
  const decimal = `${sign}${digits || '0'}${fraction ? `.${fraction}` : ''}`;
  const lone = mark !== '' && points + commas === 1 && digits === whole;
  return lone && fraction.length === 3 && digits.length <= 3 && /^[1-9]/.test(digits)
    ? { kind: 'ambiguous', decimal, thousands: `${sign}${digits}${fraction}` }
    : { kind: 'number', decimal };
}

/** Whether thousands are grouped by one kind of separator into threes, or not grouped at all. */
function isGrouped(whole: string): boolean {
  const separator = /\D/.exec(whole)?.[0];
  if (separator === undefined) return true;
  const groups = whole.split(separator);
  return groups.every((group, index) => /^\d+$/.test(group) && (index === 0 ? group.length <= 3 : group.length === 3));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
