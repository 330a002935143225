import { checkPlate } from '../src/identifiers';
import { defineFunction, optional, required } from './define-function';
import { answerHost } from './host';
import { identifierAnswer } from './identifier-answer';
import { readText, readVehicleKind } from './readers';

/**
 * Checks the registration plate of a truck or trailer of the five states: "OK" or what is wrong with it.
 * @customfunction CHECKPLATE
 * @param plate Registration plate.
 * @param country Country of registration: RU, BY, KZ, AM, KG or its name.
 * @param [kind] "truck" or "trailer"; either when left out.
 * @returns "OK" or the reason.
 */
export function checkPlateOf(plate: unknown[][], country: unknown[][], kind?: unknown[][]): unknown[][] {
  return answerHost(checkPlateFunction, [plate, country, kind]);
}

export const checkPlateFunction = defineFunction({
  name: 'CHECKPLATE',
  host: checkPlateOf,
  parameters: [required('plate', readText), required('country', readText), optional('kind', readVehicleKind)],
  compute: ([plate, country, kind = 'any'], { language }) => identifierAnswer(checkPlate(plate, country, kind), language),
});
