/**
 * Rules about what is carried: HS codes, VAT and excise by heading, traceability, exemptions, currency rates.
 * Hints by heading never assert; sums and products belong to the arithmetic rules.
 */
import type { Rule } from '../define-rule';
import { currencyWithoutRate } from './currency-without-rate';
import { exciseCategoryNotOfHeading } from './excise-category-not-of-heading';
import { exciseCategoryUnknown } from './excise-category-unknown';
import { exciseHeadingWithoutExcise } from './excise-heading-without-excise';
import { exciseNotExcisableHeading } from './excise-not-excisable-heading';
import { exciseRateUnconfirmed } from './excise-rate-unconfirmed';
import { exciseRatesNotKnown } from './excise-rates-not-known';
import { exemptionClaimed } from './exemption-claimed';
import { exemptionNeedsText } from './exemption-needs-text';
import { exemptionUnknown } from './exemption-unknown';
import { goodsOutsideSpot } from './goods-outside-spot';
import { hsCodeChapter } from './hs-code-chapter';
import { hsCodeShape } from './hs-code-shape';
import { milkFatSubstitute } from './milk-fat-substitute';
import { originThirdCountry } from './origin-third-country';
import { rateFarFromRatesSheet } from './rate-far-from-rates-sheet';
import { rateForRoubles } from './rate-for-roubles';
import { rateOfEarlierDay } from './rate-of-earlier-day';
import { rnptAfterImport } from './rnpt-after-import';
import { rnptDate } from './rnpt-date';
import { rnptIncomplete } from './rnpt-incomplete';
import { rnptOnUntraceableHeading } from './rnpt-on-untraceable-heading';
import { rnptRepeatedInCell } from './rnpt-repeated-in-cell';
import { rnptShape } from './rnpt-shape';
import { traceableHeadingWithoutRnpt } from './traceable-heading-without-rnpt';
import { traceableQuantityWithoutRnpt } from './traceable-quantity-without-rnpt';
import { vatRateNotInForce } from './vat-rate-not-in-force';
import { vatReducedByBelarusianList } from './vat-reduced-by-belarusian-list';
import { vatReducedNotHinted } from './vat-reduced-not-hinted';
import { vatReducedPossible } from './vat-reduced-possible';
import { vatZeroOrExempt } from './vat-zero-or-exempt';

export const goods: readonly Rule[] = [
  hsCodeShape,
  hsCodeChapter,
  vatRateNotInForce,
  vatReducedNotHinted,
  vatReducedPossible,
  vatZeroOrExempt,
  milkFatSubstitute,
  vatReducedByBelarusianList,
  exciseHeadingWithoutExcise,
  exciseCategoryUnknown,
  exciseCategoryNotOfHeading,
  exciseNotExcisableHeading,
  exciseRateUnconfirmed,
  traceableHeadingWithoutRnpt,
  traceableQuantityWithoutRnpt,
  rnptShape,
  rnptDate,
  rnptAfterImport,
  rnptIncomplete,
  rnptOnUntraceableHeading,
  goodsOutsideSpot,
  originThirdCountry,
  exemptionUnknown,
  exemptionNeedsText,
  currencyWithoutRate,
  rateOfEarlierDay,
  rateFarFromRatesSheet,
  rateForRoubles,
  exciseRatesNotKnown,
  rnptRepeatedInCell,
  exemptionClaimed,
];
