import { z } from 'zod';
import { Decimal, parseIsoDate } from '../values';
import type { CountedPayment, OrderedShares } from './ledger';

const amount = z.string().regex(/^\d{1,16}\.\d{2}$/);
const day = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (!date) context.addIssue({ code: 'custom', message: 'yyyy-mm-dd' });
  return date ?? z.NEVER;
});
const order = z.object({ number: z.number().int().positive(), date: day.optional(), amount });
const payment = z.object({
  number: z.string(),
  date: day.optional(),
  amount,
  credited: z.boolean(),
  source: z.enum(['statement', 'sheet']),
});
const ledger = z.object({
  format: z.literal('spot-ledger'),
  lines: z.array(z.object({ consignment: z.string(), orders: z.array(order), payments: z.array(payment) })),
});

/** What an earlier ledger knows: orders already given, and payments of its statements. */
export interface EarlierLedger {
  readonly orders: readonly OrderedShares[];
  readonly payments: readonly CountedPayment[];
}

/**
 * Reads a ledger written before (`ledger.json` since version 1.1, or what `statement --json` printed); undefined when
 * it is none. Payments that only a sheet told are left out: the sheet tells them again.
 */
export function readLedger(value: unknown): EarlierLedger | undefined {
  const inner = typeof value === 'object' && value !== null && 'ledger' in value ? value.ledger : value;
  const parsed = ledger.safeParse(inner);
  if (!parsed.success) return undefined;
  const { lines } = parsed.data;
  return {
    orders: lines.flatMap(({ consignment, orders }) =>
      orders.map(({ number, date, amount: given }) => ({
        number,
        ...(date === undefined ? {} : { date }),
        parts: [{ consignment, amount: new Decimal(given) }],
      })),
    ),
    payments: lines.flatMap(({ consignment, payments }) =>
      payments
        .filter(({ source }) => source === 'statement')
        .map(({ number, date, amount: given, credited }) => ({
          document: { number, ...(date === undefined ? {} : { date }) },
          shares: [{ consignment, amount: new Decimal(given) }],
          credited,
        })),
    ),
  };
}
