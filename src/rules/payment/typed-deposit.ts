import { depositOfConsignment, type ConsignmentDeposit } from '../../deposit';
import type { Consignment } from '../../shipment/model';
import { Decimal } from '../../values';
import type { RuleContext } from '../context';
import type { Fix } from '../define-rule';

/** The amount typed for a consignment beside the one computed now. */
export interface TypedDeposit {
  readonly typed: Decimal;
  readonly due: Decimal;
  /** No doubt but the rounding's: no rate of the rates sheet, no excise in the base of VAT. */
  readonly certain: boolean;
  /** Writes the amount due. */
  readonly fix: Fix;
}

/** A difference below one rouble is rounding. */
const roundingDifference = new Decimal(1);

/** Both amounts where they differ by a rouble or more and the deposit can be computed; else undefined. */
export function differingDeposit(consignment: Consignment, context: RuleContext): TypedDeposit | undefined {
  const typed = consignment.values.depositAmount;
  if (typed === undefined) return undefined;
  const deposit = depositOfConsignment(consignment, context);
  if (!deposit.required || !deposit.complete) return undefined;
  if (typed.minus(deposit.total).abs().lt(roundingDifference)) return undefined;
  const row = consignment.lines.find(({ own }) => own.depositAmount !== undefined)?.row ?? 0;
  return {
    typed,
    due: deposit.total,
    certain: isCertain(deposit),
    fix: { kind: 'suggested', edits: [{ row, column: 'depositAmount', value: deposit.total.toNumber() }] },
  };
}

function isCertain({ doubts, excise }: ConsignmentDeposit): boolean {
  return excise.isZero() && doubts.every(({ code }) => code === 'roundingDoubtful');
}
