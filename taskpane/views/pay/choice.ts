import type { PayConsignment } from '../../use-cases/pay-outcome';
import { orderNumbersOf, type PaymentBook } from '../../use-cases/payment-book';

/** Where a consignment stands on the way to being paid. */
export type PayState = 'due' | 'ordered' | 'not-due' | 'not-computed';

/** Only `due` is chosen at first; `ordered` may be chosen again by the user's own click. */
export function payState({ key, deposit, order }: PayConsignment, ordered: ReadonlyMap<string, number>): PayState {
  if (!deposit.required) return 'not-due';
  if (!deposit.complete) return 'not-computed';
  if (order !== undefined || ordered.has(key)) return 'ordered';
  return kopecksOf(deposit.total) === 0n ? 'not-due' : 'due';
}

/** The consignments to pay that have no order yet. */
export function dueKeys(consignments: readonly PayConsignment[], book: PaymentBook): ReadonlySet<string> {
  const ordered = orderNumbersOf(book);
  return new Set(consignments.filter((one) => payState(one, ordered) === 'due').map(({ key }) => key));
}

/** Sum of the chosen deposits as a decimal string. */
export function chosenTotal(consignments: readonly PayConsignment[], chosen: ReadonlySet<string>): string {
  let kopecks = 0n;
  for (const { key, deposit } of consignments) if (chosen.has(key)) kopecks += kopecksOf(deposit.total);
  const digits = String(kopecks).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Kopecks of an amount with two decimals: thousands are added at every click, which decimals are too slow for. */
function kopecksOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

/** The number a user typed for the first order; undefined for an empty field, `wrong` for no number. */
export function readFirstNumber(text: string): number | undefined | 'wrong' {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,9}$/.test(typed) && Number(typed) > 0 ? Number(typed) : 'wrong';
}
