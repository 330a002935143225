/**
 * The documents of the month's end as sheets: section 4 with what it carries to sections 1 and 3, statistical
 * forms as printed, the report with its charts, refunds, deadlines. Tables only: figures come from the domain
 * folders, hosts write them.
 */
export { section4ListTitles, section4Tables } from './section4-tables';
export { planStatformReceipt, statformJournalTable, withReceipt, type JournalledStatform } from './statform-receipt';
export { statformTables } from './statform-tables';
export { reportCharts, reportTables, type ChartOfTable, type ChartsOfReport } from './report-tables';
export { refundTables } from './refund-table';
export { rowsText } from './words';
export { bucketTitles, scheduleTable } from './schedule-table';
