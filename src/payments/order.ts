import type { Confidence, FactId, ParameterId } from '../regulation';
import type { CalendarDate, Decimal, LocalizedText } from '../values';

/** A bank as a payment order names it. */
export interface OrderBank {
  readonly name: string;
  /** Empty when the name holds it already. */
  readonly city: string;
  readonly bic: string;
  /** Field 12 of the payer, 15 of the payee. */
  readonly correspondentAccount: string;
}

/** Payer or payee. */
export interface OrderParty {
  readonly name: string;
  readonly inn: string;
  /** Field 102 or 103; `0` where there is none. */
  readonly kpp: string;
  readonly account: string;
  readonly bank: OrderBank;
}

/** Fields 101 and 104 to 110. */
export interface OrderBudgetFields {
  readonly status: string;
  readonly kbk: string;
  readonly oktmo: string;
  readonly ground: string;
  readonly period: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly kind: string;
}

/** What stands on a payment order (form 0401060), by the words of the form. Amounts are roubles. */
export interface PaymentOrderFields {
  readonly number: number;
  readonly date: CalendarDate;
  readonly amount: Decimal;
  readonly payer: OrderParty;
  readonly payee: OrderParty;
  /** Field 18. */
  readonly operation: string;
  /** Field 21. */
  readonly priority: string;
  /** Field 22, the UIN. */
  readonly code: string;
  /** Field 24. */
  readonly purpose: string;
  readonly budget: OrderBudgetFields;
}

/** The share of one consignment in an order. */
export interface OrderPart {
  /** Key of the consignment. */
  readonly consignment: string;
  readonly shipment?: string;
  readonly doppNumber?: string;
  /** First row of the consignment. */
  readonly row: number;
  readonly importDate?: CalendarDate;
  readonly amount: Decimal;
  readonly vat: Decimal;
  readonly excise: Decimal;
}

/** A field of an order whose value or rule is not confirmed. It never blocks; it is shown before the order is saved. */
export interface OrderDoubt {
  /** Number of the field on the form, `101`. */
  readonly field: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly text: LocalizedText;
  /** What it rests on. */
  readonly parameter?: ParameterId;
  readonly fact?: FactId;
}

/** A prepared order. Nothing of it has been sent or paid. */
export interface PaymentOrder extends PaymentOrderFields {
  readonly parts: readonly OrderPart[];
  /** Made with the KBK of the sample profile: not for payment, and says so in its purpose. */
  readonly sample: boolean;
  /** The last banking day to pay, the earliest among the consignments. */
  readonly payBy?: CalendarDate;
  readonly doubts: readonly OrderDoubt[];
}

/** The order without what only we know: what a file for the bank carries. */
export function orderFields(order: PaymentOrderFields): PaymentOrderFields {
  const { number, date, amount, payer, payee, operation, priority, code, purpose, budget } = order;
  return { number, date, amount, payer, payee, operation, priority, code, purpose, budget };
}

/** Name and city of a bank on one line, as fields 10 and 13 print them. */
export function bankLine(bank: Pick<OrderBank, 'name' | 'city'>): string {
  return bank.city === '' ? bank.name : `${bank.name}, ${bank.city}`;
}

/** Marks what was made with the sample's KBK in the name of a file: `payments.txt` → `SAMPLE-payments.txt`. */
export function outputFileName(name: string, made: { readonly sample: boolean }): string {
  return made.sample ? `SAMPLE-${name}` : name;
}
