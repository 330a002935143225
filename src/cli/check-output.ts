import type { CheckReport, ReportedFinding } from '../use-cases';
import type { Severity } from '../rules';
import { fillText, momentText, type Language, type LocalizedText } from '../values';
import { harmless, styled, wrap, type Style, type Terminal } from './terminal';

const words = {
  head: { ru: '{file}, лист «{sheet}», на {asOf}', en: '{file}, sheet “{sheet}”, as of {asOf}' },
  counts: {
    ru: 'Товарных строк: {rows}. Перевозок: {consignments}. Правил: {rules} (каталог {version}).',
    en: 'Goods lines: {rows}. Shipments: {consignments}. Rules: {rules} (catalogue {version}).',
  },
  summary: {
    ru: 'Ошибки: {error}. Предупреждения: {warning}. Сведения: {info}.',
    en: 'Errors: {error}. Warnings: {warning}. Notes: {info}.',
  },
  clean: { ru: 'Замечаний нет.', en: 'Nothing to report.' },
  error: { ru: 'ОШИБКА', en: 'ERROR' },
  warning: { ru: 'ПРЕДУПРЕЖДЕНИЕ', en: 'WARNING' },
  info: { ru: 'СВЕДЕНИЕ', en: 'NOTE' },
  typeInstead: { ru: 'введите в {cell}: {value}', en: 'type in {cell}: {value}' },
  empty: { ru: 'оставьте пустым', en: 'leave it empty' },
  more: { ru: 'и ещё {count} (все: --all)', en: 'and {count} more (all of them: --all)' },
} as const satisfies Record<string, LocalizedText>;

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];
/** Findings of one rule shown without `--all`. */
const shownPerRule = 10;

export interface CheckOutputOptions {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly all: boolean;
  titleOf(rule: string): LocalizedText | undefined;
}

/** Prints a check for a person: the worst first, grouped by rule, each with its cell and what to type instead. */
export function printCheck(report: CheckReport, options: CheckOutputOptions): void {
  const { language, terminal } = options;
  const say = (text: LocalizedText, data = {}): string => fillText(text, language, data);
  const lines: string[] = [
    styled(
      terminal,
      'bold',
      say(words.head, { file: harmless(report.file), sheet: harmless(report.sheet), asOf: momentText(report.asOf, language) }),
    ),
    say(words.counts, {
      rows: report.rows,
      consignments: report.consignments,
      rules: report.catalogue.rules,
      version: report.catalogue.version,
    }),
    '',
  ];
  for (const severity of severities)
    for (const [rule, findings] of groupByRule(report.findings, severity)) {
      const title = options.titleOf(rule)?.[language] ?? '';
      lines.push(`${styled(terminal, styles[severity], say(words[severity]))} ${styled(terminal, 'bold', rule)} ${title} (${findings.length})`);
      const shown = options.all ? findings : findings.slice(0, shownPerRule);
      const cellWidth = Math.max(...shown.map((finding) => finding.cell.length));
      for (const finding of shown) lines.push(...findingLines(finding, cellWidth, options));
      if (shown.length < findings.length) lines.push(`  … ${say(words.more, { count: findings.length - shown.length })}`);
      lines.push('');
    }
  lines.push(report.findings.length === 0 ? styled(terminal, 'green', say(words.clean)) : say(words.summary, report.summary), '');
  terminal.out(lines.join('\n'));
}

function findingLines(finding: ReportedFinding, cellWidth: number, { language, terminal }: CheckOutputOptions): string[] {
  const indent = cellWidth + 4;
  const lines = [`  ${finding.cell.padEnd(cellWidth)}  ${wrap(harmless(finding.message), terminal.width, indent)}`];
  for (const edit of finding.fix?.edits ?? []) {
    const value = edit.value === null || edit.value === '' ? words.empty[language] : harmless(String(edit.value));
    const advice = fillText(words.typeInstead, language, { cell: edit.cell, value });
    lines.push(`${' '.repeat(indent)}→ ${wrap(advice, terminal.width, indent + 2)}`);
  }
  return lines;
}

function groupByRule(findings: readonly ReportedFinding[], severity: Severity): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}
