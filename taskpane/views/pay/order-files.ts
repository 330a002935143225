import {
  directBankXml,
  outputFileName,
  paymentFormTable,
  paymentQr,
  qrFileNames,
  writeClientBankExchange,
  type ExchangeFile,
  type PaymentOrder,
} from '../../../src/payments';
import { addMinutes, type Moment } from '../../../src/values';
import type { TableToWrite } from '../../../src/workbook/port';

/** The file for the bank: every order in one. */
export function exchangeFile(orders: readonly PaymentOrder[], now: Moment): ExchangeFile {
  return writeClientBankExchange(orders, { createdOn: addMinutes(now, 0) });
}

export function exchangeFileName(made: { readonly sample: boolean }): string {
  return outputFileName('payments.txt', made);
}

/** Every order on the form 0401060, one below the other on a sheet of that name. */
export function formsTable(orders: readonly PaymentOrder[], sheet: string): TableToWrite {
  const tables = orders.map(paymentFormTable);
  return {
    sheet,
    title: [],
    columns: tables[0]?.columns ?? [],
    rows: tables.flatMap(({ title, rows }) => [[title[0] ?? ''], ...rows, []]),
  };
}

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
