import type { CellInput } from '../../src/shipment/model';

/** How a cell looks, as far as the grid and a saved file keep it. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** `#rrggbb` */
  readonly fill?: string;
  /** `#rrggbb` */
  readonly color?: string;
}

/** One cell as the grid shows it: the value, and for a formula its text and last result. */
export interface GridCell {
  readonly value: CellInput;
  /** With the equals sign. */
  readonly formula?: string;
  /** Excel number format; missing for General. */
  readonly format?: string;
  readonly look?: CellLook;
}

/** A cell with its place, row and column from 0. `cell` is undefined where it became empty. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | undefined;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly PlacedCell[];
  /** Widths in pixels by column from 0; the rest fit their contents. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hiddenRows?: readonly number[];
  /** Both ends inclusive, from 0. */
  readonly merges?: readonly CellArea[];
}

/** A rectangle of cells, both ends inclusive, from 0. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A picture over the cells, in pixels. */
export interface GridPicture {
  /** The cell its corner stands in, row and column from 0. */
  readonly row: number;
  readonly column: number;
  /** From the corner of that cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Base64. */
  readonly png: string;
}

/** A fill laid over a cell without touching its own format. */
export interface GridMark {
  readonly row: number;
  readonly column: number;
  /** `#rrggbb` */
  readonly fill: string;
}
