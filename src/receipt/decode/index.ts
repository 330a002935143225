/** Decoders of PDF, PNG and XML files: the only place that knows their libraries. No matching and no workbook here. */
export { decodeDocument } from './decode-document';
export { decodeLimits, type DecodeLimits, type Decoders } from './decoders';
