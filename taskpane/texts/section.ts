import type { Language } from '../../src/values';

/** The texts of one section in every language; the compiler refuses a key that a language lacks or has too many. */
export function sectionTexts<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Readonly<Record<Language, Readonly<Record<Key, string>>>> {
  return texts;
}
