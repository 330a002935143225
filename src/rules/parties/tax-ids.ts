import {
  likelyTaxIdCountries,
  parseAmTin,
  parseBin,
  parseInn,
  parseKgInn,
  parseUnp,
  stateNames,
  type Parsed,
  type StateCode,
} from '../../identifiers';
import type { LocalizedText } from '../../values';
import { memo } from '../memo';
import { shownList } from '../shown';

/** Reads a tax number by the rules of one state; sheets repeat numbers, so answers are kept. */
export const readTaxId: Readonly<Record<StateCode, (text: string) => Parsed>> = {
  RU: memo(parseInn),
  BY: memo(parseUnp),
  KZ: memo(parseBin),
  AM: memo(parseAmTin),
  KG: memo(parseKgInn),
};

/** Any eight digits pass as an Armenian number: that alone is no sign of the country. */
const withoutCheckDigit: StateCode = 'AM';

/** The states whose check digits or inner date the number passes; Armenia, which has neither, is left out. */
export const ownersOfTaxId: (text: string) => readonly StateCode[] = memo((text) =>
  likelyTaxIdCountries(text).filter((state) => state !== withoutCheckDigit),
);

/** A state by the code a country cell was read to; undefined for a country outside the five. */
export function stateOfCode(country: string | undefined): StateCode | undefined {
  return country !== undefined && Object.hasOwn(readTaxId, country) ? (country as StateCode) : undefined;
}

/** Names of states as a list. */
export function namesOf(states: readonly StateCode[]): LocalizedText {
  return shownList(states.map((state) => stateNames[state]));
}
