import { z } from 'zod';
import type { KnownOrder, MatchResult, PaymentMatch, PaymentOrder, StatementDocument } from '../../src/payments';
import { Decimal, moneyText, parseIsoDate } from '../../src/values';
import type { WorkbookPort } from '../../src/workbook';

/** What the workbook keeps about payments: orders made here and payments seen on statements. */
export interface PaymentBook {
  readonly orders: readonly KnownOrder[];
  readonly payments: readonly PaymentMatch[];
}

export const emptyBook: PaymentBook = { orders: [], payments: [] };

/** Key of the workbook setting. */
const settingKey = 'payments';

const amount = z.string().regex(/^-?\d+(\.\d+)?$/);
const share = z.object({ consignment: z.string(), amount });
const schema = z.object({
  orders: z.array(z.object({ number: z.number().int(), date: z.string(), amount, parts: z.array(share) })),
  payments: z.array(
    z.object({
      key: z.string(),
      number: z.string(),
      date: z.string(),
      amount,
      purpose: z.string(),
      credited: z.boolean(),
      shares: z.array(share),
    }),
  ),
});
type Kept = z.infer<typeof schema>;

/** Another version or another program may have written the setting: what does not fit counts as empty. */
export async function loadPaymentBook(workbook: WorkbookPort): Promise<PaymentBook> {
  const parsed = schema.safeParse(await workbook.loadSetting(settingKey));
  return parsed.success ? bookOf(parsed.data) : emptyBook;
}

export function savePaymentBook(workbook: WorkbookPort, book: PaymentBook): Promise<void> {
  return workbook.saveSetting(settingKey, keptOf(book));
}

export function withOrders(book: PaymentBook, orders: readonly PaymentOrder[]): PaymentBook {
  return { ...book, orders: [...book.orders, ...orders] };
}

/** Adds matched payments; one that is known already is not counted twice. */
export function withPayments(book: PaymentBook, { matches }: Pick<MatchResult, 'matches'>): PaymentBook {
  const known = new Set(book.payments.map(({ document }) => document.key));
  return { ...book, payments: [...book.payments, ...matches.filter(({ document }) => !known.has(document.key))] };
}

/** Number of the order of each consignment; the latest where there are several. */
export function orderNumbersOf(book: PaymentBook): ReadonlyMap<string, number> {
  return new Map(book.orders.flatMap(({ number, parts }) => parts.map(({ consignment }) => [consignment, number] as const)));
}

function keptOf({ orders, payments }: PaymentBook): Kept {
  const shareOf = (given: { readonly consignment: string; readonly amount: Decimal }): z.infer<typeof share> => ({
    consignment: given.consignment,
    amount: moneyText(given.amount),
  });
  return {
    orders: orders.map((order) => ({
      number: order.number,
      date: order.date,
      amount: moneyText(order.amount),
      parts: order.parts.map(shareOf),
    })),
    payments: payments.map(({ document, shares, credited }) => ({
      key: document.key,
      number: document.number,
      date: document.date ?? '',
      amount: moneyText(document.amount ?? new Decimal(0)),
      purpose: document.purpose,
      credited,
      shares: shares.map(shareOf),
    })),
  };
}

function bookOf({ orders, payments }: Kept): PaymentBook {
  return {
    orders: orders.flatMap(({ number, date, amount: total, parts }) => {
      const day = parseIsoDate(date);
      if (!day) return [];
      const none = new Decimal(0);
      const shares = parts.map((part) => ({
        consignment: part.consignment,
        row: 0,
        amount: new Decimal(part.amount),
        vat: none,
        excise: none,
      }));
      return [{ number, date: day, amount: new Decimal(total), parts: shares }];
    }),
    payments: payments.map(({ shares, credited, ...document }) => ({
      document: documentOf(document),
      shares: shares.map((given) => ({ consignment: given.consignment, amount: new Decimal(given.amount) })),
      evidence: [],
      credited,
    })),
  };
}

/** A payment as far as the workbook keeps it; the statement has the rest. */
function documentOf(kept: Pick<Kept['payments'][number], 'key' | 'number' | 'date' | 'amount' | 'purpose'>): StatementDocument {
  const bank = { name: '', city: '', bic: '', correspondentAccount: '' };
  const party = { name: '', inn: '', kpp: '', account: '', bank };
  const day = parseIsoDate(kept.date);
  return {
    key: kept.key,
    kind: '',
    line: 0,
    number: kept.number,
    ...(day ? { date: day } : {}),
    amount: new Decimal(kept.amount),
    payer: party,
    payee: party,
    kbk: '',
    purpose: kept.purpose,
    tags: new Map(),
    unknown: [],
  };
}
