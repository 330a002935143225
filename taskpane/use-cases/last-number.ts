import type { PaymentOrder } from '../../src/payments';
import type { LocalStorage } from '../services';

/**
 * The greatest number given to an order of an account on this computer. A company keeps many workbooks, and a
 * number used in one must not come again in another.
 */
export function lastNumberOf(storage: LocalStorage, account: string | undefined): number {
  const kept = account === undefined ? undefined : storage.get(keyOf(account));
  return kept !== undefined && /^\d{1,6}$/.test(kept) ? Number(kept) : 0;
}

export function noteNumbers(
  storage: LocalStorage,
  account: string | undefined,
  orders: readonly Pick<PaymentOrder, 'number'>[],
): void {
  if (account === undefined) return;
  let greatest = lastNumberOf(storage, account);
  for (const { number } of orders) if (number > greatest) greatest = number;
  if (greatest > 0) storage.set(keyOf(account), String(greatest));
}

function keyOf(account: string): string {
  return `payment-number.${account}`;
}
