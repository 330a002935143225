import type { LocalizedText } from '../values';
import { note } from './outcome';
import type { Reason, StateCode } from './parsed';

export const stateCodes = ['RU', 'BY', 'KZ', 'AM', 'KG'] as const satisfies readonly StateCode[];

/** Names of the five states, as messages say them. */
export const stateNames: Readonly<Record<StateCode, LocalizedText>> = {
  RU: { ru: 'Россия', en: 'Russia' },
  BY: { ru: 'Беларусь', en: 'Belarus' },
  KZ: { ru: 'Казахстан', en: 'Kazakhstan' },
  AM: { ru: 'Армения', en: 'Armenia' },
  KG: { ru: 'Киргизия', en: 'Kyrgyzstan' },
};

const spellings: Readonly<Record<StateCode, readonly string[]>> = {
  RU: ['RUS', '643', 'РФ', 'РОССИЯ', 'РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'RUSSIA', 'RUSSIAN FEDERATION'],
  BY: ['BLR', '112', 'РБ', 'БЕЛАРУСЬ', 'РЕСПУБЛИКА БЕЛАРУСЬ', 'БЕЛОРУССИЯ', 'BELARUS'],
  KZ: ['KAZ', '398', 'РК', 'КАЗАХСТАН', 'РЕСПУБЛИКА КАЗАХСТАН', 'KAZAKHSTAN'],
  AM: ['ARM', '051', '51', 'РА', 'АРМЕНИЯ', 'РЕСПУБЛИКА АРМЕНИЯ', 'ARMENIA'],
  KG: [
    'KGZ',
    '417',
    'КР',
    'КИРГИЗИЯ',
    'КЫРГЫЗСТАН',
    'КИРГИЗСКАЯ РЕСПУБЛИКА',
    'КЫРГЫЗСКАЯ РЕСПУБЛИКА',
    'KYRGYZSTAN',
    'KYRGYZ REPUBLIC',
  ],
};

const bySpelling = new Map<string, StateCode>();
for (const state of stateCodes) {
  bySpelling.set(state, state);
  for (const spelling of spellings[state]) bySpelling.set(spelling, state);
}

/** The state a code (BY, BLR, 112) or a usual name means; undefined for any other. */
export function stateOf(text: string): StateCode | undefined {
  return bySpelling.get(text) ?? bySpelling.get(text.trim().replace(/\s+/gu, ' ').toUpperCase());
}

/** The country is none of the five states. */
export function unknownCountryReason(): Reason {
  return note(
    'country-unknown',
    'Страна должна быть одной из пяти: RU, BY, KZ, AM или KG.',
    'The country must be one of five: RU, BY, KZ, AM or KG.',
  );
}
