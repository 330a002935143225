import { exampleProfile } from '../../src/profile';
import type { ClientLibrary, ExcelHost } from '../host';
import { officeStandIn, type Surroundings } from './office-stand-in';

/** Where the pane keeps the company's settings. */
const profileKey = 'spot.profile';

/** Who tries the sandbox meets filled documents: the invented company, until there are settings of his own. */
function keepSampleCompany(): void {
  if (localStorage.getItem(profileKey) === null)
    localStorage.setItem(profileKey, JSON.stringify({ company: exampleProfile.company }));
}

/** The add-in's page as built for Excel, and what stands in for Microsoft's loader there. */
const panePage = 'addin/taskpane.html';
const clientLibrary = 'office-js/excel-web-16.00.debug.js';

export interface PaneSetting extends Surroundings {
  readonly host: ExcelHost;
  /** The day the pane takes for today, `yyyy-mm-dd`; the real one without it. */
  readonly today?: string;
  readonly title: string;
}

type PaneWindow = Window & { Date: DateConstructor; Office?: object; CustomFunctions?: object };

/**
 * Opens the built pane in a frame: the same page and scripts Excel loads, except that Microsoft's client library
 * comes from this server and talks to the given host. Rejects when the add-in has not been built.
 */
export async function openPane(frame: HTMLIFrameElement, setting: PaneSetting): Promise<void> {
  const answer = await fetch(panePage);
  if (!answer.ok) throw new Error(`${panePage}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const scripts = [...page.querySelectorAll('script')].flatMap((script) => script.getAttribute('src') ?? []);
  for (const script of page.querySelectorAll('script')) script.remove();
  const base = page.createElement('base');
  base.href = new URL('addin/', document.baseURI).href;
  page.head.prepend(base);

  keepSampleCompany();
  frame.title = setting.title;
  await emptied(frame);
  const pane = frame.contentWindow as PaneWindow | null;
  if (!pane) return;
  const paneDocument = pane.document;
  paneDocument.open();
  paneDocument.write(`<!doctype html>${page.documentElement.outerHTML}`);
  paneDocument.close();
  if (setting.today) pane.Date = shiftedDate(pane.Date, setting.today);

  await runScript(paneDocument, new URL(clientLibrary, document.baseURI).href);
  setting.host.install(pane as unknown as ClientLibrary);
  Object.assign(pane, officeStandIn(setting));
  for (const script of scripts) {
    if (!/^https?:/.test(script)) await runScript(paneDocument, script);
  }
}

/** Waits for a fresh document in the frame, so that nothing of an earlier pane lives on. */
function emptied(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = 'about:blank';
  });
}

function runScript(paneDocument: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = paneDocument.createElement('script');
    script.src = address;
    script.async = false;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(address)));
    paneDocument.body.append(script);
  });
}

/** A clock that runs on as usual, but began on another day. */
function shiftedDate(RealDate: DateConstructor, today: string): DateConstructor {
  const now = new RealDate();
  const wanted = new RealDate(`${today}T12:00:00+03:00`);
  const shift = wanted.getTime() - now.getTime();
  return class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [RealDate.now() + shift] : parts) as [number]));
    }
    static override now(): number {
      return RealDate.now() + shift;
    }
  } as DateConstructor;
}
