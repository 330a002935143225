import type { CellInput } from '../shipment/model';

/** A table for a sheet of its own, in the form the workbook port writes. */
export interface PaymentTable {
  readonly sheet: string;
  readonly title: readonly string[];
  readonly columns: readonly { readonly header: string; readonly width: number; readonly format?: string }[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly totals?: readonly (readonly CellInput[])[];
  readonly notes?: readonly string[];
}

/** Excel formats of the tables of payments. */
export const tableFormats = { money: '#,##0.00', date: 'dd.mm.yyyy', text: '@' } as const;
