/**
 * One reader per type of cell: from what a host reads to a value of the domain, with notes on what was
 * not plain and problems where nothing could be read. A reader sees one cell and knows no other; it never
 * throws. Judging values (checksums, dates in order, rates in force) belongs to rules.
 */
import type { CellType, CellValueTypes } from '../columns';
import { readApplicantRole } from './applicant-role-cell';
import { readCountry } from './country-cell';
import { readCurrency } from './currency-cell';
import { readDate, readMoment } from './date-cell';
import { readDecimal } from './decimal-cell';
import { readHsCode } from './hs-code-cell';
import { readIdentifier, readImporterTaxId, readKpp } from './identifier-cell';
import { readInteger } from './integer-cell';
import { readPlate } from './plate-cell';
import type { CellReader } from './reading';
import { readRnpt } from './rnpt-cell';
import { readText } from './text-cell';
import { readUnit } from './unit-cell';
import { readVatRate } from './vat-rate-cell';

/** The reader of every cell type. */
export const cellReaders: { readonly [Type in CellType]: CellReader<CellValueTypes[Type]> } = {
  text: readText,
  status: readText,
  code: readText,
  date: readDate,
  moment: readMoment,
  country: readCountry,
  importerTaxId: readImporterTaxId,
  partnerTaxId: readIdentifier,
  kpp: readKpp,
  applicantRole: readApplicantRole,
  plate: readPlate,
  phone: readIdentifier,
  integer: readInteger,
  hsCode: readHsCode,
  decimal: readDecimal,
  money: readDecimal,
  unit: readUnit,
  currency: readCurrency,
  vatRate: readVatRate,
  rnpt: readRnpt,
};

export { exempt } from './vat-rate-cell';
export { decimalFromNumber, textFromNumber } from './number-text';
export {
  emptyReading,
  isEmptyText,
  problem,
  tidyText,
  type CellReader,
  type Reading,
  type ReadingIssue,
} from './reading';
export { restorePartnerZeros } from './identifier-cell';
