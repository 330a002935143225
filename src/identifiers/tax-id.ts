import { parseAmTin } from './am-tin';
import { parseBin } from './bin';
import { parseInn } from './inn';
import { kgInnHasDate, parseKgInn } from './kg-inn';
import { refuse } from './outcome';
import type { Parsed, StateCode } from './parsed';
import { stateCodes, stateOf, unknownCountryReason } from './state';
import { parseUnp } from './unp';

const parsers: Readonly<Record<StateCode, (text: string) => Parsed>> = {
  RU: parseInn,
  BY: parseUnp,
  KZ: parseBin,
  AM: parseAmTin,
  KG: parseKgInn,
};

/** Reads the tax number of a company of the given state. */
export function parseTaxId(text: string, country: StateCode): Parsed {
  return parsers[country](text);
}

/**
 * The states whose checks the number passes as typed (no lost zeros restored), for "this is the number
 * of another country". A 12-digit number may pass the checks of both Russia and Kazakhstan.
 */
export function likelyTaxIdCountries(text: string): StateCode[] {
  return stateCodes.filter((country) => {
    const parsed = parsers[country](text);
    if (!parsed.ok || parsed.changes.some((change) => change.code === 'leading-zero-restored')) return false;
    return country !== 'KG' || kgInnHasDate(parsed.value);
  });
}

/** Checks a tax number against a country typed as a code or a name. */
export function checkTaxId(id: string | number, country: string): Parsed {
  const state = stateOf(country);
  return state ? parseTaxId(String(id), state) : refuse(unknownCountryReason());
}
