import DecimalLibrary from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate, Decimal, isLess, moneyText, roundHalfUp, roundUp, sum, zero } from '../../src/values';

const kopecks = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const exact = (text: string) => new Decimal(text);

/** Hundredths as the text of a decimal, without arithmetic on floats. */
const textOf = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('a decimal', () => {
  it.each([
    ['0.001', 2, '0.01'],
    ['0.01', 2, '0.01'],
    ['659999.9901', 2, '660000.00'],
    ['-0.001', 2, '-0.01'],
    ['0', 2, '0.00'],
  ])('%s is rounded up to %i places as %s', (value, places, expected) => {
    expect(roundUp(exact(value), places).toFixed(places)).toBe(expected);
  });

  it.each([
    ['0.005', 2, '0.01'],
    ['0.0049999999999999999999', 2, '0.00'],
    ['1.005', 2, '1.01'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
  ])('%s is rounded half up to %i places as %s', (value, places, expected) => {
    expect(roundHalfUp(exact(value), places).toFixed(places)).toBe(expected);
  });

  it('does not change with the settings of the library', () => {
    const before = DecimalLibrary.precision;
    DecimalLibrary.set({ precision: 2 });
    expect(exact('123456.789').plus('0.001').toFixed()).toBe('123456.79');
    DecimalLibrary.set({ precision: before });
  });

  it('is printed as money with a point and two places, never with an exponent', () => {
    expect(moneyText(exact('660000'))).toBe('660000.00');
    expect(moneyText(exact('0.1'))).toBe('0.10');
    expect(moneyText(exact('1e25'))).toBe('10000000000000000000000000.00');
  });

  it('adds up exactly in any order', () => {
    expect(sum([])).toBe(zero);
    fc.assert(
      fc.property(fc.array(kopecks, { maxLength: 50 }), (values) => {
        const decimals = values.map((value) => exact(textOf(value)));
        const expected = textOf(values.reduce((total, value) => total + value, 0n));
        expect(moneyText(sum(decimals))).toBe(expected);
        expect(moneyText(sum(decimals.reverse()))).toBe(expected);
      }),
    );
  });

  it('is never less than itself after rounding up, and less than one unit more', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), (value) => {
        const decimal = exact(textOf(value)).dividedBy(1000);
        const rounded = roundUp(decimal, 2);
        expect(rounded.greaterThanOrEqualTo(decimal)).toBe(true);
        expect(rounded.minus(decimal).lessThan('0.01')).toBe(true);
        expect(rounded.decimalPlaces()).toBeLessThanOrEqual(2);
      }),
    );
  });
});

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 35 }))
  .map(([digits, places]) => new Decimal(digits.toString()).times(new Decimal(10).pow(-places)));

describe('a quick look at decimals', () => {
  it('comes within the 14th digit of the decimal', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const exactly = value.toNumber();
        expect(Math.abs(approximate(value) - exactly)).toBeLessThanOrEqual(Math.abs(exactly) * 1e-14);
      }),
    );
  });

  it('orders any two as exact comparison does, also those that differ in the 30th digit', () => {
    const near = fc.tuple(anyDecimal, fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 30 })).map(
      ([value, step, places]) => [value, value.plus(new Decimal(step).times(new Decimal(10).pow(-places)))] as const,
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(anyDecimal, anyDecimal)), ([one, other]) => {
        expect(isLess(one, other)).toBe(one.lessThan(other));
        expect(isLess(other, one)).toBe(other.lessThan(one));
      }),
      { numRuns: 500 },
    );
  });
});
