import type { CalendarDate, Decimal, LocalizedText, Moment, TextData } from '../values';
import type { ColumnId } from './columns';

/** An Excel error value (`#N/A`, `#REF!` …) in a cell: neither empty nor text. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a host reads from a cell. Dates are serial numbers. `null` is an empty cell. */
export type CellInput = string | number | boolean | null | CellError;

/** A rectangle of a sheet as read from a host. `rows[0][0]` stands in row `firstRow`, column `firstColumn` (both from 1). */
export interface SheetBlock {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellInput[])[];
  /** The workbook counts days from 1904-01-01. */
  readonly date1904: boolean;
  /** Sheet rows that are hidden; they are checked like any other and reported once. */
  readonly hiddenRows?: readonly number[];
  /** Merged ranges as addresses, `A4:A7`. */
  readonly mergedRanges?: readonly string[];
  /** Addresses of cells holding a formula without a stored result. */
  readonly formulasWithoutValue?: readonly string[];
}

/** VAT of a line as a percent (`22`, `10`, `0`, also a wrong one such as `20`) or `exempt`. */
export type VatRate = string;

/**
 * The readable values of one goods line. A missing property means the cell is empty or unreadable
 * (then `issues` says so). Texts are trimmed; country is alpha-2, currency the letter code, unit the
 * OKEI code, HS code the digits typed, plate the text typed (identifiers normalise it).
 */
export interface LineValues {
  shipment?: string;
  importDate?: Moment;
  departureCountry?: string;
  importerInn?: string;
  importerKpp?: string;
  applicantRole?: 'importer' | 'intermediary';
  supplierName?: string;
  supplierTaxId?: string;
  supplierCountry?: string;
  contractNumber?: string;
  contractDate?: CalendarDate;
  specificationNumber?: string;
  specificationDate?: CalendarDate;
  invoiceNumber?: string;
  invoiceDate?: CalendarDate;
  waybillNumber?: string;
  waybillDate?: CalendarDate;
  carrierName?: string;
  carrierTaxId?: string;
  carrierCountry?: string;
  truckPlate?: string;
  trailerPlate?: string;
  vehicleCountry?: string;
  driverName?: string;
  driverPhone?: string;
  borderCrossing?: string;
  lineNumber?: number;
  hsCode?: string;
  goodsName?: string;
  quantity?: Decimal;
  unit?: string;
  netWeight?: Decimal;
  grossWeight?: Decimal;
  unitPrice?: Decimal;
  amount?: Decimal;
  currency?: string;
  exchangeRate?: Decimal;
  vatRate?: VatRate;
  exciseCategory?: string;
  exciseQuantity?: Decimal;
  exciseAmount?: Decimal;
  originCountry?: string;
  rnpt?: readonly string[];
  traceableQuantity?: Decimal;
  traceableUnit?: string;
  depositExemption?: string;
  depositAmount?: Decimal;
  paymentOrder?: string;
  paymentDate?: CalendarDate;
  doppNumber?: string;
  doppDate?: Moment;
  doppStatus?: string;
  qr?: string;
  handedOver?: Moment;
  acknowledged?: Moment;
  crossedAt?: Moment;
  acceptanceDate?: CalendarDate;
  statformNumber?: string;
  incident?: string;
  qrReceived?: Moment;
  statformDate?: CalendarDate;
  statformStatus?: string;
}

/**
 * Something the parser saw in a cell. `problem`: the cell has no usable value; `note`: it was
 * understood, but was not plain (a lost zero restored, a two-digit year). Rules turn issues into findings.
 */
export interface CellIssue {
  readonly column: ColumnId;
  readonly kind: 'problem' | 'note';
  readonly code: IssueCode;
  readonly data?: TextData;
  /** What was understood, in the form to type instead. */
  readonly understood?: string | number;
}

/** Every code has exactly one rule of family F that reports it. */
export type IssueCode =
  | 'error-value'
  | 'formula-without-value'
  | 'not-text'
  | 'not-a-date'
  | 'two-digit-year'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'not-an-integer'
  | 'unknown-country'
  | 'unknown-unit'
  | 'unknown-currency'
  | 'vat-rate-unreadable'
  | 'unknown-applicant-role'
  | 'hs-code-lost-zero'
  | 'hs-code-cleaned'
  | 'plates-joined'
  | 'identifier-number-lost-zero'
  | 'identifier-rounded-number'
  | 'unseen-characters'
  | 'outside-windows-1251';

/** One row of the sheet: one kind of goods. */
export interface GoodsLine {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Values of the row itself. */
  readonly own: Readonly<LineValues>;
  /** Own values, and those inherited from the rows above within the consignment. Same object as `own` when nothing is inherited. */
  readonly values: Readonly<LineValues>;
  readonly issues: readonly CellIssue[];
  /** The cells as read, in sheet order from the block's first column. */
  readonly raw: readonly CellInput[];
}

/** One carriage by one vehicle: the unit of one DOPP. */
export interface Consignment {
  /** The shipment number, or `row <n>` for a line that has none. */
  readonly key: string;
  readonly shipment?: string;
  readonly lines: readonly GoodsLine[];
  /** Per column the first value that occurs among the lines. Meaningful for columns of level `consignment` and `document`. */
  readonly values: Readonly<LineValues>;
}

/** A header that was recognised. `index` counts from the block's first column, 0 up. */
export interface RecognisedColumn {
  readonly id: ColumnId;
  readonly header: string;
  readonly index: number;
  /** Address of the header cell, `F3`. */
  readonly cell: string;
}

export interface UnknownColumn {
  readonly header: string;
  readonly cell: string;
  /** The column it probably means, when the header is a typing error away from a known one. */
  readonly likely?: ColumnId;
}

/** Why a sheet as a whole could not be read as shipments, or what to know about it. */
export interface SheetIssue {
  readonly code:
    | 'empty-sheet'
    | 'no-header'
    | 'duplicate-column'
    | 'unknown-columns'
    | 'merged-cells'
    | 'hidden-rows'
    | 'missing-columns'
    | 'date-1904';
  readonly cell: string;
  readonly data?: TextData;
  readonly text?: LocalizedText;
}

/** A rate of the central bank in roubles for one unit of the currency. */
export interface RateAnswer {
  readonly rate: Decimal;
  /** The day the rate is of; earlier than asked when no rate stands for the day itself. */
  readonly date: CalendarDate;
  readonly exact: boolean;
}

/** The rates sheet («Курсы» / "Rates"). */
export interface RateTable {
  /** The rate on the day, else the latest before it; undefined when there is none. RUB is always 1. */
  find(currency: string, on: CalendarDate): RateAnswer | undefined;
  readonly currencies: readonly string[];
  readonly issues: readonly { readonly row: number; readonly text: LocalizedText; readonly data?: TextData }[];
}

/** A sheet read as shipments. */
export interface ShipmentSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly date1904: boolean;
  readonly columns: readonly RecognisedColumn[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly issues: readonly SheetIssue[];
  readonly lines: readonly GoodsLine[];
  readonly consignments: readonly Consignment[];
  consignmentOf(line: GoodsLine): Consignment;
  /** Address of a column's cell in a row, `F7`; of the nearest column that exists when the sheet has no such column. */
  cellOf(row: number, column: ColumnId): string;
  hasColumn(column: ColumnId): boolean;
}
