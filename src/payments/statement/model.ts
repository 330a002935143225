import type { CalendarDate, Decimal } from '../../values';
import type { ExchangeEncoding } from '../encoding';
import type { PaymentProblem } from '../problem';

/** A tag of the file that the standard does not have: a bank's dialect. Kept as it is. */
export interface UnknownTag {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/** One side of a payment as the bank states it; what it leaves out is empty. */
export interface StatementParty {
  readonly name: string;
  readonly inn: string;
  readonly kpp: string;
  readonly account: string;
  readonly bank: {
    readonly name: string;
    readonly city: string;
    readonly bic: string;
    readonly correspondentAccount: string;
  };
}

/** One document of a file, a payment order most often. Amounts are roubles. */
export interface StatementDocument {
  /** The same for the same payment in every statement, so that it is counted once. */
  readonly key: string;
  readonly kind: string;
  /** Line of the file its section begins in. */
  readonly line: number;
  readonly number: string;
  /** Undefined when it cannot be read; a problem says so. */
  readonly date?: CalendarDate;
  readonly amount?: Decimal;
  /** The day the money left the payer's account. */
  readonly debited?: CalendarDate;
  /** The day it came to the payee's. */
  readonly credited?: CalendarDate;
  readonly payer: StatementParty;
  readonly payee: StatementParty;
  /** Empty when the bank states no budget fields. */
  readonly kbk: string;
  readonly purpose: string;
  /** Every tag with its value; of a repeated one the first. */
  readonly tags: ReadonlyMap<string, string>;
  readonly unknown: readonly UnknownTag[];
}

/** Turnover of one account, as the bank states it. */
export interface StatementAccount {
  readonly account: string;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly opening?: Decimal;
  readonly received?: Decimal;
  readonly spent?: Decimal;
  readonly closing?: Decimal;
  readonly unknown: readonly UnknownTag[];
}

/** A file of the exchange format as read. */
export interface Statement {
  readonly encoding: ExchangeEncoding;
  /** Tags of the header; one that repeats has several values. */
  readonly header: ReadonlyMap<string, readonly string[]>;
  /** Accounts of the header and of the sections, each once. */
  readonly accountNumbers: readonly string[];
  readonly accounts: readonly StatementAccount[];
  /** Complete documents, in the order of the file. */
  readonly documents: readonly StatementDocument[];
  /** The file ends as it should. */
  readonly complete: boolean;
  readonly problems: readonly PaymentProblem[];
}
