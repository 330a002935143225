import type { Moment } from '../values';
import type { ReadReceipt } from './match';

/** What a confirmed document writes beside its consignment; only what the document itself says. */
export interface ReceiptRecord {
  readonly doppNumber?: string;
  readonly doppDate?: Moment;
  readonly doppStatus?: string;
  readonly qr?: string;
}

/** The record of a document. A code that is in doubt is left out unless a person said it is right. */
export function receiptRecord({ fields, qr, qrInDoubt }: ReadReceipt, trustCode = false): ReceiptRecord {
  return {
    ...(fields.doppNumber === undefined ? {} : { doppNumber: fields.doppNumber }),
    ...(fields.doppDate === undefined ? {} : { doppDate: fields.doppDate }),
    ...(fields.status === undefined ? {} : { doppStatus: fields.status }),
    ...(qr && (!qrInDoubt || trustCode) ? { qr: qr.text } : {}),
  };
}
