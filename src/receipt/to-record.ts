import type { Consignment } from '../shipment/model';
import type { ReadReceipt } from './match';

/** What a confirmed document writes beside its consignment; only what the document itself says. */
export interface ReceiptRecord {
  readonly shipment?: string;
  readonly doppNumber?: string;
  readonly doppDate?: string;
  readonly status?: string;
  readonly qr?: string;
}

/** The record of a document for the consignment the user confirmed. */
export function receiptRecord({ fields, qr }: ReadReceipt, consignment: Consignment): ReceiptRecord {
  return {
    ...(consignment.shipment === undefined ? {} : { shipment: consignment.shipment }),
    ...(fields.doppNumber === undefined ? {} : { doppNumber: fields.doppNumber }),
    ...(fields.doppDate === undefined ? {} : { doppDate: fields.doppDate }),
    ...(fields.status === undefined ? {} : { status: fields.status }),
    ...(qr ? { qr: qr.text } : {}),
  };
}
