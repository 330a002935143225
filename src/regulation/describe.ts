import type { CalendarDate, Language, LocalizedText } from '../values';
import type { Confidence, Source } from './define';
import { isStrong } from './define';
import { facts, type FactId } from './facts';
import { parameters, type ParameterId } from './parameters';
import { isParameterId, type Regulation } from './regulation';

/** One value of a parameter as a user reads it. */
export interface DescribedValue {
  readonly from?: string;
  readonly until?: string;
  readonly value: unknown;
  readonly printed: LocalizedText;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  readonly note?: LocalizedText;
  /** The user's own value, in place of the pack's. */
  readonly overridden: boolean;
}

/** A parameter as a user reads it. Without values it has to be given by the user. */
export interface DescribedParameter {
  readonly id: ParameterId;
  readonly title: LocalizedText;
  readonly unit: string;
  readonly confidence: Confidence;
  readonly values: readonly DescribedValue[];
  readonly howToGet?: LocalizedText;
}

/**
 * Parameters with values, dates, confidence and sources, in the order of the pack.
 * `on`: only what is in force that day; without it every value by date. `filter`: an id, a family of ids
 * (`stage`), or a part of an id or title in either language, in any case.
 */
export function describeParameters(
  regulation: Regulation,
  { on, filter }: { readonly on?: CalendarDate; readonly filter?: string } = {},
): readonly DescribedParameter[] {
  return idsFor(filter).map((id) => {
    const { title, unit, confidence, howToGet } = parameters[id];
    return { id, title, unit, confidence, values: valuesOf(regulation, id, on), ...(howToGet ? { howToGet } : {}) };
  });
}

/** Ids a filter asks for: that id, else that family, else every id or title with the words in it. */
function idsFor(filter: string | undefined): ParameterId[] {
  const ids = Object.keys(parameters) as ParameterId[];
  if (filter === undefined) return ids;
  const wanted = filter.trim().toLowerCase();
  if (isParameterId(wanted)) return [wanted];
  const family = ids.filter((id) => id.startsWith(`${wanted}.`));
  if (family.length > 0) return family;
  return ids.filter((id) => {
    const { title } = parameters[id];
    return [id, title.ru, title.en].some((text) => text.toLowerCase().includes(wanted));
  });
}

function valuesOf(regulation: Regulation, id: ParameterId, on: CalendarDate | undefined): DescribedValue[] {
  const { values } = parameters[id];
  const shown = values.filter(
    ({ from, until }) => on === undefined || ((from ?? '') <= on && (until === undefined || on <= until)),
  );
  const inForce = on === undefined ? shown : shown.slice(-1);
  if (regulation.overridden.includes(id)) {
    // An override holds on every date; a table is merged with the rows of the day asked, or of the last value.
    const answer = regulation.on(id, on ?? ((values.at(-1)?.from ?? '2026-01-01') as CalendarDate));
    return answer
      ? [
          {
            value: answer.value,
            printed: print(answer.value),
            confidence: answer.confidence,
            sources: answer.sources,
            overridden: true,
          },
        ]
      : [];
  }
  return inForce.map(({ from, until, value, confidence, sources, note }) => ({
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    value,
    printed: print(value),
    confidence,
    sources,
    ...(note ? { note } : {}),
    overridden: false,
  }));
}

function print(value: unknown): LocalizedText {
  return { ru: printIn(value, 'ru'), en: printIn(value, 'en') };
}

function isLocalized(value: object): value is LocalizedText {
  return 'ru' in value && 'en' in value;
}

/** Texts and numbers as they are, lists with commas, tables as `row: …` lines. */
function printIn(value: unknown, language: Language): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isLocalized(value)) return value[language];
  if (Array.isArray(value)) {
    const nested = value.some((item) => typeof item === 'object');
    return value.map((item) => printIn(item, language)).join(nested ? '\n' : ', ');
  }
  const rows = Object.entries(value).filter(([, row]) => row !== undefined);
  const nested = rows.some(
    ([, row]) => typeof row === 'object' && row !== null && !isLocalized(row) && !Array.isArray(row),
  );
  return rows.map(([key, row]) => `${key}: ${printIn(row, language)}`).join(nested ? '\n' : '; ');
}

/** A parameter or fact that is less than consistent. */
export interface Unconfirmed {
  readonly kind: 'parameter' | 'fact';
  readonly id: ParameterId | FactId;
  readonly text: LocalizedText;
  readonly confidence: Confidence;
  /** There is no value at all until the user gives one. */
  readonly missing: boolean;
  readonly howToGet?: LocalizedText;
}

/** Everything in the pack that nobody confirmed twice, the least sure first: the list behind the disclaimer. */
export function notConfirmed(): readonly Unconfirmed[] {
  const doubtfulParameters = (Object.keys(parameters) as ParameterId[]).map((id): Unconfirmed => {
    const { title, confidence, values, howToGet } = parameters[id];
    const missing = values.length === 0;
    return { kind: 'parameter', id, text: title, confidence, missing, ...(howToGet ? { howToGet } : {}) };
  });
  const doubtfulFacts = (Object.keys(facts) as FactId[]).map((id): Unconfirmed => {
    const { statement, confidence } = facts[id];
    return { kind: 'fact', id, text: statement, confidence, missing: false };
  });
  const order: readonly Confidence[] = ['background', 'inferred', 'single'];
  return [...doubtfulParameters, ...doubtfulFacts]
    .filter(({ confidence }) => !isStrong(confidence))
    .sort((a, b) => Number(b.missing) - Number(a.missing) || order.indexOf(a.confidence) - order.indexOf(b.confidence));
}
