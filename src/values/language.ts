/** Languages of the product. Every text a user can meet exists in both. */
export type Language = 'ru' | 'en';

export const languages = ['ru', 'en'] as const satisfies readonly Language[];

/** One text in every language of the product. */
export interface LocalizedText {
  readonly ru: string;
  readonly en: string;
}

/** Values that fill the `{placeholders}` of a text. A nested text is put in the reader's language. */
export type TextData = Readonly<Record<string, string | number | LocalizedText>>;

/**
 * Fills `{name}` placeholders of a text.
 * A placeholder without a value stays visible as `{name}`, so that a test finds it.
 */
export function fillText(text: LocalizedText, language: Language, data: TextData = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** The product's language for a host's locale tag: Russian for `ru-*`, otherwise English. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
