/**
 * The audit of an assortment: any list of goods with HS codes, with headers or without, sorted into codes that
 * are not valid, goods outside SPOT, traceable, excisable, taxed at the reduced rate or at the standard one,
 * each with its ground. Headings only hint, so nothing here is a verdict; no host and no legal constant may enter.
 */
export { auditGoods, auditGoodsInSteps, type Audit, type AuditedGoods, type AuditEntry, type AuditOptions } from './audit';
export { auditCategories, type AuditCategory } from './categories';
export { auditTable, categoryTitle } from './audit-table';
export { auditReport, type AuditReport } from './audit-report';
export { confidenceWords, groundsOf, type AuditGround } from './grounds';
export { readGoods, type GoodsList, type ListedGoods } from './read-goods';
