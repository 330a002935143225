/**
 * Reading what the cabinet gives back: text of a DOPP, its QR code, XML receipts, and which consignment each
 * belongs to. The decoders of PDF and pictures stand in `decode`, which alone knows their libraries; nothing
 * here writes to a workbook or sends a file anywhere.
 */
export { linesOf, type LayoutCell, type LayoutLine } from './layout';
export { doubtCodes, fieldNames, matchByHand, matchReceipts, type Candidate, type Evidence, type ReadReceipt, type ReceiptState } from './match';
export type {
  DecodedDocument,
  DocumentKind,
  DocumentProblem,
  FoundCode,
  ProblemCode,
  ReceiptFields,
  ReceiptSpecification,
  TextPiece,
} from './model';
export { readDate, readReceiptText } from './read-text';
export { readXmlReceipt } from './read-xml-receipt';
export { receiptRecord, type ReceiptRecord } from './to-record';
