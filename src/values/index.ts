/**
 * Exact values everything else is made of: calendar dates, decimals, texts in two languages.
 * Nothing of the domain, no host, no library but decimal.js may enter here.
 */
export * from './calendar-date';
export * from './decimal';
export * from './language';
