import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestProblems } from '../../scripts/lib/manifest.mjs';
import { generateMetadata, russianMetadata } from '../../scripts/lib/metadata.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const addin = `${dist}addin/`;
const read = (file: string) => readFileSync(file, 'utf8');
const scripts = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).flatMap((name) => (name.endsWith('.js') ? [folder + name] : [])) : [];

/** Files a bundle was made of, from its source map. */
const sourcesOf = (script: string): string[] => (JSON.parse(read(`${script}.map`)) as { sources: string[] }).sources;

describe.skipIf(!existsSync(`${addin}taskpane.js`))('the built add-in', () => {
  it.each([
    ['Microsoft’s client library', /@microsoft\/office-js/],
    ['the xlsx libraries', /node_modules\/(?:exceljs|hucre|yauzl)\//],
    ['the sandbox', /\/sandbox\/|@univerjs/],
    ['the command line', /\/src\/cli\//],
  ])('holds nothing of %s', (_, pattern) => {
    const sources = scripts(addin).flatMap(sourcesOf);
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((source) => pattern.test(source))).toEqual([]);
  });

  it('takes Office.js from Microsoft, before its own scripts', () => {
    const addresses = [...read(`${addin}taskpane.html`).matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js', 'taskpane.js']);
  });

  it('brings the metadata of the functions in both languages', async () => {
    expect(JSON.parse(read(`${addin}functions.json`))).toEqual(await generateMetadata());
    expect(JSON.parse(read(`${addin}functions-ru.json`))).toEqual(russianMetadata());
  });

  it('brings a sound manifest and its icons', () => {
    expect(manifestProblems(read(`${addin}manifest.xml`), (name) => `${addin}assets/${name}`)).toEqual([]);
  });
});

describe.skipIf(scripts(`${dist}sandbox/`).length === 0)('the built sandbox', () => {
  it('holds nothing of Microsoft’s client library', () => {
    for (const script of scripts(`${dist}sandbox/`)) expect(read(script)).not.toMatch(/Office JavaScript API library|_createRequestExecutorOrNull\s*=\s*function/);
  });
});

describe.skipIf(!existsSync(`${dist}cli/spot.mjs`))('the built command line', () => {
  it('can be started by its name', () => {
    expect(read(`${dist}cli/spot.mjs`)).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(() => accessSync(`${dist}cli/spot.mjs`, constants.X_OK)).not.toThrow();
  });
});
