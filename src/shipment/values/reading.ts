import type { TextData } from '../../values';
import type { CellError, CellInput, IssueCode } from '../model';

/** What a reader saw in a cell, before the column is known. */
export interface ReadingIssue {
  readonly kind: 'problem' | 'note';
  readonly code: IssueCode;
  readonly data?: TextData;
  readonly understood?: string | number;
}

/** What a cell was read to. Readings are shared between equal cells and never changed. */
export interface Reading<Value = unknown> {
  /** Undefined for an empty or unreadable cell. */
  readonly value: Value | undefined;
  readonly issues: readonly ReadingIssue[];
}

/** Reads one cell. Never throws; `date1904` matters to dates only. */
export type CellReader<Value = unknown> = (cell: CellInput, date1904: boolean) => Reading<Value>;

const none: readonly ReadingIssue[] = [];

/** An empty cell. */
export const emptyReading: Reading<never> = { value: undefined, issues: none };

export function plain<Value>(value: Value): Reading<Value> {
  return { value, issues: none };
}

/** A value that was understood but was not plain. */
export function noted<Value>(value: Value, code: IssueCode, details: IssueDetails = {}): Reading<Value> {
  return { value, issues: [{ kind: 'note', code, ...details }] };
}

/** A cell without a usable value; `understood` is what was probably meant. */
export function problem(code: IssueCode, details: IssueDetails = {}): Reading<never> {
  return { value: undefined, issues: [{ kind: 'problem', code, ...details }] };
}

interface IssueDetails {
  readonly data?: TextData;
  readonly understood?: string | number;
}

/** The reading of an Excel error value. */
export function errorReading(error: CellError): Reading<never> {
  return problem('error-value', { data: { error: error.code } });
}

const emptyWords = new Set(['нет', 'н/д', 'н.д.', 'н.д', 'нд', 'н/п', 'нет данных', 'n/a']);
const dashes = /^[-‐‑‒–—―−_]+$/;

/** Whether a trimmed text stands for an empty cell: nothing, a dash, «н/д», «нет», n/a. */
export function isEmptyText(text: string): boolean {
  if (text.length > 10) return dashes.test(text);
  return text === '' || dashes.test(text) || emptyWords.has(text.toLowerCase());
}

const unevenSpace = /[^\S ]|\s\s/;
const spaces = /\s+/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const hasInvisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Text as a person sees it: trimmed, invisible characters dropped, any run of white space one space. */
export function tidyText(text: string): string {
  const visible = hasInvisible.test(text) ? text.replace(invisible, '') : text;
  const trimmed = visible.trim();
  return unevenSpace.test(trimmed) ? trimmed.replace(spaces, ' ') : trimmed;
}
