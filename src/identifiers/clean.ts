import { latinTwin } from './homoglyphs';
import { note } from './outcome';
import type { Change } from './parsed';

/** A code without what people put around and between its characters, and what was taken away. */
export interface CleanedCode {
  readonly text: string;
  readonly changes: Change[];
}

// Marks between and around the characters of a code; invisible ones come from web pages and PDF.
const separators = /[\s.,:;'’`"«»“”_\-\u00ad\u2010-\u2015\u2212\u200b-\u200f\u2060\ufeff\u00b7№#]+/gu;
const rounded = /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/iu;
const letterO = /[OОoо]/gu;

/** Excel's scientific form, `7.7E+09`: the digits behind it are gone. */
export function isRoundedNumber(text: string): boolean {
  return rounded.test(text);
}

export function separatorsRemoved(value: string): Change {
  return note(
    'separators-removed',
    `Убраны лишние пробелы и знаки, получилось ${value}.`,
    `Spaces and extra marks are removed, which gives ${value}.`,
    { value },
  );
}

/**
 * Removes a label («ИНН 77…»), separators and invisible characters, and makes letters capital.
 * Full-width and other typographic digits become plain ones.
 */
export function cleanCode(text: string, label?: RegExp): CleanedCode {
  const changes: Change[] = [];
  const normal = text.normalize('NFKC');
  const rest = label ? normal.replace(label, '') : normal;
  if (rest !== normal) {
    changes.push(note('label-removed', 'Убрано название перед номером.', 'The label before the number is removed.'));
  }
  const bare = rest.replace(separators, '');
  if (bare !== rest || normal !== text) changes.push(separatorsRemoved(bare));
  const upper = bare.toUpperCase();
  if (upper !== bare) {
    changes.push(note('upper-case', 'Строчные буквы заменены заглавными.', 'Small letters are made capital.'));
  }
  return { text: upper, changes };
}

/** For codes of digits only: letters O (Latin or Cyrillic) typed for zeros become zeros. */
export function cleanDigits(text: string, label?: RegExp): CleanedCode {
  const cleaned = cleanCode(text, label);
  const digits = cleaned.text.replace(letterO, '0');
  if (digits !== cleaned.text) {
    cleaned.changes.push(
      note('letter-o-for-zero', 'Буква «О» заменена нулём.', 'The letter “O” is replaced by a zero.', { value: digits }),
    );
  }
  return { text: digits, changes: cleaned.changes };
}

/** Replaces Cyrillic look-alikes by Latin letters and reports it. */
export function latinLetters(cleaned: CleanedCode): CleanedCode {
  let latin = '';
  for (const character of cleaned.text) latin += latinTwin(character) ?? character;
  if (latin !== cleaned.text) {
    cleaned.changes.push(
      note(
        'letters-to-latin',
        `Русские буквы заменены такими же латинскими, получилось ${latin}.`,
        `Cyrillic letters are replaced by the Latin ones that look alike, which gives ${latin}.`,
        { value: latin },
      ),
    );
  }
  return { text: latin, changes: cleaned.changes };
}

const notDigit = /\D/u;
const notLatinOrDigit = /[^0-9A-Z]/u;

/** The first character that is no digit; undefined when all are. */
export function strangerAmongDigits(text: string): string | undefined {
  return notDigit.exec(text)?.[0];
}

/** The first character that is neither a digit nor a Latin capital; undefined when all are. */
export function strangerAmongLatin(text: string): string | undefined {
  return notLatinOrDigit.exec(text)?.[0];
}

/** Σ weight × digit over the first `weights.length` characters of a text of digits. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) {
    total += (weights[index] ?? 0) * (digits.charCodeAt(index) - 48);
  }
  return total;
}
