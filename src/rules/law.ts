import { dateOf } from '../values';
import type { ExciseRate, ParameterId, ParameterValue, Regulation } from '../regulation';
import type { GoodsLine } from '../shipment/model';
import type { RuleContext } from './context';

const remembered = new WeakMap<Regulation, Map<ParameterId, Map<string, unknown>>>();

/**
 * Value of a parameter on the import day of a line, or as of the check where the line has no date;
 * undefined where no value is known for that day. Remembered per day: every line asks.
 */
export function lawOf<Id extends ParameterId>(
  id: Id,
  line: GoodsLine,
  context: RuleContext,
): ParameterValue<Id> | undefined {
  const day = dateOf(line.values.importDate ?? context.asOf);
  let ofRegulation = remembered.get(context.regulation);
  if (!ofRegulation) remembered.set(context.regulation, (ofRegulation = new Map()));
  let byDay = ofRegulation.get(id);
  if (!byDay) ofRegulation.set(id, (byDay = new Map()));
  if (!byDay.has(day)) byDay.set(day, context.regulation.on(id, day)?.value);
  return byDay.get(day) as ParameterValue<Id> | undefined;
}

/** The row of the excise table the line's category names; undefined without a category, for an unknown one or an unknown year. */
export function exciseRateOf(line: GoodsLine, context: RuleContext): ExciseRate | undefined {
  const category = line.values.exciseCategory;
  if (category === undefined) return undefined;
  const rates = lawOf('excise.rates', line, context);
  return rates && Object.hasOwn(rates, category) ? rates[category] : undefined;
}
