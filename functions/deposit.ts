import { defineFunction, optional, required } from './define-function';
import { depositOf } from './deposit-amount';
import { answerHost } from './host';
import { readMoney, readRate } from './readers';

/**
 * Security deposit in roubles: (value + excise) × VAT rate + excise, rounded up to the kopeck.
 * @customfunction DEPOSIT
 * @param value Value of the goods in roubles, without VAT.
 * @param vatRate VAT rate: 0.22, 22, "22 %" or "exempt".
 * @param [excise] Excise in roubles; none when left out.
 * @returns Deposit in roubles.
 */
export function deposit(value: unknown[][], vatRate: unknown[][], excise?: unknown[][]): unknown[][] {
  return answerHost(depositFunction, [value, vatRate, excise]);
}

export const depositFunction = defineFunction({
  name: 'DEPOSIT',
  host: deposit,
  parameters: [required('value', readMoney), required('vatRate', readRate), optional('excise', readMoney)],
  compute: ([value, vatRate, excise]) => depositOf(value, vatRate, excise).total,
});
