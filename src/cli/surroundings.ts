import { dateFromDayNumber, momentOf, type Language, type Moment } from '../values';

const moscowOffsetMinutes = 180;

/** The moment now in Moscow, where the deadlines are counted, whatever the zone of the machine. */
export function now(milliseconds: number = Date.now()): Moment {
  const minutes = Math.floor(milliseconds / 60_000) + moscowOffsetMinutes;
  const days = Math.floor(minutes / 1440);
  return momentOf(dateFromDayNumber(days), minutes - days * 1440);
}

/** Language of the machine: English where it says English, Russian otherwise. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en\b|^en_/i.test(locale) ? 'en' : 'ru';
}
