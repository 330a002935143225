import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { isRatesSheet } from '../../src/shipment';
import { fillText, languageOfLocale, languages, parseIsoDate, type Language, type TextData } from '../../src/values';
import { faultText, WorkbookFault } from '../../src/workbook';
import { createGrid, type Grid, type GridListener } from './grid';
import { setEnglishWords, type FunctionWords } from './grid-functions';
import { openPane } from './pane-frame';
import { languageNames, texts, type TextName } from './texts';
import { ratesOfBook } from './rates-of-book';
import { openWorkbook, type OpenedWorkbook } from './workbook-file';
import { shareWorkbook, type SharedWorkbook } from './workbook-sync';
import './sandbox-page.css';

/** The samples of the repository and the day they were made for. */
const samples = {
  messy: { file: 'shipments-messy.xlsx', label: 'sampleMessy' },
  clean: { file: 'shipments.xlsx', label: 'sampleClean' },
} as const;
const samplesMadeFor = '2026-11-23';

type SampleName = keyof typeof samples;
type Source = { readonly sample: SampleName } | { readonly file: string };

const paneWidths = [320, 450] as const;

interface Notice {
  readonly text: string;
  readonly intent: 'info' | 'error';
}

interface OpenBook {
  readonly opened: OpenedWorkbook;
  readonly shared: SharedWorkbook;
}

export function SandboxPage({ startLanguage }: { readonly startLanguage: Language }): ReactNode {
  const [language, setLanguage] = useState<Language>(startLanguage);
  const [dark, setDark] = useState(() => window.matchMedia('(prefers-color-scheme: dark)').matches);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths[0]);
  const [source, setSource] = useState<Source>({ sample: 'messy' });
  const [today, setToday] = useState<string>(samplesMadeFor);
  const [notice, setNotice] = useState<Notice>();
  const [book, setBook] = useState<OpenBook>();
  const [here, setHere] = useState<ReturnType<Grid['here']>>();
  const gridElement = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const grid = useRef<Grid>();
  const current = useRef<SharedWorkbook>();
  const changed = useRef(false);
  const lookHere = useRef<() => void>();

  const t = useCallback((name: TextName, data?: TextData) => fillText(texts[name], language, data), [language]);

  const show = useCallback(async (name: string, bytes: Uint8Array): Promise<void> => {
    const opened = await openWorkbook(name, bytes);
    const shared = shareWorkbook(opened.model);
    current.current?.detach();
    current.current = shared;
    if (grid.current) shared.attach(grid.current);
    const readRates = (): void => grid.current?.setFunctionInputs({ rates: ratesOfBook(opened.model) });
    let reading: ReturnType<typeof setTimeout> | undefined;
    readRates();
    shared.host.onModelChange((change) => {
      lookHere.current?.();
      if (change.kind !== 'selection' && change.kind !== 'settings') changed.current = true;
      const sheet = opened.model.sheets.find(({ id }) => id === change.sheetId);
      if (change.kind !== 'structure' && !(change.kind === 'values' && sheet && isRatesSheet(sheet.name))) return;
      clearTimeout(reading);
      reading = setTimeout(() => {
        if (current.current === shared) readRates();
      }, 100);
    });
    changed.current = false;
    lookHere.current?.();
    setBook({ opened, shared });
  }, []);

  const showSample = useCallback(
    async (sample: SampleName): Promise<void> => {
      try {
        const answer = await fetch(`examples/${samples[sample].file}`);
        if (!answer.ok) throw new Error(String(answer.status));
        await show(samples[sample].file, new Uint8Array(await answer.arrayBuffer()));
        setSource({ sample });
        setToday(samplesMadeFor);
        setNotice(undefined);
      } catch (fault) {
        reportError(fault);
        setNotice({ intent: 'error', text: fillText(texts.sampleFailed, pageLanguage()) });
      }
    },
    [show],
  );

  useEffect(() => {
    const element = gridElement.current;
    if (!element || grid.current) return;
    let looking: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(looking);
      looking = setTimeout(() => setHere(grid.current?.here()), 100);
    };
    lookHere.current = look;
    const told = (): GridListener | undefined => {
      look();
      return current.current?.listener;
    };
    grid.current = createGrid(element, {
      language: startLanguage,
      dark,
      listener: {
        edited: (...what) => told()?.edited(...what),
        calculated: (...what) => told()?.calculated(...what),
        shifted: (...what) => told()?.shifted(...what),
        rebuilt: (...what) => {
          changed.current = true;
          told()?.rebuilt(...what);
        },
        selected: (...what) => told()?.selected(...what),
      },
    });
    void showSample('messy');
    void loadEnglishWords().then(() => grid.current?.setLanguage(pageLanguage()));
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- the grid lives as long as the page

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('title');
    grid.current?.setLanguage(language);
  }, [language, t]);

  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    grid.current?.setDark(dark);
  }, [dark]);

  useEffect(() => {
    const day = parseIsoDate(today);
    if (day) grid.current?.setFunctionInputs({ today: () => day });
  }, [today]);

  useEffect(() => {
    const place = frame.current;
    if (!place || !book) return;
    let latest = true;
    place.ariaBusy = 'true';
    openPane(place, { host: book.shared.host, language, dark, today, title: t('pane') })
      .catch((fault: unknown) => {
        reportError(fault);
        setNotice({ intent: 'error', text: t('paneFailed') });
      })
      .finally(() => {
        if (latest) place.ariaBusy = 'false';
      });
    return () => {
      latest = false;
    };
  }, [book, language, dark, today, t]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (changed.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const mayReplace = (): boolean => !changed.current || window.confirm(t('discard'));

  const openFile = async (file: File): Promise<void> => {
    if (!mayReplace()) return;
    setNotice({ intent: 'info', text: t('opening', { name: file.name }) });
    await painted();
    try {
      await show(file.name, new Uint8Array(await file.arrayBuffer()));
      setSource({ file: file.name });
      setToday(localToday());
      setNotice({ intent: 'info', text: t('opened', { name: file.name }) });
    } catch (fault) {
      setNotice({ intent: 'error', text: faultSentence(fault, language) });
    }
  };

  const saveFile = async (): Promise<void> => {
    if (!book) return;
    const { opened, shared } = book;
    setNotice({ intent: 'info', text: t('saving', { name: opened.model.name }) });
    await painted();
    try {
      const bytes = await opened.save(shared.rebuiltSheets);
      download(opened.model.name, bytes);
      changed.current = false;
      setNotice({ intent: 'info', text: t('saved', { name: opened.model.name }) });
    } catch (fault) {
      setNotice({ intent: 'error', text: faultSentence(fault, language) });
    }
  };

  const sampleNames = Object.keys(samples) as SampleName[];
  return (
    <div className="sandbox">
      <header className="sandbox-header">
        <div className="sandbox-title">
          <h1>
            <img src="icon-32.png" alt="" width="20" height="20" /> {t('product')}
          </h1>
          <strong className="sandbox-badge">{t('badge')}</strong>
          <p className="sandbox-privacy">{t('privacy')}</p>
          <div className="sandbox-view">
            <Choice
              label={t('language')}
              value={language}
              options={languages.map((value) => [value, languageNames[value]])}
              onChoose={(value) => setLanguage(value === 'en' ? 'en' : 'ru')}
            />
            <Choice
              label={t('theme')}
              value={dark ? 'dark' : 'light'}
              options={[
                ['light', t('light')],
                ['dark', t('dark')],
              ]}
              onChoose={(value) => setDark(value === 'dark')}
            />
            <Choice
              label={t('paneWidth')}
              value={String(paneWidth)}
              options={paneWidths.map((width) => [String(width), `${width} px`])}
              onChoose={(value) => setPaneWidth(Number(value))}
            />
          </div>
        </div>
        <div className="sandbox-tools" role="toolbar" aria-label={t('toolbar')}>
          <Choice
            label={t('workbook')}
            value={'sample' in source ? source.sample : 'own'}
            options={[
              ...sampleNames.map((name): [string, string] => [name, t(samples[name].label)]),
              ...('file' in source ? [['own', t('ownFile', { name: source.file })] as [string, string]] : []),
            ]}
            onChoose={(value) => {
              if (value in samples && mayReplace()) void showSample(value as SampleName);
            }}
          />
          {'sample' in source && (
            <button type="button" onClick={() => mayReplace() && void showSample(source.sample)}>
              {t('reset')}
            </button>
          )}
          <button type="button" onClick={() => picker.current?.click()}>
            {t('open')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".xlsx"
            hidden
            aria-label={t('open')}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void openFile(file);
            }}
          />
          <button type="button" onClick={() => void saveFile()} disabled={!book}>
            {t('save')}
          </button>
          <label className="sandbox-choice" title={t('todayHint')}>
            <span>{t('today')}</span>
            <input
              type="date"
              value={today}
              onChange={(event) => {
                const date = parseIsoDate(event.currentTarget.value);
                if (date) setToday(date);
              }}
            />
          </label>
        </div>
        <div role={notice?.intent === 'error' ? 'alert' : 'status'} className="sandbox-notice-place">
          {notice && (
            <p className={`sandbox-notice sandbox-notice-${notice.intent}`}>
              <span>{notice.text}</span>
              <button type="button" aria-label={t('close')} onClick={() => setNotice(undefined)}>
                ×
              </button>
            </p>
          )}
        </div>
      </header>
      <main className="sandbox-main">
        <section className="sandbox-grid" aria-label={t('grid')}>
          <div ref={gridElement} className="sandbox-cells" />
          {/* The cells are drawn on a canvas; this line tells a screen reader where the cursor stands. */}
          <p role="status" aria-label={t('cell')} className="sandbox-unseen" data-spot-cell={here?.address ?? ''}>
            {here && t(here.text === '' ? 'cellEmpty' : 'cellFilled', here)}
          </p>
          <div role="status" className="sandbox-why-place">
            {here?.why !== undefined && (
              <p className="sandbox-why">
                <strong>{here.address}</strong> {here.why}
              </p>
            )}
          </div>
        </section>
        <iframe ref={frame} className="sandbox-pane" style={{ width: paneWidth }} title={t('pane')} />
      </main>
    </div>
  );
}

/** The language the page shows now, for work that began before the user switched it. */
function pageLanguage(): Language {
  return languageOfLocale(document.documentElement.lang);
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}): ReactNode {
  return (
    <label className="sandbox-choice">
      <span aria-hidden="true">{props.label}</span>
      <select aria-label={props.label} value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function faultSentence(fault: unknown, language: Language): string {
  const known = fault instanceof WorkbookFault ? fault : new WorkbookFault('host-failed', {}, fault);
  const { what, todo } = faultText(known);
  return [what, todo].map((text) => fillText(text, language, known.data)).join(' ');
}

async function loadEnglishWords(): Promise<void> {
  try {
    const answer = await fetch('addin/functions.json');
    if (answer.ok) setEnglishWords((await answer.json()) as FunctionWords);
  } catch {
    // Without the built add-in the functions calculate all the same; their help stays Russian.
  }
}

/** Lets the browser show the message before the long work begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
