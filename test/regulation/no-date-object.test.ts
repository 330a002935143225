import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');

describe('calendar dates never pass through Date', () => {
  it.each(['values', 'regulation', 'deadlines'])('in src/%s', (folder) => {
    const names = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(2);
    const dateObject = /\bnew Date\b|\bDate\.(now|parse|UTC)\b/;
    const using = files.filter((name) => dateObject.test(readFileSync(join(source, folder, name), 'utf8')));
    expect(using).toEqual([]);
  });
});
