/**
 * The workbook as the product sees it: the port, its faults and their texts. Host-free; the hosts
 * themselves stand in the folders `office` and `xlsx`, which nothing here may import.
 */
export * from './port';
export { faultText, type FaultText } from './fault-text';
