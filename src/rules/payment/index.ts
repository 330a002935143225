import type { Rule } from '../define-rule';
import { annulledWithQr } from './annulled-with-qr';
import { crossedWithoutQr } from './crossed-without-qr';
import { depositAmountOutdated } from './deposit-amount-outdated';
import { depositLessThanDue } from './deposit-less-than-due';
import { depositMissingAfterTerm } from './deposit-missing-after-term';
import { depositNotRequired } from './deposit-not-required';
import { depositPaidLate } from './deposit-paid-late';
import { depositPaymentDayNear } from './deposit-payment-day-near';
import { doppNumberWithoutDate } from './dopp-number-without-date';
import { handOverNotAcknowledged } from './hand-over-not-acknowledged';
import { incidentOpen } from './incident-open';
import { paymentDateOnDayOff } from './payment-date-on-day-off';
import { paymentDateWithoutOrder } from './payment-date-without-order';
import { paymentOrderNumberShape } from './payment-order-number-shape';
import { paymentOrderWithoutDate } from './payment-order-without-date';
import { qrMissingNearImport } from './qr-missing-near-import';
import { qrNotHandedOver } from './qr-not-handed-over';
import { rejectedNotCorrected } from './rejected-not-corrected';
import { statusNotPermittingNearImport } from './status-not-permitting-near-import';
import { statusUnknown } from './status-unknown';
import { statusWithoutDoppNumber } from './status-without-dopp-number';

export const payment: readonly Rule[] = [
  depositMissingAfterTerm,
  depositPaidLate,
  depositPaymentDayNear,
  depositLessThanDue,
  depositAmountOutdated,
  depositNotRequired,
  paymentDateOnDayOff,
  paymentOrderWithoutDate,
  paymentDateWithoutOrder,
  paymentOrderNumberShape,
  statusNotPermittingNearImport,
  statusUnknown,
  qrMissingNearImport,
  qrNotHandedOver,
  handOverNotAcknowledged,
  statusWithoutDoppNumber,
  doppNumberWithoutDate,
  crossedWithoutQr,
  annulledWithQr,
  rejectedNotCorrected,
  incidentOpen,
];
