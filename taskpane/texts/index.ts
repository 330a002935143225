/**
 * Texts of the pane in every language, and how they are filled. Texts of rules, parameters and
 * parsers stay with their owners; only what the pane itself says may enter.
 */
import type { Language } from '../../src/values';
import { sections } from './sections';

type KeyOf<Section> = Section extends Readonly<Record<Language, Readonly<Record<infer Key extends string, string>>>> ? Key : never;

export type TextKey = KeyOf<(typeof sections)[number]>;

type Texts = Readonly<Record<TextKey, string>>;

/** Every text by its key; the sections are typed to lack none, which the merging cannot tell the compiler. */
export const paneTexts: Readonly<Record<Language, Texts>> = {
  ru: Object.assign({}, ...sections.map((section) => section.ru)) as Texts,
  en: Object.assign({}, ...sections.map((section) => section.en)) as Texts,
};

export type TextValues = Readonly<Record<string, string | number>>;

/** Puts a text of the pane together in one language. */
export type Translate = (key: TextKey, values?: TextValues) => string;

/**
 * Fills `{name}` with its value and `{name:one|few|many}` with the form of the word that goes with
 * the number `name` (Russian has three forms, English two). A placeholder without a value stays visible.
 */
export function fillPaneText(text: string, language: Language, values: TextValues = {}): string {
  return text.replace(/\{(\w+)(?::([^}]*))?\}/g, (placeholder, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    if (forms === undefined) return typeof value === 'number' ? groupDigits(String(value)) : value;
    return wordForm(Number(value), forms.split('|'), language);
  });
}

export function translator(language: Language): Translate {
  return (key, values) => fillPaneText(paneTexts[language][key], language, values);
}

/** The form of a word that goes with a number: 1 ошибка, 2 ошибки, 5 ошибок; 1 error, 2 errors. */
export function wordForm(count: number, forms: readonly string[], language: Language): string {
  const last = forms.at(-1) ?? '';
  if (language === 'en') return (count === 1 ? forms[0] : forms[1]) ?? last;
  const ten = Math.abs(count) % 10;
  const hundred = Math.abs(count) % 100;
  if (ten === 1 && hundred !== 11) return forms[0] ?? last;
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return forms[1] ?? last;
  return forms[2] ?? last;
}

/** Groups the digits of a whole number by three with a no-break space, from five digits on. */
export function groupDigits(digits: string): string {
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** A decimal string as money for reading: `660 000,00 ₽` or `RUB 660,000.00`. */
export function moneyLabel(amount: string, language: Language): string {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const sign = amount.startsWith('-') ? '−' : '';
  const cents = fraction.padEnd(2, '0');
  const separator = language === 'ru' ? '\u00a0' : ',';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return language === 'ru' ? `${sign}${grouped},${cents}\u00a0₽` : `RUB\u00a0${sign}${grouped}.${cents}`;
}
