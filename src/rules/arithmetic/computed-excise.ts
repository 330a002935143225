import { dateOf, roundUp, type Decimal, isAboveZero } from '../../values';
import { exciseOf } from '../../deposit';
import type { GoodsLine } from '../../shipment/model';
import type { RuleContext } from '../context';

/** Roubles by which an amount may differ from the computed one: taxes are often rounded to whole roubles. Ours. */
export const toleratedRoubles = 1;

/** Excise of a line by its category and base, up to kopecks; undefined where it cannot be computed. */
export function computedExcise(line: GoodsLine, context: RuleContext): Decimal | undefined {
  const { exciseCategory, exciseQuantity, importDate } = line.values;
  if (exciseCategory === undefined || (!exciseQuantity || !isAboveZero(exciseQuantity))) return undefined;
  const answer = exciseOf(
    { category: exciseCategory, base: exciseQuantity, date: dateOf(importDate ?? context.asOf) },
    context.regulation,
  );
  return answer.ok ? roundUp(answer.amount, 2) : undefined;
}
