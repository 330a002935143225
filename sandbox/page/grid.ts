import {
  InterceptorEffectEnum,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Language } from '../../src/values';
import type { CellArea, GridCell, GridMark, GridPicture, GridSheet, PlacedCell } from './grid-model';
import { functionSentence, registerFunctions, setFunctionInputs, type FunctionInputs } from './grid-functions';
import type { Shift } from './shift-areas';
import { PictureLayer } from './picture-layer';
import { startUniver } from './start-univer';
import { fromUniverCell, toUniverCell, toUniverSheet } from './univer-cells';
import { univerLocale } from './univer-locales';

/** What the person at the grid did. */
export interface GridListener {
  /** Cells were typed, pasted, filled or cleared. `typed` is what was typed where it was typed by hand. */
  edited(sheetId: string, cells: readonly EditedCell[]): void;
  /** Formulas have new results; spilled cells included. */
  calculated(sheetId: string, cells: readonly PlacedCell[]): void;
  /** Rows or columns were inserted or removed; `rebuilt` follows with the cells. */
  shifted(sheetId: string, shift: Shift): void;
  /** Rows, columns or sheets were inserted, removed, moved, renamed, merged or hidden: everything may have changed. */
  rebuilt(sheets: readonly GridSheet[]): void;
  selected(sheetId: string, area: CellArea): void;
}

export interface EditedCell extends PlacedCell {
  /** The entry as typed, before any reading of it; undefined for pasted and filled cells. */
  readonly typed?: string;
}

/** The spreadsheet on the page. It keeps no truth of its own: the host's workbook is shown in it. */
export interface Grid {
  show(sheets: readonly GridSheet[], activeSheetId: string): void;
  setCells(sheetId: string, cells: readonly PlacedCell[]): void;
  addSheet(sheet: GridSheet, index: number): void;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setColumnWidths(sheetId: string, widths: ReadonlyMap<number, number>): void;
  /** In pixels, by row from 0. */
  setRowHeights(sheetId: string, heights: ReadonlyMap<number, number>): void;
  /** Replaces the marks of a sheet. */
  setMarks(sheetId: string, marks: readonly GridMark[]): void;
  /** Replaces the pictures of a sheet. */
  setPictures(sheetId: string, pictures: readonly GridPicture[]): void;
  select(sheetId: string, area: CellArea): void;
  /** The cell the cursor stands in, with its sheet, what the grid shows there, and why a custom function failed there. */
  here(): { readonly sheet: string; readonly address: string; readonly text: string; readonly why?: string } | undefined;
  /** Every sheet as it stands in the grid. */
  sheets(): readonly GridSheet[];
  /** Names by id, in the order of the tabs. */
  sheetNames(): ReadonlyMap<string, string>;
  /** What the custom functions calculate with; every formula calculates anew. */
  setFunctionInputs(inputs: FunctionInputs): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
}

const bookId = 'workbook';

/** Changes of the grid after which cells may stand elsewhere. */
const rebuilding = new Set(
  [
    'insert-row',
    'insert-col',
    'remove-rows',
    'remove-col',
    'move-rows',
    'move-columns',
    'move-range',
    'reorder-range',
    'add-worksheet-merge',
    'remove-worksheet-merge',
    'insert-sheet',
    'remove-sheet',
    'copy-worksheet-end',
    'set-worksheet-name',
    'set-worksheet-order',
    'set-worksheet-hidden',
    'set-row-hidden',
    'set-row-visible',
    'set-frozen',
  ].map((name) => `sheet.mutation.${name}`),
);

const shifting: Readonly<Record<string, { readonly axis: Shift['axis']; readonly direction: 1 | -1 }>> = {
  'sheet.mutation.insert-row': { axis: 'rows', direction: 1 },
  'sheet.mutation.remove-rows': { axis: 'rows', direction: -1 },
  'sheet.mutation.insert-col': { axis: 'columns', direction: 1 },
  'sheet.mutation.remove-col': { axis: 'columns', direction: -1 },
};

const mutation = 2;

interface ValuesParams {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

interface ArrayFormulaParams {
  readonly arrayFormulaCellData?: Record<
    string,
    Nullable<Record<string, Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>>>
  >;
}

/** Starts the grid in an element. */
export function createGrid(
  container: HTMLElement,
  options: { readonly language: Language; readonly dark: boolean; readonly listener: GridListener },
): Grid {
  const { listener } = options;
  let { language } = options;
  const { univer, api } = startUniver(container, options.language, options.dark);
  const marks = new Map<string, ReadonlyMap<string, string>>();
  const pictures = new PictureLayer(() => api.getActiveWorkbook()?.getActiveSheet().refreshCanvas());
  /** True while the page itself writes into the grid: what happens then is no act of the user. */
  let writing = false;
  let rebuildPlanned = false;
  let spilled = new Map<string, readonly PlacedCell[]>();

  // The library makes its formula services with the first workbook.
  api.createWorkbook({ id: bookId, name: '', sheetOrder: ['start'], sheets: { start: { id: 'start', name: '…' } } });
  registerFunctions(api, options.language);
  let book = currentBook();

  function currentBook(): Workbook | undefined {
    return api.getActiveWorkbook()?.getWorkbook();
  }

  function worksheetOf(sheetId: string): Worksheet | undefined {
    return book?.getSheetBySheetId(sheetId) ?? undefined;
  }

  function write(change: () => void): void {
    const before = writing;
    writing = true;
    try {
      change();
    } finally {
      writing = before;
    }
  }

  function run(id: string, params: object): void {
    write(() => api.syncExecuteCommand(id, { unitId: bookId, ...params }));
  }

  function cellAt(worksheet: Worksheet, row: number, column: number): GridCell | undefined {
    const data = worksheet.getCellRaw(row, column);
    const style = data?.s ? book?.getStyles().get(data.s) : undefined;
    return fromUniverCell(data, style);
  }

  function touchedCells(params: ValuesParams): EditedCell[] {
    const worksheet = worksheetOf(params.subUnitId);
    if (!worksheet || !params.cellValue) return [];
    const cells: EditedCell[] = [];
    for (const [row, columns] of Object.entries(params.cellValue)) {
      for (const [column, data] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        const place = { row: Number(row), column: Number(column) };
        const cell = cellAt(worksheet, place.row, place.column);
        const typed = data && 'v' in data && !('t' in data) && !data.f && data.v !== null && data.v !== undefined ? String(data.v) : undefined;
        cells.push({ ...place, cell, ...(typed === undefined ? {} : { typed }) });
      }
    }
    return cells;
  }

  /** Spilled cells are no cells of the sheet to the library; to Excel, and so to the host, they hold values. */
  function spilledCells(params: ArrayFormulaParams): void {
    const now = new Map<string, readonly PlacedCell[]>();
    for (const [sheetId, rows] of Object.entries(params.arrayFormulaCellData?.[bookId] ?? {})) {
      const cells: PlacedCell[] = [];
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, data] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
          if (worksheetOf(sheetId)?.getCellRaw(Number(row), Number(column))?.f) continue;
          cells.push({ row: Number(row), column: Number(column), cell: fromUniverCell(data, undefined) });
        }
      }
      now.set(sheetId, cells);
    }
    const before = spilled;
    spilled = now;
    for (const sheetId of new Set([...before.keys(), ...now.keys()])) {
      const kept = new Set((now.get(sheetId) ?? []).map((cell) => `${cell.row}:${cell.column}`));
      const gone = (before.get(sheetId) ?? []).filter((cell) => !kept.has(`${cell.row}:${cell.column}`));
      const worksheet = worksheetOf(sheetId);
      const emptied = worksheet ? gone.map(({ row, column }) => ({ row, column, cell: cellAt(worksheet, row, column) })) : [];
      const cells = [...emptied, ...(now.get(sheetId) ?? [])];
      if (cells.length > 0) listener.calculated(sheetId, cells);
    }
  }

  function planRebuild(): void {
    if (rebuildPlanned) return;
    rebuildPlanned = true;
    setTimeout(() => {
      rebuildPlanned = false;
      listener.rebuilt(grid.sheets());
    });
  }

  api.onCommandExecuted((command, execution) => {
    const params: unknown = command.params;
    if (command.id === 'sheet.operation.set-selections' || command.id === 'sheet.operation.set-worksheet-active') {
      if (!writing) reportSelection();
      return;
    }
    if (command.type !== mutation || !params) return;
    if (command.id === 'formula.mutation.set-array-formula-data') {
      spilledCells(params as ArrayFormulaParams);
      return;
    }
    if (command.id === 'sheet.mutation.set-range-values') {
      const values = params as ValuesParams;
      if (execution?.['applyFormulaCalculationResult']) listener.calculated(values.subUnitId, touchedCells(values));
      else if (!writing && !execution?.['fromFormula']) listener.edited(values.subUnitId, touchedCells(values));
      return;
    }
    if (writing || !rebuilding.has(command.id)) return;
    const sign = shifting[command.id];
    if (sign) {
      const { subUnitId, range } = params as { subUnitId: string; range: IRange };
      const [at, end] = sign.axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      listener.shifted(subUnitId, { axis: sign.axis, at, count: sign.direction * (end - at + 1) });
    }
    planRebuild();
  });

  function reportSelection(): void {
    const worksheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = worksheet?.getSelection()?.getActiveRange()?.getRange();
    if (!worksheet || !range) return;
    listener.selected(worksheet.getSheetId(), {
      firstRow: range.startRow,
      firstColumn: range.startColumn,
      lastRow: range.endRow,
      lastColumn: range.endColumn,
    });
  }

  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'spot-marks',
    priority: 100,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const fill = marks.get(location.subUnitId)?.get(`${location.row}:${location.col}`);
      if (!fill) return next(cell);
      const marked: ICellDataForSheetInterceptor =
        !cell || cell === location.rawData ? { ...location.rawData } : (cell as ICellDataForSheetInterceptor);
      // Dark text: the fills are light in the dark theme too.
      marked.interceptorStyle = { ...marked.interceptorStyle, bg: { rgb: fill }, cl: { rgb: '#1b1b1b' } };
      return next(marked);
    },
  });

  function rangeOf(area: CellArea): IRange {
    return {
      startRow: area.firstRow,
      startColumn: area.firstColumn,
      endRow: area.lastRow,
      endColumn: area.lastColumn,
    };
  }

  /** Makes room for cells beyond the grid's edge. */
  function makeRoom(sheetId: string, lastRow: number, lastColumn: number): void {
    const worksheet = worksheetOf(sheetId);
    if (!worksheet) return;
    if (lastRow >= worksheet.getRowCount()) {
      run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheetId, rowCount: lastRow + 100 });
    }
    if (lastColumn >= worksheet.getColumnCount()) {
      run('sheet.mutation.set-worksheet-column-count', { subUnitId: sheetId, columnCount: lastColumn + 5 });
    }
  }

  const grid: Grid = {
    show(sheets, activeSheetId) {
      write(() => {
        marks.clear();
        spilled = new Map();
        api.disposeUnit(bookId);
        api.createWorkbook({
          id: bookId,
          name: '',
          sheetOrder: sheets.map((sheet) => sheet.id),
          sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, toUniverSheet(sheet)])),
        });
        book = currentBook();
        api.registerSheetMainExtension(bookId, pictures);
        api.getActiveWorkbook()?.setNumfmtLocal(language);
        api.getActiveWorkbook()?.setActiveSheet(activeSheetId);
      });
    },

    setCells(sheetId, cells) {
      if (cells.length === 0) return;
      const cellValue: Record<number, Record<number, ICellData>> = {};
      let [lastRow, lastColumn] = [0, 0];
      for (const { row, column, cell } of cells) {
        (cellValue[row] ??= {})[column] = toUniverCell(cell);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      }
      makeRoom(sheetId, lastRow, lastColumn);
      run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue });
    },

    addSheet(sheet, index) {
      run('sheet.mutation.insert-sheet', { subUnitId: sheet.id, index, sheet: mergeWorksheetSnapshotWithDefault(toUniverSheet(sheet)) });
    },

    removeSheet(sheetId) {
      marks.delete(sheetId);
      run('sheet.mutation.remove-sheet', { subUnitId: sheetId, subUnitName: '' });
    },

    renameSheet(sheetId, name) {
      run('sheet.mutation.set-worksheet-name', { subUnitId: sheetId, name });
    },

    setColumnWidths(sheetId, widths) {
      for (const [column, width] of widths) {
        run('sheet.mutation.set-worksheet-col-width', {
          subUnitId: sheetId,
          colWidth: width,
          ranges: [rangeOf({ firstRow: 0, lastRow: 0, firstColumn: column, lastColumn: column })],
        });
      }
    },

    setRowHeights(sheetId, heights) {
      for (const [row, height] of heights) {
        run('sheet.mutation.set-worksheet-row-height', {
          subUnitId: sheetId,
          rowHeight: height,
          ranges: [rangeOf({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 })],
        });
        run('sheet.mutation.set-worksheet-row-is-auto-height', {
          subUnitId: sheetId,
          autoHeightInfo: 0,
          ranges: [rangeOf({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 })],
        });
      }
    },

    setMarks(sheetId, list) {
      marks.set(sheetId, new Map(list.map((mark) => [`${mark.row}:${mark.column}`, mark.fill])));
      const worksheet = api.getActiveWorkbook()?.getActiveSheet();
      if (worksheet?.getSheetId() === sheetId) worksheet.refreshCanvas();
    },

    setPictures(sheetId, list) {
      pictures.set(sheetId, list);
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },

    select(sheetId, area) {
      write(() => {
        const workbook = api.getActiveWorkbook();
        const worksheet = workbook?.getSheetBySheetId(sheetId);
        if (!workbook || !worksheet) return;
        if (workbook.getActiveSheet().getSheetId() !== sheetId) workbook.setActiveSheet(worksheet);
        worksheet
          .getRange(
            area.firstRow,
            area.firstColumn,
            area.lastRow - area.firstRow + 1,
            area.lastColumn - area.firstColumn + 1,
          )
          .activate();
        reveal(worksheet, area);
      });
    },

    here() {
      const worksheet = api.getActiveWorkbook()?.getActiveSheet();
      const range = worksheet?.getSelection()?.getActiveRange();
      const corner = range && worksheet?.getRange(range.getRow(), range.getColumn());
      if (!worksheet || !corner) return undefined;
      const text = corner.getDisplayValue();
      // A formula may have caught the error of a function: only an error that shows needs its sentence.
      const why = text.startsWith('#') ? functionSentence(worksheet.getSheetId(), range.getRow(), range.getColumn()) : undefined;
      return { sheet: worksheet.getSheetName(), address: corner.getA1Notation(), text, ...(why === undefined ? {} : { why }) };
    },

    sheets() {
      return (book?.getSheets() ?? []).map((worksheet) => readSheet(worksheet, cellAt));
    },

    sheetNames() {
      return new Map((book?.getSheets() ?? []).map((worksheet) => [worksheet.getSheetId(), worksheet.getName()]));
    },

    setFunctionInputs(inputs) {
      setFunctionInputs(api, inputs);
    },

    setLanguage(chosen) {
      language = chosen;
      api.getActiveWorkbook()?.setNumfmtLocal(language);
      api.setLocale(univerLocale[language]);
      registerFunctions(api, language);
    },

    setDark(dark) {
      api.toggleDarkMode(dark);
    },
  };

  /** Scrolls only when the cell is out of sight, and leaves some cells before it to see it in its row. */
  function reveal(worksheet: { getVisibleRange(): IRange | null; scrollToCell(row: number, column: number): unknown }, area: CellArea): void {
    const visible = worksheet.getVisibleRange();
    if (!visible) return;
    const { firstRow: row, firstColumn: column } = area;
    const rowSeen = row >= visible.startRow && row < visible.endRow;
    const columnSeen = column >= visible.startColumn && column < visible.endColumn;
    if (rowSeen && columnSeen) return;
    worksheet.scrollToCell(
      rowSeen ? visible.startRow : Math.max(0, row - 4),
      columnSeen ? visible.startColumn : Math.max(0, column - 2),
    );
  }

  return grid;
}

function readSheet(
  worksheet: Worksheet,
  cellAt: (worksheet: Worksheet, row: number, column: number) => GridCell | undefined,
): GridSheet {
  const cells: PlacedCell[] = [];
  worksheet.getCellMatrix().forValue((row, column) => {
    const cell = cellAt(worksheet, row, column);
    if (cell) cells.push({ row, column, cell });
  });
  const { freeze, rowData, mergeData, columnData } = worksheet.getConfig();
  const hiddenRows = Object.entries(rowData)
    .filter(([, row]) => row?.hd)
    .map(([row]) => Number(row));
  const columnWidths = new Map<number, number>();
  for (const [column, data] of Object.entries(columnData)) {
    if (data?.w) columnWidths.set(Number(column), data.w);
  }
  return {
    id: worksheet.getSheetId(),
    name: worksheet.getName(),
    hidden: Boolean(worksheet.isSheetHidden()),
    cells,
    columnWidths,
    frozenRows: freeze.ySplit,
    frozenColumns: freeze.xSplit,
    hiddenRows,
    merges: mergeData.map((range) => ({
      firstRow: range.startRow,
      firstColumn: range.startColumn,
      lastRow: range.endRow,
      lastColumn: range.endColumn,
    })),
  };
}
