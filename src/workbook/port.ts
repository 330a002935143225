import type { CellInput, SheetBlock } from '../shipment/model';

/** The one way the product meets a workbook. Excel, the sandbox and xlsx files each serve it. */
export interface WorkbookPort {
  sheets(): Promise<readonly SheetInfo[]>;
  activeSheet(): Promise<string>;
  /** Address of the selection without the sheet's name, `A1:C9`. */
  selection(): Promise<{ sheet: string; address: string }>;
  /** Reads the used range of a sheet (or `address`) in blocks. Rejects with `WorkbookFault`. */
  readSheet(sheet: string, options?: ReadOptions): Promise<SheetBlock>;
  /** Writes single cells; resolves with what stood there before, for undo. */
  writeCells(sheet: string, edits: readonly CellWrite[], options?: WriteOptions): Promise<readonly CellWrite[]>;
  /** Reads single cells by address. */
  readCells(sheet: string, cells: readonly string[]): Promise<readonly CellInput[]>;
  /** Writes a table to a sheet of its own. With `ifExists: 'refuse'` an existing sheet of that name rejects with fault `sheet-exists`. */
  writeTable(table: TableToWrite, options: { ifExists: 'refuse' | 'replace' }): Promise<void>;
  /** Marks cells without touching their own format, so that `clearMarks` leaves no trace. Replaces earlier marks of the sheet. */
  mark(sheet: string, marks: readonly CellMark[]): Promise<void>;
  clearMarks(sheet?: string): Promise<void>;
  /**
   * Puts a picture with its corner in a cell, in place of an earlier one of the same name on the sheet. It moves
   * with the cell and is never larger than the rows it may cover. Resolves with what `undoPicture` needs.
   */
  placePicture(sheet: string, cell: string, png: Uint8Array, picture: PictureToPlace): Promise<PictureUndo>;
  /** Takes a placed picture away, and brings back the picture and the row height that were there before. */
  undoPicture(sheet: string, undo: PictureUndo): Promise<void>;
  select(sheet: string, cell: string): Promise<void>;
  /** Calls back after a user's edit; the answer stops it. */
  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** JSON kept inside the workbook: profile, silenced findings, history. Never a secret. */
  loadSetting(key: string): Promise<unknown>;
  saveSetting(key: string, value: unknown): Promise<void>;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** An edit of a sheet. */
export interface SheetChange {
  readonly sheet: string;
  /** The edited range without the sheet's name. */
  readonly address: string;
  /** Rows, columns or cells were inserted or deleted, so that others moved. */
  readonly moved?: boolean;
}

/** What a long task looks at to stop; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface ReadOptions {
  /** Range to read, `A1:AS500`; the used range without it. */
  readonly address?: string;
  readonly signal?: CancelSignal;
  /** Called after each block with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface WriteOptions {
  /** Nobody will undo it: resolves with nothing, which saves a round trip. Each text needs its `format` then. */
  readonly final?: true;
}

export interface CellWrite {
  /** `F7` */
  readonly cell: string;
  readonly value: CellInput;
  /** Excel number format to set, `@`, `dd.mm.yyyy` …; left as it is without. */
  readonly format?: string;
  /** Formula to put back instead of `value`, `=A1*2`; only in what `writeCells` resolves with, for undo. */
  readonly formula?: string;
}

export interface PictureToPlace {
  /** The picture is found again by it. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Longest side, in points. */
  readonly sizePoints: number;
  /** Rows from the cell down it may cover; 1 without it. */
  readonly rows?: number;
  /** Where these rows are too low: make the first one higher. Without it the heights stay and the picture is smaller. */
  readonly growRow?: boolean;
}

/** What undoes a picture; for the host that answered it. */
export interface PictureUndo {
  readonly name: string;
  /** The picture it replaced, with its place in the host's own terms. */
  readonly before?: { readonly png: Uint8Array; readonly description: string; readonly place: unknown };
  /** The row that was made higher: its number from 1 and its former height in points, where it had one of its own. */
  readonly row?: { readonly row: number; readonly height?: number };
}

export interface CellMark {
  readonly cell: string;
  readonly severity: 'error' | 'warning' | 'info';
}

export interface TableToWrite {
  readonly sheet: string;
  /** Lines above the table. */
  readonly title: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellInput[])[];
  /** Number format of a row's numbers where it is not that of their columns, by the index of the row. */
  readonly rowFormats?: ReadonlyMap<number, string>;
  /** Rows that stand out, by their index: headings in bold, gaps in red. */
  readonly rowStyles?: ReadonlyMap<number, 'heading' | 'missing'>;
  /** Prints on one page of A4; without it as wide as the page and as long as it takes. */
  readonly onePage?: boolean;
  /** Written below the rows in bold. */
  readonly totals?: readonly (readonly CellInput[])[];
  /** Lines below the table: sources, warnings, disclaimers. */
  readonly notes?: readonly string[];
}

export interface TableColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Excel number format, `#,##0.00`, `dd.mm.yyyy`, `@`. */
  readonly format?: string;
}

export type FaultCode =
  | 'no-such-sheet'
  | 'sheet-exists'
  | 'cell-edit-mode'
  | 'protected-sheet'
  | 'too-large'
  | 'cancelled'
  | 'not-found'
  | 'not-xlsx'
  | 'encrypted'
  | 'damaged'
  | 'cannot-write'
  | 'host-failed';

/** A failure of the host or file with a code the user interface has a text for. `detail` is for logs and never shown. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    readonly detail?: unknown,
  ) {
    super(code);
    this.name = 'WorkbookFault';
  }
}
