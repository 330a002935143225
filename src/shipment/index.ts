/**
 * From cells to consignments: the column catalogue, recognition of headers, reading of rows, grouping with
 * inheritance, the rates sheet and the model of the template workbook. What a value means in law, whether a
 * checksum holds, whether two cells agree: none of that may enter; neither may a host or a file format.
 */
export * from './cell-address';
export * from './columns';
export * from './grouping';
export { findHeaderRow, likelyColumn, normaliseHeader, recogniseHeader, type HeaderRow } from './headers';
export * from './model';
export {
  parseRow,
  readShipments,
  readShipmentsInSteps,
  readStructure,
  type ParsedShipmentSheet,
  type SheetStructure,
} from './parse-sheet';
export * from './rates';
export * from './template';
export { unseenCharacters } from './text-notes';
export { countries, countryName, findCountry, type Country } from './reference/countries';
export { currencies, findCurrency, type Currency } from './reference/currencies';
export { findUnit, unitSymbol, units, type Unit } from './reference/units';
export {
  cellReaders,
  decimalFromNumber,
  emptyReading,
  exempt,
  isEmptyText,
  textFromNumber,
  type Reading,
  type ReadingIssue,
} from './values';
