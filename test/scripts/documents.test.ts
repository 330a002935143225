import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { functions } from '../../functions/functions';
import { generatedDocuments } from '../../scripts/documents';

const top = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, top), 'utf8');

describe('the documents', () => {
  it.each([...generatedDocuments()].filter(([name]) => !name.startsWith('docs/rules/')))(
    '%s is what "npm run docs" writes',
    (name, content) => {
      expect(read(name)).toBe(content);
    },
  );

  it.each(['README.md', 'README.ru.md'])('%s names every function and shows only pictures that exist', (name) => {
    const page = read(name);
    for (const { name: functionName } of functions) expect(page).toContain(`SPOT.${functionName}`);
    const targets = [...page.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((target) => !existsSync(fileURLToPath(new URL(target, top))))).toEqual([]);
  });
});
