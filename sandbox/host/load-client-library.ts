import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { ClientLibrary } from './protocol';

/** The global objects Microsoft's client library makes. */
export interface LoadedLibrary extends ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: ClientLibrary['OfficeExtension'] & typeof OfficeExtension;
}

const libraryFile = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

let loaded: LoadedLibrary | undefined;

/**
 * Runs Microsoft's client library for Excel in Node. It is a browser script: it declares globals, reads back from
 * `window` what it declared, and touches `document` and `navigator` while loading. It gets stand-ins for these and
 * leaves nothing behind in the globals of this process. Loaded once; each `install` of a host decides which
 * workbook it talks to.
 */
export function loadClientLibrary(): LoadedLibrary {
  if (loaded) return loaded;
  const source = readFileSync(createRequire(import.meta.url).resolve(libraryFile), 'utf8');
  const run = compileFunction(`with (window) {\n${source}\n}\nreturn window;`, ['window'], {
    filename: 'excel-web-16.00.debug.js',
  });
  loaded = run(globalScope()) as LoadedLibrary;
  return loaded;
}

/** An object that stands for the script's global scope: every name Node itself does not know lives in it. */
function globalScope(): object {
  const navigator = { userAgent: 'Node', appVersion: '' };
  const location = { href: '', search: '', hash: '' };
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const document = {
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: element,
    addEventListener: () => undefined,
    location,
    cookie: '',
  };
  const scope: Record<string, unknown> = {
    Promise,
    addEventListener: () => undefined,
    document,
    location,
    navigator,
    // The hosts of Office, not of this process: their absence tells the library that it runs outside Office.
    Office: undefined,
  };
  scope['window'] = new Proxy(scope, {
    has: (target, name) => name in target || (typeof name === 'string' && !(name in globalThis)),
  });
  return scope['window'] as object;
}
