import type { Language } from '../../../src/values';
import type { Severity } from '../../../src/rules/define-rule';
import { findingText, type Finding } from '../../../src/rules/finding';

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Findings of one rule at one severity, in sheet order. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface FindingFilter {
  /** Severities to show; all when empty. */
  readonly severities: ReadonlySet<Severity>;
  /** Typed by the user; every word must occur in the cell, the sentence or the rule's number. */
  readonly search: string;
}

/** Findings by severity, then by rule (the rule with the most findings first), then in sheet order. */
export function groupFindings(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, { rule: string; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity}|${finding.rule}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { rule: finding.rule, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.findings.length - a.findings.length ||
      (a.rule < b.rule ? -1 : 1),
  );
}

export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  language: Language,
): readonly Finding[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter.severities.size === 0) return findings;
  return findings.filter((finding) => {
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const text = `${finding.cell} ${finding.rule} ${findingText(finding, language)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** `ready` only where something was judged: lines under rules, without an error. */
export function verdictOf(outcome: {
  readonly lines: number;
  readonly rules: number;
  readonly findings: readonly Finding[];
}): 'ready' | 'errors' | 'unknown' {
  if (outcome.findings.some(({ severity }) => severity === 'error')) return 'errors';
  return outcome.lines === 0 || outcome.rules === 0 ? 'unknown' : 'ready';
}

/** The gravest severity of each marked cell. */
export function marksOf(findings: readonly Finding[]): readonly { cell: string; severity: Severity }[] {
  const marks = new Map<string, Severity>();
  for (const { cell, severity } of findings) {
    const before = marks.get(cell);
    if (before === undefined || severities.indexOf(severity) < severities.indexOf(before)) marks.set(cell, severity);
  }
  return [...marks].map(([cell, severity]) => ({ cell, severity }));
}

/**
 * The rows to show of a list that is opened page by page: `pages` pages of `size`, and how many more
 * the next page brings.
 */
export function pageOf<Item>(
  items: readonly Item[],
  pages: number,
  size: number,
): { readonly shown: readonly Item[]; readonly next: number } {
  const end = Math.min(items.length, Math.max(1, pages) * size);
  return { shown: items.slice(0, end), next: Math.min(size, items.length - end) };
}

/** How many of the first groups to show open, so that about `rows` findings are in view. */
export function groupsOpenAtFirst(groups: readonly RuleGroup[], rows: number, pageSize: number): number {
  let drawn = 0;
  let open = 0;
  for (const group of groups) {
    if (drawn >= rows) break;
    drawn += Math.min(group.findings.length, pageSize);
    open += 1;
  }
  return open;
}
