import { CellError } from '../../../src/shipment/model';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostState } from '../host-state';
import {
  assertWritable,
  clearContents,
  deliveredValue,
  readGrid,
  shaped,
  valueAt,
  writeEntries,
} from '../model/cells';
import { displayText } from '../model/display-text';
import { defaultFormat, formatAt, paint } from '../model/formats';
import {
  bounding,
  cellCount,
  columnLetters,
  covers,
  intersection,
  maxColumns,
  maxRows,
  wholeSheet,
  type CellRectangle,
} from '../model/rectangle';
import { cellKey, cornerOf, usedRectangle, type SheetModel } from '../model/workbook-model';
import { fullAddress, onlyArea, wholeNumber, type AreasTarget } from './areas';
import { clearConditionalFormats, conditionalFormats } from './conditional-format';
import { dataValidation } from './data-validation';
import { hostObject, targetOf, type HostObject, type HostScalar, type HostType } from './define-type';
import { rangeFormat } from './range-format';
import { worksheet } from './worksheet';

/** A range object, or ItemNotFound when the rectangle would leave the sheet. */
export function rangeObject(sheet: SheetModel, area: CellRectangle): HostObject {
  if (!covers(wholeSheet, area) || area.rows < 1 || area.columns < 1) throw invalidArgument('a range off the sheet');
  return hostObject(range, { sheet, areas: [area] });
}

const entries: HostScalar<AreasTarget>['set'] = (state, target, value) => {
  writeEntries(state, target.sheet, onlyArea(target), value, 'add-in');
};

function typeOfValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const formulas: HostScalar<AreasTarget> = {
  get: (state, target) =>
    readGrid(state, onlyArea(target), (row, column) =>
      target.sheet.formulas.get(cellKey(row, column)) ?? deliveredValue(valueAt(target.sheet, row, column)),
    ),
  set: entries,
};

const numberFormat: HostScalar<AreasTarget> = {
  get: (state, target) =>
    readGrid(state, onlyArea(target), (row, column) => formatAt(target.sheet.formats, 'numberFormat', row, column)),
  set(state, target, value) {
    const { sheet } = target;
    const area = onlyArea(target);
    assertWritable(sheet);
    if (typeof value === 'string') {
      sheet.formats = paint(sheet.formats, { area, name: 'numberFormat', value });
    } else {
      const formatFor = shaped(value, area);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const format = formatFor(row, column);
          if (format === null) continue;
          if (typeof format !== 'string') throw invalidArgument('a number format');
          const cell = { row, column, rows: 1, columns: 1 };
          sheet.formats = paint(sheet.formats, { area: cell, name: 'numberFormat', value: format });
        }
      }
    }
    state.changed({ kind: 'formats', sheetId: sheet.id, areas: [area], by: 'add-in' });
  },
};

/** Whether all, none or some of the rows or columns are hidden: true, false, null. */
function hiddenScalar(of: 'rows' | 'columns'): HostScalar<AreasTarget> {
  const span = (area: CellRectangle): readonly [number, number] =>
    of === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const marks = (sheet: SheetModel): Set<number> => (of === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns);
  return {
    get(_state, target) {
      const [first, count] = span(onlyArea(target));
      const hidden = [...marks(target.sheet)].filter((index) => index >= first && index < first + count).length;
      if (hidden === 0) return false;
      return hidden === count ? true : null;
    },
    set(state, target, value) {
      assertWritable(target.sheet);
      const [first, count] = span(onlyArea(target));
      for (let index = first; index < first + count; index += 1) {
        if (value === true) marks(target.sheet).add(index);
        else marks(target.sheet).delete(index);
      }
      state.changed({ kind: 'formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
    },
  };
}

function usedPart(target: AreasTarget, valuesOnly: unknown): CellRectangle | undefined {
  const used = usedRectangle(target.sheet, valuesOnly !== true);
  return used && intersection(used, onlyArea(target));
}

function other(value: unknown): AreasTarget {
  const target = targetOf(range, value);
  if (!target) throw invalidArgument('a range is expected');
  return target;
}

function mergedIn({ sheet, areas }: AreasTarget): readonly CellRectangle[] {
  return sheet.merges.filter((merge) => areas.some((area) => intersection(area, merge)));
}

function unmerge(target: AreasTarget): void {
  const inside = new Set(mergedIn(target));
  target.sheet.merges = target.sheet.merges.filter((merge) => !inside.has(merge));
}

function clear(state: HostState, target: AreasTarget, applyTo: unknown): void {
  assertWritable(target.sheet);
  const what = typeof applyTo === 'string' ? applyTo : 'All';
  for (const area of target.areas) {
    if (what === 'All' || what === 'Contents') clearContents(state, target.sheet, area, 'add-in');
    if (what === 'All' || what === 'Formats') {
      for (const [name, value] of Object.entries(defaultFormat)) {
        target.sheet.formats = paint(target.sheet.formats, { area, name: name as keyof typeof defaultFormat, value });
      }
    }
  }
  if (what === 'All' || what === 'Formats') {
    clearConditionalFormats(state, target);
    unmerge(target);
    state.changed({ kind: 'formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
  }
}

function select(state: HostState, target: AreasTarget): void {
  if (target.sheet.visibility !== 'Visible') throw invalidArgument('the sheet is hidden');
  state.model.activeSheetId = target.sheet.id;
  state.model.selection = [...target.areas];
  state.changed({ kind: 'selection', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
}

const sharedObjects: NonNullable<HostType<AreasTarget>['objects']> = {
  Format: (_state, target) => hostObject(rangeFormat, target),
  ConditionalFormats: (_state, target) => hostObject(conditionalFormats, target),
  DataValidation: (_state, target) => hostObject(dataValidation, target),
  Worksheet: (_state, { sheet }) => hostObject(worksheet, sheet),
};

const addressScalar: HostScalar<AreasTarget> = { get: (_state, target) => fullAddress(target) };

function resized(area: CellRectangle, rows: unknown, columns: unknown): CellRectangle {
  return { ...area, rows: wholeNumber(rows, 1, 'rows'), columns: wholeNumber(columns, 1, 'columns') };
}

/** The rectangle of a range in points. */
function edges(target: AreasTarget): { left: number; top: number; right: number; bottom: number } {
  const { row, column, rows, columns } = onlyArea(target);
  const { left, top } = cornerOf(target.sheet, row, column);
  const { left: right, top: bottom } = cornerOf(target.sheet, row + rows, column + columns);
  return { left, top, right, bottom };
}

const offset = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) ? value : 0);

export const range: HostType<AreasTarget> = {
  name: 'Range',
  scalars: {
    Values: {
      get: (state, target) =>
        readGrid(state, onlyArea(target), (row, column) => deliveredValue(valueAt(target.sheet, row, column))),
      set: entries,
    },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: {
      get: (state, target) =>
        readGrid(state, onlyArea(target), (row, column) => {
          const format = formatAt(target.sheet.formats, 'numberFormat', row, column);
          return displayText(valueAt(target.sheet, row, column), format, state.culture, state.model.date1904);
        }),
    },
    ValueTypes: {
      get: (state, target) =>
        readGrid(state, onlyArea(target), (row, column) => typeOfValue(valueAt(target.sheet, row, column))),
    },
    Address: addressScalar,
    AddressLocal: addressScalar,
    RowIndex: { get: (_state, target) => onlyArea(target).row },
    ColumnIndex: { get: (_state, target) => onlyArea(target).column },
    Left: { get: (_state, target) => edges(target).left },
    Top: { get: (_state, target) => edges(target).top },
    Width: { get: (_state, target) => edges(target).right - edges(target).left },
    Height: { get: (_state, target) => edges(target).bottom - edges(target).top },
    RowCount: { get: (_state, target) => onlyArea(target).rows },
    ColumnCount: { get: (_state, target) => onlyArea(target).columns },
    CellCount: { get: (_state, target) => Math.min(cellCount(onlyArea(target)), 2 ** 31 - 1) },
    IsEntireRow: { get: (_state, target) => onlyArea(target).columns === maxColumns },
    IsEntireColumn: { get: (_state, target) => onlyArea(target).rows === maxRows },
    RowHidden: hiddenScalar('rows'),
    ColumnHidden: hiddenScalar('columns'),
  },
  objects: sharedObjects,
  methods: {
    GetCell(_state, target, [row, column]) {
      const area = onlyArea(target);
      const place = { row: area.row + offset(row), column: area.column + offset(column), rows: 1, columns: 1 };
      return rangeObject(target.sheet, place);
    },
    GetRow(_state, target, [row]) {
      const area = onlyArea(target);
      return rangeObject(target.sheet, { ...area, row: area.row + offset(row), rows: 1 });
    },
    GetColumn(_state, target, [column]) {
      const area = onlyArea(target);
      return rangeObject(target.sheet, { ...area, column: area.column + offset(column), columns: 1 });
    },
    GetLastRow(_state, target) {
      const area = onlyArea(target);
      return rangeObject(target.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    GetLastColumn(_state, target) {
      const area = onlyArea(target);
      return rangeObject(target.sheet, { ...area, column: area.column + area.columns - 1, columns: 1 });
    },
    GetLastCell(_state, target) {
      const { row, column, rows, columns } = onlyArea(target);
      return rangeObject(target.sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
    GetEntireRow: (_state, target) =>
      rangeObject(target.sheet, { ...onlyArea(target), column: 0, columns: maxColumns }),
    GetEntireColumn: (_state, target) => rangeObject(target.sheet, { ...onlyArea(target), row: 0, rows: maxRows }),
    GetOffsetRange(_state, target, [rows, columns]) {
      const area = onlyArea(target);
      return rangeObject(target.sheet, {
        ...area,
        row: area.row + offset(rows),
        column: area.column + offset(columns),
      });
    },
    GetResizedRange(_state, target, [rows, columns]) {
      const area = onlyArea(target);
      return rangeObject(target.sheet, resized(area, area.rows + offset(rows), area.columns + offset(columns)));
    },
    GetAbsoluteResizedRange: (_state, target, [rows, columns]) =>
      rangeObject(target.sheet, resized(onlyArea(target), rows, columns)),
    GetBoundingRect: (_state, target, [another]) =>
      rangeObject(target.sheet, bounding(onlyArea(target), onlyArea(other(another)))),
    GetIntersection(_state, target, [another]) {
      const shared = intersection(onlyArea(target), onlyArea(other(another)));
      if (!shared) throw itemNotFound('an intersection');
      return rangeObject(target.sheet, shared);
    },
    GetIntersectionOrNullObject(_state, target, [another]) {
      const shared = intersection(onlyArea(target), onlyArea(other(another)));
      return shared ? rangeObject(target.sheet, shared) : null;
    },
    GetUsedRange(_state, target, [valuesOnly]) {
      const used = usedPart(target, valuesOnly);
      if (!used) throw itemNotFound('a used range');
      return rangeObject(target.sheet, used);
    },
    GetUsedRangeOrNullObject(_state, target, [valuesOnly]) {
      const used = usedPart(target, valuesOnly);
      return used ? rangeObject(target.sheet, used) : null;
    },
    GetMergedAreasOrNullObject(_state, target) {
      const areas = mergedIn(target);
      return areas.length > 0 ? hostObject(rangeAreas, { sheet: target.sheet, areas }) : null;
    },
    GetRowProperties(_state, target) {
      const area = onlyArea(target);
      return Array.from({ length: area.rows }, (_, index) => ({
        address: `${target.sheet.name}!${area.row + index + 1}:${area.row + index + 1}`,
        rowHidden: target.sheet.hiddenRows.has(area.row + index),
        rowIndex: area.row + index,
      }));
    },
    GetColumnProperties(_state, target) {
      const area = onlyArea(target);
      return Array.from({ length: area.columns }, (_, index) => ({
        address: `${target.sheet.name}!${columnLetters(area.column + index)}:${columnLetters(area.column + index)}`,
        columnHidden: target.sheet.hiddenColumns.has(area.column + index),
        columnIndex: area.column + index,
      }));
    },
    Clear: (state, target, [applyTo]) => clear(state, target, applyTo),
    Select: select,
    Merge(state, target, [across]) {
      assertWritable(target.sheet);
      const area = onlyArea(target);
      unmerge(target);
      const merges =
        across === true
          ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
          : [area];
      for (const merge of merges.filter((one) => cellCount(one) > 1)) {
        keepFirstCell(state, target.sheet, merge);
        target.sheet.merges.push(merge);
      }
      state.changed({ kind: 'structure', sheetId: target.sheet.id, areas: [area], by: 'add-in' });
    },
    Unmerge(state, target) {
      assertWritable(target.sheet);
      unmerge(target);
      state.changed({ kind: 'structure', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
    },
    Calculate: () => undefined,
    _KeepReference: () => undefined,
    _ValidateArraySize(_state, target, [rows, columns]) {
      const area = onlyArea(target);
      if (rows !== area.rows || columns !== area.columns) {
        throw invalidArgument(`the values are ${String(rows)} × ${String(columns)}, the range is ${area.rows} × ${area.columns}`);
      }
    },
  },
};

function keepFirstCell(state: HostState, sheet: SheetModel, merge: CellRectangle): void {
  const below = { ...merge, row: merge.row + 1, rows: merge.rows - 1 };
  const right = { ...merge, column: merge.column + 1, columns: merge.columns - 1, rows: 1 };
  for (const part of [below, right]) if (cellCount(part) > 0) clearContents(state, sheet, part, 'add-in');
}

const rangeCollection: HostType<AreasTarget> = {
  name: 'RangeCollection',
  scalars: {},
  items: (_state, { sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  methods: {
    GetCount: (_state, { areas }) => areas.length,
    GetItemAt(_state, { sheet, areas }, [index]) {
      const area = typeof index === 'number' ? areas[index] : undefined;
      if (!area) throw itemNotFound(`the area at ${String(index)}`);
      return rangeObject(sheet, area);
    },
  },
};

export const rangeAreas: HostType<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    Address: addressScalar,
    AddressLocal: addressScalar,
    AreaCount: { get: (_state, { areas }) => areas.length },
    CellCount: { get: (_state, { areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireRow: { get: (_state, { areas }) => areas.every((area) => area.columns === maxColumns) },
    IsEntireColumn: { get: (_state, { areas }) => areas.every((area) => area.rows === maxRows) },
  },
  objects: { ...sharedObjects, Areas: (_state, target) => hostObject(rangeCollection, target) },
  methods: {
    Clear: (state, target, [applyTo]) => clear(state, target, applyTo),
    Calculate: () => undefined,
    _KeepReference: () => undefined,
  },
};
