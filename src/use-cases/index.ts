/**
 * What a user does with the product, host-free: check a workbook, build its documents. The pane and the
 * command line call the same functions here; no host, no file and no user interface may enter.
 */
export {
  checkReport,
  checkWorkbook,
  type CheckedSheet,
  type CheckProgress,
  type CheckReport,
  type CheckRequest,
  type ReportedEdit,
  type ReportedFinding,
} from './check-workbook';
export { chooseShipmentSheet, findRatesSheet, headRows, type SheetsToChooseFrom } from './choose-sheets';
export { buildDocuments, buildDocumentsInSteps, type BuildRequest, type BuiltBatch, type BuiltConsignment } from './build-documents';
export {
  buildSummary,
  fileNames,
  type BuildSummary,
  type ConsignmentSummary,
  type MoneySummary,
  type SummaryOptions,
} from './build-summary';
export {
  exportChains,
  loadChains,
  noteAllRegistered,
  noteAnnulled,
  noteFiling,
  noteFilings,
  noteRegistered,
  noteWithdrawn,
  type ChainsReading,
  type Noted,
} from './dopp-chains';
export { doppXmlFile } from './dopp-files';
export { doubtsOfOrders, type BatchDoubt } from './order-doubts';
export { paymentLedger, paymentLedgerInSteps, type PaymentLedgerRequest } from './payment-ledger';
export { filingStates, followFilingsInSteps, type FilingState, type FollowedConsignment, type FollowRequest } from './follow-filings';
export { packBytes, packText, unpackBytes, unpackText, type Packed } from './packed-text';
export { pictureName, planReceipts, receivedMoment, type ConfirmedReceipt, type PictureToReceive, type ReceiptColumn, type ReceiptConflict, type ReceiptPlan } from './receive-receipts';
export { templateLists, templateWorkbook } from './template-workbook';
