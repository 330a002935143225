import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components';
import { dateOf, fillText, type CalendarDate, type Language, type LocalizedText, type TextData } from '../src/values';
import { readProfile } from '../src/profile';
import type { SheetInfo } from '../src/workbook/port';
import { describeFault, isCancelled } from './faults';
import type { Preferences } from './preferences';
import type { ViewName } from './pane';
import { loadProfile, saveProfile } from './kept-profile';
import type { PaneServices, ProfileData } from './services';
import { translator, type Translate } from './texts';

/** What every view shares: services, language, the sheet in hand, the profile, and short messages. */
export interface PaneContextValue {
  readonly services: PaneServices;
  readonly language: Language;
  readonly t: Translate;
  /** A text of the core in the pane's language. */
  readonly say: (text: LocalizedText, data?: TextData) => string;
  readonly preferences: Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
  readonly profile: ProfileData;
  readonly setProfile: (profile: ProfileData) => void;
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string;
  readonly setSheet: (sheet: string) => void;
  readonly refreshSheets: () => void;
  readonly asOf: CalendarDate;
  readonly setAsOf: (asOf: CalendarDate) => void;
  /** Shows another section of the pane. */
  readonly openView: (view: ViewName) => void;
  readonly notify: (text: string, intent?: 'success' | 'info' | 'warning' | 'error') => void;
  /** Tells of a failure in plain words; a stop by the user is none. */
  readonly fail: (fault: unknown) => void;
}

const PaneContext = createContext<PaneContextValue | undefined>(undefined);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('A view stands outside the pane');
  return value;
}

export function PaneContextProvider(props: {
  readonly services: PaneServices;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
  readonly openView: (view: ViewName) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { services, language, preferences, setPreferences, openView, children } = props;
  const toasterId = useId('messages');
  const { dispatchToast } = useToastController(toasterId);
  const [profile, setProfileState] = useState<ProfileData>(() => loadProfile(services.storage));
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  const [sheet, setSheet] = useState('');
  const [asOf, setAsOf] = useState<CalendarDate>(() => dateOf(services.clock.now()));

  const t = useMemo(() => translator(language), [language]);
  const say = useCallback((text: LocalizedText, data?: TextData) => fillText(text, language, data), [language]);

  const notify = useCallback<PaneContextValue['notify']>(
    (text, intent = 'success') => {
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent, politeness: intent === 'error' ? 'assertive' : 'polite', timeout: intent === 'error' ? 12000 : 5000 },
      );
    },
    [dispatchToast],
  );
  const fail = useCallback(
    (fault: unknown) => {
      if (!isCancelled(fault)) notify(describeFault(fault, language), 'error');
    },
    [notify, language],
  );

  const setProfile = useCallback(
    (next: ProfileData) => {
      setProfileState(next);
      saveProfile(services.storage, next);
    },
    [services],
  );

  useEffect(() => {
    services.onSettings?.({ language, regulation: readProfile(profile).regulation });
  }, [services, language, profile]);

  const refreshSheets = useCallback(() => {
    Promise.all([services.workbook.sheets(), services.workbook.activeSheet()]).then(
      ([found, active]) => {
        const visible = found.filter((info) => !info.hidden);
        setSheets(visible);
        setSheet((chosen) => (visible.some((info) => info.name === chosen) ? chosen : active));
      },
      (fault: unknown) => fail(fault),
    );
  }, [services, fail]);
  useEffect(refreshSheets, [services]); // eslint-disable-line react-hooks/exhaustive-deps -- once per workbook

  const value = useMemo<PaneContextValue>(
    () => ({
      services,
      language,
      t,
      say,
      preferences,
      setPreferences,
      profile,
      setProfile,
      sheets,
      sheet,
      setSheet,
      refreshSheets,
      asOf,
      setAsOf,
      openView,
      notify,
      fail,
    }),
    [services, language, t, say, preferences, setPreferences, profile, setProfile, sheets, sheet, refreshSheets, asOf, openView, notify, fail],
  );
  return (
    <PaneContext.Provider value={value}>
      {children}
      <Toaster toasterId={toasterId} position="bottom" pauseOnHover pauseOnWindowBlur limit={3} />
    </PaneContext.Provider>
  );
}
