import { likelyPlateCountries, type StateCode } from '../identifiers';
import type { LineValues } from '../shipment/model';
import type { DriverLanguage } from './card-texts';

/** The language drivers of a state read first; Belarusian drivers read Russian. */
const languageOfState: Readonly<Record<StateCode, DriverLanguage>> = { RU: 'ru', BY: 'ru', KZ: 'kk', AM: 'hy', KG: 'ky' };

/**
 * The language to propose for a driver: by the state the vehicle is registered in, else by the shape of its plate,
 * else by the carrier's state; Russian when none tells. A proposal only: the user chooses.
 */
export function proposedLanguage({ vehicleCountry, truckPlate, carrierCountry }: Readonly<LineValues>): DriverLanguage {
  const shapes = truckPlate === undefined ? [] : likelyPlateCountries(truckPlate, 'truck');
  const state = [vehicleCountry, shapes.length === 1 ? shapes[0] : undefined, carrierCountry].find((code) => code !== undefined);
  return isState(state) ? languageOfState[state] : 'ru';
}

function isState(code: string | undefined): code is StateCode {
  return code !== undefined && code in languageOfState;
}
