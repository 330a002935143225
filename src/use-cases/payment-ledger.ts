import { section4 } from '../declaration';
import { isCancelled, monthOfDate, paidLedger, type PaidDeposits } from '../month';
import {
  buildLedgerInSteps,
  orderNumberOf,
  type DueConsignment,
  type Ledger,
  type LedgerRequest,
  type OrderedShares,
  type StatedPayment,
  type UsedDeposit,
} from '../payments';
import { finish } from '../shipment';
import type { Consignment } from '../shipment/model';
import { dateOf, sum, zero, Decimal, type Decimal as Amount } from '../values';
import type { BuildRequest } from './build-documents';

/** The ledger needs the sheet as well: what rows say was ordered and paid, and what section 4 takes. */
export interface PaymentLedgerRequest
  extends Omit<LedgerRequest, 'stated' | 'used' | 'cancelled'>, Omit<BuildRequest, 'check'> {}

/** The ledger of all consignments of a sheet, from orders, statements, the sheet's own columns and section 4. */
export function paymentLedger(request: PaymentLedgerRequest): Ledger {
  return finish(paymentLedgerInSteps(request));
}

/** Consignments looked at between two pauses. */
const perStep = 500;

/** `paymentLedger` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* paymentLedgerInSteps(request: PaymentLedgerRequest): Generator<number, Ledger> {
  const { sheet, asOf } = request;
  const rows = yield* statedInRows(request);
  const parts = { ...request, ...rows, orders: [...(request.orders ?? []), ...rows.orders] };
  const before = yield* inShare(buildLedgerInSteps(parts), 0.1, 0.2);
  if (!sheet.lines.some(({ values }) => isAccepted(values.acceptanceDate, asOf))) return before;
  const used = yield* inShare(usedDeposits(paidLedger(sheet, request, paidBy(before)), request), 0.2, 0.9);
  return yield* inShare(buildLedgerInSteps({ ...parts, used }), 0.9, 1);
}

function paidBy({ lines }: Ledger): PaidDeposits {
  return new Map(
    lines.map(({ consignment, payments }) => [consignment, { payments: payments.filter(({ credited }) => credited) }]),
  );
}

/** The steps of a part of the work, with the share done of the whole. */
function* inShare<Result>(steps: Generator<number, Result>, from: number, until: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (until - from);
  }
}

/**
 * What the rows alone say: orders of consignments that no order is known of, payments by the day of the request
 * (the stated deposit, else the computed one), and consignments called off.
 */
function* statedInRows({
  consignments,
  orders = [],
  asOf,
}: PaymentLedgerRequest): Generator<number, Required<Pick<LedgerRequest, 'orders' | 'stated' | 'cancelled'>>> {
  const ordered = new Set(orders.flatMap(({ parts }) => parts.map(({ consignment }) => consignment)));
  const found = { orders: [] as OrderedShares[], stated: new Map<string, StatedPayment>(), cancelled: new Set<string>() };
  for (const [position, { consignment, deposit }] of consignments.entries()) {
    if (position % perStep === 0) yield (position / consignments.length) * 0.1;
    const { key, values } = consignment;
    const { paymentDate: date, paymentOrder } = values;
    if (isCancelled(consignment)) found.cancelled.add(key);
    const amount = statedAmount({ consignment, deposit });
    if (!amount?.greaterThan(0)) continue;
    const number = paymentOrder === undefined ? undefined : orderNumberOf(paymentOrder);
    if (number !== undefined && !ordered.has(key))
      found.orders.push({ number, ...(date === undefined ? {} : { date }), parts: [{ consignment: key, amount }] });
    if (date !== undefined && date <= dateOf(asOf)) found.stated.set(key, { date, number: paymentOrder ?? '', amount });
  }
  return found;
}

function statedAmount({ consignment, deposit }: Pick<DueConsignment, 'consignment' | 'deposit'>): Amount | undefined {
  return consignment.values.depositAmount ?? (deposit.required && deposit.complete ? deposit.total : undefined);
}

function isAccepted(date: string | undefined, asOf: string): date is string {
  return date !== undefined && date <= asOf;
}

/**
 * What section 4 takes of each deposit in the months up to the day of the request, without what it shows as an
 * excess: that is to be refunded. Supplies with one DOPP number are computed together, as section 4 does.
 */
function* usedDeposits(
  ledger: ReturnType<typeof paidLedger>,
  request: PaymentLedgerRequest,
): Generator<number, ReadonlyMap<string, UsedDeposit>> {
  const { sheet, asOf } = request;
  const groups = [...groupsByDopp(sheet.consignments)];
  const used = new Map<string, UsedDeposit>();
  for (const [position, group] of groups.entries()) {
    const months = new Set(
      group.flatMap(({ lines }) =>
        lines.flatMap(({ values: { acceptanceDate: date } }) => (isAccepted(date, asOf) ? [monthOfDate(date)] : [])),
      ),
    );
    const amounts = new Map<string, Amount[]>();
    for (const month of months)
      for (const { consignment, vat, excise } of section4({ ...request, sheet: { ...sheet, consignments: group }, month, ledger })
        .rows)
        amounts.set(consignment, [
          ...(amounts.get(consignment) ?? []),
          ...[vat, excise].map(({ tax, deposit }) => Decimal.min(deposit, Decimal.max(zero, tax))),
        ]);
    for (const { key, lines } of group) {
      const taken = amounts.get(key);
      if (taken)
        used.set(key, {
          amount: sum(taken),
          settled: lines.every(({ values }) => isAccepted(values.acceptanceDate, asOf)),
        });
    }
    yield (position + 1) / groups.length;
  }
  return used;
}

function groupsByDopp(consignments: readonly Consignment[]): Iterable<readonly Consignment[]> {
  const groups = new Map<string, Consignment[]>();
  for (const consignment of consignments) {
    const { doppNumber } = consignment.values;
    const key = doppNumber === undefined ? `key ${consignment.key}` : `dopp ${doppNumber.replace(/\s+/g, '').toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(consignment);
    else groups.set(key, [consignment]);
  }
  return groups.values();
}
