import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestProblems, schemaProblems } from '../../scripts/lib/manifest.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = readFileSync(`${root}manifest.xml`, 'utf8');
const iconFile = (name: string) => `${root}assets/${name}`;
const schemas = process.env['OFFICE_XSD'] ?? `${root}../shared/schemas/office-manifest`;

describe('the manifest', () => {
  it('is sound', () => {
    expect(manifestProblems(manifest, iconFile)).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    ['a text without Russian', '<bt:Override Locale="ru-RU" Value="Панель"/>', '', /Pane\.Label has no Russian/],
    ['a resource nobody defined', 'resid="Check.Tip"', 'resid="Check.Hint"', /Check\.Hint is used and not defined/],
    ['an address that is not https', 'https://localhost:3443/addin/functions.js', 'http://localhost/functions.js', /not https/],
    ['an icon of another size', 'icon-16.png', 'icon-20.png', /icon-20\.png is not 16/],
    ['an icon that is not there', 'icon-80.png', 'icon-81.png', /icon-81\.png does not exist/],
    ['a namespace that differs by language', '<bt:Override Locale="ru-RU" Value="SPOT"/>', '<bt:Override Locale="ru-RU" Value="СПОТ"/>', /namespace/],
    ['a ribbon id twice', 'id="Spot.Pane"', 'id="Spot.Check"', /Spot\.Check occurs twice/],
    ['a pane outside of the shared runtime', '<Runtime resid="Taskpane.Url"', '<Runtime resid="Functions.Script.Url"', /shared runtime/],
    ['a label too long', 'DefaultValue="Shipments"', `DefaultValue="${'x'.repeat(126)}"`, /longer than 125/],
    ['a requirement missing', '<Set Name="SharedRuntime" MinVersion="1.1"/>', '', /SharedRuntime is missing/],
    ['XML that is broken', '</OfficeApp>', '', /not well-formed/],
  ])('fails with %s', (_, from, to, problem) => {
    expect(manifest).toContain(from);
    expect(manifestProblems(manifest.replace(from, to), iconFile)).toEqual(
      expect.arrayContaining([expect.stringMatching(problem)]),
    );
  });

  it.skipIf(!existsSync(schemas))('fits Microsoft’s schema, and fails it where it is spoilt', () => {
    expect(schemaProblems(manifest, schemas)).toEqual([]);
    expect(schemaProblems(manifest.replace('<TaskpaneId>', '<Taskpane>').replace('</TaskpaneId>', '</Taskpane>'), schemas)).not.toEqual([]);
  });
});
