import {
  describeParameters,
  facts,
  parameters,
  type Confidence,
  type FactId,
  type ParameterId,
  type Regulation,
  type Source,
} from '../regulation';
import { shownDate } from '../rules/shown';
import { dateOf, parseIsoDate, type LocalizedText, type Moment } from '../values';
import type { AuditCategory } from './categories';

/** What the sorting into a category rests on: a dated parameter or a fact. */
export interface AuditGround {
  readonly id: ParameterId | FactId;
  /** Title of the parameter, with its value where that is no table, or the statement of the fact. */
  readonly text: LocalizedText;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  readonly note?: LocalizedText;
  /** The company profile replaced the value of the regulation pack. */
  readonly overridden: boolean;
}

const restsOn: Readonly<Record<AuditCategory, readonly (ParameterId | FactId)[]>> = {
  'invalid-code': ['hs.code-length', 'hs.ten-digits', 'hs.last-chapter', 'hs.reserved'],
  'outside-spot': ['hs.excluded', 'scope.exclusions'],
  traceable: ['hs.traceable', 'stage.rnpt', 'rnpt.before-import', 'traceable.check-service'],
  excisable: ['hs.excise', 'excise.rates'],
  'reduced-vat': ['hs.reduced-vat', 'vat.reduced', 'vat.belarusian-list'],
  'standard-vat': ['vat.standard'],
};

/** The grounds of a category as of a date. A parameter without a value on that date is left out. */
export function groundsOf(category: AuditCategory, regulation: Regulation, asOf: Moment): readonly AuditGround[] {
  return restsOn[category].flatMap((id): readonly AuditGround[] => {
    if (isFact(id)) {
      const { statement, confidence, sources } = facts[id];
      return [{ id, text: statement, confidence, sources, overridden: false }];
    }
    const answer = regulation.on(id, asOf);
    if (!answer) return [];
    const { confidence, sources, overridden, note } = answer;
    return [{ id, text: titleWithValue(id, regulation, asOf), confidence, sources, overridden, ...(note ? { note } : {}) }];
  });
}

function titleWithValue(id: ParameterId, regulation: Regulation, asOf: Moment): LocalizedText {
  const { title } = parameters[id];
  const value = regulation.on(id, asOf)?.value;
  if (typeof value === 'object') return title;
  const date = typeof value === 'string' ? parseIsoDate(value) : undefined;
  const printed = date
    ? shownDate(date)
    : describeParameters(regulation, { on: dateOf(asOf), filter: id })[0]?.values[0]?.printed;
  return printed ? { ru: `${title.ru}: ${printed.ru}`, en: `${title.en}: ${printed.en}` } : title;
}

function isFact(id: ParameterId | FactId): id is FactId {
  return Object.hasOwn(facts, id);
}

/** How sure a ground is, in words. */
export const confidenceWords: Readonly<Record<Confidence, LocalizedText>> = {
  official: { ru: 'официально', en: 'official' },
  consistent: { ru: 'источники согласны', en: 'sources agree' },
  single: { ru: 'один источник', en: 'a single source' },
  inferred: { ru: 'вывод, не подтверждено', en: 'inferred, not confirmed' },
  background: { ru: 'общие сведения, не подтверждено', en: 'general knowledge, not confirmed' },
};
