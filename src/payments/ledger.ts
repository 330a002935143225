/**
 * What became of the money of every consignment: due, ordered, paid, reserved, used in section 4, to refund.
 * For each line and in total paid = used + reserved + to refund, to the kopeck.
 */
import { finish } from '../shipment';
import type { CellInput } from '../shipment/model';
import type { CalendarDate, Decimal, Language, LocalizedText, TextData } from '../values';
import { Decimal as DecimalValue, fillText, moneyText, sum, zero } from '../values';
import type { OrderPart, PaymentOrder } from './order';
import type { DueConsignment } from './prepare';
import type { PaymentProblem } from './problem';
import type { PaymentMatch, PaymentQuestion } from './statement/match';
import { tableFormats, type PaymentTable } from './table';

/** What section 4 of the declarations so far took from the deposit of a consignment. */
export interface UsedDeposit {
  readonly amount: Decimal;
  /** No more goods of the consignment are to be declared: what is left is free. */
  readonly settled: boolean;
}

/** What the row of a consignment says was paid; no bank has confirmed it. */
export interface StatedPayment {
  readonly date: CalendarDate;
  /** Number of the order as typed; empty when the row has none. */
  readonly number: string;
  readonly amount: Decimal;
}

/** An order as far as the ledger needs it; one that only the sheet names may have no date. */
export interface OrderedShares extends Pick<PaymentOrder, 'number'> {
  readonly date?: CalendarDate;
  readonly parts: readonly Pick<OrderPart, 'consignment' | 'amount'>[];
}

/** A payment as far as the ledger needs it. */
export interface CountedPayment extends Pick<PaymentMatch, 'shares' | 'credited'> {
  readonly document: Pick<PaymentMatch['document'], 'number' | 'date' | 'debited'>;
}

export interface LedgerRequest {
  readonly consignments: readonly DueConsignment[];
  readonly orders?: readonly OrderedShares[];
  readonly matches: readonly CountedPayment[];
  /** Payments by the sheet alone; they count for consignments that no payment of a statement names. */
  readonly stated?: ReadonlyMap<string, StatedPayment>;
  readonly questions?: readonly PaymentQuestion[];
  readonly used?: ReadonlyMap<string, UsedDeposit>;
  /** Keys of consignments that were cancelled: nothing is reserved for them any more. */
  readonly cancelled?: ReadonlySet<string>;
}

/** Amounts of one consignment in roubles. */
export interface LedgerAmounts {
  readonly due: Decimal;
  /** On payment orders. */
  readonly ordered: Decimal;
  /** Paid as a deposit. */
  readonly paid: Decimal;
  /** Paid with another KBK or to another payee: not a deposit until it is clarified. */
  readonly misdirected: Decimal;
  /** Kept for the consignment until its goods are declared; that much of the deposit is taken to be reserved. */
  readonly reserved: Decimal;
  /** Set off in section 4. */
  readonly used: Decimal;
  readonly toRefund: Decimal;
  /** Still to be paid. */
  readonly outstanding: Decimal;
}

/** The share of one consignment in a payment that was made. */
export interface LedgerPayment {
  /** The day the money left the account, else the date of the order; undefined when neither could be read. */
  readonly date?: CalendarDate;
  /** Number of the order as the bank or the row states it. */
  readonly number: string;
  readonly amount: Decimal;
  /** False when KBK or payee are not those of the deposit. */
  readonly credited: boolean;
  /** `sheet`: the row says so and no statement does. */
  readonly source: 'statement' | 'sheet';
}

/** The share of one consignment in a payment order. */
export interface LedgerOrder {
  readonly number: number;
  readonly date?: CalendarDate;
  readonly amount: Decimal;
}

export interface LedgerLine extends LedgerAmounts {
  readonly consignment: string;
  readonly shipment?: string;
  readonly doppNumber?: string;
  /** First row of the consignment; undefined for one the sheet does not have. */
  readonly row?: number;
  /** False while the deposit is not fully computed: `due` is then not known and stands at zero. */
  readonly dueKnown: boolean;
  readonly orders: readonly LedgerOrder[];
  /** What `paid` and `misdirected` are the sums of, by date. */
  readonly payments: readonly LedgerPayment[];
}

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly totals: LedgerAmounts;
  /** Part of `totals.paid` that only the sheet tells, and the number of its consignments. */
  readonly statedOnly: { readonly amount: Decimal; readonly count: number };
  /** Payments waiting for the user's answer: in no line. */
  readonly unallocated: Decimal;
  readonly problems: readonly PaymentProblem[];
}

const usedExceedsPaid: LocalizedText = {
  ru: 'Перевозка {shipment}: в разделе 4 зачтено {used} ₽, а оплачено {paid} ₽. Проверьте декларацию или загрузите недостающую выписку.',
  en: 'Shipment {shipment}: section 4 sets off RUB {used}, but RUB {paid} are paid. Check the declaration or load the missing statement.',
};

/** The ledger of all consignments, in sheet order; payments for consignments no longer in the sheet come last. */
export function buildLedger(request: LedgerRequest): Ledger {
  return finish(buildLedgerInSteps(request));
}

/** Lines made between two pauses. */
const linesPerStep = 200;

/** `buildLedger` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* buildLedgerInSteps(request: LedgerRequest): Generator<number, Ledger> {
  const orders = new Map<string, LedgerOrder[]>();
  const payments = new Map<string, LedgerPayment[]>();
  for (const { number, date, parts } of request.orders ?? [])
    for (const { consignment, amount } of parts) addTo(orders, consignment, { number, ...(date === undefined ? {} : { date }), amount });
  yield 0;
  for (const { document, shares, credited } of request.matches) {
    const date = document.debited ?? document.date;
    for (const { consignment, amount } of shares)
      addTo(payments, consignment, {
        ...(date === undefined ? {} : { date }),
        number: document.number,
        amount,
        credited,
        source: 'statement',
      });
  }
  for (const [consignment, payment] of request.stated ?? [])
    if (!payments.has(consignment)) addTo(payments, consignment, { ...payment, credited: true, source: 'sheet' });

  yield 0;
  const problems: PaymentProblem[] = [];
  const lineOf = (key: string, entry?: DueConsignment): LedgerLine => {
    const own = (payments.get(key) ?? []).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1));
    const ownOrders = orders.get(key) ?? [];
    const amountOf = (credited: boolean): Decimal =>
      sum(own.filter((payment) => payment.credited === credited).map(({ amount }) => amount));
    const total = amountOf(true);
    const dueKnown = entry !== undefined && (!entry.deposit.required || entry.deposit.complete);
    const due = entry && dueKnown ? entry.deposit.total : zero;
    const usage = request.used?.get(key);
    const wanted = usage?.amount ?? zero;
    const consignment = entry?.consignment;
    const shipment = consignment?.shipment;
    const row = consignment?.lines[0]?.row;
    if (wanted.gt(total))
      problems.push({
        code: 'usedExceedsPaid',
        severity: 'warning',
        text: usedExceedsPaid,
        data: { shipment: shipment ?? key, used: moneyText(wanted), paid: moneyText(total) },
        consignment: key,
        ...(row === undefined ? {} : { row }),
      });
    const used = DecimalValue.min(wanted, total);
    const released = usage?.settled === true || request.cancelled?.has(key) === true;
    const stillNeeded = released ? zero : dueKnown ? DecimalValue.max(due.minus(used), zero) : total.minus(used);
    const reserved = DecimalValue.min(total.minus(used), stillNeeded);
    const doppNumber = consignment?.values.doppNumber;
    return {
      consignment: key,
      ...(shipment === undefined ? {} : { shipment }),
      ...(doppNumber === undefined ? {} : { doppNumber }),
      ...(row === undefined ? {} : { row }),
      dueKnown,
      due,
      ordered: sum(ownOrders.map(({ amount }) => amount)),
      paid: total,
      misdirected: amountOf(false),
      reserved,
      used,
      toRefund: total.minus(used).minus(reserved),
      outstanding: released ? zero : DecimalValue.max(due.minus(total), zero),
      orders: ownOrders,
      payments: own,
    };
  };
  const known = new Set(request.consignments.map(({ consignment }) => consignment.key));
  const strangers = [...new Set([...orders.keys(), ...payments.keys()])].filter((key) => !known.has(key));
  const lines: LedgerLine[] = [];
  for (const entry of request.consignments) {
    lines.push(lineOf(entry.consignment.key, entry));
    if (lines.length % linesPerStep === 0) yield (lines.length / request.consignments.length) * 0.9;
  }
  lines.push(...strangers.map((key) => lineOf(key)));
  yield 0.9;
  const totals = yield* totalsOf(lines);
  const stated = lines.flatMap(({ payments }) => payments.filter(({ source }) => source === 'sheet'));
  return {
    lines,
    totals,
    statedOnly: { amount: sum(stated.map(({ amount }) => amount)), count: stated.length },
    unallocated: sum((request.questions ?? []).map(({ document }) => document.amount ?? zero)),
    problems,
  };
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const amountNames = [
  'due',
  'ordered',
  'paid',
  'misdirected',
  'reserved',
  'used',
  'toRefund',
  'outstanding',
] as const satisfies readonly (keyof LedgerAmounts)[];

function* totalsOf(lines: readonly LedgerLine[]): Generator<number, LedgerAmounts> {
  const totals = new Map<keyof LedgerAmounts, Decimal>();
  for (const name of amountNames) {
    totals.set(name, sum(lines.map((line) => line[name])));
    yield 0.9 + (totals.size / amountNames.length) * 0.1;
  }
  return Object.fromEntries(totals) as unknown as LedgerAmounts;
}

/** Amounts as JSON carries them: texts with a point and two decimals. */
export type LedgerAmountsJson = Readonly<Record<keyof LedgerAmounts, string>>;

/** 1.1 added `orders` and `payments` of each line. */
export interface LedgerJson {
  readonly format: 'spot-ledger';
  readonly version: '1.1';
  readonly lines: readonly (LedgerAmountsJson & {
    readonly consignment: string;
    readonly shipment?: string;
    readonly doppNumber?: string;
    readonly row?: number;
    readonly dueKnown: boolean;
    readonly orders: readonly { readonly number: number; readonly date?: string; readonly amount: string }[];
    /** `date` is the day the money left the account; a payment without a readable date has none. */
    readonly payments: readonly {
      readonly date?: string;
      readonly number: string;
      readonly amount: string;
      readonly credited: boolean;
      readonly source: LedgerPayment['source'];
    }[];
  })[];
  readonly totals: LedgerAmountsJson;
  readonly statedOnly: { readonly amount: string; readonly count: number };
  readonly unallocated: string;
}

export function ledgerJson({ lines, totals, statedOnly, unallocated }: Ledger): LedgerJson {
  return {
    format: 'spot-ledger',
    version: '1.1',
    lines: lines.map(({ consignment, shipment, doppNumber, row, dueKnown, orders, payments, ...amounts }) => ({
      consignment,
      ...(shipment === undefined ? {} : { shipment }),
      ...(doppNumber === undefined ? {} : { doppNumber }),
      ...(row === undefined ? {} : { row }),
      dueKnown,
      ...amountsJson(amounts),
      orders: orders.map((order) => ({ ...order, amount: moneyText(order.amount) })),
      payments: payments.map((payment) => ({ ...payment, amount: moneyText(payment.amount) })),
    })),
    totals: amountsJson(totals),
    statedOnly: { amount: moneyText(statedOnly.amount), count: statedOnly.count },
    unallocated: moneyText(unallocated),
  };
}

function amountsJson(amounts: LedgerAmounts): LedgerAmountsJson {
  return Object.fromEntries(amountNames.map((name) => [name, moneyText(amounts[name])])) as LedgerAmountsJson;
}

const tableTexts = {
  sheet: { ru: 'Учёт платежей', en: 'Ledger' },
  title: { ru: 'Обеспечительные платежи по перевозкам', en: 'Security deposits by shipment' },
  shipment: { ru: '№ перевозки', en: 'Shipment No' },
  dopp: { ru: 'Номер ДОПП', en: 'DOPP No' },
  due: { ru: 'К уплате', en: 'Due' },
  ordered: { ru: 'В поручениях', en: 'Ordered' },
  paid: { ru: 'Оплачено', en: 'Paid' },
  misdirected: { ru: 'Не по реквизитам', en: 'Wrong details' },
  reserved: { ru: 'Зарезервировано', en: 'Reserved' },
  used: { ru: 'Зачтено в разделе 4', en: 'Used in section 4' },
  toRefund: { ru: 'К возврату', en: 'To refund' },
  outstanding: { ru: 'Осталось заплатить', en: 'Outstanding' },
  total: { ru: 'Итого', en: 'Total' },
  unallocated: { ru: 'Не распределено по перевозкам: {amount} ₽', en: 'Not allocated to shipments: RUB {amount}' },
  statedOnly: {
    ru: 'Только по данным листа, без выписки банка, оплачено {amount} ₽ (перевозок: {count}).',
    en: 'By the sheet alone, without a bank statement, RUB {amount} are paid (shipments: {count}).',
  },
  usedNote: {
    ru: '«Зачтено в разделе 4» — по товарам, которые приняты на учёт и у которых указан номер ДОПП.',
    en: '“Used in section 4” counts goods that are accepted for accounting and have a DOPP number.',
  },
  reservedNote: {
    ru: '«Зарезервировано» — расчёт: оплаченное в пределах суммы к уплате, пока товар не попал в раздел 4. Остаток в налоговой сверьте в личном кабинете.',
    en: '“Reserved” is computed: what is paid up to the amount due, until the goods are in section 4. Compare the balance with the taxpayer’s account.',
  },
} as const satisfies Record<string, LocalizedText>;

/** The ledger as a sheet, with totals. */
export function ledgerTable(ledger: Ledger, language: Language): PaymentTable {
  const said = (key: keyof typeof tableTexts): string => tableTexts[key][language];
  const cells = (line: LedgerAmounts): CellInput[] => amountNames.map((name) => line[name].toNumber());
  const { statedOnly, unallocated } = ledger;
  const note = (key: 'statedOnly' | 'unallocated', amount: Decimal, data: TextData = {}): string[] =>
    amount.isZero() ? [] : [fillText(tableTexts[key], language, { amount: moneyText(amount), ...data })];
  return {
    sheet: said('sheet'),
    title: [said('title')],
    columns: [
      { header: said('shipment'), width: 18, format: tableFormats.text },
      { header: said('dopp'), width: 22, format: tableFormats.text },
      ...amountNames.map((name) => ({ header: said(name), width: 18, format: tableFormats.money })),
    ],
    rows: ledger.lines.map((line) => [
      line.shipment ?? line.consignment,
      line.doppNumber ?? null,
      ...amountNames.map((name) => (name === 'due' && !line.dueKnown ? null : line[name].toNumber())),
    ]),
    totals: [[said('total'), null, ...cells(ledger.totals)]],
    notes: [
      ...note('unallocated', unallocated),
      ...note('statedOnly', statedOnly.amount, { count: statedOnly.count }),
      said('usedNote'),
      said('reservedNote'),
    ],
  };
}
