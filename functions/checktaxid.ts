import { checkTaxId } from '../src/identifiers';
import { defineFunction, required } from './define-function';
import { answerHost } from './host';
import { identifierAnswer } from './identifier-answer';
import { readText } from './readers';

/**
 * Checks a taxpayer number of Russia, Belarus, Kazakhstan, Armenia or Kyrgyzstan: "OK" or what is wrong with it.
 * @customfunction CHECKTAXID
 * @param id INN, UNP, BIN, IIN or TIN.
 * @param country Country of the number: RU, BY, KZ, AM, KG or its name.
 * @returns "OK" or the reason.
 */
export function checkTaxIdOf(id: unknown[][], country: unknown[][]): unknown[][] {
  return answerHost(checkTaxIdFunction, [id, country]);
}

export const checkTaxIdFunction = defineFunction({
  name: 'CHECKTAXID',
  host: checkTaxIdOf,
  parameters: [required('id', readText), required('country', readText)],
  compute: ([id, country], { language }) => identifierAnswer(checkTaxId(id, country), language),
});
