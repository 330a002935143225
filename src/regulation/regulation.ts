import type { CalendarDate, LocalizedText, Moment } from '../values';
import { calendarDate, dateOf } from '../values';
import type { Answer, DatedValue } from './define';
import { parameters, type ParameterId, type ParameterValue } from './parameters';

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

/**
 * The regulation pack with overrides `{parameter id: value}` from the company profile; an override
 * holds on every date. Overrides that are unknown or do not fit the schema are left out and reported.
 */
export function createRegulation(overrides: Readonly<Record<string, unknown>> = {}): {
  regulation: Regulation;
  problems: readonly OverrideProblem[];
} {
  const accepted = new Map<ParameterId, unknown>();
  const problems: OverrideProblem[] = [];
  for (const [id, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters, id)) {
      problems.push({
        parameter: id,
        text: { ru: `Параметра «${id}» нет в справочнике`, en: `There is no parameter “${id}”` },
      });
      continue;
    }
    const parsed = parameters[id as ParameterId].schema.safeParse(value);
    if (parsed.success) accepted.set(id as ParameterId, parsed.data);
    else
      problems.push({
        parameter: id,
        text: { ru: `Значение параметра «${id}» не подходит`, en: `The value of parameter “${id}” does not fit` },
      });
  }
  const regulation: Regulation = {
    overridden: [...accepted.keys()],
    on<Id extends ParameterId>(id: Id, moment: Moment) {
      const override = accepted.get(id);
      if (override !== undefined)
        return {
          value: override as ParameterValue<Id>,
          confidence: 'official',
          sources: [],
          overridden: true,
        };
      const date = dateOf(moment);
      const values: readonly DatedValue<unknown>[] = parameters[id].values;
      const value = values.findLast(
        (candidate) => (candidate.from ?? '') <= date && (candidate.until === undefined || date <= candidate.until),
      );
      if (!value) return undefined;
      const answer: Answer<ParameterValue<Id>> = {
        value: value.value as ParameterValue<Id>,
        ...(value.from ? { from: calendarDate(value.from) as CalendarDate } : {}),
        confidence: value.confidence,
        sources: value.sources,
        overridden: false,
        ...(value.note ? { note: value.note } : {}),
      };
      return answer;
    },
  };
  return { regulation, problems };
}
