/**
 * Rules about the vehicle: plates of truck and trailer and the country of registration. What plates look
 * like is known in `src/identifiers`; who drives and who carries belongs to the parties.
 */
import type { Rule } from '../define-rule';
import { plateCountryLettersTyped } from './plate-country-letters-typed';
import { plateMixedAlphabets } from './plate-mixed-alphabets';
import { plateOfAnotherCountry } from './plate-of-another-country';
import { plateZeroForLetter } from './plate-zero-for-letter';
import { trailerPlateInWords } from './trailer-plate-in-words';
import { trailerPlateShape } from './trailer-plate-shape';
import { trailerWithoutTruck } from './trailer-without-truck';
import { truckAndTrailerSwapped } from './truck-and-trailer-swapped';
import { truckEqualsTrailer } from './truck-equals-trailer';
import { truckPlateInWords } from './truck-plate-in-words';
import { truckPlateShape } from './truck-plate-shape';
import { vehicleCountryMissing } from './vehicle-country-missing';

export const vehicle: readonly Rule[] = [
  truckPlateShape,
  trailerPlateShape,
  plateMixedAlphabets,
  plateOfAnotherCountry,
  truckAndTrailerSwapped,
  trailerWithoutTruck,
  plateCountryLettersTyped,
  truckPlateInWords,
  vehicleCountryMissing,
  truckEqualsTrailer,
  trailerPlateInWords,
  plateZeroForLetter,
];
