import type { PaymentOrder } from '../payments';
import type { Confidence } from '../regulation';
import type { LocalizedText } from '../values';

/** One thing that is not confirmed about a batch of orders, with the fields of the form it concerns. */
export interface BatchDoubt {
  /** Numbers of the fields in the order of the form, `['13', '14']`. */
  readonly fields: readonly string[];
  readonly text: LocalizedText;
  readonly confidence: Confidence;
}

/** The doubts of all orders, each said once. */
export function doubtsOfOrders(orders: readonly Pick<PaymentOrder, 'doubts'>[]): readonly BatchDoubt[] {
  const found = new Map<string, { fields: Set<string>; text: LocalizedText; confidence: Confidence }>();
  const seen = new Set<PaymentOrder['doubts']>();
  for (const { doubts } of orders) {
    if (seen.has(doubts)) continue;
    seen.add(doubts);
    for (const { field, text, confidence } of doubts) {
      const known = found.get(text.ru);
      if (known) known.fields.add(field);
      else found.set(text.ru, { fields: new Set([field]), text, confidence });
    }
  }
  return [...found.values()].map(({ fields, text, confidence }) => ({
    fields: [...fields].sort((a, b) => Number(a) - Number(b)),
    text,
    confidence,
  }));
}
