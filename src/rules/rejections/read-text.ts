import type { RejectionPattern } from './define-rejection';

/** Characters of a refusal that are read; more is kept but not searched. */
const readCharacters = 60_000;
/** Words of one sentence; a text without full stops is cut in such pieces. */
const sentenceWords = 80;
/** Words between the first term of a pattern and any other. */
const nearWords = 12;

/** A word of a refusal. */
export interface Word {
  /** As the text has it. */
  readonly shown: string;
  /** In small letters, ё as е, look-alike letters in one alphabet. */
  readonly plain: string;
}

/** The text of a refusal as words, sentence by sentence. */
export type Sentences = readonly (readonly Word[])[];

/** Tags, and the colour codes of a terminal. */
const markup = /<[^<>]{0,400}>|\u001b\[[\d;]{0,20}[A-Za-z]/g;
const entities = /&(?:nbsp|quot|laquo|raquo|lt|gt|amp|apos|#\d{1,6}|#x[\da-f]{1,5});/gi;
/** «№» becomes “No” in compatibility form, which would read as a denial. */
const numberSign = /[№#]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
/** A full stop after a short word is an abbreviation («гос. номер»). */
const sentenceEnd = /[;!?\r\n\u2022\u2028\u2029]+|(?<=[^\s.]{4})\.(?=\s+[\p{Lu}\d«"(])|(?<=\s)\d{1,2}[.)](?=\s)/u;
const wordPattern = /[\p{L}\p{N}]+/gu;
/** «КодТНВЭД» of an error path is two words. */
const camelCase = /(\p{Ll}{2})(\p{Lu})/gu;

/** Small Latin letters and the Cyrillic ones they are mistyped for. */
const cyrillicTwins: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** The words of a refusal without markup, control characters and capital letters. Never throws. */
export function readRefusal(text: string): Sentences {
  const tidy = text
    .slice(0, readCharacters)
    .replace(entities, ' ')
    .replace(numberSign, ' ')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(markup, ' ')
    .replace(camelCase, '$1 $2');
  const sentences: Word[][] = [];
  for (const part of tidy.split(sentenceEnd)) {
    const words = wordsOf(part);
    for (let start = 0; start < words.length; start += sentenceWords)
      sentences.push(words.slice(start, start + sentenceWords));
  }
  return sentences;
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (const [shown] of sentence.matchAll(wordPattern)) {
    const plain = plainWord(shown);
    const before = words.at(-1);
    // «ТН ВЭД» is one word however it is spaced.
    if (before && ((before.plain === 'тн' && plain.startsWith('вэд')) || (before.plain === 'т' && plain === 'н')))
      words[words.length - 1] = { shown: `${before.shown} ${shown}`, plain: before.plain + plain };
    else words.push({ shown, plain });
  }
  return words;
}

function plainWord(word: string): string {
  const small = word.toLowerCase().replaceAll('ё', 'е');
  if (!/[а-я]/.test(small) || !/[a-z]/.test(small)) return small;
  return small.replace(/[a-z]/g, (letter) => cyrillicTwins[letter] ?? letter);
}

interface Stem {
  readonly text: string;
  readonly whole: boolean;
}

/** The alternatives of a term, each a row of stems, by the first letter of the first one. */
type Term = ReadonlyMap<string, readonly (readonly Stem[])[]>;

const knownTerms = new Map<string, Term>();

function termOf(source: string): Term {
  const before = knownTerms.get(source);
  if (before) return before;
  const term = new Map<string, (readonly Stem[])[]>();
  for (const alternative of source.split('|')) {
    const stems = alternative.split(' ').map(stemOf);
    const letter = alternative.charAt(0);
    const others = term.get(letter);
    if (others) others.push(stems);
    else term.set(letter, [stems]);
  }
  knownTerms.set(source, term);
  return term;
}

function stemOf(stem: string): Stem {
  const whole = stem.endsWith('$');
  return { text: (whole ? stem.slice(0, -1) : stem).replaceAll('ё', 'е'), whole };
}

interface Place {
  readonly at: number;
  readonly length: number;
}

function placesOf(source: string, sentence: readonly Word[]): readonly Place[] {
  const places: Place[] = [];
  const term = termOf(source);
  sentence.forEach(({ plain }, at) => {
    const found = term.get(plain.charAt(0))?.find((stems) => standsAt(stems, sentence, at));
    if (found) places.push({ at, length: found.length });
  });
  return places;
}

function standsAt(stems: readonly Stem[], sentence: readonly Word[], at: number): boolean {
  return stems.every(({ text, whole }, offset) => {
    const plain = sentence[at + offset]?.plain;
    return plain !== undefined && (whole ? plain === text : plain.startsWith(text));
  });
}

/** Sentences that say nothing is wrong: «ошибок не обнаружено». */
const allRight = 'ошибок нет$|ошибок не|без ошибок|нет ошибок|замечаний нет$|расхождений нет$|расхождений не|нарушений не|нарушений нет$|no errors|no discrepan|without errors';

/** The words by which a pattern matches a sentence, in its order; undefined where it does not. */
export function wordsMatching(pattern: RejectionPattern, sentence: readonly Word[]): readonly string[] | undefined {
  const [first, ...others] = pattern.all;
  const starts = placesOf(first, sentence);
  if (starts.length === 0) return undefined;
  const rest = others.map((term) => placesOf(term, sentence));
  for (const start of starts) {
    const near = rest.map((places) => nearest(places, start.at));
    const places: Place[] = [start];
    for (const place of near) if (place) places.push(place);
    if (places.length < pattern.all.length) continue;
    if (pattern.none?.some((term) => placesOf(term, sentence).length > 0)) return undefined;
    if (placesOf(allRight, sentence).length > 0) return undefined;
    return shownAt(places, sentence);
  }
  return undefined;
}

function nearest(places: readonly Place[], at: number): Place | undefined {
  let best: Place | undefined;
  for (const place of places)
    if (Math.abs(place.at - at) <= nearWords && (!best || Math.abs(place.at - at) < Math.abs(best.at - at)))
      best = place;
  return best;
}

function shownAt(places: readonly Place[], sentence: readonly Word[]): readonly string[] {
  const indexes = new Set<number>();
  for (const { at, length } of places) for (let offset = 0; offset < length; offset++) indexes.add(at + offset);
  return [...indexes].sort((a, b) => a - b).map((index) => sentence[index]?.shown ?? '');
}
