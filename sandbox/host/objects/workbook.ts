import { dateFromParts, serialFromMoment } from '../../../src/values';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostState } from '../host-state';
import type { WorkbookModel } from '../model/workbook-model';
import { readAreas } from './areas';
import { hostObject, type HostObject, type HostScalar, type HostType } from './define-type';
import { rangeAreas, rangeObject } from './range';
import { tables } from './table';
import { findSheet, worksheets } from './worksheet';

interface KeyTarget {
  readonly key: string;
}

const setting: HostType<KeyTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    Key: { get: (_state, { key }) => key },
    Value: {
      get: (state, { key }) => state.model.settings.get(key),
      set: (state, { key }, value) => saveSetting(state, key, value),
    },
  },
  methods: {
    Delete(state, { key }) {
      state.model.settings.delete(key);
      state.changed({ kind: 'settings', sheetId: '', areas: [], by: 'add-in' });
    },
  },
};

function saveSetting(state: HostState, key: string, value: unknown): void {
  state.model.settings.set(key, value);
  state.changed({ kind: 'settings', sheetId: '', areas: [], by: 'add-in' });
}

function settingObject(model: WorkbookModel, key: unknown): HostObject | null {
  return typeof key === 'string' && model.settings.has(key) ? hostObject(setting, { key }) : null;
}

const settings: HostType<WorkbookModel> = {
  name: 'SettingCollection',
  scalars: {},
  items: (_state, model) => [...model.settings.keys()].map((key) => hostObject(setting, { key })),
  item(_state, model, key) {
    const found = settingObject(model, key);
    if (!found) throw itemNotFound(`the setting ${String(key)}`);
    return found;
  },
  methods: {
    Add(state, _model, [key, value]) {
      if (typeof key !== 'string' || key === '') throw invalidArgument('the key of a setting');
      saveSetting(state, key, value);
      return hostObject(setting, { key });
    },
    GetCount: (_state, model) => model.settings.size,
    GetItemOrNullObject: (_state, model, [key]) => settingObject(model, key),
  },
};

const namedItem: HostType<KeyTarget> = {
  name: 'NamedItem',
  id: ({ key }) => key,
  scalars: {
    Name: { get: (_state, { key }) => key },
    Type: { get: () => 'Range' },
    Value: { get: (state, { key }) => state.model.names.get(key) ?? '' },
    Formula: { get: (state, { key }) => `=${state.model.names.get(key) ?? ''}` },
    Visible: { get: () => true },
    Scope: { get: () => 'Workbook' },
    Comment: { get: () => '' },
  },
  methods: {
    Delete: (state, { key }) => void state.model.names.delete(key),
    GetRange: (state, { key }) => namedRange(state.model, key),
    GetRangeOrNullObject: (state, { key }) => namedRange(state.model, key),
  },
};

function namedRange(model: WorkbookModel, name: string): HostObject {
  const address = model.names.get(name) ?? '';
  const sheet = findSheet(model, address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, ''));
  const [area] = readAreas(address);
  if (!sheet || !area) throw itemNotFound(`the range of ${name}`);
  return rangeObject(sheet, area);
}

const names: HostType<WorkbookModel> = {
  name: 'NamedItemCollection',
  scalars: {},
  items: (_state, model) => [...model.names.keys()].map((key) => hostObject(namedItem, { key })),
  item(_state, model, key) {
    if (typeof key !== 'string' || !model.names.has(key)) throw itemNotFound(`the name ${String(key)}`);
    return hostObject(namedItem, { key });
  },
  methods: {
    GetCount: (_state, model) => model.names.size,
    GetItemOrNullObject: (_state, model, [key]) =>
      typeof key === 'string' && model.names.has(key) ? hostObject(namedItem, { key }) : null,
  },
};

const application: HostType<WorkbookModel> = {
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: (state) => (state.culture === 'ru-RU' ? ',' : '.') },
    ThousandsSeparator: { get: (state) => (state.culture === 'ru-RU' ? '\u00A0' : ',') },
    UseSystemSeparators: { get: () => true },
  },
  objects: {
    CultureInfo: (_state, model) => hostObject(cultureInfo, model),
  },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const cultureInfo: HostType<WorkbookModel> = {
  name: 'CultureInfo',
  scalars: { Name: { get: (state) => state.culture } },
};

const functionResult: HostType<{ readonly value: number }> = {
  name: 'FunctionResult',
  scalars: { Value: { get: (_state, { value }) => value }, Error: { get: () => null } },
};

/** Worksheet functions an add-in may call: DATE alone, which tells the date system of the workbook. */
const functions: HostType<WorkbookModel> = {
  name: 'Functions',
  scalars: {},
  methods: {
    Date(_state, model, [year, month, day]) {
      const date = dateFromParts(Number(year), Number(month), Number(day));
      if (!date) throw invalidArgument('a date');
      return hostObject(functionResult, { value: serialFromMoment(date, model.date1904) });
    },
  },
};

const constant = (value: unknown): HostScalar<WorkbookModel> => ({ get: () => value });

/** The object every path of a request begins at. */
export const workbook: HostType<WorkbookModel> = {
  name: 'Workbook',
  scalars: {
    Name: { get: (_state, model) => model.name },
    ReadOnly: constant(false),
    IsDirty: constant(false),
    AutoSave: constant(false),
    PreviouslySaved: constant(true),
  },
  objects: {
    Worksheets: (_state, model) => hostObject(worksheets, model),
    Settings: (_state, model) => hostObject(settings, model),
    Names: (_state, model) => hostObject(names, model),
    Application: (_state, model) => hostObject(application, model),
    Functions: (_state, model) => hostObject(functions, model),
    Tables: () => hostObject(tables, {}),
  },
  methods: {
    GetSelectedRange(_state, model) {
      const [area, ...more] = model.selection;
      const sheet = findSheet(model, model.activeSheetId);
      if (!sheet || !area || more.length > 0) throw invalidArgument('the selection is not one range');
      return rangeObject(sheet, area);
    },
    GetSelectedRanges(_state, model) {
      const sheet = findSheet(model, model.activeSheetId);
      if (!sheet) throw itemNotFound('the selection');
      return hostObject(rangeAreas, { sheet, areas: model.selection });
    },
    GetActiveCell(_state, model) {
      const sheet = findSheet(model, model.activeSheetId);
      const [area] = model.selection;
      if (!sheet || !area) throw itemNotFound('the active cell');
      return rangeObject(sheet, { ...area, rows: 1, columns: 1 });
    },
    _RemoveReference: (state, _model, [reference]) => void state.references.delete(String(reference)),
    _RemoveAllReferences: (state) => state.references.clear(),
    _GetReferenceCount: (state) => state.references.size,
  },
};
