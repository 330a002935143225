import { problemText, type PaymentProblem } from '../payments';
import type { Severity } from '../rules';
import { fillText, type LocalizedText } from '../values';
import type { CommandContext } from './command';
import { harmless, styled, wrap, type Style } from './terminal';

const severityWords: Readonly<Record<Severity, LocalizedText>> = {
  error: { ru: 'ОШИБКА', en: 'ERROR' },
  warning: { ru: 'ПРЕДУПРЕЖДЕНИЕ', en: 'WARNING' },
  info: { ru: 'СВЕДЕНИЕ', en: 'NOTE' },
};

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Problems shown without a count of the rest. */
const shownProblems = 50;

const more: LocalizedText = { ru: '… и ещё {count}. Все: --json.', en: '… and {count} more. All of them: --json.' };

/** Says problems on the error stream, the worst first, each with its place. */
export function sayProblems(problems: readonly PaymentProblem[], { language, terminal }: CommandContext): void {
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  for (const problem of sorted.slice(0, shownProblems)) {
    const place = problem.cell ?? problem.setting;
    const sentence = harmless(problemText(problem, language));
    const named = place === undefined || sentence.includes(place) ? sentence : `${harmless(place)}: ${sentence}`;
    const word = styled(terminal, styles[problem.severity], severityWords[problem.severity][language]);
    terminal.err(`${word} ${wrap(named, terminal.width, 2)}\n`);
  }
  if (sorted.length > shownProblems)
    terminal.err(`${fillText(more, language, { count: sorted.length - shownProblems })}\n`);
}

/** A problem as the JSON output carries it. */
export function problemJson(problem: PaymentProblem, { language }: CommandContext): object {
  const { code, severity, consignment, row, column, cell, setting, order: number, line } = problem;
  const message = problemText(problem, language);
  return { code, severity, message, consignment, row, column, cell, setting, order: number, line };
}

export function hasErrors(problems: readonly PaymentProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
