/**
 * Rules of plain arithmetic within one line: sums, weights, quantities, the excise of a line.
 * Whether a rate or a code is the right one belongs to the goods rules.
 */
import type { Rule } from '../define-rule';
import { alcoholBaseInProductLitres } from './alcohol-base-in-product-litres';
import { amountIsQuantityTimesPrice } from './amount-is-quantity-times-price';
import { amountNotPositive } from './amount-not-positive';
import { amountWithFractionsOfKopeck } from './amount-with-fractions-of-kopeck';
import { amountZero } from './amount-zero';
import { exchangeRateNotPositive } from './exchange-rate-not-positive';
import { exciseAmountWithoutCategory } from './excise-amount-without-category';
import { exciseBaseAgainstQuantity } from './excise-base-against-quantity';
import { exciseCategoryWithoutAmount } from './excise-category-without-amount';
import { exciseNegative } from './excise-negative';
import { exciseSumAgainstDoubtfulRate } from './excise-sum-against-doubtful-rate';
import { exciseSumAgainstRate } from './excise-sum-against-rate';
import { exciseWithoutBase } from './excise-without-base';
import { grossBelowNet } from './gross-below-net';
import { grossFarAboveNet } from './gross-far-above-net';
import { kilogramsAgainstNetWeight } from './kilograms-against-net-weight';
import { lineNumberNotPositive } from './line-number-not-positive';
import { priceNotPositive } from './price-not-positive';
import { quantityNotPositive } from './quantity-not-positive';
import { traceableQuantityBelowQuantity } from './traceable-quantity-below-quantity';
import { traceableQuantityOverQuantity } from './traceable-quantity-over-quantity';
import { traceableUnitDiffers } from './traceable-unit-differs';
import { weightNotPositive } from './weight-not-positive';
import { weightsMissingOne } from './weights-missing-one';

export const arithmetic: readonly Rule[] = [
  amountIsQuantityTimesPrice,
  grossBelowNet,
  quantityNotPositive,
  amountNotPositive,
  weightNotPositive,
  priceNotPositive,
  kilogramsAgainstNetWeight,
  exciseSumAgainstRate,
  exciseWithoutBase,
  exciseCategoryWithoutAmount,
  alcoholBaseInProductLitres,
  traceableQuantityOverQuantity,
  traceableUnitDiffers,
  amountWithFractionsOfKopeck,
  exchangeRateNotPositive,
  lineNumberNotPositive,
  weightsMissingOne,
  exciseAmountWithoutCategory,
  exciseNegative,
  grossFarAboveNet,
  exciseSumAgainstDoubtfulRate,
  amountZero,
  exciseBaseAgainstQuantity,
  traceableQuantityBelowQuantity,
];
