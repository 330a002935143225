import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { Settings20Regular, type FluentIcon } from '@fluentui/react-icons';
import { loadProfile } from './kept-profile';
import { PaneContextProvider } from './pane-context';
import { ErrorBoundary } from './parts/error-boundary';
import { TabBar } from './parts/tab-bar';
import { languageOf, loadPreferences, savePreferences, type Preferences } from './preferences';
import type { PaneServices } from './services';
import { translator } from './texts';
import { useTheme } from './theme/use-theme';
import { AuditView } from './views/audit/audit-view';
import { BorderView } from './views/border/border-view';
import { BuildView } from './views/build/build-view';
import { CheckView } from './views/check/check-view';
import { FilingView } from './views/filing/filing-view';
import { MonthView } from './views/month/month-view';
import { PayView } from './views/pay/pay-view';
import { ReceiveView } from './views/receive/receive-view';
import { SettingsView } from './views/settings/settings-view';
import { TrackView } from './views/track/track-view';

const views = {
  check: CheckView,
  build: BuildView,
  filing: FilingView,
  receive: ReceiveView,
  pay: PayView,
  track: TrackView,
  border: BorderView,
  month: MonthView,
  audit: AuditView,
  settings: SettingsView,
} as const;

export type ViewName = keyof typeof views;

/** The tab that shows a sign instead of a word and never moves into the menu. */
const signs: Readonly<Partial<Record<ViewName, FluentIcon>>> = { settings: Settings20Regular };

const viewNames = Object.keys(views) as readonly ViewName[];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '300px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  everywhere: { '& h2, & h3, & h4': { marginTop: 0, marginBottom: 0 } },
  // Native parts (the calendar of a date field, scroll bars) follow the theme too.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  main: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
  view: { padding: tokens.spacingHorizontalM },
});

/** The whole task pane. Give it other services and it runs in another host. */
export function Pane({ services, startView = 'check' }: { readonly services: PaneServices; readonly startView?: ViewName }): ReactNode {
  const [preferences, setPreferencesState] = useState<Preferences>(() => loadPreferences(services.storage));
  const setPreferences = useCallback(
    (next: Preferences) => {
      setPreferencesState(next);
      savePreferences(services.storage, next);
    },
    [services],
  );
  const [view, setView] = useState<ViewName>(startView);
  // With a source of statuses their view is there from the start, hidden: it looks for news in the background.
  const [visited, setVisited] = useState<ReadonlySet<ViewName>>(
    () => new Set(loadProfile(services.storage).connector ? [startView, 'track'] : [startView]),
  );
  const language = languageOf(preferences, services.host.locale);
  const t = useMemo(() => translator(language), [language]);
  const { theme, dark } = useTheme(preferences.theme, services.host.background);
  const styles = useStyles();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('app.title');
  }, [language, t]);

  const open = useCallback((name: ViewName) => {
    setView(name);
    setVisited((before) => new Set([...before, name]));
  }, []);
  useEffect(() => services.host.onCheckCommand?.(() => open('check')), [services, open]);

  return (
    // Classes of the provider are copied to every layer above the pane, so those that fill the pane stand inside it.
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.everywhere, dark ? styles.dark : styles.light)}
      style={{ height: '100%' }}
      lang={language}
    >
      <div className={styles.root}>
        <PaneContextProvider
          services={services}
          language={language}
          preferences={preferences}
          setPreferences={setPreferences}
          openView={open}
        >
          <TabBar
            tabs={viewNames.map((name) => {
              const icon = signs[name];
              return { name, label: t(`tab.${name}`), ...(icon ? { icon } : {}) };
            })}
            selected={view}
            onSelect={open}
            label={t('app.sections')}
            moreLabel={t('app.moreSections')}
          />
          <main className={styles.main}>
            {viewNames.map((name) => {
              const View = views[name];
              return (
                <div
                  key={name}
                  id={`view-${name}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${name}`}
                  hidden={view !== name}
                  className={styles.view}
                >
                  {visited.has(name) && (
                    <ErrorBoundary
                      fallback={(retry) => (
                        <MessageBar intent="error" layout="multiline">
                          <MessageBarBody>
                            <MessageBarTitle>{t('fault.paneTitle')}</MessageBarTitle>
                            {t('fault.paneText')}
                          </MessageBarBody>
                          <MessageBarActions>
                            <Button onClick={retry}>{t('common.retry')}</Button>
                          </MessageBarActions>
                        </MessageBar>
                      )}
                    >
                      <View />
                    </ErrorBoundary>
                  )}
                </div>
              );
            })}
          </main>
        </PaneContextProvider>
      </div>
    </FluentProvider>
  );
}
