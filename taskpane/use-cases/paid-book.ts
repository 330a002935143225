import type { PaidDeposits, PaidShare } from '../../src/month';
import type { PaymentBook } from './payment-book';

/** What the payments noted in the workbook paid as deposits, with their days. */
export function paidOfBook({ payments }: PaymentBook): PaidDeposits {
  const found = new Map<string, { payments: PaidShare[] }>();
  for (const { document, shares, credited } of payments) {
    const date = document.debited ?? document.date;
    for (const { consignment, amount } of shares) {
      const own = found.get(consignment) ?? { payments: [] };
      if (credited) own.payments.push({ amount, ...(date === undefined ? {} : { date }) });
      found.set(consignment, own);
    }
  }
  return found;
}
