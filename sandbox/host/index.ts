/**
 * An Excel in memory that Microsoft's own client library for Excel talks to: for the sandbox page, where no Excel
 * is installed, and for tests of the Office.js adapter. It keeps Excel's limits and counts what passes.
 * Nothing of the product may depend on it, and the client library may not be bundled with it.
 */
export { createExcelHost, payloadLimit, type ExcelHost, type Faults, type HostOptions } from './excel-host';
export type { Calculate, Counters, ModelChange } from './host-state';
export { createModel, type PictureModel, type SheetDescription, type SheetModel, type WorkbookModel } from './model/workbook-model';
export { formatAt, defaultFormat, type CellFormat, type FormatName } from './model/formats';
export { displayText } from './model/display-text';
export type { CellRectangle } from './model/rectangle';
export type { ClientLibrary } from './protocol';
