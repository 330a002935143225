/**
 * The service a company runs for its team: it keeps prepared DOPPs, what operators report and what people record, and
 * tells every workbook what changed. No law, no calculation of the domain and no view may enter; the state of a DOPP is
 * derived by `src/connector`.
 */
export { createCompany } from './company-store';
export { openDatabase, type Database } from './database';
export { createGateway, type GatewayOptions } from './server';
export { simulateOnce } from './simulator';
