/**
 * The workbook port over Office.js: reading in blocks, writing in batches, marks as conditional formats.
 * Needs ExcelApi 1.13, which Excel 2021 and later, Microsoft 365 and Excel for the web have.
 * Only here may the global `Excel` be used; no rule, no computation and no text for a user may enter.
 */
export { createOfficeWorkbook } from './office-workbook';
