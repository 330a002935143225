import type { Rejection } from './define-rejection';
import { alreadyFiled } from './already-filed';
import { annulled } from './annulled';
import { applicantNotEntitled } from './applicant-not-entitled';
import { carrierMissing } from './carrier-missing';
import { contractDiffers } from './contract-differs';
import { depositLate } from './deposit-late';
import { depositNotArrived } from './deposit-not-arrived';
import { depositTooSmall } from './deposit-too-small';
import { differsFromInvoice } from './differs-from-invoice';
import { differsFromPapers } from './differs-from-papers';
import { exchangeRate } from './exchange-rate';
import { excise } from './excise';
import { fileFormat } from './file-format';
import { filedLate } from './filed-late';
import { hsCodeInvalid } from './hs-code-invalid';
import { hsCodeMismatch } from './hs-code-mismatch';
import { importDatePast } from './import-date-past';
import { importerId } from './importer-id';
import { noQr } from './no-qr';
import { notPerCarriage } from './not-per-carriage';
import { outsideSpot } from './outside-spot';
import { partyDetailsDiffer } from './party-details-differ';
import { plateDiffers } from './plate-differs';
import { plateFormat } from './plate-format';
import { powerOfAttorney } from './power-of-attorney';
import { quantityOrUnit } from './quantity-or-unit';
import { rnptMissing } from './rnpt-missing';
import { rnptWrong } from './rnpt-wrong';
import { signatureNotOfSender } from './signature-not-of-sender';
import { signatureNotValid } from './signature-not-valid';
import { statusNotPermitting } from './status-not-permitting';
import { supplierId } from './supplier-id';
import { totals } from './totals';
import { vatRate } from './vat-rate';
import { weightDiffers } from './weight-differs';
import { wrongKbk } from './wrong-kbk';

/** Every cause by number. Adding one takes its file and a line here. */
export const rejections: readonly Rejection[] = [
  hsCodeMismatch,
  hsCodeInvalid,
  plateFormat,
  plateDiffers,
  differsFromInvoice,
  differsFromPapers,
  contractDiffers,
  signatureNotValid,
  signatureNotOfSender,
  powerOfAttorney,
  wrongKbk,
  depositNotArrived,
  depositTooSmall,
  depositLate,
  filedLate,
  importDatePast,
  rnptMissing,
  rnptWrong,
  importerId,
  supplierId,
  partyDetailsDiffer,
  carrierMissing,
  weightDiffers,
  quantityOrUnit,
  notPerCarriage,
  statusNotPermitting,
  annulled,
  alreadyFiled,
  applicantNotEntitled,
  outsideSpot,
  vatRate,
  excise,
  exchangeRate,
  totals,
  fileFormat,
  noQr,
];
