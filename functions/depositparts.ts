import { defineFunction, optional, required } from './define-function';
import { depositOf } from './deposit-amount';
import { answerHost } from './host';
import { readMoney, readRate } from './readers';

/**
 * Parts of the security deposit in three cells: VAT, excise, total, in roubles.
 * @customfunction DEPOSITPARTS
 * @param value Value of the goods in roubles, without VAT: one cell, one column or one row.
 * @param vatRate VAT rate: 0.22, 22, "22 %" or "exempt".
 * @param [excise] Excise in roubles; none when left out.
 * @returns VAT, excise and total side by side; below each other for a row of values.
 */
export function depositParts(value: unknown[][], vatRate: unknown[][], excise?: unknown[][]): unknown[][] {
  return answerHost(depositPartsFunction, [value, vatRate, excise]);
}

export const depositPartsFunction = defineFunction({
  name: 'DEPOSITPARTS',
  host: depositParts,
  parameters: [required('value', readMoney), required('vatRate', readRate), optional('excise', readMoney)],
  spill: 3,
  compute: ([value, vatRate, excise]) => {
    const parts = depositOf(value, vatRate, excise);
    return [parts.vat, parts.excise, parts.total];
  },
});
