import { readFileSync, existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ruleDocument, ruleIndexDocument } from '../../src/rules/document';
import { catalogue, confidenceOf, exampleBlock, runExample } from '../../src/rules';
import { isStrong, parameters } from '../../src/regulation';
import { columns } from '../../src/shipment';
import { languages } from '../../src/values';
import { collectCases } from '../support/collect-cases';
import type { RuleCases } from '../support/rule-cases';

let cases: ReadonlyMap<string, RuleCases>;
beforeAll(async () => {
  cases = await collectCases();
});

const files = import.meta.glob<Record<string, unknown>>('../../src/rules/*/*.ts', { eager: true });

function fileOf(rule: unknown): string | undefined {
  return Object.entries(files).find(
    ([path, module]) => !path.endsWith('/index.ts') && Object.values(module).includes(rule),
  )?.[0];
}

describe('the catalogue', () => {
  it('has at least 90 rules', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(90);
  });

  it('never uses an id or a name twice', () => {
    expect(new Set(catalogue.map((rule) => rule.id)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map((rule) => rule.name)).size).toBe(catalogue.length);
  });

  it('lists every rule file', () => {
    const listed = catalogue.map(fileOf);
    const all = Object.keys(files).filter((path) => !path.endsWith('/index.ts'));
    const rules = all.filter((path) => Object.values(files[path] ?? {}).some((value) => isRule(value)));
    expect(rules.filter((path) => !listed.includes(path))).toEqual([]);
  });
});

function isRule(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'explanation' in value && 'messages' in value;
}

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('stands in a file of its own name', () => {
    expect(fileOf(rule)).toMatch(new RegExp(`/${rule.name}\\.ts$`));
  });

  it('has both languages everywhere', () => {
    const texts = [rule.title, rule.explanation.why, ...Object.values(rule.messages)];
    for (const text of texts) {
      for (const language of languages) expect(text[language].trim().length).toBeGreaterThan(3);
      expect(text.ru).toMatch(/[а-яё]/i);
      expect(text.en).not.toMatch(/[а-яё]{4,}(?![^«“]*[»”])/i);
      const placeholders = (value: string): string[] => [...value.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
      expect([...new Set(placeholders(text.en))]).toEqual([...new Set(placeholders(text.ru))]);
    }
  });

  it('rests an error on a sure ground only', () => {
    const confidence = confidenceOf(rule.ground);
    if (rule.severity === 'error') expect(confidence === 'certain' || isStrong(confidence)).toBe(true);
  });

  it('comes into force on the date of a parameter that exists', () => {
    const from = rule.inForce?.from;
    if (typeof from === 'object') expect(parameters[from.parameter].values[0]?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    else expect(from ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('names columns of the catalogue', () => {
    for (const column of [...rule.reads, ...rule.marks]) expect(columns.map(({ id: known }) => known)).toContain(column);
  });

  it('has cases that accept and cases that find', () => {
    const own = cases.get(id);
    expect(own?.ok.length ?? 0).toBeGreaterThan(0);
    expect(own?.bad.length ?? 0).toBeGreaterThan(0);
  });

  it('has no two equal cases', () => {
    const own = cases.get(id) ?? { ok: [], bad: [] };
    const bodies = [...own.ok, ...own.bad].map(({ name: _name, ...body }) => JSON.stringify({ ...body, findings: 0 }));
    expect(new Set(bodies).size).toBe(bodies.length);
    const names = [...own.ok, ...own.bad].map((ruleCase) => ruleCase.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a case for every message', () => {
    const seen = new Set(cases.get(id)?.bad.flatMap((bad) => bad.findings.map((finding) => finding.message)));
    expect(Object.keys(rule.messages).filter((message) => !seen.has(message))).toEqual([]);
  });

  it('behaves in the examples of its page as the page says', () => {
    const { wrong, right } = rule.explanation;
    expect(runExample([rule], wrong, exampleBlock(rule, wrong)).findings.length).toBeGreaterThan(0);
    expect(runExample([rule], right, exampleBlock(rule, right)).findings).toEqual([]);
  });

  it('has a page that is up to date', () => {
    const path = new URL(`../../docs/rules/${id}.md`, import.meta.url);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(ruleDocument(rule));
  });
});

it('has an index of rules that is up to date', () => {
  expect(readFileSync(new URL('../../docs/rules/README.md', import.meta.url), 'utf8')).toBe(ruleIndexDocument(catalogue));
});
