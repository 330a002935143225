import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { assertWritable } from '../model/cells';
import { intersection } from '../model/rectangle';
import { nextId } from '../model/ids';
import type { SheetModel, TableModel, WorkbookModel } from '../model/workbook-model';
import { onlyArea, readAreas, type AreasTarget } from './areas';
import { hostObject, targetOf, type HostObject, type HostType } from './define-type';
import { range, rangeObject } from './range';
import { findSheet, worksheet } from './worksheet';

interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The tables of one sheet, or of the workbook. */
export interface TablesTarget {
  readonly sheet?: SheetModel;
}

function tablesIn(model: WorkbookModel, { sheet }: TablesTarget): readonly TableTarget[] {
  return (sheet ? [sheet] : model.sheets).flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

const table: HostType<TableTarget> = {
  name: 'Table',
  id: (target) => target.table.id,
  scalars: {
    Id: { get: (_state, target) => target.table.id },
    Name: {
      get: (_state, target) => target.table.name,
      set(state, target, value) {
        if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) throw invalidArgument('a table name');
        target.table.name = value;
        state.changed({ kind: 'structure', sheetId: target.sheet.id, areas: [target.table.area], by: 'add-in' });
      },
    },
    Style: {
      get: (_state, target) => target.table.style,
      set(state, target, value) {
        target.table.style = String(value);
        state.changed({ kind: 'structure', sheetId: target.sheet.id, areas: [target.table.area], by: 'add-in' });
      },
    },
    ShowHeaders: { get: () => true },
  },
  objects: { Worksheet: (_state, target) => hostObject(worksheet, target.sheet) },
  methods: {
    GetRange: (_state, target) => rangeObject(target.sheet, target.table.area),
    GetHeaderRowRange: (_state, target) => rangeObject(target.sheet, { ...target.table.area, rows: 1 }),
    GetDataBodyRange(_state, target) {
      const { area } = target.table;
      return rangeObject(target.sheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
    },
    ConvertToRange(_state, target) {
      target.sheet.tables = target.sheet.tables.filter((one) => one !== target.table);
      return rangeObject(target.sheet, target.table.area);
    },
    Delete(state, target) {
      target.sheet.tables = target.sheet.tables.filter((one) => one !== target.table);
      state.changed({ kind: 'structure', sheetId: target.sheet.id, areas: [target.table.area], by: 'add-in' });
    },
  },
};

function found(model: WorkbookModel, target: TablesTarget, key: unknown): HostObject | null {
  const match = tablesIn(model, target).find((one) => one.table.id === key || one.table.name === key);
  return match ? hostObject(table, match) : null;
}

/** The place of a new table: a range, or an address with or without a sheet. */
function placeOf(model: WorkbookModel, target: TablesTarget, address: unknown): AreasTarget {
  const given = targetOf(range, address);
  if (given) return given;
  if (typeof address !== 'string') throw invalidArgument('the address of a table');
  const name = address.includes('!') ? address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '') : undefined;
  const sheet = name === undefined ? (target.sheet ?? findSheet(model, model.activeSheetId)) : findSheet(model, name);
  if (!sheet) throw itemNotFound(`the worksheet ${name ?? ''}`);
  return { sheet, areas: readAreas(address) };
}

export const tables: HostType<TablesTarget> = {
  name: 'TableCollection',
  scalars: { Count: { get: (state, target) => tablesIn(state.model, target).length } },
  items: (state, target) => tablesIn(state.model, target).map((one) => hostObject(table, one)),
  item(state, target, key) {
    const match = found(state.model, target, key);
    if (!match) throw itemNotFound(`the table ${String(key)}`);
    return match;
  },
  methods: {
    Add(state, target, [address, hasHeaders]) {
      const place = placeOf(state.model, target, address);
      const area = onlyArea(place);
      if (hasHeaders !== true) throw new HostError('NotImplemented', 'This host adds tables with headers only.', 501);
      assertWritable(place.sheet);
      if (place.sheet.tables.some((one) => intersection(one.area, area))) {
        throw new HostError('InvalidArgument', "A table can't overlap another table.");
      }
      const id = nextId();
      const name = `Table${tablesIn(state.model, {}).length + 1}`;
      const made: TableModel = { id, name, area, style: 'TableStyleMedium2' };
      place.sheet.tables.push(made);
      state.changed({ kind: 'structure', sheetId: place.sheet.id, areas: [area], by: 'add-in' });
      return hostObject(table, { sheet: place.sheet, table: made });
    },
    GetCount: (state, target) => tablesIn(state.model, target).length,
    GetItemOrNullObject: (state, target, [key]) => found(state.model, target, key),
  },
};
