/** What the user chose for the pane's look; `auto` follows Excel, then the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

export const themeChoices = ['auto', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

export function isThemeChoice(value: unknown): value is ThemeChoice {
  return value === 'auto' || value === 'light' || value === 'dark';
}

/** Is a background `#rrggbb` dark? By relative luminance; undefined when it is no such colour. */
export function isDarkColour(colour: string): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.4;
}

/** Light or dark: the user's choice, else the host's background, else the system's preference. */
export function chooseTheme(
  choice: ThemeChoice,
  hostBackground: string | undefined,
  systemPrefersDark: boolean,
): 'light' | 'dark' {
  if (choice !== 'auto') return choice;
  const dark = hostBackground === undefined ? undefined : isDarkColour(hostBackground);
  return (dark ?? systemPrefersDark) ? 'dark' : 'light';
}
