import type { LocalizedText, Moment } from '../values';
import { calendarDate, dateOf } from '../values';
import type { Answer, DatedValue, Parameter } from './define';
import { facts } from './facts';
import { assertPack } from './pack';
import { parameters, type ParameterId, type ParameterValue } from './parameters';
import { unitHints } from './units';

assertPack(parameters, facts);

/** The regulation pack with the user's overrides. */
export interface Regulation {
  /** Value of a parameter on a date; undefined where no value is known or given for that date. */
  on<Id extends ParameterId>(id: Id, moment: Moment): Answer<ParameterValue<Id>> | undefined;
  /** Parameters the user replaced. */
  readonly overridden: readonly ParameterId[];
}

/** An override that cannot be used, for the user to correct. */
export interface OverrideProblem {
  readonly parameter: string;
  readonly text: LocalizedText;
}

export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(parameters, id);
}

/** The parameter's value in force on a date, without overrides. */
function valueOn(id: ParameterId, moment: Moment): DatedValue<unknown> | undefined {
  const date = dateOf(moment);
  const values: readonly DatedValue<unknown>[] = parameters[id].values;
  return values.findLast(
    (candidate) => (candidate.from ?? '') <= date && (candidate.until === undefined || date <= candidate.until),
  );
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Dates remembered per parameter. */
const answersKept = 5000;

/**
 * The regulation pack with overrides `{parameter id: value}` from the company profile; an override
 * holds on every date. Of a table with named rows, the rows given replace those of the pack and the
 * others stay. Overrides that are unknown or do not fit are left out and reported.
 */
export function createRegulation(overrides: Readonly<Record<string, unknown>> = {}): {
  regulation: Regulation;
  problems: readonly OverrideProblem[];
} {
  const accepted = new Map<ParameterId, unknown>();
  const problems: OverrideProblem[] = [];
  for (const [id, value] of Object.entries(overrides)) {
    if (!isParameterId(id)) {
      problems.push({ parameter: id, text: unknownParameter(id) });
      continue;
    }
    const parsed = parameters[id].schema.safeParse(value);
    if (parsed.success) accepted.set(id, parsed.data);
    else problems.push({ parameter: id, text: unfitValue(parameters[id], parsed.error.issues[0]?.path ?? []) });
  }
  /** Rules ask the same few questions for every row of a sheet. */
  const answered = new Map<ParameterId, Map<Moment, Answer<unknown> | undefined>>();
  const answer = <Id extends ParameterId>(id: Id, moment: Moment): Answer<ParameterValue<Id>> | undefined => {
    const inForce = valueOn(id, moment);
    if (accepted.has(id)) {
      const override = accepted.get(id);
      const value = isTable(override) && isTable(inForce?.value) ? { ...inForce.value, ...override } : override;
      return { value: value as ParameterValue<Id>, confidence: 'official', sources: [], overridden: true };
    }
    if (!inForce) return undefined;
    const found: Answer<ParameterValue<Id>> = {
      value: inForce.value as ParameterValue<Id>,
      ...(inForce.from ? { from: calendarDate(inForce.from) } : {}),
      confidence: inForce.confidence,
      sources: inForce.sources,
      overridden: false,
      ...(inForce.note ? { note: inForce.note } : {}),
    };
    return found;
  };
  const regulation: Regulation = {
    overridden: [...accepted.keys()],
    on<Id extends ParameterId>(id: Id, moment: Moment) {
      let ofParameter = answered.get(id);
      if (!ofParameter) answered.set(id, (ofParameter = new Map()));
      if (!ofParameter.has(moment)) {
        if (ofParameter.size >= answersKept) ofParameter.clear();
        ofParameter.set(moment, answer(id, moment));
      }
      return ofParameter.get(moment) as Answer<ParameterValue<Id>> | undefined;
    },
  };
  return { regulation, problems };
}

function unknownParameter(id: string): LocalizedText {
  const family = id.split('.')[0];
  const near = Object.keys(parameters).filter((candidate) => candidate.split('.')[0] === family);
  const known = near.length > 0 ? near.join(', ') : undefined;
  return {
    ru: `Параметра «${id}» нет в справочнике. ${known ? `Похожие: ${known}` : 'Список даёт команда spot law'}.`,
    en: `There is no parameter “${id}”. ${known ? `Similar ones: ${known}` : 'The command spot law lists them'}.`,
  };
}

function unfitValue(parameter: Parameter, path: readonly PropertyKey[]): LocalizedText {
  const hint = unitHints[parameter.unit];
  const example = parameter.values.at(-1)?.value;
  const printed = typeof example === 'string' || typeof example === 'number' ? JSON.stringify(example) : undefined;
  const place = path.map(String).join(' → ');
  return {
    ru: `Значение параметра «${parameter.id}» не подходит${place ? ` (${place})` : ''}. Нужно: ${hint?.ru ?? parameter.unit}${printed ? `; в справочнике ${printed}` : ''}.`,
    en: `The value of parameter “${parameter.id}” does not fit${place ? ` (${place})` : ''}. Needed: ${hint?.en ?? parameter.unit}${printed ? `; the pack has ${printed}` : ''}.`,
  };
}
