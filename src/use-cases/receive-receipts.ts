import { planSync, type StatusColumn, type SyncBaseline, type SyncConflict } from '../connector';
import { receiptRecord, type ReadReceipt } from '../receipt';
import { cellAddress, columnTitle } from '../shipment';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import type { Language } from '../values';
import { parseIsoMoment, serialFromMoment } from '../values';
import type { CellWrite } from '../workbook';

/** A document and the consignment it was confirmed for. */
export interface ConfirmedReceipt {
  readonly receipt: ReadReceipt;
  readonly consignment: Consignment;
}

export interface ReceiptPlan {
  /** Headers of columns the sheet lacks, then the values. */
  readonly writes: readonly CellWrite[];
  /** Cells that hold something else already; never written. */
  readonly conflicts: readonly SyncConflict[];
}

const datedColumns: ReadonlySet<StatusColumn> = new Set(['doppDate']);

/**
 * What confirmed documents write beside their rows: number, date, status and QR text, each as the document
 * says. A column the sheet lacks is added to the right of its last one. A cell that holds another value is
 * left alone and listed.
 */
export function planReceipts(
  sheet: ShipmentSheet,
  confirmed: readonly ConfirmedReceipt[],
  { language, lastColumn, baseline }: { readonly language: Language; readonly lastColumn: number; readonly baseline?: SyncBaseline },
): ReceiptPlan {
  const writes: CellWrite[] = [];
  const plan = planSync(
    sheet,
    // A consignment without a number of its own is found by its place below.
    confirmed.flatMap(({ receipt, consignment }) => (consignment.shipment === undefined ? [] : [receiptRecord(receipt, consignment)])),
    baseline,
  );
  for (const { row, column, value } of plan.edits)
    writes.push({ cell: sheet.cellOf(row, column), value, ...formatOf(column as StatusColumn) });
  let next = lastColumn + 1;
  for (const column of plan.missingColumns) {
    writes.push({ cell: cellAddress(sheet.headerRow, next), value: columnTitle(column)[language] });
    for (const { receipt, consignment } of confirmed) {
      const record = receiptRecord(receipt, consignment);
      const text = column === 'doppStatus' ? record.status : column === 'doppNumber' || column === 'doppDate' || column === 'qr' ? record[column] : undefined;
      const row = consignment.lines[0]?.row;
      if (text === undefined || row === undefined || consignment.shipment === undefined) continue;
      const moment = datedColumns.has(column) ? parseIsoMoment(text) : undefined;
      writes.push({ cell: cellAddress(row, next), value: moment === undefined ? text : serialFromMoment(moment), ...formatOf(column) });
    }
    next += 1;
  }
  return { writes, conflicts: plan.conflicts };
}

function formatOf(column: StatusColumn): { readonly format: string } {
  return { format: datedColumns.has(column) ? 'dd.mm.yyyy' : '@' };
}
