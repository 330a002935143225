/**
 * From deposits to money: payment orders, the formats banks take, the statement that comes back, the
 * ledger per consignment, and the central bank's rates. Everything is prepared here and nothing is sent;
 * no rule judges a row, no host and no constant of the law may enter.
 */
export { amountInWords, amountInWordsLimit, type AmountInWords } from './amount-in-words';
export { problemText, type PaymentProblem } from './problem';
export {
  bankLine,
  orderFields,
  outputFileName,
  type OrderBank,
  type OrderBudgetFields,
  type OrderDoubt,
  type OrderPart,
  type OrderParty,
  type PaymentOrder,
  type PaymentOrderFields,
} from './order';
export {
  preparePaymentOrders,
  preparePaymentOrdersInSteps,
  type DueConsignment,
  type PaymentGrouping,
  type PaymentRequest,
  type PreparedConsignment,
  type PreparedPayments,
  type PreparedState,
} from './prepare';
export { orderNumberOf } from './numbering';
export { samplePurposeMark } from './purpose';
export { unwritableCharacters } from './encoding';
export type { PaymentTable } from './table';
export {
  writeClientBankExchange,
  writeClientBankExchangeInSteps,
  type ExchangeFile,
  type ExchangeOptions,
  type WritableOrder,
} from './formats/client-bank-exchange';
export {
  noSeparator,
  orderQrFields,
  paymentQr,
  qrFileNames,
  readPaymentQr,
  writePaymentQr,
  type PaymentQr,
  type QrEncoding,
  type QrField,
  type ReadPaymentQr,
} from './formats/payment-qr';
export { directBankXml, type DirectBankOptions } from './formats/direct-bank';
export { paymentForm, paymentFormTable, type FormCell, type PaymentForm } from './formats/payment-form';
export { doubtNotes, paymentRegister } from './formats/register';
export { readStatement, readStatementInSteps } from './statement/read-statement';
export { orderOfDocument } from './statement/order-of-document';
export type { Statement, StatementAccount, StatementDocument, StatementParty, UnknownTag } from './statement/model';
export {
  matchPayments,
  matchPaymentsInSteps,
  type Evidence,
  type KnownOrder,
  type MatchRequest,
  type MatchResult,
  type PaymentMatch,
  type PaymentQuestion,
  type PaymentShare,
} from './statement/match';
export {
  buildLedger,
  buildLedgerInSteps,
  ledgerJson,
  ledgerTable,
  type CountedPayment,
  type Ledger,
  type LedgerAmounts,
  type LedgerJson,
  type LedgerLine,
  type LedgerOrder,
  type LedgerPayment,
  type LedgerRequest,
  type OrderedShares,
  type StatedPayment,
  type UsedDeposit,
} from './ledger';
export { readLedger, type EarlierLedger } from './read-ledger';
export {
  mergeRates,
  parseCentralBankRates,
  rateCells,
  ratesTable,
  type CentralBankRates,
  type MergedRates,
  type RateRow,
} from './central-bank-rates';
