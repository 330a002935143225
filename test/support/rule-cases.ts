import { describe, expect, it } from 'vitest';
import { catalogue, exampleBlock, exampleHeaderRow, runExample, type Example, type Finding } from '../../src/rules';
import type { Rule } from '../../src/rules';
import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput, SheetBlock } from '../../src/shipment/model';
import type { TextData } from '../../src/values';
import { fillText, languages } from '../../src/values';

/** A case is a small sheet with a name that reads as a sentence: «accepts …», «finds …». */
export interface OkCase extends Example {
  readonly name: string;
}

export interface ExpectedFinding {
  /** Position in `rows`, from 1; left out for the sheet's structure. */
  readonly row?: number;
  readonly column?: ColumnId;
  readonly message: string;
  /** Part of the data that must match. */
  readonly data?: TextData;
  /** The cells the fix writes, `row` being the finding's own unless told; a finding with a fix must say it. */
  readonly fix?: readonly { readonly row?: number; readonly column: ColumnId; readonly value: CellInput }[];
}

export interface BadCase extends OkCase {
  /** Every finding of the rule, in sheet order. */
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly ok: readonly OkCase[];
  readonly bad: readonly BadCase[];
}

/** Cases by rule id; the meta-test and the mutation test read them. */
export const collected = new Map<string, RuleCases>();

/**
 * Registers the cases of one rule: `ok` gives no finding of the rule, `bad` gives exactly the findings
 * told; texts are complete in both languages; a fix removes its finding and causes none.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  collected.set(rule.id, cases);
  if ((globalThis as { collectRuleCases?: boolean }).collectRuleCases) return;
  describe(`${rule.id} ${rule.name}`, () => {
    it.each(cases.ok)('accepts $name', (ruleCase) => {
      const block = exampleBlock(rule, ruleCase);
      expect(observed(runExample([rule], ruleCase, block).findings, block)).toEqual([]);
    });
    it.each(cases.bad)('finds $name', (ruleCase) => {
      const block = exampleBlock(rule, ruleCase);
      const { findings } = runExample([rule], ruleCase, block);
      expect(problemsOf(ruleCase, findings, block)).toEqual([]);
      for (const finding of findings)
        for (const language of languages)
          expect(fillText(finding.text, language, finding.data)).not.toMatch(
            /\{\w+\}|undefined|NaN|\bnull\b|\[object/,
          );
    });
    const withFix = cases.bad.filter((ruleCase) => ruleCase.findings.some((finding) => finding.fix));
    if (withFix.length > 0)
      it.each(withFix)('offers a fix that removes its finding and causes none: $name', (ruleCase) => {
        const block = exampleBlock(rule, ruleCase);
        const before = runExample(catalogue, ruleCase, block).findings;
        const fixable = runExample([rule], ruleCase, block).findings.filter((finding) => finding.fix);
        expect(fixable.length).toBeGreaterThan(0);
        for (const finding of fixable) {
          const after = runExample(catalogue, ruleCase, withFixApplied(block, finding)).findings.map(identity);
          const known = new Set(before.map(identity));
          expect(after).not.toContain(identity(finding));
          expect(after.filter((candidate) => !known.has(candidate))).toEqual([]);
        }
      });
  });
}

/** How the findings of a case differ from what it expects; empty when they agree. */
export function problemsOf(ruleCase: BadCase, findings: readonly Finding[], block: SheetBlock): string[] {
  const seen = observed(findings, block);
  const problems: string[] = [];
  const place = ({ row, column, message }: ExpectedFinding): string => `row ${row ?? '-'} ${column ?? '-'} ${message}`;
  if (seen.map(place).join('; ') !== ruleCase.findings.map(place).join('; '))
    problems.push(`expected [${ruleCase.findings.map(place).join('; ')}] but saw [${seen.map(place).join('; ')}]`);
  ruleCase.findings.forEach((expected, position) => {
    const found = seen[position];
    for (const [key, value] of Object.entries(expected.data ?? {}))
      if (JSON.stringify(found?.data?.[key]) !== JSON.stringify(value))
        problems.push(`data ${key}: expected ${JSON.stringify(value)} but saw ${JSON.stringify(found?.data?.[key])}`);
    const cells = (fix: ExpectedFinding['fix']): string =>
      JSON.stringify(fix?.map((edit) => [edit.row ?? expected.row, edit.column, edit.value]));
    if (cells(expected.fix) !== cells(found?.fix))
      problems.push(`fix: expected ${cells(expected.fix)} but saw ${cells(found?.fix)}`);
  });
  return problems;
}

/** Findings in the shape expectations are written in. */
function observed(findings: readonly Finding[], block: SheetBlock): ExpectedFinding[] {
  const rowOf = (row: number): number => row - block.firstRow - exampleHeaderRow + 1;
  return findings.map((finding) => ({
    ...(rowOf(finding.row) >= 1 ? { row: rowOf(finding.row) } : {}),
    ...(finding.column ? { column: finding.column } : {}),
    message: finding.message,
    data: finding.data,
    ...(finding.fix
      ? { fix: finding.fix.edits.map((edit) => ({ row: rowOf(edit.row), column: edit.column, value: edit.value })) }
      : {}),
  }));
}

function withFixApplied(block: SheetBlock, finding: Finding): SheetBlock {
  const header = block.rows[exampleHeaderRow - 1] ?? [];
  const rows = block.rows.map((row) => [...row]);
  for (const { row, column, value } of finding.fix?.edits ?? []) {
    const index = header.indexOf(columnTitle(column).ru);
    const cells = rows[row - block.firstRow];
    if (!cells || index < 0) throw new Error(`The fix writes to ${column}, which the example's sheet does not have`);
    cells[index] = value;
  }
  return { ...block, rows };
}

function identity({ rule, message, row, column }: Finding): string {
  return [rule, message, row, column].join('|');
}
