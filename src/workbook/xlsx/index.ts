/**
 * xlsx files as workbooks for the command line and for tests: reading in bounded memory, writing back.
 * Node only. No rule, no column of the catalogue and no text for a user may enter.
 */
export { defaultLimits, type XlsxLimits } from './limits';
export { readXlsx, type XlsxFile } from './read';
export { writePaymentWorkbook } from './write-payments';
export { writeTemplate } from './write-template';
export { openXlsxWorkbook, type XlsxWorkbook } from './xlsx-workbook';
