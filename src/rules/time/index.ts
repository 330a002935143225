import type { Rule } from '../define-rule';
import { acceptanceBeforeCrossing } from './acceptance-before-crossing';
import { acceptanceMissingAfterCrossing } from './acceptance-missing-after-crossing';
import { acknowledgedBeforeHandedOver } from './acknowledged-before-handed-over';
import { calendarYearUnknown } from './calendar-year-unknown';
import { contractAfterDopp } from './contract-after-dopp';
import { contractAfterImport } from './contract-after-import';
import { contractAfterInvoice } from './contract-after-invoice';
import { crossedOnAnotherDay } from './crossed-on-another-day';
import { dateImplausible } from './date-implausible';
import { declarationDueNear } from './declaration-due-near';
import { doppFiledLate } from './dopp-filed-late';
import { filingDeadlinePassed } from './filing-deadline-passed';
import { filingDeadlineWithin24Hours } from './filing-deadline-within-24-hours';
import { filingStricterReading } from './filing-stricter-reading';
import { handedOverAfterCrossing } from './handed-over-after-crossing';
import { importDatePast } from './import-date-past';
import { importHourMissing } from './import-hour-missing';
import { invoiceAfterImport } from './invoice-after-import';
import { invoiceAfterWaybill } from './invoice-after-waybill';
import { specificationAfterInvoice } from './specification-after-invoice';
import { specificationBeforeContract } from './specification-before-contract';
import { statformDueNear } from './statform-due-near';
import { waybillAfterImport } from './waybill-after-import';

export const time: readonly Rule[] = [
  filingDeadlinePassed,
  filingDeadlineWithin24Hours,
  filingStricterReading,
  doppFiledLate,
  importDatePast,
  contractAfterImport,
  contractAfterInvoice,
  specificationBeforeContract,
  invoiceAfterWaybill,
  waybillAfterImport,
  invoiceAfterImport,
  contractAfterDopp,
  dateImplausible,
  crossedOnAnotherDay,
  acceptanceBeforeCrossing,
  acceptanceMissingAfterCrossing,
  declarationDueNear,
  statformDueNear,
  importHourMissing,
  handedOverAfterCrossing,
  acknowledgedBeforeHandedOver,
  calendarYearUnknown,
  specificationAfterInvoice,
];
