import type { LineValues } from './model';

/** Identifier of a column: its name in code, JSON and rule documents. */
export type ColumnId = keyof LineValues;
