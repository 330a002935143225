import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/values';
import { programTraces, runSpot } from './run-spot';

/**
 * One folder per case. `args.json`: `{args, language?}`, where {case} is the folder, {examples} the sample
 * workbooks and {out} an empty folder. `expected.json`: `{exit, out?, err?, json?, files?, sameFiles?, allFiles?}`: texts that must
 * occur, JSON that must be contained in the output, JSON contained in written files; `sameFiles`: written files
 * that equal a file of the case byte by byte; `allFiles`: every file written, by its path.
 */
interface Expected {
  readonly exit: number;
  readonly out?: readonly string[];
  readonly err?: readonly string[];
  readonly json?: object;
  readonly files?: Readonly<Record<string, object>>;
  readonly sameFiles?: Readonly<Record<string, string>>;
  readonly allFiles?: readonly string[];
}

const casesFolder = fileURLToPath(new URL('cases/', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'spot-case-'));
});
afterEach(() => rm(out, { recursive: true }));

function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

describe('the command line', () => {
  it.each(readdirSync(casesFolder))('answers case %s as expected', async (name) => {
    const folder = join(casesFolder, name);
    const { args, language = 'ru' } = readJson<{ args: string[]; language?: Language }>(folder, 'args.json');
    const expected = readJson<Expected>(folder, 'expected.json');
    const places: Readonly<Record<string, string>> = { case: folder, examples, out };
    const words = args.map((word) => word.replace(/\{(\w+)\}/g, (whole, place: string) => places[place] ?? whole));

    const run = await runSpot(words, language);

    expect(run, run.err).toMatchObject({ exit: expected.exit });
    for (const text of expected.out ?? []) expect(run.out).toContain(text);
    for (const text of expected.err ?? []) expect(run.err).toContain(text);
    if (expected.json) expect(asContainer(JSON.parse(run.out))).toMatchObject(asContainer(expected.json));
    for (const [file, content] of Object.entries(expected.files ?? {})) {
      expect(existsSync(join(out, file)), file).toBe(true);
      expect(readJson(out, file)).toMatchObject(content);
    }
    for (const [file, same] of Object.entries(expected.sameFiles ?? {}))
      expect(readFileSync(join(out, file)).equals(readFileSync(join(folder, same))), `${file} is ${same}`).toBe(true);
    if (expected.allFiles) expect(filesIn(out)).toEqual(expected.allFiles);
    expect(run.out + run.err).not.toMatch(programTraces);
  });
});

/** Paths of the files in a folder, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Lets a plain value be compared like an object. */
function asContainer(value: unknown): { readonly value: unknown } {
  return { value };
}
