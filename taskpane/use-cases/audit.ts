import { auditGoodsInSteps, type Audit } from '../../src/audit';
import { readProfile } from '../../src/profile';
import type { WorkbookPort } from '../../src/workbook';
import type { SheetRequest } from '../services';
import { inSlices } from './pause';

/** Reads a sheet with goods and sorts them by HS code. */
export async function auditForPane(workbook: WorkbookPort, request: SheetRequest): Promise<Audit> {
  const { sheet, asOf, profile, signal, onProgress } = request;
  const { regulation } = readProfile(profile);
  const block = await workbook.readSheet(sheet, { signal, onProgress });
  return inSlices(auditGoodsInSteps(block, { asOf, regulation }), signal);
}
