import { likelyPlateCountries, parsePlate, type Change, type Parsed, type Plate, type StateCode } from '../../identifiers';
import { stateCodes } from '../../identifiers';
import { memo } from '../memo';

export type VehicleKind = 'truck' | 'trailer';

/** What the contents of a plate cell are, as far as its shape tells. */
export type PlateReading =
  /** A plate that may stand there. */
  | { readonly verdict: 'plate'; readonly parsed: Extract<Parsed<Plate>, { ok: true }> }
  /** No digit at all: «б/н», a word. */
  | { readonly verdict: 'words' }
  /** A plate of the other kind: a trailer's in the truck's cell or the other way round. */
  | { readonly verdict: 'other-kind' }
  /** A truck's plate of other states than the vehicle's. */
  | { readonly verdict: 'other-country'; readonly states: readonly StateCode[] }
  /** A shape no state is known to issue for such a vehicle. */
  | { readonly verdict: 'shape' };

const hasDigit = /\d/;

function otherKind(kind: VehicleKind): VehicleKind {
  return kind === 'truck' ? 'trailer' : 'truck';
}

/** A trailer may be registered elsewhere than its truck: it is read by any state's shapes. */
function readTrailer(text: string, country: StateCode | undefined): PlateReading {
  if (country) {
    const own = parsePlate(text, country, 'trailer');
    if (own.ok && !own.doubtful) return { verdict: 'plate', parsed: own };
  }
  const state = likelyPlateCountries(text, 'trailer')[0];
  const parsed = state && parsePlate(text, state, 'trailer');
  if (parsed?.ok) return { verdict: 'plate', parsed };
  if (likelyPlateCountries(text, 'truck').length > 0 && country !== 'KG') return { verdict: 'other-kind' };
  const doubtful = country && parsePlate(text, country, 'trailer');
  return doubtful?.ok ? { verdict: 'plate', parsed: doubtful } : { verdict: 'shape' };
}

function readTruck(text: string, country: StateCode | undefined): PlateReading {
  const state = country ?? likelyPlateCountries(text, 'truck')[0];
  const parsed = state && parsePlate(text, state, 'truck');
  if (parsed?.ok) return { verdict: 'plate', parsed };
  if (parsed && parsed.reason.code === 'plate-other-kind') return { verdict: 'other-kind' };
  const states = likelyPlateCountries(text, 'truck');
  if (states.length > 0) return { verdict: 'other-country', states };
  return likelyPlateCountries(text, otherKind('truck')).length > 0 ? { verdict: 'other-kind' } : { verdict: 'shape' };
}

function readerOf(kind: VehicleKind, country: StateCode | undefined): (text: string) => PlateReading {
  return memo((text) => {
    if (!hasDigit.test(text)) return { verdict: 'words' };
    return kind === 'truck' ? readTruck(text, country) : readTrailer(text, country);
  });
}

type Readers = Readonly<Record<VehicleKind, (text: string) => PlateReading>>;

const anyCountry: Readers = { truck: readerOf('truck', undefined), trailer: readerOf('trailer', undefined) };
const byCountry = new Map<string, Readers>(
  stateCodes.map((country) => [country, { truck: readerOf('truck', country), trailer: readerOf('trailer', country) }]),
);

/**
 * Reads a plate cell by the vehicle's country; without one by the shapes of all five states. Undefined
 * for a vehicle registered outside the five, whose plates are not known here.
 */
export function readPlate(text: string, kind: VehicleKind, country: string | undefined): PlateReading | undefined {
  return (country === undefined ? anyCountry : byCountry.get(country))?.[kind](text);
}

/** The plate in a normal form that says what a change did, keeping the spaces and hyphens it was typed with. */
export function withTypedSeparators(typed: string, normalised: string): string {
  const characters = [...typed];
  const own = characters.filter((character) => isOfPlate(character)).length;
  if (own !== normalised.length) return normalised;
  let place = 0;
  return characters.map((character) => (isOfPlate(character) ? normalised.charAt(place++) : character)).join('');
}

const ofPlate = /[\p{L}\p{N}]/u;

function isOfPlate(character: string): boolean {
  return ofPlate.test(character);
}

/** The first change of a code that the reading of a plate made. */
export function changeOf(reading: PlateReading | undefined, code: string): Change | undefined {
  return reading?.verdict === 'plate' ? reading.parsed.changes.find((change) => change.code === code) : undefined;
}
