import type { Rule } from '../define-rule';
import { applicantRoleOrExemptionDiffers } from './applicant-role-or-exemption-differs';
import { carrierDiffers } from './carrier-differs';
import { driverDiffers } from './driver-differs';
import { duplicateLine } from './duplicate-line';
import { duplicateLineNumber } from './duplicate-line-number';
import { hsCodeWithTwoVatRates } from './hs-code-with-two-vat-rates';
import { importDateDiffers } from './import-date-differs';
import { importerDiffers } from './importer-differs';
import { invoiceInSeveralConsignments } from './invoice-in-several-consignments';
import { lineNumbersWithGaps } from './line-numbers-with-gaps';
import { rnptForDifferentGoods } from './rnpt-for-different-goods';
import { routeDiffers } from './route-differs';
import { statusCellsDiffer } from './status-cells-differ';
import { supplierDiffers } from './supplier-differs';
import { supplierNameWithTwoTaxIds } from './supplier-name-with-two-tax-ids';
import { taxIdWithTwoNames } from './tax-id-with-two-names';
import { truckOnOverlappingDates } from './truck-on-overlapping-dates';
import { vehicleDiffers } from './vehicle-differs';
import { waybillInSeveralConsignments } from './waybill-in-several-consignments';

export const acrossRows: readonly Rule[] = [
  importDateDiffers,
  importerDiffers,
  vehicleDiffers,
  carrierDiffers,
  routeDiffers,
  driverDiffers,
  supplierDiffers,
  statusCellsDiffer,
  applicantRoleOrExemptionDiffers,
  duplicateLine,
  duplicateLineNumber,
  lineNumbersWithGaps,
  invoiceInSeveralConsignments,
  waybillInSeveralConsignments,
  truckOnOverlappingDates,
  hsCodeWithTwoVatRates,
  rnptForDifferentGoods,
  supplierNameWithTwoTaxIds,
  taxIdWithTwoNames,
];
