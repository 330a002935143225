import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { chooseTheme, type ThemeChoice } from './choose-theme';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/**
 * The Fluent theme to draw with. In Windows contrast themes the browser replaces the colours itself
 * (forced colours), over whichever theme stands below.
 */
export function useTheme(choice: ThemeChoice, hostBackground: string | undefined): { readonly theme: Theme; readonly dark: boolean } {
  const systemPrefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  const dark = chooseTheme(choice, hostBackground, systemPrefersDark) === 'dark';
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
