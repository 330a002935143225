import { moscowMoment, type Language, type Moment } from '../values';

/** The moment now in Moscow, where the deadlines are counted, whatever the zone of the machine. */
export function now(milliseconds: number = Date.now()): Moment {
  return moscowMoment(milliseconds);
}

/** Language of the machine: English where it says English, Russian otherwise. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en\b|^en_/i.test(locale) ? 'en' : 'ru';
}
