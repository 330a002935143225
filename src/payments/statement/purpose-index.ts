import type { DueConsignment } from '../prepare';

/** Which consignments a purpose names, and by what. */
export interface NamedInPurpose {
  readonly by: 'dopp' | 'shipment';
  readonly text: string;
  readonly consignments: readonly string[];
}

interface Name {
  readonly by: 'dopp' | 'shipment';
  readonly words: readonly string[];
  readonly text: string;
  readonly consignments: string[];
}

/** Finds DOPP numbers and shipment numbers in the text of a purpose. */
export interface PurposeIndex {
  find(purpose: string): readonly NamedInPurpose[];
}

/** Words before which a short number is a name and not any number: «по перевозке 12», «рейс № 5», «ДОПП N 7». */
const anchor = /^(?:перевоз|рейс|допп$|dopp$|shipment|№$|n$|no$)/u;
/** So few digits may be anything: a rate, a day, a paragraph. */
const shortNumber = /^\d{1,5}$/;

/** Consignments entered between two pauses. */
const perStep = 500;

/**
 * An index of the numbers of consignments. Whole words are compared, without case and without the marks
 * around them, so that S-1 is not found in S-10; numbers of up to five digits count only where the words
 * before say what they are.
 */
export function* purposeIndex(consignments: readonly DueConsignment[]): Generator<number, PurposeIndex> {
  const names = new Map<string, Name>();
  for (const [position, { consignment }] of consignments.entries()) {
    if (position % perStep === 0) yield 0;
    add(names, 'dopp', consignment.values.doppNumber, consignment.key);
    add(names, 'shipment', consignment.shipment, consignment.key);
  }
  const byFirstWord = new Map<string, Name[]>();
  for (const name of names.values()) {
    const [first = ''] = name.words;
    const group = byFirstWord.get(first);
    if (group) group.push(name);
    else byFirstWord.set(first, [name]);
  }
  // The longest name wins where several begin with the same word.
  for (const group of byFirstWord.values()) group.sort((a, b) => b.words.length - a.words.length);

  return {
    find(purpose) {
      const words = wordsOf(purpose);
      const found = new Map<Name, NamedInPurpose>();
      let inList = false;
      for (let at = 0; at < words.length;) {
        const name = (byFirstWord.get(words[at] ?? '') ?? []).find(
          (candidate) =>
            candidate.words.every((word, offset) => words[at + offset] === word) &&
            (inList || !candidate.words.every((word) => shortNumber.test(word)) || anchor.test(words[at - 1] ?? '')),
        );
        inList = name !== undefined;
        if (name) found.set(name, { by: name.by, text: name.text, consignments: name.consignments });
        at += name?.words.length ?? 1;
      }
      return [...found.values()];
    },
  };
}

function add(names: Map<string, Name>, by: 'dopp' | 'shipment', text: string | undefined, consignment: string): void {
  if (text === undefined) return;
  const words = wordsOf(text);
  if (words.length === 0) return;
  const key = `${by} ${words.join(' ')}`;
  const known = names.get(key);
  if (known) {
    if (!known.consignments.includes(consignment)) known.consignments.push(consignment);
  } else names.set(key, { by, words, text, consignments: [consignment] });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/№/gu, ' № ')
    .split(/[\s,;()«»"“”]+/u)
    .map((word) => word.replace(/^[.:]+|[.:]+$/gu, ''))
    .filter((word) => word !== '');
}
