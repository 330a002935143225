import type { Language, LocalizedText, TextData } from '../values';
import { fillText } from '../values';
import type { ColumnId } from '../shipment/columns';
import type { Fix, Severity } from './define-rule';

/** One thing a rule found, at one cell. */
export interface Finding {
  /** Stable id of the rule, `SPOT-R-012`. */
  readonly rule: string;
  /** Message id within the rule. */
  readonly message: string;
  readonly severity: Severity;
  /** Row of the sheet. */
  readonly row: number;
  /** Undefined for a finding on the sheet's structure. */
  readonly column?: ColumnId;
  /** Address of the marked cell, `F7`. */
  readonly cell: string;
  readonly text: LocalizedText;
  readonly data: TextData;
  readonly fix?: Fix;
  /** What makes the finding the same one after rows move: rule, message, shipment, column and the cell's contents. */
  readonly fingerprint: string;
}

/** The finding's sentence in the reader's language. */
export function findingText(finding: Finding, language: Language): string {
  return fillText(finding.text, language, finding.data);
}

/** A finding the user silenced, with the reason he gave; kept in the workbook. */
export interface Silence {
  readonly fingerprint: string;
  readonly reason: string;
}

/** Sheet order: row, then column as it stands in the sheet, then rule and message. */
export function compareFindings(a: Placed, b: Placed): number {
  return (
    a.finding.row - b.finding.row ||
    a.position - b.position ||
    compareTexts(a.finding.rule, b.finding.rule) ||
    compareTexts(a.finding.message, b.finding.message) ||
    compareTexts(a.finding.fingerprint, b.finding.fingerprint)
  );
}

/** A finding with the position of its column in the sheet. */
export interface Placed {
  readonly finding: Finding;
  readonly position: number;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
