import { invalidArgument, itemNotFound } from '../host-error';
import type { HostState } from '../host-state';
import { assertWritable } from '../model/cells';
import { intersection, without } from '../model/rectangle';
import { nextId } from '../model/ids';
import type { ConditionalFormatModel, ConditionalFormatName, SheetModel } from '../model/workbook-model';
import type { AreasTarget } from './areas';
import { hostObject, type HostScalar, type HostType } from './define-type';
import { range, rangeAreas } from './range';

interface ConditionalTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

function report(state: HostState, { sheet, format }: ConditionalTarget): void {
  state.changed({ kind: 'conditional-formats', sheetId: sheet.id, areas: format.areas, by: 'add-in' });
}

function kept(name: ConditionalFormatName): HostScalar<ConditionalTarget> {
  return {
    get: (_state, { format }) => format.format[name] ?? null,
    set(state, target, value) {
      if (typeof value !== 'string' && typeof value !== 'boolean') throw invalidArgument(name);
      assertWritable(target.sheet);
      target.format.format[name] = value;
      report(state, target);
    },
  };
}

const fill: HostType<ConditionalTarget> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: kept('fill.color') },
};

const font: HostType<ConditionalTarget> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: kept('font.color'),
    Bold: kept('font.bold'),
    Italic: kept('font.italic'),
    Underline: kept('font.underline'),
    Strikethrough: kept('font.strikethrough'),
  },
};

const conditionalRangeFormat: HostType<ConditionalTarget> = {
  name: 'ConditionalRangeFormat',
  scalars: {},
  objects: {
    Fill: (_state, target) => hostObject(fill, target),
    Font: (_state, target) => hostObject(font, target),
  },
};

const ruleFormula: HostScalar<ConditionalTarget> = {
  get: (_state, { format }) => format.formula,
  set(state, target, value) {
    if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('the formula of a rule');
    assertWritable(target.sheet);
    target.format.formula = value;
    report(state, target);
  },
};

const rule: HostType<ConditionalTarget> = {
  name: 'ConditionalFormatRule',
  scalars: { Formula: ruleFormula, FormulaLocal: ruleFormula },
};

const custom: HostType<ConditionalTarget> = {
  name: 'CustomConditionalFormat',
  scalars: {},
  objects: {
    Rule: (_state, target) => hostObject(rule, target),
    Format: (_state, target) => hostObject(conditionalRangeFormat, target),
  },
};

const conditionalFormat: HostType<ConditionalTarget> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    Id: { get: (_state, { format }) => format.id },
    Type: { get: (_state, { format }) => format.type },
    StopIfTrue: {
      get: (_state, { format }) => format.stopIfTrue,
      set(state, target, value) {
        target.format.stopIfTrue = value === true;
        report(state, target);
      },
    },
    Priority: {
      get: (_state, { sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set(state, target, value) {
        const others = target.sheet.conditionalFormats.filter((format) => format !== target.format);
        if (typeof value !== 'number' || value < 0 || value > others.length) throw invalidArgument('priority');
        others.splice(value, 0, target.format);
        target.sheet.conditionalFormats = others;
        report(state, target);
      },
    },
  },
  objects: {
    Custom(_state, target) {
      if (target.format.type !== 'Custom') throw invalidArgument('the format is not a custom one');
      return hostObject(custom, target);
    },
    CustomOrNullObject: (_state, target) => (target.format.type === 'Custom' ? hostObject(custom, target) : null),
  },
  methods: {
    Delete(state, target) {
      assertWritable(target.sheet);
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => format !== target.format);
      report(state, target);
    },
    GetRange(_state, { sheet, format }) {
      if (format.areas.length !== 1) throw itemNotFound('one range of the format');
      return hostObject(range, { sheet, areas: format.areas });
    },
    GetRangeOrNullObject: (_state, { sheet, format }) =>
      format.areas.length === 1 ? hostObject(range, { sheet, areas: format.areas }) : null,
    GetRanges: (_state, { sheet, format }) => hostObject(rangeAreas, { sheet, areas: format.areas }),
  },
};

function formatsOn({ sheet, areas }: AreasTarget): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((one) => areas.some((other) => intersection(one, other))),
  );
}

function byId(target: AreasTarget, id: unknown): ConditionalFormatModel | undefined {
  return formatsOn(target).find((format) => format.id === id);
}

/** The conditional formats that touch a range or range areas. */
export const conditionalFormats: HostType<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (_state, target) =>
    formatsOn(target).map((format) => hostObject(conditionalFormat, { sheet: target.sheet, format })),
  item(_state, target, id) {
    const format = byId(target, id);
    if (!format) throw itemNotFound(`the conditional format ${String(id)}`);
    return hostObject(conditionalFormat, { sheet: target.sheet, format });
  },
  methods: {
    Add(state, target, [type]) {
      assertWritable(target.sheet);
      if (typeof type !== 'string') throw invalidArgument('the type of a conditional format');
      const format: ConditionalFormatModel = {
        id: nextId(),
        type,
        areas: [...target.areas],
        stopIfTrue: false,
        formula: '',
        format: {},
      };
      target.sheet.conditionalFormats = [format, ...target.sheet.conditionalFormats];
      report(state, { sheet: target.sheet, format });
      return hostObject(conditionalFormat, { sheet: target.sheet, format });
    },
    GetCount: (_state, target) => formatsOn(target).length,
    GetItemAt(_state, target, [index]) {
      const format = typeof index === 'number' ? formatsOn(target)[index] : undefined;
      if (!format) throw itemNotFound(`the conditional format at ${String(index)}`);
      return hostObject(conditionalFormat, { sheet: target.sheet, format });
    },
    GetItemOrNullObject(_state, target, [id]) {
      const format = byId(target, id);
      return format ? hostObject(conditionalFormat, { sheet: target.sheet, format }) : null;
    },
    ClearAll(state, target) {
      clearConditionalFormats(state, target);
    },
  },
};

/** Takes the areas out of every conditional format; formats without cells go. */
export function clearConditionalFormats(state: HostState, target: AreasTarget): void {
  assertWritable(target.sheet);
  const touched = formatsOn(target);
  if (touched.length === 0) return;
  for (const format of touched) {
    for (const hole of target.areas) format.areas = format.areas.flatMap((area) => without(area, hole));
  }
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  state.changed({ kind: 'conditional-formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
}
