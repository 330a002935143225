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
