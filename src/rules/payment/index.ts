import type { Rule } from '../define-rule';
import { depositAmountOutdated } from './deposit-amount-outdated';
import { depositLessThanDue } from './deposit-less-than-due';
import { depositMissingAfterTerm } from './deposit-missing-after-term';
import { depositNotRequired } from './deposit-not-required';
import { depositPaidLate } from './deposit-paid-late';
import { depositPaymentDayNear } from './deposit-payment-day-near';
import { paymentDateOnDayOff } from './payment-date-on-day-off';
import { paymentDateWithoutOrder } from './payment-date-without-order';
import { paymentOrderNumberShape } from './payment-order-number-shape';
import { paymentOrderWithoutDate } from './payment-order-without-date';

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
];
