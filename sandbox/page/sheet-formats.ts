import { defaultFormat, type CellFormat, type CellRectangle, type FormatName, type SheetModel } from '../host';
import type { CellLook } from './grid-model';

/** The format of a cell as the grid and a saved file keep it. */
export interface CellDress {
  readonly format?: string;
  readonly look?: CellLook;
}

const kept = [
  'numberFormat',
  'fill.color',
  'font.color',
  'font.bold',
  'font.italic',
  'wrapText',
  'horizontalAlignment',
] as const satisfies readonly FormatName[];

const alignments: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};

type Painted = Partial<Record<FormatName, CellFormat[FormatName]>>;

/** The formats of the cells within an area, by `row:column`. Cells without any are left out. */
export function dressesIn(sheet: SheetModel, area: CellRectangle): ReadonlyMap<string, CellDress> {
  const painted = new Map<string, Painted>();
  for (const coat of sheet.formats) {
    if (!kept.some((name) => name === coat.name)) continue;
    const lastRow = Math.min(coat.area.row + coat.area.rows, area.row + area.rows);
    const lastColumn = Math.min(coat.area.column + coat.area.columns, area.column + area.columns);
    for (let row = Math.max(coat.area.row, area.row); row < lastRow; row += 1) {
      for (let column = Math.max(coat.area.column, area.column); column < lastColumn; column += 1) {
        const key = `${row}:${column}`;
        const cell = painted.get(key);
        if (cell) cell[coat.name] = coat.value;
        else painted.set(key, { [coat.name]: coat.value });
      }
    }
  }
  const dresses = new Map<string, CellDress>();
  for (const [key, cell] of painted) {
    const dress = dressOf(cell);
    if (dress) dresses.set(key, dress);
  }
  return dresses;
}

function dressOf(cell: Painted): CellDress | undefined {
  const differs = (name: FormatName): boolean => cell[name] !== undefined && cell[name] !== defaultFormat[name];
  const align = alignments[String(cell.horizontalAlignment)];
  const look: CellLook = {
    ...(differs('font.bold') ? { bold: true } : {}),
    ...(differs('font.italic') ? { italic: true } : {}),
    ...(differs('wrapText') ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(differs('fill.color') ? { fill: String(cell['fill.color']) } : {}),
    ...(differs('font.color') ? { color: String(cell['font.color']) } : {}),
  };
  const dressed = Object.keys(look).length > 0;
  if (!differs('numberFormat') && !dressed) return undefined;
  return { ...(differs('numberFormat') ? { format: String(cell.numberFormat) } : {}), ...(dressed ? { look } : {}) };
}

interface Coat<N extends FormatName = FormatName> {
  area: CellRectangle;
  readonly name: N;
  readonly value: CellFormat[N];
}

/** Cells with their formats as few coats of paint: runs along a row, joined downwards where the next row has the same. */
export function coatsOf(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly dress: CellDress }>,
): Coat[] {
  const coats: Coat[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const name of kept) {
    let above = new Map<string, Coat>();
    let here = new Map<string, Coat>();
    let run: Coat | undefined;
    let row = -1;
    const close = (): void => {
      if (!run) return;
      const { area } = run;
      const key = `${area.column}:${area.columns}:${String(run.value)}`;
      const upper = above.get(key);
      if (upper && upper.area.row + upper.area.rows === area.row) {
        upper.area = { ...upper.area, rows: upper.area.rows + 1 };
        here.set(key, upper);
      } else {
        coats.push(run);
        here.set(key, run);
      }
      run = undefined;
    };
    for (const cell of sorted) {
      const value = coatValue(cell.dress, name);
      if (cell.row !== row) {
        close();
        above = here;
        here = new Map();
        row = cell.row;
      }
      if (run && run.value === value && run.area.column + run.area.columns === cell.column) {
        run.area = { ...run.area, columns: run.area.columns + 1 };
        continue;
      }
      close();
      if (value === undefined || value === defaultFormat[name]) continue;
      run = { area: { row: cell.row, column: cell.column, rows: 1, columns: 1 }, name, value };
    }
    close();
  }
  return coats;
}

function coatValue({ format, look }: CellDress, name: (typeof kept)[number]): CellFormat[FormatName] | undefined {
  switch (name) {
    case 'numberFormat':
      return format;
    case 'fill.color':
      return look?.fill;
    case 'font.color':
      return look?.color;
    case 'font.bold':
      return look?.bold;
    case 'font.italic':
      return look?.italic;
    case 'wrapText':
      return look?.wrap;
    case 'horizontalAlignment':
      return look?.align && `${look.align.charAt(0).toUpperCase()}${look.align.slice(1)}`;
  }
}
