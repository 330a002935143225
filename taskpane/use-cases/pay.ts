import {
  matchPaymentsInSteps,
  orderNumberOf,
  preparePaymentOrdersInSteps,
  readStatementInSteps,
  writeClientBankExchangeInSteps,
  type DueConsignment,
} from '../../src/payments';
import { isSampleKbk } from '../../src/profile';
import { buildDocumentsInSteps, paymentLedgerInSteps, type BuiltConsignment } from '../../src/use-cases';
import type { ShipmentSheet } from '../../src/shipment/model';
import { addMinutes } from '../../src/values';
import type { WorkbookPort } from '../../src/workbook';
import type { LocalStorage, SheetRequest } from '../services';
import { depositView } from './build';
import { lastNumberOf, noteNumbers } from './last-number';
import { createPause, inSlices } from './pause';
import type { KbkState, PayConsignment, PayOutcome } from './pay-outcome';
import { loadPaymentBook, orderNumbersOf, savePaymentBook, withOrders, withPayments, type PaymentBook } from './payment-book';
import { readAndCheck } from './prepare';

/** Share of the progress that reading and checking the sheet take; the rest is the deposits. */
const readingShare = 0.8;

/** Every consignment with its deposit, and the steps from there to payment orders and back from a statement. */
export async function payForPane(
  workbook: WorkbookPort,
  storage: LocalStorage,
  request: SheetRequest,
): Promise<PayOutcome> {
  const { asOf, signal, onProgress } = request;
  const { checked, reading } = await readAndCheck(
    workbook,
    { ...request, onProgress: (share) => onProgress(share * readingShare) },
    { silences: [], rules: [] },
  );
  const { sheet, rates } = checked;
  const { profile, regulation } = reading;
  const source = { sheet, rates, asOf, regulation, profile };
  const batch = await inSlices(buildDocumentsInSteps(source), signal, (share) =>
    onProgress(readingShare + share * (1 - readingShare)),
  );
  const due: readonly DueConsignment[] = batch.consignments;
  const inSheet = numbersInSheet(due);
  const { account } = profile.company;
  const pause = createPause();
  const consignments: PayConsignment[] = [];
  for (const built of batch.consignments) {
    consignments.push(payConsignment(built, sheet));
    await pause();
  }
  const usedNumbers = (book: PaymentBook): ReadonlySet<number> =>
    new Set([...inSheet, ...book.orders.map(({ number }) => number), lastNumberOf(storage, account)]);
  return {
    sheet: sheet.sheet,
    asOf,
    kbk: kbkState(regulation.on('deposit.kbk', asOf)?.value),
    consignments,
    book: await loadPaymentBook(workbook, pause),
    nextNumber: (book) => numberAfter(usedNumbers(book)),
    prepare: ({ consignments: chosen, grouping, date, firstNumber }, book, work) =>
      inSlices(
        preparePaymentOrdersInSteps(
          due.filter(({ consignment }) => chosen.has(consignment.key)),
          {
            regulation,
            profile,
            date,
            grouping,
            sheet,
            usedNumbers: usedNumbers(book),
            includeOrdered: true,
            orderedBefore: orderNumbersOf(book),
            ...(firstNumber === undefined ? {} : { firstNumber }),
          },
        ),
        work.signal,
        work.onProgress,
      ),
    exchangeFile: (orders, now, work) =>
      inSlices(
        writeClientBankExchangeInSteps(orders, { createdOn: addMinutes(now, 0) }),
        work.signal,
        work.onProgress,
      ),
    async keep(orders, book) {
      // What is made with the sample's KBK is no payment and uses up no number.
      const real = orders.filter(({ sample }) => !sample);
      const next = withOrders(book, real);
      await savePaymentBook(workbook, next, createPause());
      noteNumbers(storage, account, real);
      return next;
    },
    readStatement: (bytes, work) => inSlices(readStatementInSteps(bytes), work.signal, work.onProgress),
    match: (statement, book, answers, work) =>
      inSlices(
        matchPaymentsInSteps({
          documents: statement.documents,
          consignments: due,
          orders: book.orders,
          regulation,
          profile,
          sheet,
          earlier: book.payments,
          decisions: answers,
        }),
        work.signal,
        work.onProgress,
      ),
    async keepMatches(found, book) {
      const next = withPayments(book, found);
      await savePaymentBook(workbook, next, createPause());
      return next;
    },
    ledger: (book, found, work) =>
      inSlices(
        paymentLedgerInSteps({
          ...source,
          consignments: due,
          orders: book.orders,
          matches: found ? withPayments(book, found).payments : book.payments,
          questions: found?.questions ?? [],
        }),
        work.signal,
        work.onProgress,
      ),
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
  const { supplierName, doppNumber, importDate, paymentOrder } = values;
  return {
    key,
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, 'shipment'),
    ...(supplierName === undefined ? {} : { supplier: supplierName }),
    ...(doppNumber === undefined ? {} : { doppNumber }),
    ...(importDate === undefined ? {} : { importDate }),
    deposit: depositView(deposit),
    ...(payment?.ok ? { paymentDay: payment.date } : {}),
    ...(paymentOrder === undefined ? {} : { order: paymentOrder }),
  };
}
