import type { CellInput } from '../../src/shipment/model';
import { type CellRectangle, createExcelHost, type ExcelHost, type ModelChange, type SheetModel, type WorkbookModel } from '../host';
import { cellAtPoint, cellKey, cornerOf, emptySheet, usedRectangle } from '../host/model/workbook-model';
import { columnLetters, rectangleAddress } from '../host/model/rectangle';
import type { Grid, GridListener } from './grid';
import type { CellArea, GridCell, GridMark, GridPicture, GridSheet, PlacedCell } from './grid-model';
import { coatsOf, dressesIn } from './sheet-formats';
import { shiftAreas, type Shift } from './shift-areas';
import { wrappedHeights } from './univer-cells';

/** A workbook shown in the grid and served to the pane. */
export interface SharedWorkbook {
  readonly host: ExcelHost;
  /** Sheets whose rows or columns the user moved: what was remembered by address no longer holds for them. */
  readonly rebuiltSheets: ReadonlySet<string>;
  /** Call with everything the grid's listener is told. */
  readonly listener: GridListener;
  /** Draws the workbook in the grid and keeps the grid up to date from then on. */
  attach(grid: Grid): void;
  detach(): void;
}

const mostMarkedCells = 100_000;

/** Serves a workbook to the pane through an Excel host and keeps the grid and the host in step, without echoes. */
export function shareWorkbook(model: WorkbookModel): SharedWorkbook {
  let grid: Grid | undefined;
  let stop = (): void => undefined;
  /** Cells whose change came out of the grid and stands there already. */
  let fromGrid = false;
  const rebuiltSheets = new Set<string>();
  const markedSheets = new Set<string>();
  const picturedSheets = new Set<string>();

  const host = createExcelHost(model, {
    // The grid calculates; until it has, the cell keeps what it showed.
    calculate: (_formula, sheetName, cell) => valueIn(sheetNamed(sheetName), cell),
  });

  function sheetNamed(name: string): SheetModel | undefined {
    return model.sheets.find((sheet) => sheet.name === name);
  }

  function sheetOf(id: string): SheetModel | undefined {
    return model.sheets.find((sheet) => sheet.id === id);
  }

  function within(work: () => void): void {
    fromGrid = true;
    try {
      work();
    } finally {
      fromGrid = false;
    }
  }

  function draw(change: ModelChange): void {
    if (!grid) return;
    const sheet = sheetOf(change.sheetId);
    switch (change.kind) {
      case 'values':
      case 'formats': {
        if (!sheet) return;
        if (fromGrid) return;
        const cells = change.areas.flatMap((area) => cellsIn(sheet, bounded(sheet, area)));
        grid.setCells(sheet.id, cells);
        if (change.kind === 'formats') drawSizes(sheet, cells);
        return;
      }
      case 'conditional-formats':
        planMarks(change.sheetId);
        return;
      case 'pictures':
        planPictures(change.sheetId);
        return;
      case 'structure':
        drawStructure();
        return;
      case 'selection':
        if (!fromGrid) drawSelection();
        return;
      case 'settings':
    }
  }

  /** A batch changes many conditional formats, each in several steps; the marks are drawn once after it. */
  function planMarks(sheetId: string): void {
    if (markedSheets.size === 0) setTimeout(drawMarks);
    markedSheets.add(sheetId);
  }

  function drawMarks(): void {
    const ids = [...markedSheets];
    markedSheets.clear();
    for (const sheet of ids.map(sheetOf)) if (sheet) grid?.setMarks(sheet.id, marksOf(sheet));
  }

  /** A picture is placed in several steps, as above. */
  function planPictures(sheetId: string): void {
    if (picturedSheets.size === 0) setTimeout(drawPictures);
    picturedSheets.add(sheetId);
  }

  function drawPictures(): void {
    const ids = [...picturedSheets];
    picturedSheets.clear();
    for (const sheet of ids.map(sheetOf)) if (sheet) grid?.setPictures(sheet.id, picturesOf(sheet));
  }

  function drawSizes(sheet: SheetModel, cells: readonly PlacedCell[]): void {
    const widths = pixelWidths(sheet);
    grid?.setColumnWidths(sheet.id, widths);
    grid?.setRowHeights(sheet.id, wrappedHeights(cells, widths));
    grid?.setRowHeights(sheet.id, pixelHeights(sheet));
  }

  /** Brings the grid's list of sheets to the host's. */
  function drawStructure(): void {
    if (!grid) return;
    const shown = grid.sheetNames();
    model.sheets.forEach((sheet, index) => {
      const name = shown.get(sheet.id);
      if (name === undefined) grid?.addSheet(gridSheetOf(sheet), index);
      else if (name !== sheet.name) grid?.renameSheet(sheet.id, sheet.name);
    });
    for (const id of shown.keys()) if (!sheetOf(id)) grid.removeSheet(id);
  }

  function drawSelection(): void {
    const [area] = model.selection;
    if (area) grid?.select(model.activeSheetId, cellArea(area));
  }

  const listener: GridListener = {
    edited(sheetId, cells) {
      const sheet = sheetOf(sheetId);
      if (!sheet) return;
      const reread: PlacedCell[] = [];
      within(() => {
        for (const { row, column, cell, typed } of cells) {
          paintCell(sheet, row, column, cell);
          const address = `${columnLetters(column)}${row + 1}`;
          if (typed === undefined || cell?.formula) host.userEdit(sheet.name, address, entryOf(cell));
          else host.userEdit(sheet.name, address, typed);
          const now = cellsIn(sheet, { row, column, rows: 1, columns: 1 })[0];
          if (now && !sameCell(now.cell, cell)) reread.push(now);
        }
      });
      // Excel read the entry otherwise than the grid: a date, a percentage, a Russian decimal comma.
      grid?.setCells(sheetId, reread);
    },

    calculated(sheetId, cells) {
      const sheet = sheetOf(sheetId);
      if (!sheet) return;
      for (const { row, column, cell } of cells) {
        if (cell?.formula) sheet.formulas.set(cellKey(row, column), cell.formula);
        putValue(sheet, row, column, cell?.value ?? null);
      }
    },

    shifted(sheetId, shift) {
      const sheet = sheetOf(sheetId);
      if (!sheet) return;
      for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) rule.areas = shiftAreas(rule.areas, shift);
      grid?.setMarks(sheetId, marksOf(sheet));
      moveRowsAndPictures(sheet, shift);
      grid?.setPictures(sheetId, picturesOf(sheet));
    },

    rebuilt(sheets) {
      const before = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
      model.sheets = sheets.map((shown) => {
        const known = before.get(shown.id);
        const sheet = known ?? { ...emptySheet(shown.name), id: shown.id };
        takeOver(sheet, shown);
        return sheet;
      });
      for (const sheet of model.sheets) rebuiltSheets.add(sheet.id);
      if (!sheetOf(model.activeSheetId)) model.activeSheetId = model.sheets[0]?.id ?? '';
    },

    selected(sheetId, area) {
      const sheet = sheetOf(sheetId);
      if (!sheet) return;
      const rectangle = rectangleOf(area);
      const [now] = model.selection;
      const address = rectangleAddress(rectangle);
      if (model.activeSheetId === sheetId && now && rectangleAddress(now) === address) return;
      within(() => host.userSelect(sheet.name, address));
    },
  };

  return {
    host,
    rebuiltSheets,
    listener,
    attach(shown) {
      grid = shown;
      grid.show(model.sheets.map(gridSheetOf), model.activeSheetId);
      for (const sheet of model.sheets) {
        if (sheet.conditionalFormats.length > 0) grid.setMarks(sheet.id, marksOf(sheet));
        grid.setPictures(sheet.id, picturesOf(sheet));
        if (sheet.rowHeights.size > 0) grid.setRowHeights(sheet.id, pixelHeights(sheet));
      }
      drawSelection();
      stop();
      stop = host.onModelChange((change) => {
        try {
          draw(change);
        } catch (fault) {
          // What the grid cannot show must not fail the add-in's request.
          reportError(fault);
        }
      });
    },
    detach() {
      stop();
      grid = undefined;
    },
  };
}

/** A sheet of the host as the grid shows it. */
export function gridSheetOf(sheet: SheetModel): GridSheet {
  const used = usedRectangle(sheet, true);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    cells: used ? cellsIn(sheet, used).filter((placed) => placed.cell !== undefined) : [],
    columnWidths: pixelWidths(sheet),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    hiddenRows: [...sheet.hiddenRows],
    merges: sheet.merges.map(cellArea),
  };
}

const pixelsPerPoint = 96 / 72;

function pixelWidths(sheet: SheetModel): Map<number, number> {
  return new Map([...sheet.columnWidths].map(([column, points]) => [column, Math.round(points * pixelsPerPoint)]));
}

function pixelHeights(sheet: SheetModel): Map<number, number> {
  return new Map([...sheet.rowHeights].map(([row, points]) => [row, Math.round(points * pixelsPerPoint)]));
}

/** Pictures by the cell they stand in: the rows of the grid may be higher than the host's. */
function picturesOf(sheet: SheetModel): GridPicture[] {
  return sheet.pictures
    .filter(({ visible }) => visible)
    .map(({ left, top, width, height, png }) => {
      const { row, column } = cellAtPoint(sheet, left, top);
      const corner = cornerOf(sheet, row, column);
      return {
        row,
        column,
        left: (left - corner.left) * pixelsPerPoint,
        top: (top - corner.top) * pixelsPerPoint,
        width: width * pixelsPerPoint,
        height: height * pixelsPerPoint,
        png,
      };
    });
}

/** Heights and pictures move with their rows; a picture goes with its cell when that is removed. */
function moveRowsAndPictures(sheet: SheetModel, shift: Shift): void {
  const cells = new Map(sheet.pictures.map((picture) => [picture, cellAtPoint(sheet, picture.left, picture.top)]));
  const corners = new Map([...cells].map(([picture, { row, column }]) => [picture, cornerOf(sheet, row, column)]));
  const after = (row: number, column: number): CellRectangle | undefined => shiftAreas([{ row, column, rows: 1, columns: 1 }], shift)[0];
  if (shift.axis === 'rows')
    sheet.rowHeights = new Map(
      [...sheet.rowHeights].flatMap(([row, height]): [number, number][] => {
        const moved = after(row, 0);
        return moved ? [[moved.row, height]] : [];
      }),
    );
  sheet.pictures = sheet.pictures.filter((picture) => {
    const cell = cells.get(picture);
    const from = corners.get(picture);
    const moved = cell && after(cell.row, cell.column);
    if (!moved || !from) return false;
    const to = cornerOf(sheet, moved.row, moved.column);
    picture.left += to.left - from.left;
    picture.top += to.top - from.top;
    return true;
  });
}

function cellsIn(sheet: SheetModel, area: CellRectangle): PlacedCell[] {
  const dresses = dressesIn(sheet, area);
  const cells: PlacedCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = sheet.rows[row]?.[column] ?? null;
      const formula = sheet.formulas.get(cellKey(row, column));
      const dress = dresses.get(`${row}:${column}`);
      const empty = value === null && formula === undefined && !dress;
      cells.push({ row, column, cell: empty ? undefined : { value, ...(formula ? { formula } : {}), ...dress } });
    }
  }
  return cells;
}

/** Whole rows and columns reach as far as the sheet is used. */
function bounded(sheet: SheetModel, area: CellRectangle): CellRectangle {
  const used = usedRectangle(sheet, true);
  const lastRow = Math.min(area.row + area.rows, Math.max(area.row + 1000, used ? used.row + used.rows : 1));
  const lastColumn = Math.min(area.column + area.columns, Math.max(area.column + 200, used ? used.column + used.columns : 1));
  return { ...area, rows: lastRow - area.row, columns: lastColumn - area.column };
}

/** Fills of conditional formats, the strongest on top. */
function marksOf(sheet: SheetModel): GridMark[] {
  const marks: GridMark[] = [];
  for (const { areas, format } of [...sheet.conditionalFormats].reverse()) {
    const fill = format['fill.color'];
    if (typeof fill !== 'string') continue;
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (marks.length >= mostMarkedCells) return marks;
          marks.push({ row, column, fill });
        }
      }
    }
  }
  return marks;
}

function cellArea({ row, column, rows, columns }: CellRectangle): CellArea {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

function rectangleOf({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): CellRectangle {
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

function valueIn(sheet: SheetModel | undefined, cell: string): CellInput {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!sheet || !match?.[1]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return sheet.rows[Number(match[2]) - 1]?.[column - 1] ?? null;
}

/** What to enter so that the cell comes to hold exactly this: texts keep being texts. */
function entryOf(cell: GridCell | undefined): CellInput {
  if (!cell) return null;
  if (cell.formula) return cell.formula;
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value;
}

function sameCell(a: GridCell | undefined, b: GridCell | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Gives a cell the format it has in the grid. */
function paintCell(sheet: SheetModel, row: number, column: number, cell: GridCell | undefined): void {
  const area = { row, column, rows: 1, columns: 1 };
  const before = dressesIn(sheet, area).get(`${row}:${column}`) ?? {};
  const { format, look } = cell ?? {};
  if (before.format === format && JSON.stringify(before.look) === JSON.stringify(look)) return;
  const bare = sheet.formats.flatMap((coat) => withoutCell(coat.area, row, column).map((rest) => ({ ...coat, area: rest })));
  const dress = { ...(format ? { format } : {}), ...(look ? { look } : {}) };
  sheet.formats = [...bare, ...coatsOf([{ row, column, dress }])];
}

function withoutCell(area: CellRectangle, row: number, column: number): CellRectangle[] {
  const inside = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (!inside) return [area];
  return [
    { ...area, rows: row - area.row },
    { ...area, row: row + 1, rows: area.row + area.rows - row - 1 },
    { row, column: area.column, rows: 1, columns: column - area.column },
    { row, column: column + 1, rows: 1, columns: area.column + area.columns - column - 1 },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

function putValue(sheet: SheetModel, row: number, column: number, value: CellInput): void {
  const cells = (sheet.rows[row] ??= []);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** The sheet as it stands in the grid after rows, columns or sheets moved. */
function takeOver(sheet: SheetModel, shown: GridSheet): void {
  sheet.name = shown.name;
  sheet.visibility = shown.hidden ? 'Hidden' : 'Visible';
  sheet.rows = [];
  sheet.formulas = new Map();
  for (const { row, column, cell } of shown.cells) {
    if (cell && cell.value !== null) putValue(sheet, row, column, cell.value);
    if (cell?.formula) sheet.formulas.set(cellKey(row, column), cell.formula);
  }
  sheet.formats = coatsOf(
    shown.cells.flatMap(({ row, column, cell }) => (cell && (cell.format || cell.look) ? [{ row, column, dress: cell }] : [])),
  );
  sheet.merges = (shown.merges ?? []).map(rectangleOf);
  sheet.hiddenRows = new Set(shown.hiddenRows);
  sheet.frozen = { rows: shown.frozenRows ?? 0, columns: shown.frozenColumns ?? 0 };
}
