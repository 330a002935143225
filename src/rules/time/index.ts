import type { Rule } from '../define-rule';
import { acceptanceBeforeCrossing } from './acceptance-before-crossing';
import { acknowledgedBeforeHandedOver } from './acknowledged-before-handed-over';
import { contractAfterDopp } from './contract-after-dopp';
import { contractAfterImport } from './contract-after-import';
import { contractAfterInvoice } from './contract-after-invoice';
import { doppFiledLate } from './dopp-filed-late';
import { filingDeadlinePassed } from './filing-deadline-passed';
import { filingDeadlineWithin24Hours } from './filing-deadline-within-24-hours';
import { filingStricterReading } from './filing-stricter-reading';
import { handedOverAfterCrossing } from './handed-over-after-crossing';
import { importDatePast } from './import-date-past';
import { invoiceAfterImport } from './invoice-after-import';
import { invoiceAfterWaybill } from './invoice-after-waybill';
import { specificationAfterInvoice } from './specification-after-invoice';
import { specificationBeforeContract } from './specification-before-contract';
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
  acceptanceBeforeCrossing,
  handedOverAfterCrossing,
  acknowledgedBeforeHandedOver,
  specificationAfterInvoice,
];
