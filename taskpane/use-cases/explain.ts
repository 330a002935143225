import { explainForConsignment, explainRejection, type RejectionInSheet } from '../../src/rules/rejections';
import { readShipments } from '../../src/shipment';
import type { WorkbookPort } from '../../src/workbook';
import type { RejectionRequest } from '../services';

/** Explains a refusal; without a consignment, or when it is no longer in the sheet, no cells are named. */
export async function explainForPane(workbook: WorkbookPort, request: RejectionRequest): Promise<RejectionInSheet> {
  const { text, consignment: wanted } = request;
  if (wanted) {
    const sheet = readShipments(await workbook.readSheet(wanted.sheet));
    const consignment = sheet.consignments.find(({ key }) => key === wanted.key);
    if (consignment) return explainForConsignment(text, consignment, sheet);
  }
  const explained = explainRejection(text);
  return { ...explained, matches: explained.matches.map((match) => ({ ...match, cells: [] })) };
}
