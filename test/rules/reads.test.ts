import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue, exampleBlock, runExample, type LineRule } from '../../src/rules';
import { isColumnId, type ColumnId } from '../../src/shipment';
import type { GoodsLine, LineValues } from '../../src/shipment/model';
import { collectCases } from '../support/collect-cases';
import type { RuleCases } from '../support/rule-cases';

/** The engine leaves a line rule out where the columns it reads repeat those of the line above: so `reads` must be complete. */
let cases: ReadonlyMap<string, RuleCases>;
beforeAll(async () => {
  cases = await collectCases();
});

function watched(values: Readonly<LineValues>, seen: Set<ColumnId>): Readonly<LineValues> {
  return new Proxy(values, {
    get(target, property) {
      if (typeof property === 'string' && isColumnId(property)) seen.add(property);
      return Reflect.get(target, property) as unknown;
    },
  });
}

describe('a line rule declares every column it reads', () => {
  it.each(catalogue.filter((rule) => rule.scope === 'line').map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    if (rule.scope !== 'line') return;
    const seen = new Set<ColumnId>();
    const spy: LineRule = {
      ...rule,
      check(line, context, report) {
        const watchedLine: GoodsLine = { ...line, own: watched(line.own, seen), values: watched(line.values, seen) };
        rule.check(watchedLine, context, (found) => report({ line, ...found }));
      },
    };
    const own = cases.get(id) ?? { ok: [], bad: [] };
    for (const ruleCase of [...own.ok, ...own.bad]) runExample([spy], ruleCase, exampleBlock(rule, ruleCase));
    // The import date decides which law is in force; it is shared by the rows of a consignment.
    expect([...seen].filter((column) => column !== 'importDate' && !rule.reads.includes(column))).toEqual([]);
  });
});
