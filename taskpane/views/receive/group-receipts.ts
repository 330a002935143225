import type { ReadReceipt } from '../../../src/receipt';

export type ReceiptGroup = 'matched' | 'choose' | 'unread' | 'repeated';

export const receiptGroups: readonly ReceiptGroup[] = ['choose', 'unread', 'matched', 'repeated'];

/** Under which heading a document is shown. */
export function groupOf({ state }: ReadReceipt): ReceiptGroup {
  if (state === 'ambiguous' || state === 'unmatched') return 'choose';
  return state === 'unreadable' ? 'unread' : state;
}

/** Places of the documents by heading. */
export function groupReceipts(receipts: readonly ReadReceipt[]): ReadonlyMap<ReceiptGroup, readonly number[]> {
  const groups = new Map<ReceiptGroup, number[]>(receiptGroups.map((group) => [group, []]));
  receipts.forEach((receipt, index) => groups.get(groupOf(receipt))?.push(index));
  return groups;
}
