import {
  buildLedger,
  matchPayments,
  orderNumberOf,
  preparePaymentOrders,
  type DueConsignment,
} from '../../src/payments';
import { isSampleKbk } from '../../src/profile';
import { buildDocumentsInSteps, type BuiltConsignment } from '../../src/use-cases';
import type { ShipmentSheet } from '../../src/shipment/model';
import type { WorkbookPort } from '../../src/workbook';
import type { KbkState, PayConsignment, PayOutcome, SheetRequest } from '../services';
import { depositView } from './build';
import { inSlices } from './pause';
import { loadPaymentBook, savePaymentBook, withOrders, withPayments, type PaymentBook } from './payment-book';
import { readAndCheck } from './prepare';

/** Every consignment with its deposit, and the steps from there to payment orders and back from a statement. */
export async function payForPane(workbook: WorkbookPort, request: SheetRequest): Promise<PayOutcome> {
  const { checked, reading } = await readAndCheck(workbook, request, { silences: [], rules: [] });
  const { sheet, rates } = checked;
  const { profile, regulation } = reading;
  const { asOf } = request;
  const batch = await inSlices(buildDocumentsInSteps({ sheet, rates, asOf, regulation, profile }), request.signal);
  const due: readonly DueConsignment[] = batch.consignments;
  const inSheet = numbersInSheet(due);
  const usedNumbers = (book: PaymentBook): ReadonlySet<number> =>
    new Set([...inSheet, ...book.orders.map(({ number }) => number)]);
  return {
    sheet: sheet.sheet,
    asOf,
    kbk: kbkState(regulation.on('deposit.kbk', asOf)?.value),
    consignments: batch.consignments.map((built) => payConsignment(built, sheet)),
    book: await loadPaymentBook(workbook),
    nextNumber: (book) => numberAfter(usedNumbers(book)),
    prepare: ({ consignments, grouping, date, firstNumber }, book) =>
      preparePaymentOrders(
        due.filter(({ consignment }) => consignments.has(consignment.key)),
        {
          regulation,
          profile,
          date,
          grouping,
          sheet,
          usedNumbers: usedNumbers(book),
          includeOrdered: true,
          ...(firstNumber === undefined ? {} : { firstNumber }),
        },
      ),
    async keep(orders, book) {
      // What is made with the sample's KBK is no payment and uses up no number.
      const next = withOrders(book, orders.filter(({ sample }) => !sample));
      await savePaymentBook(workbook, next);
      return next;
    },
    match: (statement, book, answers) =>
      matchPayments({
        documents: statement.documents,
        consignments: due,
        orders: book.orders,
        regulation,
        profile,
        sheet,
        earlier: book.payments,
        decisions: answers,
      }),
    async keepMatches(found, book) {
      const next = withPayments(book, found);
      await savePaymentBook(workbook, next);
      return next;
    },
    ledger: (book, found) =>
      buildLedger({
        consignments: due,
        orders: book.orders,
        matches: found ? withPayments(book, found).payments : book.payments,
        questions: found?.questions ?? [],
      }),
  };
}

function kbkState(kbk: string | undefined): KbkState {
  return kbk === undefined ? 'missing' : isSampleKbk(kbk) ? 'sample' : 'set';
}

function numbersInSheet(due: readonly DueConsignment[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { consignment } of due)
    for (const { own } of consignment.lines) {
      const number = own.paymentOrder === undefined ? undefined : orderNumberOf(own.paymentOrder);
      if (number !== undefined) numbers.add(number);
    }
  return numbers;
}

function numberAfter(used: ReadonlySet<number>): number {
  let greatest = 0;
  for (const number of used) if (number > greatest) greatest = number;
  return greatest + 1;
}

function payConsignment(built: BuiltConsignment, sheet: ShipmentSheet): PayConsignment {
  const { consignment, deposit, payment } = built;
  const { key, lines, values } = consignment;
  return {
    key,
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, 'shipment'),
    ...(values.supplierName === undefined ? {} : { supplier: values.supplierName }),
    ...(values.importDate === undefined ? {} : { importDate: values.importDate }),
    deposit: depositView(deposit),
    ...(payment?.ok ? { paymentDay: payment.date } : {}),
    ...(values.paymentOrder === undefined ? {} : { order: values.paymentOrder }),
  };
}
