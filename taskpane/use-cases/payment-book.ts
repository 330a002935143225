import { z } from 'zod';
import type { KnownOrder, MatchResult, PaymentMatch, PaymentOrder, StatementDocument } from '../../src/payments';
import { Decimal, moneyText, parseIsoDate } from '../../src/values';
import { packText, unpackText } from '../../src/use-cases/packed-text';
import type { WorkbookPort } from '../../src/workbook';

/** What the workbook keeps about payments: orders made here and payments seen on statements. */
export interface PaymentBook {
  readonly orders: readonly KnownOrder[];
  readonly payments: readonly PaymentMatch[];
  /** A part of what was kept cannot be read: numbers and payments noted there are not known. */
  readonly damaged?: true;
}

export const emptyBook: PaymentBook = { orders: [], payments: [] };

/**
 * The workbook keeps the book in settings: `payments` says how many parts there are, each part holds orders or
 * payments, packed. Both only grow, so every part but the last of its kind stays as it is.
 */
const indexKey = 'payments';
const partKey = (kind: 'orders' | 'payments', part: number): string => `${indexKey}-${kind}-${part}`;

/** Entries of a part: small enough to pack, unpack and write between two frames. */
const entriesPerPart = { orders: 400, payments: 150 } as const;
const mostParts = 1000;
/** Bytes a part may unpack to. */
const mostUnpacked = 4_000_000;

const amount = z.string().regex(/^-?\d+(\.\d+)?$/);
const share = z.object({ consignment: z.string(), amount });
const keptOrder = z.object({ number: z.number().int(), date: z.string(), amount, parts: z.array(share) });
const keptPayment = z.object({
  key: z.string(),
  number: z.string(),
  date: z.string(),
  debited: z.string().optional(),
  amount,
  purpose: z.string(),
  credited: z.boolean(),
  shares: z.array(share),
});
type KeptOrder = z.infer<typeof keptOrder>;
type KeptPayment = z.infer<typeof keptPayment>;

const parts = z.number().int().nonnegative().max(mostParts);
const index = z.object({ version: z.literal(2), orders: parts, payments: parts });
const packedPart = z.object({ bytes: z.number().int().nonnegative().max(mostUnpacked), packed: z.string() });
/** The first version kept everything in one setting. */
const wholeBook = z.object({ orders: z.array(keptOrder), payments: z.array(keptPayment) });

/** Reads the book. Another program may have written the settings: what does not fit is left out, and said. */
export async function loadPaymentBook(workbook: WorkbookPort, pause: Pause = () => Promise.resolve()): Promise<PaymentBook> {
  const kept = await workbook.loadSetting(indexKey);
  if (kept === undefined || kept === null) return emptyBook;
  const whole = wholeBook.safeParse(kept);
  if (whole.success) return { orders: whole.data.orders.flatMap(orderOf), payments: whole.data.payments.map(paymentOf) };
  const counted = index.safeParse(kept);
  if (!counted.success) return { ...emptyBook, damaged: true };
  const orders = await loadParts(workbook, 'orders', counted.data.orders, keptOrder, pause);
  const payments = await loadParts(workbook, 'payments', counted.data.payments, keptPayment, pause);
  const book: PaymentBook = { orders: orders.entries.flatMap(orderOf), payments: payments.entries.map(paymentOf) };
  if (orders.damaged || payments.damaged || book.orders.length !== orders.entries.length) return { ...book, damaged: true };
  lastKept.set(workbook, book);
  return book;
}

/** Gives the host its turn. */
type Pause = () => Promise<void>;

async function loadParts<Entry>(
  workbook: WorkbookPort,
  kind: 'orders' | 'payments',
  count: number,
  entry: z.ZodType<Entry>,
  pause: Pause,
): Promise<{ readonly entries: readonly Entry[]; readonly damaged: boolean }> {
  const entries: Entry[] = [];
  let damaged = false;
  for (let part = 1; part <= count; part += 1) {
    const read = packedPart.safeParse(await workbook.loadSetting(partKey(kind, part)));
    const list = z.array(entry).safeParse(read.success ? jsonOf(unpackText(read.data)) : undefined);
    if (list.success) entries.push(...list.data);
    else damaged = true;
    await pause();
  }
  return { entries, damaged };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The book each workbook keeps in parts, as far as this pane read or wrote it: only parts that differ are written again. */
const lastKept = new WeakMap<WorkbookPort, PaymentBook>();

/** Keeps the book. The index comes last: until then the earlier book stands. */
export async function savePaymentBook(
  workbook: WorkbookPort,
  book: PaymentBook,
  pause: Pause = () => Promise.resolve(),
): Promise<void> {
  const before = lastKept.get(workbook) ?? emptyBook;
  lastKept.delete(workbook);
  const orders = await saveParts(workbook, 'orders', book.orders, before.orders, keptOrderOf, pause);
  const payments = await saveParts(workbook, 'payments', book.payments, before.payments, keptPaymentOf, pause);
  await workbook.saveSetting(indexKey, { version: 2, orders, payments });
  lastKept.set(workbook, book);
}

async function saveParts<Entry>(
  workbook: WorkbookPort,
  kind: 'orders' | 'payments',
  entries: readonly Entry[],
  before: readonly Entry[],
  keptOf: (entry: Entry) => KeptOrder | KeptPayment,
  pause: Pause,
): Promise<number> {
  const size = entriesPerPart[kind];
  let part = 0;
  for (let from = 0; from < entries.length; from += size) {
    part += 1;
    const own = entries.slice(from, from + size);
    if (from + own.length <= before.length && own.every((entry, index) => entry === before[from + index])) continue;
    const kept = own.map(keptOf);
    await workbook.saveSetting(partKey(kind, part), packText(JSON.stringify(kept)));
    await pause();
  }
  return part;
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

function shareOf(given: { readonly consignment: string; readonly amount: Decimal }): z.infer<typeof share> {
  return { consignment: given.consignment, amount: moneyText(given.amount) };
}

function keptOrderOf({ number, date, amount: total, parts: shares }: KnownOrder): KeptOrder {
  return { number, date, amount: moneyText(total), parts: shares.map(shareOf) };
}

function keptPaymentOf({ document, shares, credited }: PaymentMatch): KeptPayment {
  return {
    key: document.key,
    number: document.number,
    date: document.date ?? '',
    ...(document.debited === undefined ? {} : { debited: document.debited }),
    amount: moneyText(document.amount ?? new Decimal(0)),
    purpose: document.purpose,
    credited,
    shares: shares.map(shareOf),
  };
}

/** An order whose date is none is left out; nothing but an order can be made of it. */
function orderOf({ number, date, amount: total, parts: shares }: KeptOrder): KnownOrder[] {
  const day = parseIsoDate(date);
  if (!day) return [];
  const none = new Decimal(0);
  return [
    {
      number,
      date: day,
      amount: new Decimal(total),
      parts: shares.map((part) => ({
        consignment: part.consignment,
        row: 0,
        amount: new Decimal(part.amount),
        vat: none,
        excise: none,
      })),
    },
  ];
}

function paymentOf({ shares, credited, ...document }: KeptPayment): PaymentMatch {
  return {
    document: documentOf(document),
    shares: shares.map((given) => ({ consignment: given.consignment, amount: new Decimal(given.amount) })),
    evidence: [],
    credited,
  };
}

/** A payment as far as the workbook keeps it; the statement has the rest. */
function documentOf(kept: Omit<KeptPayment, 'shares' | 'credited'>): StatementDocument {
  const bank = { name: '', city: '', bic: '', correspondentAccount: '' };
  const party = { name: '', inn: '', kpp: '', account: '', bank };
  const day = parseIsoDate(kept.date);
  const debited = parseIsoDate(kept.debited ?? '');
  return {
    key: kept.key,
    kind: '',
    line: 0,
    number: kept.number,
    ...(day ? { date: day } : {}),
    ...(debited ? { debited } : {}),
    amount: new Decimal(kept.amount),
    payer: party,
    payee: party,
    kbk: '',
    purpose: kept.purpose,
    tags: new Map(),
    unknown: [],
  };
}
