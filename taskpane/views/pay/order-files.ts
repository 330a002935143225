import {
  directBankXml,
  outputFileName,
  paymentFormTable,
  paymentQr,
  qrFileNames,
  type PaymentOrder,
} from '../../../src/payments';
import { addMinutes, type Moment } from '../../../src/values';
import type { CellInput } from '../../../src/shipment/model';
import type { TableToWrite } from '../../../src/workbook/port';

export function exchangeFileName(made: { readonly sample: boolean }): string {
  return outputFileName('payments.txt', made);
}

/** Every order on the form 0401060, one below the other on a sheet of that name. */
export function* formsTableInSteps(orders: readonly PaymentOrder[], sheet: string): Generator<number, TableToWrite> {
  const rows: (readonly CellInput[])[] = [];
  let columns: TableToWrite['columns'] = [];
  for (const [position, order] of orders.entries()) {
    const form = paymentFormTable(order);
    columns = form.columns;
    rows.push([form.title[0] ?? ''], ...form.rows, []);
    if (position % formsPerStep === 0) yield position / orders.length;
  }
  return { sheet, title: [], columns, rows };
}

/** Forms made between two pauses. */
const formsPerStep = 50;

/** The DirectBank document of an order; `id` is a GUID. */
export function directBankFile(order: PaymentOrder, id: string, now: Moment): { readonly name: string; readonly text: string } {
  const name = `${fileName(order)}.xml`;
  return { name, text: directBankXml(order, { id, createdOn: addMinutes(now, 0) }) };
}

/** What the payment code of an order holds; undefined when its details leave no separator. */
export function qrBytes(order: PaymentOrder): Uint8Array | undefined {
  return paymentQr(order)?.bytes;
}

/** Name of an order's own files, without an ending. */
export function fileName(order: PaymentOrder): string {
  return qrFileNames([order]).get(order.number) ?? String(order.number);
}
