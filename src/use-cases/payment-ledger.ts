import { section4 } from '../declaration';
import { isCancelled, monthOfDate, paidLedger, readPaidDeposits } from '../month';
import {
  buildLedgerInSteps,
  ledgerJson,
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

/** `paymentLedger` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* paymentLedgerInSteps(request: PaymentLedgerRequest): Generator<number, Ledger> {
  const { consignments, sheet, asOf } = request;
  const parts = {
    ...request,
    orders: [...(request.orders ?? []), ...statedOrders(request)],
    stated: statedPayments(consignments, request),
    cancelled: new Set(sheet.consignments.filter(isCancelled).map(({ key }) => key)),
  };
  if (!sheet.lines.some(({ values }) => isAccepted(values.acceptanceDate, asOf))) return yield* buildLedgerInSteps(parts);
  const paid = readPaidDeposits(ledgerJson(yield* buildLedgerInSteps(parts)));
  const used = paid ? yield* usedDeposits(paidLedger(sheet, request, paid), request) : new Map<string, UsedDeposit>();
  return yield* buildLedgerInSteps({ ...parts, used });
}

/** What rows with a payment date say was paid: the stated deposit, else the computed one. */
function statedPayments(
  consignments: readonly DueConsignment[],
  { asOf }: PaymentLedgerRequest,
): ReadonlyMap<string, StatedPayment> {
  return new Map(
    consignments.flatMap(({ consignment, deposit }): [string, StatedPayment][] => {
      const { paymentDate, paymentOrder } = consignment.values;
      const amount = statedAmount({ consignment, deposit });
      return paymentDate === undefined || paymentDate > dateOf(asOf) || !amount?.greaterThan(0)
        ? []
        : [[consignment.key, { date: paymentDate, number: paymentOrder ?? '', amount }]];
    }),
  );
}

/** Orders that only rows name. */
function statedOrders({ consignments, orders = [] }: PaymentLedgerRequest): readonly OrderedShares[] {
  const known = new Set(orders.flatMap(({ parts }) => parts.map(({ consignment }) => consignment)));
  return consignments.flatMap(({ consignment, deposit }): OrderedShares[] => {
    const { key, values } = consignment;
    const number = values.paymentOrder === undefined ? undefined : orderNumberOf(values.paymentOrder);
    const amount = statedAmount({ consignment, deposit });
    if (known.has(key) || number === undefined || !amount?.greaterThan(0)) return [];
    const { paymentDate: date } = values;
    return [{ number, ...(date === undefined ? {} : { date }), parts: [{ consignment: key, amount }] }];
  });
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
