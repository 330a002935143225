/**
 * The use cases as the pane calls them: reads the workbook through its port, calls the host-free use
 * cases of `src/`, and shapes the answer for the views. No judgement of its own, no view and no host.
 */
import { browserDocumentReader } from '../../src/receipt/decode/browser';
import type { WorkbookPort } from '../../src/workbook';
import type { Clock, LocalStorage, PaneUseCases } from '../services';
import { addRatesToWorkbook } from './add-rates';
import { auditForPane } from './audit';
import { addBorderColumns, borderForPane } from './border';
import { buildForPane } from './build';
import { checkForPane } from './check';
import { payForPane } from './pay';
import { createFilingUseCases } from './filing';
import { explainForPane } from './explain';
import { loadIncidents, logIncident } from './incident';
import { memoryStorage } from './memory-storage';
import { receiveForPane } from './receive';
import { recordActInWorkbook } from './record-act';
import { createStatusUseCases } from './status-use-cases';
import type { StatusSurroundings } from './status-surroundings';
import { connectSource } from './connection';
import { trackForPane } from './track';

/** The pane's use cases over a workbook; what waits to be sent lasts as long as `storage`. */
export function createPaneUseCases(
  workbook: WorkbookPort,
  clock: Clock,
  storage: LocalStorage = memoryStorage(),
  connect: StatusSurroundings['connect'] = connectSource,
): PaneUseCases {
  const around: StatusSurroundings = { workbook, clock, storage, connect };
  return {
    checkWorkbook: (request) => checkForPane(workbook, request),
    buildDocuments: (request) => buildForPane(workbook, request),
    preparePay: (request) => payForPane(workbook, storage, request),
    addRates: (rates, language) => addRatesToWorkbook(workbook, rates, language),
    syncStatuses: (request) => trackForPane(around, request),
    statuses: createStatusUseCases(around),
    recordAct: (act) => recordActInWorkbook(workbook, storage, act),
    showBorder: (request) => borderForPane(workbook, clock, request),
    addBorderColumns: (sheet, language) => addBorderColumns(workbook, sheet, language),
    loadIncidents: () => loadIncidents(workbook),
    logIncident: (record) => logIncident(workbook, record),
    explainRejection: (request) => explainForPane(workbook, request),
    auditGoods: (request) => auditForPane(workbook, request),
    filing: createFilingUseCases(workbook, clock),
    receive: receiveForPane(workbook, clock, browserDocumentReader()),
  };
}
