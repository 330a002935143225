import { languageOfLocale, type Language } from '../src/values';
import type { LocalStorage } from './services';
import { isThemeChoice, type ThemeChoice } from './theme/choose-theme';

/** What this user chose for the pane on this computer. */
export interface Preferences {
  /** `auto` follows the host's display language. */
  readonly language: Language | 'auto';
  readonly theme: ThemeChoice;
}

const key = 'spot.preferences';

export const defaultPreferences: Preferences = { language: 'auto', theme: 'auto' };

export function loadPreferences(storage: LocalStorage): Preferences {
  try {
    const kept = JSON.parse(storage.get(key) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: kept.language === 'ru' || kept.language === 'en' ? kept.language : 'auto',
      theme: isThemeChoice(kept.theme) ? kept.theme : 'auto',
    };
  } catch {
    return defaultPreferences;
  }
}

export function savePreferences(storage: LocalStorage, preferences: Preferences): void {
  storage.set(key, JSON.stringify(preferences));
}

export function languageOf(preferences: Preferences, locale: string): Language {
  return preferences.language === 'auto' ? languageOfLocale(locale) : preferences.language;
}
