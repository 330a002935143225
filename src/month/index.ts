/**
 * What the documents of the month's end share: the month itself, notes that name cells, the tax of a line
 * on the day it was accepted, deposits per consignment, and XML as text. No document, no legal constant
 * and no host may enter.
 */
export * from './period';
export { noteText, uniqueNotes, uniqueNotesInSteps, type MonthNote } from './note';
export { paced, pacedFilter, pacedInOrder, pacedSum } from './paced';
export { taxOfLine, type AcceptedTax, type TaxContext } from './line-tax';
export { sheetLedger, type DepositHeld, type DepositLedger } from './deposit-ledger';
export { paidLedger, paidOrSheetLedger, readPaidDeposits, type PaidDeposit, type PaidDeposits, type PaidShare } from './paid-ledger';
export { element, xmlDocument, type XmlChild, type XmlElement } from './xml';
export { isCancelled } from './cancelled';
export { moneyCell, dateCell } from './cells';
