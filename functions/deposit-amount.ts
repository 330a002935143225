import { type Decimal, roundUp, zero } from '../src/values';

/**
 * The deposit and its parts in roubles. The total, (value + excise) × rate + excise, is rounded up to the
 * kopeck once; VAT is what remains of it without the excise, so that the parts add up.
 */
export function depositOf(value: Decimal, rate: Decimal, excise: Decimal = zero): { vat: Decimal; excise: Decimal; total: Decimal } {
  const total = roundUp(value.plus(excise).times(rate).plus(excise), 2);
  const exciseRounded = roundUp(excise, 2);
  return { vat: total.minus(exciseRounded), excise: exciseRounded, total };
}
