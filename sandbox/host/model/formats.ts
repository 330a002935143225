import { contains, covers, intersection, type CellRectangle } from './rectangle';

/** Formats of cells the host keeps, by the path an add-in writes them at below `Range`. */
export interface CellFormat {
  numberFormat: string;
  'fill.color': string;
  'font.name': string;
  'font.size': number;
  'font.color': string;
  'font.bold': boolean;
  'font.italic': boolean;
  'font.underline': string;
  'font.strikethrough': boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
  textOrientation: number;
  'border.style': string;
}

export type FormatName = keyof CellFormat;

export const defaultFormat: Readonly<CellFormat> = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  'border.style': 'None',
};

/** One coat of paint: a format over a rectangle. Later coats cover earlier ones. */
export interface FormatCoat {
  readonly area: CellRectangle;
  readonly name: FormatName;
  readonly value: CellFormat[FormatName];
}

/** Adds a coat, dropping those of the same format it hides completely; a default over bare cells adds nothing. */
export function paint(coats: readonly FormatCoat[], coat: FormatCoat): FormatCoat[] {
  const kept = coats.filter((old) => old.name !== coat.name || !covers(coat.area, old.area));
  const bare = !kept.some((old) => old.name === coat.name && intersection(old.area, coat.area));
  if (bare && coat.value === defaultFormat[coat.name]) return kept;
  return [...kept, coat];
}

/** The format of one cell. */
export function formatAt<N extends FormatName>(
  coats: readonly FormatCoat[],
  name: N,
  row: number,
  column: number,
): CellFormat[N] {
  for (let index = coats.length - 1; index >= 0; index -= 1) {
    const coat = coats[index];
    if (coat?.name === name && contains(coat.area, row, column)) return coat.value as CellFormat[N];
  }
  return defaultFormat[name];
}

const cellsComparedAtMost = 100_000;

/** The format all cells of an area share; null when they differ, as Excel answers. */
export function sharedFormat<N extends FormatName>(
  coats: readonly FormatCoat[],
  name: N,
  area: CellRectangle,
): CellFormat[N] | null {
  const touching = coats.filter((coat) => coat.name === name && intersection(coat.area, area));
  const top = touching.at(-1);
  if (!top) return defaultFormat[name];
  if (covers(top.area, area)) return top.value as CellFormat[N];
  if (area.rows * area.columns > cellsComparedAtMost) return null;
  const first = formatAt(touching, name, area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (formatAt(touching, name, row, column) !== first) return null;
    }
  }
  return first;
}
