import { ratesWrittenEvent, setFunctionEnvironment } from '../functions';
import { createOfficeWorkbook } from '../src/workbook/office';
import { browserFiles, browserStorage, moscowClock } from './browser-services';
import { ruleCards } from './rule-cards';
import { offlineRulePage } from './rule-pages';
import type { HostAppearance, PaneServices } from './services';
import { loadProfile } from './kept-profile';
import { createPaneUseCases } from './use-cases';
import { connectSource } from './use-cases/connection';
import { savedFolder } from './use-cases/saved-folder';
import { createStatusLookup } from './use-cases/status-lookup';

/** Event of the ribbon's buttons; the detail names the view to show. */
const showViewEvent = 'spot-show-view';

/** The services of the pane inside Excel; call after `Office.onReady`. */
export function createOfficeServices(): PaneServices {
  const workbook = createOfficeWorkbook();
  const clock = moscowClock();
  const storage = browserStorage();
  const files = browserFiles();
  const folder = savedFolder(files, clock);
  setFunctionEnvironment({ lookUpStatus: createStatusLookup(storage, () => loadProfile(storage)) });
  return {
    workbook,
    useCases: createPaneUseCases(workbook, clock, storage, (connection) => connectSource(connection, { folder })),
    clock,
    storage,
    files,
    host: officeAppearance(),
    rules: ruleCards(),
    rulePage: (ruleId, language) => offlineRulePage(ruleId, language),
    onSettings: setFunctionEnvironment,
    onRatesWritten: () => window.dispatchEvent(new Event(ratesWrittenEvent)),
  };
}

function officeAppearance(): HostAppearance {
  // Older Excel tells no theme at all.
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return {
    locale: Office.context.displayLanguage,
    ...(background ? { background } : {}),
    checkAtStart: document.documentElement.dataset['spotView'] === 'check',
    onCheckCommand(listener) {
      const onShow = (event: Event): void => {
        if (event instanceof CustomEvent && event.detail === 'check') listener();
      };
      window.addEventListener(showViewEvent, onShow);
      return () => window.removeEventListener(showViewEvent, onShow);
    },
  };
}
