import type { Rule } from '../define-rule';
import { acceptancePartlyMissing } from './acceptance-partly-missing';
import { applicantRoleOrExemptionDiffers } from './applicant-role-or-exemption-differs';
import { carrierDiffers } from './carrier-differs';
import { carrierWithTwoTaxIds } from './carrier-with-two-tax-ids';
import { contractWithTwoDates } from './contract-with-two-dates';
import { currencyDiffersWithinInvoice } from './currency-differs-within-invoice';
import { doppNumberInSeveralConsignments } from './dopp-number-in-several-consignments';
import { driverDiffers } from './driver-differs';
import { duplicateLine } from './duplicate-line';
import { duplicateLineNumber } from './duplicate-line-number';
import { hsCodeWithTwoVatRates } from './hs-code-with-two-vat-rates';
import { importDateDiffers } from './import-date-differs';
import { importerDiffers } from './importer-differs';
import { invoiceInSeveralConsignments } from './invoice-in-several-consignments';
import { invoiceWithTwoDates } from './invoice-with-two-dates';
import { lineNumbersWithGaps } from './line-numbers-with-gaps';
import { paymentOrderForSeveralConsignments } from './payment-order-for-several-consignments';
import { qrInSeveralConsignments } from './qr-in-several-consignments';
import { rnptForDifferentGoods } from './rnpt-for-different-goods';
import { routeDiffers } from './route-differs';
import { sameGoodsPriceDiffers } from './same-goods-price-differs';
import { shipmentScattered } from './shipment-scattered';
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
  contractWithTwoDates,
  invoiceWithTwoDates,
  currencyDiffersWithinInvoice,
  doppNumberInSeveralConsignments,
  qrInSeveralConsignments,
  shipmentScattered,
  sameGoodsPriceDiffers,
  paymentOrderForSeveralConsignments,
  carrierWithTwoTaxIds,
  acceptancePartlyMissing,
];
