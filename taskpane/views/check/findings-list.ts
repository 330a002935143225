import { fillText, momentText, type Language } from '../../../src/values';
import { findingText, type Finding } from '../../../src/rules/finding';
import type { TableToWrite } from '../../../src/workbook/port';
import type { CheckOutcome } from '../../services';
import { translator } from '../../texts';
import { contentsText } from './fixes';

/** What the finding's fix would put into the marked cell, as text; empty without a fix for that cell. */
function insteadText(finding: Finding, outcome: CheckOutcome, language: Language): string {
  if (!finding.fix) return '';
  const write = outcome.writesOf(finding.fix).find(({ cell }) => cell === finding.cell);
  return write ? contentsText(write.value, { language, empty: '', format: write.format }) : '';
}

/** The findings as a table of its own sheet. */
export function findingsTable(outcome: CheckOutcome, findings: readonly Finding[], language: Language): TableToWrite {
  const translate = translator(language);
  return {
    sheet: translate('check.sheetName'),
    title: [translate('check.sheetTitle', { sheet: outcome.sheet, date: momentText(outcome.asOf, language) })],
    columns: [
      { header: translate('check.columnSeverity'), width: 16 },
      { header: translate('check.columnCell'), width: 9, format: '@' },
      { header: translate('check.columnColumn'), width: 24 },
      { header: translate('check.columnMessage'), width: 80 },
      { header: translate('check.columnInstead'), width: 24, format: '@' },
      { header: translate('check.columnRule'), width: 14 },
    ],
    rows: findings.map((finding) => {
      const title = outcome.columnTitle(finding);
      return [
        translate(`severity.${finding.severity}`),
        finding.cell,
        title ? fillText(title, language) : '',
        findingText(finding, language),
        insteadText(finding, outcome, language),
        finding.rule,
      ];
    }),
  };
}

/** The findings as text, one a line, tab-separated: pastes into a mail or a sheet. */
export function findingsAsText(outcome: CheckOutcome, findings: readonly Finding[], language: Language): string {
  const table = findingsTable(outcome, findings, language);
  const line = (cells: readonly unknown[]): string => cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t');
  return [...table.title, line(table.columns.map(({ header }) => header)), ...table.rows.map(line)].join('\n');
}
