import { transformSync } from 'esbuild';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue, exampleBlock, runExample, type Rule } from '../../src/rules';
import { collectCases } from '../support/collect-cases';
import { problemsOf, type RuleCases } from '../support/rule-cases';

/**
 * Every condition a rule's functions branch on is turned into its opposite, one at a time; the rule's own
 * cases must notice. Conditions that only narrow a type for the compiler are marked in the source with
 * the comment `// narrows` and left alone.
 */
const sources = import.meta.glob<string>('../../src/rules/*/*.ts', { eager: true, query: '?raw', import: 'default' });
const modules = import.meta.glob<Record<string, unknown>>(
  '../../src/{values,identifiers,regulation,profile,shipment,deposit,deadlines,rules}/**/*.ts',
  { eager: true },
);

interface Mutant {
  readonly condition: string;
  readonly line: number;
  readonly source: string;
}

let cases: ReadonlyMap<string, RuleCases>;
beforeAll(async () => {
  cases = await collectCases();
});

describe('the cases of a rule notice when one of its conditions is turned round', () => {
  it.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const path = Object.keys(modules).find((key) => Object.values(modules[key] ?? {}).includes(rule) && !key.endsWith('/index.ts'));
    const source = sources[path ?? ''];
    expect(source).toBeDefined();
    const own = cases.get(id) ?? { ok: [], bad: [] };
    expect(survives(rule, own), 'the rule itself passes its cases').toBe(true);
    const survivors: string[] = [];
    for (const mutant of mutantsOf(source ?? '')) {
      const mutated = load(mutant.source, path ?? '', rule.name);
      if (mutated && survives(mutated, own)) survivors.push(`line ${mutant.line}: ${mutant.condition}`);
    }
    expect(survivors).toEqual([]);
  });
});

function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const negate = (condition: ts.Expression): void => {
    const start = condition.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line;
    const text = source.split('\n')[line] ?? '';
    if (text.includes('// narrows')) return;
    mutants.push({
      condition: condition.getText(file),
      line: line + 1,
      source: `${source.slice(0, start)}!(${condition.getText(file)})${source.slice(condition.end)}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) negate(node.expression);
    if (ts.isConditionalExpression(node)) negate(node.condition);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The rule as the mutated source declares it; undefined when it cannot even be loaded. */
function load(source: string, path: string, name: string): Rule | undefined {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'es2022' });
  const exported: { exports: Record<string, unknown> } = { exports: {} };
  const require = (target: string): unknown => {
    if (!target.startsWith('.')) throw new Error(`A rule imports ${target}`);
    const url = new URL(target, `file://${path.replace('../../', '/')}`).pathname;
    return modules[`../..${url}.ts`] ?? modules[`../..${url}/index.ts`];
  };
  try {
    new Function('require', 'module', 'exports', code)(require, exported, exported.exports);
  } catch {
    return undefined;
  }
  return Object.values(exported.exports).find((value): value is Rule => (value as Rule | undefined)?.name === name);
}

function survives(rule: Rule, { ok, bad }: RuleCases): boolean {
  return (
    ok.every((ruleCase) => runExample([rule], ruleCase, exampleBlock(rule, ruleCase)).findings.length === 0) &&
    bad.every((ruleCase) => {
      const block = exampleBlock(rule, ruleCase);
      return problemsOf(ruleCase, runExample([rule], ruleCase, block).findings, block).length === 0;
    })
  );
}
