import { Decimal } from '../../values';
import type { GoodsLine } from '../../shipment/model';
import type { RuleContext } from '../context';
import { lawOf } from '../law';
import { memo } from '../memo';

/** A share such as `0.22` as the percent a line's VAT rate is read to, `22`. */
export const percentOf = memo((share: string) => new Decimal(share).times(100).toFixed());

/** The standard VAT rate on the line's day as a percent, `22`. */
export function standardVat(line: GoodsLine, context: RuleContext): string {
  return percentOf(lawOf('vat.standard', line, context) ?? '0');
}

/** The reduced VAT rate on the line's day as a percent, `10`. */
export function reducedVat(line: GoodsLine, context: RuleContext): string {
  return percentOf(lawOf('vat.reduced', line, context) ?? '0');
}
