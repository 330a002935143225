/**
 * From deposits to money: payment orders, the formats banks take, the statement that comes back, the
 * ledger per consignment, and the central bank's rates. Everything is prepared here and nothing is sent;
 * no rule judges a row, no host and no constant of the law may enter.
 */
export { amountInWords, amountInWordsLimit, type AmountInWords } from './amount-in-words';
