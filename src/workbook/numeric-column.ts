import type { TableColumn } from './port';

/** Whether a column holds numbers or dates, which stand at its right edge. */
export function isNumeric({ format }: TableColumn): boolean {
  return format !== undefined && format !== '@';
}
