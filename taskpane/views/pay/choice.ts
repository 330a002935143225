import { Decimal, sum } from '../../../src/values';
import type { PayConsignment } from '../../use-cases/pay-outcome';
import { orderNumbersOf, type PaymentBook } from '../../use-cases/payment-book';

/** Where a consignment stands on the way to being paid. */
export type PayState = 'due' | 'ordered' | 'not-due' | 'not-computed';

/** Only `due` is chosen at first; `ordered` may be chosen again by the user's own click. */
export function payState({ key, deposit, order }: PayConsignment, ordered: ReadonlyMap<string, number>): PayState {
  if (!deposit.required) return 'not-due';
  if (!deposit.complete) return 'not-computed';
  if (order !== undefined || ordered.has(key)) return 'ordered';
  return new Decimal(deposit.total).isZero() ? 'not-due' : 'due';
}

/** The consignments to pay that have no order yet. */
export function dueKeys(consignments: readonly PayConsignment[], book: PaymentBook): ReadonlySet<string> {
  const ordered = orderNumbersOf(book);
  return new Set(consignments.filter((one) => payState(one, ordered) === 'due').map(({ key }) => key));
}

/** Sum of the chosen deposits as a decimal string. */
export function chosenTotal(consignments: readonly PayConsignment[], chosen: ReadonlySet<string>): string {
  return sum(consignments.filter(({ key }) => chosen.has(key)).map(({ deposit }) => new Decimal(deposit.total))).toFixed(2);
}

/** The number a user typed for the first order; undefined for an empty field, `wrong` for no number. */
export function readFirstNumber(text: string): number | undefined | 'wrong' {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,9}$/.test(typed) && Number(typed) > 0 ? Number(typed) : 'wrong';
}
