import { cyrillicTwin, latinTwin } from './homoglyphs';
import { note, refuse, refuseDoubtfully } from './outcome';
import type { Change, Parsed, Reason, StateCode } from './parsed';
import { plateCountries, type PlateKind, type PlatePattern } from './plate-patterns';
import { stateCodes, stateNames, stateOf, unknownCountryReason } from './state';

export type { PlateKind } from './plate-patterns';

/** A number plate in its normal form. */
export interface Plate {
  /** Capitals and digits without separators, in the alphabet it was typed in (one alphabet only). */
  readonly normalised: string;
  /** The same in Latin letters, for comparison. */
  readonly latin: string;
  readonly country: StateCode;
  /** What the shape of the plate tells it is issued for. */
  readonly kind: PlateKind;
  /** The other plate, when a tractor and a trailer stood in one text. */
  readonly joined?: string;
}

/** What is asked for: a plate of a truck, of a trailer, or of either. */
export type WantedKind = 'truck' | 'trailer' | 'any';

const nothing = /^[\s\-\u2010-\u2015\u2212]*$/u;
const separator = /[\s.,'’`"«»_\-*№#()\u00ad\u2010-\u2015\u2212\u200b-\u200f\u2060\ufeff\u00b7]/u;
const joint = /[/\\;+|\n\r]/u;
const plainLatin = /^[0-9A-Z]+$/;

/** A text reduced to the characters of a plate; `latin` and `typed` have one character per place. */
interface Reduced {
  readonly latin: string;
  readonly typed: string;
  readonly separated: boolean;
  readonly lowered: boolean;
  /** The first character that no plate has; then the rest is not read. */
  readonly stranger?: string;
}

/** The text reduced last: reading one plate asks several times. */
let latestText: string | undefined;
let latestReduced: Reduced = { latin: '', typed: '', separated: false, lowered: false };

function reduce(text: string): Reduced {
  if (text !== latestText) {
    latestReduced = reduceAnew(text);
    latestText = text;
  }
  return latestReduced;
}

function reduceAnew(text: string): Reduced {
  if (plainLatin.test(text)) return { latin: text, typed: text, separated: false, lowered: false };
  let latin = '';
  let typed = '';
  let separated = false;
  let lowered = false;
  const normal = text.normalize('NFKC');
  if (normal !== text) separated = true;
  for (const character of normal) {
    if (separator.test(character)) {
      separated = true;
      continue;
    }
    const upper = character.toUpperCase();
    if (upper !== character) lowered = true;
    const twin = plainLatin.test(upper) && upper.length === 1 ? upper : latinTwin(upper);
    if (twin === undefined) return { latin, typed, separated, lowered, stranger: character };
    latin += twin;
    typed += upper;
  }
  return { latin, typed, separated, lowered };
}

/** A pattern without places is a guess that fits almost anything: repairs of the text come before it. */
function isGuess(pattern: PlatePattern): boolean {
  return pattern.places.length === 0 && pattern.doubtful === true;
}

/** The first pattern that fits: of the wanted kind, then any that tells what the plate is instead. */
function bestFit(latin: string, country: StateCode, kind: WantedKind, guesses: boolean): PlatePattern | undefined {
  let other: PlatePattern | undefined;
  for (const pattern of plateCountries[country].patterns) {
    if (isGuess(pattern) !== guesses || !pattern.regex.test(latin)) continue;
    if (kind === 'any' || pattern.kind === kind) return pattern;
    other ??= pattern;
  }
  return other;
}

interface Found {
  readonly latin: string;
  readonly typed: string;
  readonly pattern: PlatePattern;
  readonly mark?: string;
  readonly zeros?: boolean;
}

/** Finds the plate in the reduced text: as it is, without letters of the country, with O and 0 put right. */
function find(reduced: Reduced, country: StateCode, kind: WantedKind): Found | undefined {
  const { latin, typed } = reduced;
  const exact = bestFit(latin, country, kind, false);
  if (exact) return { latin, typed, pattern: exact };
  const bare = withoutMark(latin, country, kind);
  if (bare) {
    const shown = typed.slice(bare.start, bare.start + bare.latin.length);
    return { latin: bare.latin, typed: shown, pattern: bare.pattern, mark: bare.mark };
  }
  const repaired = withZerosRight(latin, country, kind);
  if (repaired) {
    let shown = '';
    for (let place = 0; place < latin.length; place += 1) {
      const right = repaired.latin.charAt(place);
      shown += right === latin.charAt(place) ? typed.charAt(place) : right;
    }
    return { latin: repaired.latin, typed: shown, pattern: repaired.pattern, zeros: true };
  }
  const guess = bestFit(latin, country, kind, true);
  return guess ? { latin, typed, pattern: guess } : undefined;
}

function withoutMark(
  latin: string,
  country: StateCode,
  kind: WantedKind,
): { latin: string; start: number; pattern: PlatePattern; mark: string } | undefined {
  for (const mark of plateCountries[country].marks) {
    for (const start of [0, mark.length]) {
      const stripped = start > 0 ? latin.startsWith(mark) : latin.endsWith(mark);
      if (!stripped) continue;
      const rest = start > 0 ? latin.slice(start) : latin.slice(0, -mark.length);
      const pattern = bestFit(rest, country, kind, false);
      if (pattern) return { latin: rest, start, pattern, mark };
    }
  }
  return undefined;
}

function withZerosRight(
  latin: string,
  country: StateCode,
  kind: WantedKind,
): { latin: string; pattern: PlatePattern } | undefined {
  if (!latin.includes('0') && !latin.includes('O')) return undefined;
  const { patterns } = plateCountries[country];
  const ordered = kind === 'any' ? patterns : [...patterns].sort((a, b) => rank(a, kind) - rank(b, kind));
  for (const pattern of ordered) {
    for (const places of pattern.places) {
      if (places.length !== latin.length) continue;
      let repaired = '';
      for (let place = 0; place < places.length; place += 1) {
        const character = latin.charAt(place);
        if (places.charAt(place) === 'D') repaired += character === 'O' ? '0' : character;
        else repaired += character === '0' ? 'O' : character;
      }
      if (pattern.regex.test(repaired)) return { latin: repaired, pattern };
    }
  }
  return undefined;
}

function rank(pattern: PlatePattern, kind: WantedKind): number {
  return pattern.kind === kind ? 0 : 1;
}

/** Brings the letters to one alphabet; says so when two were mixed or the plate itself has Latin letters only. */
function inOneAlphabet(found: Found, country: StateCode, changes: Change[]): string {
  const { latin, typed } = found;
  let latinLetters = 0;
  let otherLetters = 0;
  for (let place = 0; place < typed.length; place += 1) {
    if (latin.charAt(place) !== typed.charAt(place)) otherLetters += 1;
    else if (latin.charCodeAt(place) > 57) latinLetters += 1;
  }
  const rules = plateCountries[country];
  if (otherLetters === 0) return latin;
  if (latinLetters === 0 && !rules.always) return typed;
  let value = latin;
  if (rules.alphabet === 'cyrillic') {
    value = '';
    for (const character of latin) value += cyrillicTwin(character) ?? character;
  }
  changes.push(
    latinLetters > 0
      ? note(
          'alphabet-mixed',
          `В номере смешаны русские и латинские буквы; в одном алфавите: ${value}.`,
          `Cyrillic and Latin letters are mixed in the plate; in one alphabet it is ${value}.`,
          { value },
        )
      : note(
          'letters-to-latin',
          `На номерах этой страны буквы латинские: ${value}.`,
          `Plates of this country have Latin letters: ${value}.`,
          { value },
        ),
  );
  return value;
}

function describeChanges(reduced: Reduced, found: Found): Change[] {
  const changes: Change[] = [];
  if (reduced.separated) {
    changes.push(
      note(
        'separators-removed',
        'Убраны пробелы, дефисы и другие знаки внутри номера.',
        'Spaces, hyphens and other marks inside the plate are removed.',
      ),
    );
  }
  if (reduced.lowered) {
    changes.push(note('upper-case', 'Строчные буквы заменены заглавными.', 'Small letters are made capital.'));
  }
  if (found.mark) {
    changes.push(
      note(
        'country-letters-removed',
        `Убраны буквы страны ${found.mark}: в номер они не входят.`,
        `The country letters ${found.mark} are removed: they are no part of the plate.`,
        { mark: found.mark },
      ),
    );
  }
  if (found.zeros) {
    changes.push(
      note(
        'zero-and-letter-o',
        'Ноль и буква «О» были перепутаны и поставлены по местам.',
        'Zero and the letter “O” were mixed up and are put in their places.',
      ),
    );
  }
  return changes;
}

function parseSingle(text: string, country: StateCode, kind: WantedKind): Parsed<Plate> {
  const reduced = reduce(text);
  if (reduced.stranger) return refuseUnknownCharacter(reduced.stranger, country, kind);
  const found = find(reduced, country, kind);
  if (!found) return refuseShape(reduced.latin, country, kind);
  const { pattern } = found;
  if (kind !== 'any' && pattern.kind !== kind && (pattern.kind === 'truck' || pattern.kind === 'trailer')) {
    // The Kyrgyz tables do not tell trucks from trailers.
    if (country !== 'KG') return refuseOtherKind(country, kind, pattern.kind);
  }
  const changes = describeChanges(reduced, found);
  const normalised = inOneAlphabet(found, country, changes);
  const value: Plate = { normalised, latin: found.latin, country, kind: pattern.kind };
  const doubtful = doubtOf(pattern, country, kind);
  return doubtful ? { ok: true, value, changes, doubtful } : { ok: true, value, changes };
}

function doubtOf(pattern: PlatePattern, country: StateCode, kind: WantedKind): Reason | undefined {
  const { ru, en } = stateNames[country];
  if (country === 'KG' && kind === 'trailer') {
    return note(
      'plate-trailer-unknown',
      'Госномер: форма номеров прицепов Киргизии не подтверждена. Сверьте с документами на прицеп.',
      'Plate: the shape of Kyrgyz trailer plates is not confirmed. Compare it with the trailer’s papers.',
    );
  }
  if (pattern.doubtful) {
    return note(
      'plate-series-unconfirmed',
      `Госномер: такая серия (${ru}) не подтверждена. Сверьте с документами на машину.`,
      `Plate: this series (${en}) is not confirmed. Compare it with the vehicle’s papers.`,
    );
  }
  if (pattern.kind === 'car' && kind !== 'any') {
    const wanted = plateCountries[country].examples[kind];
    return note(
      'plate-of-a-car',
      `Госномер: такой номер бывает у легковых машин и фургонов. Обычный ${kindName(kind).ru}: ${wanted.ru}. Сверьте с документами.`,
      `Plate: cars and light vans carry such plates. The usual ${kindName(kind).en} looks like ${wanted.en}. Compare it with the papers.`,
    );
  }
  return undefined;
}

function kindName(kind: PlateKind | WantedKind): { ru: string; en: string } {
  if (kind === 'truck') return { ru: 'номер грузовика', en: 'plate of a truck' };
  if (kind === 'trailer') return { ru: 'номер прицепа', en: 'plate of a trailer' };
  return { ru: 'номер', en: 'plate' };
}

function exampleOf(country: StateCode, kind: WantedKind): { ru: string; en: string } {
  return plateCountries[country].examples[kind === 'trailer' ? 'trailer' : 'truck'];
}

function isCertain(country: StateCode, kind: WantedKind): boolean {
  const { certain } = plateCountries[country];
  return kind === 'any' ? certain.includes('truck') && certain.includes('trailer') : certain.includes(kind);
}

function refuseUnknownCharacter(character: string, country: StateCode, kind: WantedKind): Parsed<Plate> {
  const example = exampleOf(country, kind);
  const latinOnly = plateCountries[country].always;
  const reason = note(
    'plate-characters',
    `Госномер: знака «${character}» на номерах не бывает. Нужны цифры и ${
      latinOnly ? 'латинские буквы' : 'буквы, одинаковые в русском и латинском алфавите'
    }, например ${example.ru}.`,
    `Plate: plates do not have the character “${character}”. It must be digits and ${
      latinOnly ? 'Latin letters' : 'letters that look the same in Cyrillic and Latin'
    }, for example ${example.en}.`,
    { character },
  );
  return isCertain(country, kind) ? refuse(reason) : refuseDoubtfully(reason);
}

function refuseShape(latin: string, country: StateCode, kind: WantedKind): Parsed<Plate> {
  if (latin === '') return refuse(emptyPlateReason(country, kind));
  const example = exampleOf(country, kind);
  const state = stateNames[country];
  const name = kindName(kind);
  const others = likelyPlateCountries(latin, kind).filter((other) => other !== country);
  const reason = note(
    'plate-shape',
    `Госномер: не похоже на ${name.ru} (${state.ru}). Верный выглядит так: ${example.ru}.${
      others.length > 0 ? ` Возможная страна номера: ${others.map((other) => stateNames[other].ru).join(', ')}.` : ''
    }`,
    `Plate: this does not look like a ${name.en} of ${state.en}. A right one looks like ${example.en}.${
      others.length > 0 ? ` Possible country of the plate: ${others.map((other) => stateNames[other].en).join(', ')}.` : ''
    }`,
    { country, countries: others.join(', ') },
  );
  return isCertain(country, kind) ? refuse(reason) : refuseDoubtfully(reason);
}

function refuseOtherKind(country: StateCode, kind: 'truck' | 'trailer', actual: 'truck' | 'trailer'): Parsed<Plate> {
  const example = exampleOf(country, kind);
  const reason = note(
    'plate-other-kind',
    `Госномер: это ${kindName(actual).ru}, а нужен ${kindName(kind).ru}, например ${example.ru}. Возможно, тягач и прицеп поменялись местами.`,
    `Plate: this is a ${kindName(actual).en}, a ${kindName(kind).en} is needed, for example ${example.en}. Perhaps tractor and trailer are swapped.`,
    { expected: kind, actual },
  );
  // Which of the two it is rests on both shapes: both must be certain.
  return isCertain(country, 'any') ? refuse(reason) : refuseDoubtfully(reason);
}

function emptyPlateReason(country: StateCode, kind: WantedKind): Reason {
  const example = exampleOf(country, kind);
  return note(
    'plate-empty',
    `Госномер: значения нет. Введите номер, например ${example.ru}.`,
    `Plate: there is no value. Type the plate, for example ${example.en}.`,
  );
}

/**
 * Reads a number plate of the given state. Of a tractor and a trailer in one text the one of the wanted
 * kind is taken, the other is in `joined`. The alphabet of the authority is not published: one
 * alphabet is kept as typed, mixed alphabets are brought to one.
 */
export function parsePlate(text: string, country: StateCode, kind: WantedKind = 'any'): Parsed<Plate> {
  if (nothing.test(text)) return refuse(emptyPlateReason(country, kind));
  const parts = splitPlates(text);
  const [first, second] = parts;
  if (first === undefined) return refuse(emptyPlateReason(country, kind));
  if (second === undefined) return parseSingle(first === text.trim() ? text : first, country, kind);
  const preferred = kind === 'trailer' ? [second, first] : [first, second];
  const readings = preferred.map((part) => ({ part, parsed: parseSingle(part, country, kind) }));
  const chosen =
    readings.find(({ parsed }) => parsed.ok && !parsed.doubtful) ?? readings.find(({ parsed }) => parsed.ok);
  if (!chosen?.parsed.ok) return readings[0]?.parsed ?? refuse(emptyPlateReason(country, kind));
  const { parsed } = chosen;
  const joined = chosen.part === first ? second : first;
  const change = note(
    'plates-joined',
    `В одном тексте два номера: взят ${parsed.value.normalised}, второй ${joined}.`,
    `Two plates stand in one text: ${parsed.value.normalised} is taken, the other is ${joined}.`,
    { taken: parsed.value.normalised, joined },
  );
  return { ...parsed, value: { ...parsed.value, joined }, changes: [change, ...parsed.changes] };
}

/** The states whose confirmed plate shapes the text fits as typed (separators and alphabet aside). */
export function likelyPlateCountries(text: string, kind: WantedKind = 'any'): StateCode[] {
  const { latin, stranger } = reduce(text);
  if (stranger !== undefined || latin === '') return [];
  return stateCodes.filter((country) =>
    plateCountries[country].patterns.some(
      (pattern) => !pattern.doubtful && (kind === 'any' || pattern.kind === kind) && pattern.regex.test(latin),
    ),
  );
}

/** Every confirmed shape of any state and kind at once. */
const anyConfirmed = new RegExp(
  stateCodes
    .flatMap((country) => plateCountries[country].patterns)
    .filter(({ doubtful }) => !doubtful)
    .map(({ regex }) => `(?:${regex.source})`)
    .join('|'),
);

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a text has the confirmed shape of any state's plate, separators and alphabet aside. */
function isConfirmedShape(text: string): boolean {
  const { latin, stranger } = reduce(text);
  return stranger === undefined && anyConfirmed.test(latin);
}

const kyrgyzWithMark = /^(0[1-9])KG(\d{3}[A-Z]{3})$/;

/**
 * A plate in a form for comparison only: Latin capitals and digits, no separators, no letters of the
 * country. Text that is no plate is reduced the same way as far as it goes.
 */
export function comparablePlate(text: string): string {
  const reduced = reduce(text);
  const latin = reduced.stranger === undefined ? reduced.latin : lettersAndDigits(text);
  const kyrgyz = kyrgyzWithMark.exec(latin);
  if (kyrgyz) return `${kyrgyz[1]}${kyrgyz[2]}`;
  if (anyConfirmed.test(latin)) return latin;
  for (const country of stateCodes) {
    const bare = withoutMark(latin, country, 'any');
    if (bare) return bare.latin.replace(kyrgyzWithMark, '$1$2');
  }
  return latin;
}

function lettersAndDigits(text: string): string {
  let kept = '';
  for (const character of text.toUpperCase().normalize('NFKC').toUpperCase()) {
    if (letterOrDigit.test(character)) kept += latinTwin(character) ?? character;
  }
  return kept;
}

/**
 * The plates a text holds: tractor and trailer joined by a slash or another mark, or by a space where
 * both sides are plates. A slash inside one plate does not split it.
 */
export function splitPlates(text: string): string[] {
  if (plainLatin.test(text)) return [text];
  if (joint.test(text)) {
    const parts = text
      .split(joint)
      .map((part) => part.trim())
      .filter((part) => !nothing.test(part));
    if (parts.length > 1) {
      const whole = parts.join(' ');
      return isConfirmedShape(whole) ? [whole] : parts;
    }
    return parts;
  }
  const trimmed = text.trim();
  if (nothing.test(trimmed)) return [];
  return splitAtSpace(trimmed) ?? [trimmed];
}

function splitAtSpace(text: string): string[] | undefined {
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  // Two plates of five words each are the longest that make sense; more is prose.
  if (words.length < 2 || words.length > 10 || isConfirmedShape(text)) return undefined;
  for (let count = 1; count < words.length; count += 1) {
    const left = words.slice(0, count).join(' ');
    const right = words.slice(count).join(' ');
    if (isConfirmedShape(left) && isConfirmedShape(right)) return [left, right];
  }
  return undefined;
}

/** Checks a plate against a country typed as a code or a name. */
export function checkPlate(plate: string | number, country: string, kind: WantedKind = 'any'): Parsed<Plate> {
  const state = stateOf(country);
  return state ? parsePlate(String(plate), state, kind) : refuse(unknownCountryReason());
}
