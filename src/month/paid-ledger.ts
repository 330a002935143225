import type { ConsignmentDeposit, DepositContext } from '../deposit';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { Decimal, parseIsoDate, sum, type CalendarDate, type LocalizedText } from '../values';
import { rememberedDeposits, sheetLedger, type DepositHeld, type DepositLedger } from './deposit-ledger';
import type { MonthNote } from './note';

/** One payment of a deposit, in roubles. */
export interface PaidShare {
  /** The day the money left the account; undefined where it is not known. */
  readonly date?: CalendarDate;
  readonly amount: Decimal;
}

/** What was paid as a deposit of one consignment. */
export interface PaidDeposit {
  readonly payments: readonly PaidShare[];
  /** The payment order that was made for it last. */
  readonly order?: { readonly number: string; readonly date?: CalendarDate };
}

/** Money paid as a deposit, by the key of the consignment. */
export type PaidDeposits = ReadonlyMap<string, PaidDeposit>;

/**
 * Reads what the ledger of the payments says was paid: its JSON (`format: spot-ledger`), or an object that holds
 * it as `ledger`. Version 1.0 has sums only; since 1.1 every payment has its day. Undefined when it is neither, when
 * an amount or a date is not one, or when the payments of a line do not add up to what it says was paid.
 */
export function readPaidDeposits(value: unknown): PaidDeposits | undefined {
  const ledger = isRecord(value) && isRecord(value['ledger']) ? value['ledger'] : value;
  if (!isRecord(ledger) || ledger['format'] !== 'spot-ledger' || !Array.isArray(ledger['lines'])) return undefined;
  const paid = new Map<string, PaidDeposit>();
  for (const line of ledger['lines'] as readonly unknown[]) {
    if (!isRecord(line) || typeof line['consignment'] !== 'string') return undefined;
    const total = amountOf(line['paid']);
    const payments = total && paymentsOf(line['payments'], total);
    if (!payments) return undefined;
    const order = orderOf(line['orders']);
    const before = paid.get(line['consignment'])?.payments ?? [];
    paid.set(line['consignment'], { payments: [...before, ...payments], ...(order ? { order } : {}) });
  }
  return paid;
}

function amountOf(value: unknown): Decimal | undefined {
  return typeof value === 'string' && /^\d{1,15}\.\d{2}$/.test(value) ? new Decimal(value) : undefined;
}

/** The payments that count as a deposit; what went elsewhere does not. */
function paymentsOf(value: unknown, total: Decimal): readonly PaidShare[] | undefined {
  if (value === undefined) return total.isZero() ? [] : [{ amount: total }];
  if (!Array.isArray(value)) return undefined;
  const found: PaidShare[] = [];
  for (const payment of value as readonly unknown[]) {
    if (!isRecord(payment)) return undefined;
    if (payment['credited'] === false) continue;
    const amount = amountOf(payment['amount']);
    const date = typeof payment['date'] === 'string' ? parseIsoDate(payment['date']) : undefined;
    if (!amount || (payment['date'] !== undefined && !date)) return undefined;
    found.push({ amount, ...(date ? { date } : {}) });
  }
  return sum(found.map(({ amount }) => amount)).equals(total) ? found : undefined;
}

function orderOf(value: unknown): PaidDeposit['order'] {
  const last: unknown = Array.isArray(value) ? value.at(-1) : undefined;
  if (!isRecord(last) || !['string', 'number'].includes(typeof last['number'])) return undefined;
  const date = typeof last['date'] === 'string' ? parseIsoDate(last['date']) : undefined;
  return { number: String(last['number']), ...(date ? { date } : {}) };
}

/**
 * Deposits as the bank tells them: due is what the rows give, paid is what the ledger says, nothing where it has no
 * line. What was paid above the amount due is a deposit too, and counts for VAT.
 */
export function paidLedger(sheet: ShipmentSheet, context: DepositContext, paid: PaidDeposits): DepositLedger {
  const computed = rememberedDeposits(context);
  return {
    depositOf: (consignment, until) =>
      heldOf(consignment, sheet, computed(consignment), paid.get(consignment.key) ?? nothingPaid, until),
  };
}

const nothingPaid: PaidDeposit = { payments: [] };

/** Deposits as the bank tells them where it tells of a consignment, and as the sheet tells them elsewhere. */
export function paidOrSheetLedger(sheet: ShipmentSheet, context: DepositContext, paid: PaidDeposits): DepositLedger {
  const [banks, sheets] = [paidLedger(sheet, context, paid), sheetLedger(sheet, context)];
  return {
    depositOf: (consignment, until) => (paid.has(consignment.key) ? banks : sheets).depositOf(consignment, until),
  };
}

function heldOf(
  consignment: Consignment,
  sheet: ShipmentSheet,
  due: ConsignmentDeposit,
  { payments, order }: PaidDeposit,
  until: CalendarDate | undefined,
): DepositHeld {
  const counted = payments.filter(({ date }) => date === undefined || until === undefined || date <= until);
  const paid = sum(counted.map(({ amount }) => amount));
  const paidOn = counted.reduce<CalendarDate | undefined>(
    (last, { date }) => (date === undefined || (last !== undefined && last > date) ? last : date),
    undefined,
  );
  const above = Decimal.max(0, paid.minus(due.total));
  const rows = consignment.lines.map(({ row }) => row);
  const cell = sheet.cellOf(rows[0] ?? sheet.headerRow, 'depositAmount');
  const note = (code: string, kind: MonthNote['kind'], text: LocalizedText, data: MonthNote['data'] = {}): MonthNote => ({
    code,
    kind,
    text,
    data: { shipment: consignment.key, ...data },
    consignment: consignment.key,
    rows,
    column: 'depositAmount',
    cell,
  });
  const { depositAmount } = consignment.values;
  const total = sum(payments.map(({ amount }) => amount));
  return {
    vat: due.vat.plus(above),
    excise: due.excise,
    paid,
    ...(paidOn === undefined ? {} : { paidOn }),
    notes: [
      ...(due.required && !due.complete ? [note('deposit-not-computed', 'problem', texts.notComputed)] : []),
      ...(depositAmount === undefined || depositAmount.equals(total)
        ? []
        : [note('paid-differs', 'doubt', texts.paidDiffers, { stated: depositAmount.toFixed(2), paid: total.toFixed(2) })]),
      ...(payments.length === 0 && order !== undefined
        ? [
            note('ordered-not-paid', 'problem', order.date === undefined ? texts.orderedNotPaid : texts.orderedOnNotPaid, {
              order: order.number,
              ...(order.date === undefined ? {} : { date: order.date }),
            }),
          ]
        : []),
    ],
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts = {
  notComputed: {
    ru: 'Перевозка {shipment}: обеспечительный платёж не посчитан до конца, в строках не хватает данных. Заполните их.',
    en: 'Shipment {shipment}: the deposit is not fully computed, the rows lack data. Fill them.',
  },
  paidDiffers: {
    ru: 'Перевозка {shipment}: на листе платёж {stated} ₽, по выписке уплачено {paid} ₽. Взято по выписке.',
    en: 'Shipment {shipment}: the sheet says RUB {stated}, the statement RUB {paid} paid. The statement is used.',
  },
  orderedNotPaid: {
    ru: 'Перевозка {shipment}: поручение № {order} составлено, но уплаты по нему в учёте нет. Загрузите выписку банка.',
    en: 'Shipment {shipment}: payment order No {order} was made, but the ledger has no payment by it. Load the bank statement.',
  },
  orderedOnNotPaid: {
    ru: 'Перевозка {shipment}: поручение № {order} от {date} составлено, но уплаты по нему в учёте нет. Загрузите выписку банка.',
    en: 'Shipment {shipment}: payment order No {order} of {date} was made, but the ledger has no payment by it. Load the bank statement.',
  },
} as const satisfies Record<string, LocalizedText>;
