import { amountInWords } from '../src/payments';
import { defineFunction, required } from './define-function';
import { refuse } from './fault';
import { answerHost } from './host';
import { readMoney } from './readers';

/**
 * An amount of roubles in Russian words, as payment orders print it.
 * @customfunction AMOUNTINWORDS
 * @param amount Amount in roubles.
 * @returns The amount in words.
 */
export function amountInWordsOf(amount: unknown[][]): unknown[][] {
  return answerHost(amountInWordsFunction, [amount]);
}

export const amountInWordsFunction = defineFunction({
  name: 'AMOUNTINWORDS',
  host: amountInWordsOf,
  parameters: [required('amount', readMoney)],
  compute: ([amount]) => {
    const words = amountInWords(amount);
    return words.ok ? words.text : refuse(words.reason);
  },
});
