import type { Language } from '../../src/values';

/** What the pane is told about the Excel around it. */
export interface Surroundings {
  readonly language: Language;
  readonly dark: boolean;
}

const backgrounds = { light: '#ffffff', dark: '#1f1f1f' } as const;

/**
 * The part of `Office` that Microsoft's loader brings in a real Excel and that the add-in uses: readiness, display
 * language, theme, ribbon commands and custom functions. The workbook itself is served through the client library.
 */
export function officeStandIn({ language, dark }: Surroundings): { readonly Office: object; readonly CustomFunctions: object } {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const background = dark ? backgrounds.dark : backgrounds.light;
  const nothing = (): void => undefined;
  const done = (): Promise<void> => Promise.resolve();
  const locale = language === 'ru' ? 'ru-RU' : 'en-US';
  return {
    Office: {
      onReady(callback?: (ready: typeof info) => unknown): Promise<typeof info> {
        return Promise.resolve(info).then(async (ready) => {
          await callback?.(ready);
          return ready;
        });
      },
      HostType: { Excel: 'Excel' },
      PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
      StartupBehavior: { load: 'Load', none: 'None' },
      actions: { associate: nothing },
      addin: {
        showAsTaskpane: done,
        hide: done,
        setStartupBehavior: done,
        getStartupBehavior: () => Promise.resolve('None'),
        onVisibilityModeChanged: () => Promise.resolve(done),
      },
      context: {
        host: info.host,
        platform: info.platform,
        displayLanguage: locale,
        contentLanguage: locale,
        diagnostics: { host: info.host, platform: info.platform, version: '16.0' },
        requirements: { isSetSupported: () => true },
        officeTheme: {
          bodyBackgroundColor: background,
          bodyForegroundColor: dark ? '#ffffff' : '#000000',
          controlBackgroundColor: background,
          controlForegroundColor: dark ? '#ffffff' : '#000000',
          isDarkTheme: dark,
        },
      },
    },
    CustomFunctions: {
      associate: nothing,
      Error: class CustomFunctionError extends Error {
        constructor(
          readonly code: string,
          message?: string,
        ) {
          super(message);
        }
      },
      ErrorCode: {
        invalidValue: '#VALUE!',
        notAvailable: '#N/A',
        divisionByZero: '#DIV/0!',
        invalidNumber: '#NUM!',
        nullReference: '#NULL!',
        invalidName: '#NAME?',
        invalidReference: '#REF!',
      },
    },
  };
}
