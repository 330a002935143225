import { invalidArgument } from '../host-error';
import type { HostState } from '../host-state';
import { assertWritable } from '../model/cells';
import { covers, intersection, without } from '../model/rectangle';
import type { ValidationModel } from '../model/workbook-model';
import type { AreasTarget } from './areas';
import type { HostScalar, HostType } from './define-type';

const ruleTypes: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function validationOf({ sheet, areas }: AreasTarget): ValidationModel | undefined {
  return sheet.validations.find((one) => areas.every((area) => one.areas.some((whole) => covers(whole, area))));
}

function clear(state: HostState, { sheet, areas }: AreasTarget): void {
  assertWritable(sheet);
  for (const validation of sheet.validations) {
    if (!validation.areas.some((one) => areas.some((hole) => intersection(one, hole)))) continue;
    for (const hole of areas) validation.areas = validation.areas.flatMap((area) => without(area, hole));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  state.changed({ kind: 'formats', sheetId: sheet.id, areas, by: 'add-in' });
}

function own(state: HostState, target: AreasTarget): ValidationModel {
  const found = validationOf(target);
  if (found && found.areas.length === target.areas.length) return found;
  clear(state, target);
  const made: ValidationModel = {
    areas: [...target.areas],
    rule: {},
    prompt: null,
    errorAlert: null,
    ignoreBlanks: true,
  };
  target.sheet.validations.push(made);
  return made;
}

function part(name: 'prompt' | 'errorAlert'): HostScalar<AreasTarget> {
  return {
    get: (_state, target) => validationOf(target)?.[name] ?? null,
    set(state, target, value) {
      own(state, target)[name] = value;
    },
  };
}

/** Keeps the rule and says which it is; it does not refuse entries. */
export const dataValidation: HostType<AreasTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (_state, target) => ruleTypes[Object.keys(validationOf(target)?.rule ?? {})[0] ?? ''] ?? 'None',
    },
    Rule: {
      get: (_state, target) => validationOf(target)?.rule ?? {},
      set(state, target, value) {
        if (typeof value !== 'object' || value === null) throw invalidArgument('the rule of a data validation');
        own(state, target).rule = value as Readonly<Record<string, unknown>>;
      },
    },
    Prompt: part('prompt'),
    ErrorAlert: part('errorAlert'),
    IgnoreBlanks: {
      get: (_state, target) => validationOf(target)?.ignoreBlanks ?? true,
      set(state, target, value) {
        own(state, target).ignoreBlanks = value === true;
      },
    },
  },
  methods: {
    Clear(state, target) {
      clear(state, target);
    },
  },
};
