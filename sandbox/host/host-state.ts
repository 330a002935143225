import type { CellInput } from '../../src/shipment/model';
import type { HostObject } from './objects/define-type';
import type { Culture } from './model/typed-value';
import type { CellRectangle } from './model/rectangle';
import type { WorkbookModel } from './model/workbook-model';

/** What changed in the workbook, so that a page can draw it again. */
export interface ModelChange {
  readonly kind: 'values' | 'formats' | 'conditional-formats' | 'pictures' | 'structure' | 'selection' | 'settings';
  readonly sheetId: string;
  readonly areas: readonly CellRectangle[];
  /** Who did it: the add-in through its library, or the person at the sheet. */
  readonly by: 'add-in' | 'user';
}

/** Answers the value of a formula. The host itself calculates nothing. */
export type Calculate = (formula: string, sheet: string, cell: string) => CellInput;

/** How much passed between the library and the host. */
export interface Counters {
  /** Round trips with work in them. */
  syncs: number;
  /** Round trips in which the library only let go of ranges it had tracked. */
  cleanups: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  cellsRead: number;
  cellsWritten: number;
}

/** What the objects of a batch share. */
export interface HostState {
  readonly model: WorkbookModel;
  readonly culture: Culture;
  readonly calculate: Calculate;
  readonly counters: Counters;
  /** Ranges an add-in keeps over round trips, by reference id. */
  readonly references: Map<string, HostObject>;
  changed(change: ModelChange): void;
}
