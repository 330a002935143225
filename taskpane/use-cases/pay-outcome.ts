import type {
  ExchangeFile,
  Ledger,
  MatchResult,
  PaymentGrouping,
  PaymentOrder,
  PreparedPayments,
  Statement,
} from '../../src/payments';
import type { CalendarDate, Moment } from '../../src/values';
import type { CancelSignal } from '../../src/workbook/port';
import type { DepositView } from '../services';
import type { PaymentBook } from './payment-book';

/** Long work: it stops at the signal with fault `cancelled` and tells the share done, 0 to 1. */
export interface Work {
  readonly signal: CancelSignal;
  readonly onProgress: (share: number) => void;
}

/** A consignment on the list of payments. */
export interface PayConsignment {
  readonly key: string;
  readonly cell: string;
  readonly supplier?: string;
  readonly doppNumber?: string;
  readonly importDate?: Moment;
  readonly deposit: DepositView;
  /** Last banking day to pay the deposit. */
  readonly paymentDay?: CalendarDate;
  /** Number of its payment order, from the sheet or from orders made here. */
  readonly order?: string;
}

/** What the user chose for new payment orders. */
export interface PayChoice {
  /** Keys of the consignments to pay. */
  readonly consignments: ReadonlySet<string>;
  readonly grouping: PaymentGrouping;
  readonly date: CalendarDate;
  /** First number to give; the one after those used without it. */
  readonly firstNumber?: number;
}

/** How the deposit's KBK stands; without one no order is made. */
export type KbkState = 'missing' | 'sample' | 'set';

/** Every consignment with its deposit, and the steps from there to payment orders and back from a statement. */
export interface PayOutcome {
  readonly sheet: string;
  readonly asOf: Moment;
  readonly kbk: KbkState;
  /** In sheet order. */
  readonly consignments: readonly PayConsignment[];
  readonly book: PaymentBook;
  /** The number after the greatest used, in this workbook or on this computer for the same account. */
  nextNumber(book: PaymentBook): number;
  prepare(choice: PayChoice, book: PaymentBook, work: Work): Promise<PreparedPayments>;
  /** The file for the bank, as bytes. */
  exchangeFile(orders: readonly PaymentOrder[], now: Moment, work: Work): Promise<ExchangeFile>;
  /** Notes confirmed orders in the workbook, so that their numbers are never given again. */
  keep(orders: readonly PaymentOrder[], book: PaymentBook): Promise<PaymentBook>;
  readStatement(bytes: Uint8Array, work: Work): Promise<Statement>;
  /** Matches a statement to the consignments; payments noted earlier count as duplicates. */
  match(statement: Statement, book: PaymentBook, answers: ReadonlyMap<string, readonly string[]>, work: Work): Promise<MatchResult>;
  /** Notes matched payments in the workbook. */
  keepMatches(found: MatchResult, book: PaymentBook): Promise<PaymentBook>;
  /** With `found` the ledger as it will be once these payments are counted. */
  ledger(book: PaymentBook, found: MatchResult | undefined, work: Work): Promise<Ledger>;
}
