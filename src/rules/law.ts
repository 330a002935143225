import { dateOf, type Moment } from '../values';
import type { ExciseRate, ParameterId, ParameterValue, Regulation } from '../regulation';
import type { GoodsLine } from '../shipment/model';
import type { RuleContext } from './context';

type OfDay = Map<ParameterId, unknown>;

const remembered = new WeakMap<Regulation, Map<string, OfDay>>();

/** What was asked last: a line asks for several parameters, and the next line mostly has the same day. */
let latestRegulation: Regulation | undefined;
let latestMoment: Moment | undefined;
let latestValues: OfDay = new Map();

function valuesOn(moment: Moment, regulation: Regulation): OfDay {
  if (regulation === latestRegulation && moment === latestMoment) return latestValues;
  let days = remembered.get(regulation);
  if (!days) remembered.set(regulation, (days = new Map()));
  const day = dateOf(moment);
  let values = days.get(day);
  if (!values) days.set(day, (values = new Map()));
  latestRegulation = regulation;
  latestMoment = moment;
  latestValues = values;
  return values;
}

/**
 * Value of a parameter on the import day of a line, or as of the check where the line has no date;
 * undefined where no value is known for that day. Remembered per day: every line asks.
 */
export function lawOf<Id extends ParameterId>(
  id: Id,
  line: GoodsLine,
  context: RuleContext,
): ParameterValue<Id> | undefined {
  const moment = line.values.importDate ?? context.asOf;
  const values = valuesOn(moment, context.regulation);
  const known = values.get(id);
  if (known !== undefined || values.has(id)) return known as ParameterValue<Id> | undefined;
  const value = context.regulation.on(id, dateOf(moment))?.value;
  values.set(id, value);
  return value as ParameterValue<Id> | undefined;
}

/** The row of the excise table the line's category names; undefined without a category, for an unknown one or an unknown year. */
export function exciseRateOf(line: GoodsLine, context: RuleContext): ExciseRate | undefined {
  const category = line.values.exciseCategory;
  if (category === undefined) return undefined;
  const rates = lawOf('excise.rates', line, context);
  return rates && Object.hasOwn(rates, category) ? rates[category] : undefined;
}
