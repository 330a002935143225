import type { ReadReceipt } from '../../../src/receipt';
import type { Consignment } from '../../../src/shipment/model';

export type ReceiptGroup = 'matched' | 'written' | 'choose' | 'unread' | 'repeated';

export const receiptGroups: readonly ReceiptGroup[] = ['choose', 'unread', 'matched', 'written', 'repeated'];

/** Under which heading a document is shown. `unchanged`: consignments whose cells hold all of it already. */
export function groupOf({ state, match }: ReadReceipt, unchanged: ReadonlySet<Consignment>): ReceiptGroup {
  if (state === 'ambiguous' || state === 'unmatched') return 'choose';
  if (state === 'matched') return match && unchanged.has(match.consignment) ? 'written' : 'matched';
  return state === 'unreadable' ? 'unread' : state;
}

/** Places of the documents by heading. */
export function groupReceipts(
  receipts: readonly ReadReceipt[],
  unchanged: ReadonlySet<Consignment>,
): ReadonlyMap<ReceiptGroup, readonly number[]> {
  const groups = new Map<ReceiptGroup, number[]>(receiptGroups.map((group) => [group, []]));
  receipts.forEach((receipt, index) => groups.get(groupOf(receipt, unchanged))?.push(index));
  return groups;
}
