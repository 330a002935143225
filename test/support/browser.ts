import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { staticHandler } from '../../scripts/lib/static-server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Quiet, without a window, and without the calls home that a browser makes by itself. */
const browserArguments = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = findChromium();
const built = existsSync(`${root}dist/sandbox/index.html`) && existsSync(`${root}dist/addin/taskpane.js`);

/** Why tests in a browser cannot run here; undefined when they can. */
export const browserMissing: string | undefined = !executablePath
  ? 'no Chromium on this machine (CHROMIUM_PATH)'
  : built
    ? undefined
    : 'the sandbox has not been built (npm run build)';

if (browserMissing) {
  if (process.env['SPOT_REQUIRE_ALL'] === '1') throw new Error(`Tests in a browser cannot run: ${browserMissing}`);
  console.warn(`Tests in a browser are skipped: ${browserMissing}`);
}

/** The built sandbox on a free port, and a browser to open it with. */
export interface Stage {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  if (!executablePath) throw new Error('There is no Chromium');
  const server = await serve();
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  return {
    address: `http://localhost:${place.port}/`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(): Promise<Server> {
  const server = createServer(
    staticHandler([
      { prefix: '/office-js/', folder: `${root}node_modules/@microsoft/office-js/dist` },
      { prefix: '/addin/', folder: `${root}dist/addin` },
      { prefix: '/', folder: `${root}dist/sandbox` },
    ]),
  );
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export interface SandboxOptions {
  readonly language?: 'ru' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
  readonly height?: number;
}

/** The sandbox as a person sees it: the page, the pane, the grid's cursor, and what went wrong behind the scenes. */
export interface OpenSandbox {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What a screen reader is told about the current cell. */
  readonly cell: Locator;
  /** Errors of the console and of scripts. */
  readonly errors: readonly string[];
  /** Requests to anything but this machine. */
  readonly strangers: readonly string[];
  /** Puts the cursor on a cell through the name box. */
  goTo(address: string): Promise<void>;
  /** Types into a cell and presses Enter. */
  type(address: string, entry: string): Promise<void>;
  /** Opens a view of the pane by its name, from the menu where the tabs have no room for it. */
  openView(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The cell under a cell: `C20` → `C21`. */
function below(address: string): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + 1));
}

export async function openSandbox(stage: Stage, options: SandboxOptions = {}): Promise<OpenSandbox> {
  const context = await stage.browser.newContext({
    locale: options.language === 'en' ? 'en-US' : 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: options.width ?? 1400, height: options.height ?? 860 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== 'localhost') strangers.push(request.url());
  });
  await page.goto(stage.address);

  const cell = page.locator('[data-spot-cell]');
  const nameBox = page.locator('.sandbox-cells input').first();
  await page.waitForFunction(() => document.querySelector('[data-spot-cell]')?.textContent !== '');
  const pane = page.frameLocator('iframe');
  await page.locator('iframe[aria-busy=false]').waitFor();
  await pane.getByRole('tablist').first().waitFor();

  const goTo = async (address: string): Promise<void> => {
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await cell.getByText(new RegExp(`[ ,]${address}:`)).waitFor();
  };
  return {
    page,
    pane,
    cell,
    errors,
    strangers,
    goTo,
    async type(address, entry) {
      await goTo(address);
      await page.keyboard.type(entry);
      await page.keyboard.press('Enter');
      // The grid takes the entry and steps down in its own time.
      await cell.getByText(new RegExp(`[ ,]${below(address)}:`)).waitFor();
      await goTo(address);
    },
    async openView(name) {
      const tab = pane.getByRole('tab', { name, exact: true });
      if (await tab.isVisible()) {
        await tab.click();
        return;
      }
      await pane.locator('nav').getByRole('button').last().click();
      await pane.getByRole('menuitem', { name, exact: true }).click();
    },
    close: () => context.close(),
  };
}
