import { accessDenied, HostError, invalidArgument, itemNotFound } from '../host-error';
import type { HostState } from '../host-state';
import { wholeSheet } from '../model/rectangle';
import { emptySheet, standardColumnWidth, standardRowHeight, usedRectangle, type SheetModel, type SheetVisibility, type WorkbookModel } from '../model/workbook-model';
import { onlyArea, readAreas, wholeNumber } from './areas';
import { hostObject, targetOf, type HostObject, type HostType } from './define-type';
import { pageLayout } from './page-layout';
import { range, rangeAreas, rangeObject } from './range';
import { shapes } from './shape';
import { tables } from './table';

/** The sheet of that name (in any case) or id. */
export function findSheet(model: WorkbookModel, key: unknown): SheetModel | undefined {
  if (typeof key !== 'string') return undefined;
  const wanted = key.toLocaleLowerCase();
  return model.sheets.find((sheet) => sheet.id === key || sheet.name.toLocaleLowerCase() === wanted);
}

const longestSheetName = 31;

/** Refuses names Excel refuses. */
function acceptedName(model: WorkbookModel, name: unknown, own?: SheetModel): string {
  if (typeof name !== 'string' || name === '' || name.length > longestSheetName || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw invalidArgument(`the sheet name ${String(name)}`);
  }
  const taken = findSheet(model, name);
  if (taken && taken !== own) {
    throw new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}.`, 409);
  }
  return name;
}

function reportStructure(state: HostState, sheet: SheetModel): void {
  state.changed({ kind: 'structure', sheetId: sheet.id, areas: [], by: 'add-in' });
}

const freezePanes: HostType<SheetModel> = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows(state, sheet, [count]) {
      sheet.frozen = { rows: wholeNumber(count ?? 1, 0, 'rows to freeze'), columns: 0 };
      reportStructure(state, sheet);
    },
    FreezeColumns(state, sheet, [count]) {
      sheet.frozen = { rows: 0, columns: wholeNumber(count ?? 1, 0, 'columns to freeze') };
      reportStructure(state, sheet);
    },
    FreezeAt(state, sheet, [frozen]) {
      const target = targetOf(range, frozen);
      const [area] = target ? [onlyArea(target)] : typeof frozen === 'string' ? readAreas(frozen) : [];
      if (!area) throw invalidArgument('the range to freeze');
      sheet.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
      reportStructure(state, sheet);
    },
    Unfreeze(state, sheet) {
      sheet.frozen = { rows: 0, columns: 0 };
      reportStructure(state, sheet);
    },
    GetLocationOrNullObject(_state, sheet) {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeObject(sheet, { ...wholeSheet, ...(rows > 0 ? { rows } : {}), ...(columns > 0 ? { columns } : {}) });
    },
  },
};

const protection: HostType<SheetModel> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: (_state, sheet) => sheet.protection.on },
    Options: { get: () => null },
  },
  methods: {
    Protect(state, sheet, [, password]) {
      if (sheet.protection.on) throw new HostError('InvalidOperation', 'The sheet is already protected.');
      sheet.protection = { on: true, password: typeof password === 'string' ? password : '' };
      reportStructure(state, sheet);
    },
    Unprotect(state, sheet, [password]) {
      if (sheet.protection.password !== (typeof password === 'string' ? password : '')) throw accessDenied(sheet.name);
      sheet.protection = { on: false, password: '' };
      reportStructure(state, sheet);
    },
  },
};

const visibilities: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies SheetVisibility[];

/** Excel never leaves a workbook without a visible sheet. */
function assertAnotherVisible(model: WorkbookModel, sheet: SheetModel): void {
  if (model.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) return;
  throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

function activateAnother(state: HostState, sheet: SheetModel): void {
  if (state.model.activeSheetId !== sheet.id) return;
  const next = state.model.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (next) state.model.activeSheetId = next.id;
  state.model.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
}

export const worksheet: HostType<SheetModel> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    Id: { get: (_state, sheet) => sheet.id },
    Name: {
      get: (_state, sheet) => sheet.name,
      set(state, sheet, value) {
        sheet.name = acceptedName(state.model, value, sheet);
        reportStructure(state, sheet);
      },
    },
    Position: {
      get: (state, sheet) => state.model.sheets.indexOf(sheet),
      set(state, sheet, value) {
        const place = wholeNumber(value, 0, 'position');
        const others = state.model.sheets.filter((other) => other !== sheet);
        others.splice(place, 0, sheet);
        state.model.sheets = others;
        reportStructure(state, sheet);
      },
    },
    Visibility: {
      get: (_state, sheet) => sheet.visibility,
      set(state, sheet, value) {
        if (typeof value !== 'string' || !visibilities.includes(value)) throw invalidArgument('visibility');
        if (value !== 'Visible') {
          assertAnotherVisible(state.model, sheet);
          activateAnother(state, sheet);
        }
        sheet.visibility = value as SheetVisibility;
        reportStructure(state, sheet);
      },
    },
    TabColor: {
      get: (_state, sheet) => sheet.tabColor,
      set(state, sheet, value) {
        sheet.tabColor = String(value);
        reportStructure(state, sheet);
      },
    },
    StandardWidth: { get: () => standardColumnWidth },
    StandardHeight: { get: () => standardRowHeight },
  },
  objects: {
    PageLayout: (_state, sheet) => hostObject(pageLayout, sheet),
    FreezePanes: (_state, sheet) => hostObject(freezePanes, sheet),
    Protection: (_state, sheet) => hostObject(protection, sheet),
    Tables: (_state, sheet) => hostObject(tables, { sheet }),
    Shapes: (_state, sheet) => hostObject(shapes, sheet),
  },
  methods: {
    Activate(state, sheet) {
      if (sheet.visibility !== 'Visible') throw invalidArgument('the sheet is hidden');
      if (state.model.activeSheetId === sheet.id) return;
      state.model.activeSheetId = sheet.id;
      state.model.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
      state.changed({ kind: 'selection', sheetId: sheet.id, areas: state.model.selection, by: 'add-in' });
    },
    Delete(state, sheet) {
      if (sheet.visibility === 'Visible') assertAnotherVisible(state.model, sheet);
      activateAnother(state, sheet);
      state.model.sheets = state.model.sheets.filter((other) => other !== sheet);
      reportStructure(state, sheet);
    },
    GetRange(_state, sheet, [address]) {
      if (address === undefined || address === null || address === '') return rangeObject(sheet, wholeSheet);
      const [area, ...more] = readAreas(address);
      if (!area || more.length > 0) throw invalidArgument(`the address ${String(address)}`);
      return rangeObject(sheet, area);
    },
    GetRanges(_state, sheet, [address]) {
      const areas = address === undefined || address === null ? [wholeSheet] : readAreas(address);
      return hostObject(rangeAreas, { sheet, areas });
    },
    GetRangeByIndexes: (_state, sheet, [row, column, rows, columns]) =>
      rangeObject(sheet, {
        row: wholeNumber(row, 0, 'startRow'),
        column: wholeNumber(column, 0, 'startColumn'),
        rows: wholeNumber(rows, 1, 'rowCount'),
        columns: wholeNumber(columns, 1, 'columnCount'),
      }),
    GetCell: (_state, sheet, [row, column]) =>
      rangeObject(sheet, {
        row: wholeNumber(row, 0, 'row'),
        column: wholeNumber(column, 0, 'column'),
        rows: 1,
        columns: 1,
      }),
    GetUsedRange(_state, sheet, [valuesOnly]) {
      const corner = { row: 0, column: 0, rows: 1, columns: 1 };
      return rangeObject(sheet, usedRectangle(sheet, valuesOnly !== true) ?? corner);
    },
    GetUsedRangeOrNullObject(_state, sheet, [valuesOnly]) {
      const used = usedRectangle(sheet, valuesOnly !== true);
      return used ? rangeObject(sheet, used) : null;
    },
    Calculate: () => undefined,
    _GetSheetById: (state, _sheet, [id]) => sheetObject(state.model, id),
  },
};

function sheetObject(model: WorkbookModel, key: unknown): HostObject {
  const sheet = findSheet(model, key);
  if (!sheet) throw itemNotFound(`the worksheet ${String(key)}`);
  return hostObject(worksheet, sheet);
}

function visibleOnes(model: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] {
  return visibleOnly === true ? model.sheets.filter((sheet) => sheet.visibility === 'Visible') : model.sheets;
}

function edgeSheet(sheet: SheetModel | undefined): HostObject {
  if (!sheet) throw itemNotFound('a worksheet');
  return hostObject(worksheet, sheet);
}

export const worksheets: HostType<WorkbookModel> = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (_state, model) => model.sheets.map((sheet) => hostObject(worksheet, sheet)),
  item: (_state, model, key) => sheetObject(model, key),
  methods: {
    Add(state, model, [name]) {
      const made = emptySheet(acceptedName(model, name ?? freeName(model)));
      model.sheets.push(made);
      reportStructure(state, made);
      return hostObject(worksheet, made);
    },
    GetActiveWorksheet: (_state, model) => sheetObject(model, model.activeSheetId),
    GetCount: (_state, model, [visibleOnly]) => visibleOnes(model, visibleOnly).length,
    GetFirst: (_state, model, [visibleOnly]) => edgeSheet(visibleOnes(model, visibleOnly)[0]),
    GetLast: (_state, model, [visibleOnly]) => edgeSheet(visibleOnes(model, visibleOnly).at(-1)),
    GetItemOrNullObject(_state, model, [key]) {
      const sheet = findSheet(model, key);
      return sheet ? hostObject(worksheet, sheet) : null;
    },
  },
};

function freeName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (findSheet(model, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
