import DecimalConstructor from 'decimal.js';

/**
 * Exact decimal arithmetic for money, rates and quantities: a clone of decimal.js with its own
 * precision and rounding, so that no other code can change it (60 significant digits, half up).
 */
export const Decimal = DecimalConstructor.clone({
  precision: 60,
  rounding: DecimalConstructor.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalConstructor;

export const zero: Decimal = new Decimal(0);

/** Rounds up to `places` decimals (2 = kopecks): the direction "not less than" needs. */
export function roundUp(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, DecimalConstructor.ROUND_UP);
}

/** Rounds half up to `places` decimals. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, DecimalConstructor.ROUND_HALF_UP);
}

/** Whether a decimal is greater than zero; unlike a comparison with 0 it makes no second decimal. */
export function isAboveZero(value: Decimal): boolean {
  return !value.isNegative() && !value.isZero();
}

/** Whether a decimal is less than zero, without making a second decimal. */
export function isBelowZero(value: Decimal): boolean {
  return value.isNegative() && !value.isZero();
}

/** Powers of the base decimal.js keeps its words in. */
const wordPowers = [1e-21, 1e-14, 1e-7, 1, 1e7, 1e14, 1e21];

/**
 * A decimal as a double within a few units of its 15th digit: to tell quickly what is clearly apart, never for a result.
 * Reads the words `d`, the exponent `e` and the sign `s` as decimal.js documents them.
 */
export function approximate(value: Decimal): number {
  const { d, e, s } = value;
  const power = d ? wordPowers[Math.floor(e / 7) + 3] : undefined;
  if (power === undefined || !d) return value.toNumber();
  let words = d[0] ?? 0;
  if (d.length > 1) words += (d[1] ?? 0) * 1e-7;
  if (d.length > 2) words += (d[2] ?? 0) * 1e-14;
  return s * power * words;
}

/** How far apart, as a part of the greater, two doubles must be for their order to be that of the decimals. */
const clearlyApart = 1e-12;

/** Whether `one` is less than `other`, exactly; makes no decimal where the two are clearly apart. */
export function isLess(one: Decimal, other: Decimal): boolean {
  const left = approximate(one);
  const right = approximate(other);
  const gap = Math.max(Math.abs(left), Math.abs(right)) * clearlyApart;
  if (right - left > gap) return true;
  return left - right > gap ? false : one.lessThan(other);
}

/** Sum of any number of decimals; zero for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Money as documents and JSON carry it: a point and exactly two decimals, `660000.00`. */
export function moneyText(value: Decimal): string {
  return value.toFixed(2);
}
