import { checkRnpt } from '../src/identifiers';
import { defineFunction, required } from './define-function';
import { answerHost } from './host';
import { identifierAnswer } from './identifier-answer';
import { readText } from './readers';

/**
 * Checks the shape of an RNPT, the number of a batch of traceable goods: "OK" or what is wrong with it.
 * @customfunction CHECKRNPT
 * @param rnpt RNPT, such as 1111111/181126/000041/001.
 * @returns "OK" or the reason.
 */
export function checkRnptOf(rnpt: unknown[][]): unknown[][] {
  return answerHost(checkRnptFunction, [rnpt]);
}

export const checkRnptFunction = defineFunction({
  name: 'CHECKRNPT',
  host: checkRnptOf,
  parameters: [required('rnpt', readText)],
  compute: ([rnpt], { language }) => identifierAnswer(checkRnpt(rnpt), language),
});
