import type { CalendarDate, Language, LocalizedText } from '../values';
import { calendarDate, fillText, momentText } from '../values';
import type { Confidence, Source } from '../regulation';
import { facts, parameters } from '../regulation';
import { columnTitle } from '../shipment';
import type { CellInput } from '../shipment/model';
import { confidenceOf, type Goal, type Ground, type Rule, type Severity } from './define-rule';
import { exampleBlock, exampleHeaderRow, runExample, type Example } from './example';
import { findingText } from './finding';

/** A rule's page in one language: what the documentation prints and the pane shows offline. */
export interface RulePage {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly severity: string;
  readonly goal: string;
  readonly scope: string;
  readonly kind: string;
  readonly inForce: string;
  /** Columns the rule reads, by their titles. */
  readonly reads: readonly string[];
  /** The sentences it can say. */
  readonly messages: readonly string[];
  readonly why: string;
  readonly wrong: ExamplePage;
  readonly right: ExamplePage;
  readonly ground: string;
  readonly confidence: string;
  readonly sources: readonly Source[];
  readonly silence: string;
}

export interface ExamplePage {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the rule says to it: cell and sentence. */
  readonly findings: readonly { readonly cell: string; readonly text: string }[];
}

export const severityNames: Readonly<Record<Severity, LocalizedText>> = {
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'предупреждение', en: 'warning' },
  info: { ru: 'сведение', en: 'information' },
};

export const goalNames: Readonly<Record<Goal, LocalizedText>> = {
  'readable-sheet': { ru: 'Таблица читается целиком', en: 'The sheet is read as a whole' },
  'no-turn-back': { ru: 'Машину не развернут на границе', en: 'The truck is not turned back' },
  'right-deposit': { ru: 'Обеспечительный платёж посчитан верно', en: 'The security deposit is right' },
  'on-time': { ru: 'Всё подано и оплачено в срок', en: 'Everything is filed and paid on time' },
  'right-tax': { ru: 'Налоги и отчётность верны', en: 'Taxes and reports are right' },
  'matching-papers': { ru: 'Данные сходятся с документами', en: 'The data match the papers' },
};

export const scopeNames: Readonly<Record<Rule['scope'], LocalizedText>> = {
  cell: { ru: 'ячейка', en: 'cell' },
  line: { ru: 'строка', en: 'line' },
  consignment: { ru: 'перевозка', en: 'consignment' },
  sheet: { ru: 'лист', en: 'sheet' },
  structure: { ru: 'устройство листа', en: 'structure of the sheet' },
};

/** How sure a fact is, in words a reader without law training understands. */
export const confidenceNames: Readonly<Record<Confidence | 'certain', LocalizedText>> = {
  certain: { ru: 'проверяется вычислением', en: 'verified by computation' },
  official: { ru: 'официальный текст или образец', en: 'an official text or sample' },
  consistent: { ru: 'подтверждено двумя и более источниками', en: 'confirmed by two or more sources' },
  single: {
    ru: 'известно из одного источника, не подтверждено',
    en: 'known from a single source, not confirmed',
  },
  inferred: {
    ru: 'вывод из известных фактов, не подтверждено',
    en: 'concluded from known facts, not confirmed',
  },
  background: {
    ru: 'общие сведения без источника, не подтверждено',
    en: 'general knowledge without a source, not confirmed',
  },
};

const kinds: Readonly<Record<Rule['kind'], LocalizedText>> = {
  static: { ru: 'только по этому листу', en: 'this sheet only' },
  dynamic: { ru: 'зависит от даты, курсов, статусов', en: 'depends on the date, rates, statuses' },
};

const always: LocalizedText = { ru: 'без ограничения срока', en: 'without limit in time' };
const since: LocalizedText = { ru: 'при ввозе с {date}', en: 'for imports from {date}' };
const until: LocalizedText = { ru: 'при ввозе по {date}', en: 'for imports until {date}' };
const silence: LocalizedText = {
  ru: 'Замечание можно скрыть в области задач: «Скрыть» у замечания (с причиной, она останется в книге) или «Настройки → Правила → {id}». В командной строке: "rules": {"{id}": "off"} в файле --config.',
  en: 'A finding can be silenced in the pane: “Silence” at the finding (with a reason that stays in the workbook) or “Settings → Rules → {id}”. On the command line: "rules": {"{id}": "off"} in the --config file.',
};

/** The page of a rule; its examples are run here and now. */
export function rulePage(rule: Rule, language: Language): RulePage {
  const messages = Object.values(rule.messages as Readonly<Record<string, LocalizedText>>);
  return {
    id: rule.id,
    name: rule.name,
    title: rule.title[language],
    severity: severityNames[rule.severity][language],
    goal: goalNames[rule.goal][language],
    scope: scopeNames[rule.scope][language],
    kind: kinds[rule.kind][language],
    inForce: inForceText(rule, language),
    reads: rule.reads.map((column) => columnTitle(column)[language]),
    messages: messages.map((text) => text[language].replace(/\{\w+\}/g, '…')),
    why: rule.explanation.why[language],
    wrong: examplePage(rule, rule.explanation.wrong, language),
    right: examplePage(rule, rule.explanation.right, language),
    ground: groundText(rule.ground, language),
    confidence: confidenceNames[confidenceOf(rule.ground)][language],
    sources: sourcesOf(rule.ground),
    silence: fillText(silence, language, { id: rule.id }),
  };
}

/** The ground of a rule as a sentence. */
export function groundText(ground: Ground, language: Language): string {
  if ('arithmetic' in ground) return ground.arithmetic[language];
  if ('catalogue' in ground) return ground.catalogue[language];
  if ('fact' in ground) return facts[ground.fact].statement[language];
  return parameters[ground.parameter].title[language];
}

/** Where the ground was read. */
export function sourcesOf(ground: Ground): readonly Source[] {
  if ('fact' in ground) return facts[ground.fact].sources;
  if (!('parameter' in ground)) return [];
  const sources = parameters[ground.parameter].values.flatMap((value) => value.sources);
  return sources.filter((source, position) => sources.findIndex((other) => other.title === source.title) === position);
}

/** The first and last import dates a rule applies to, as of the pack of parameters; null where it has no such bound. */
export function inForceDates({ inForce }: Rule): { readonly from: CalendarDate | null; readonly until: CalendarDate | null } {
  const { from, until: last } = inForce ?? {};
  const first = typeof from === 'object' ? parameters[from.parameter].values[0]?.value : from;
  return { from: typeof first === 'string' ? calendarDate(first) : null, until: last ?? null };
}

/** `inForceDates` in words. */
export function inForceText(rule: Rule, language: Language): string {
  const dates = inForceDates(rule);
  const parts: string[] = [];
  if (dates.from) parts.push(fillText(since, language, { date: momentText(dates.from, language) }));
  if (dates.until) parts.push(fillText(until, language, { date: momentText(dates.until, language) }));
  return parts.length > 0 ? parts.join(', ') : always[language];
}

function examplePage(rule: Rule, example: Example, language: Language): ExamplePage {
  const block = exampleBlock(rule, example);
  const cells = block.rows.slice(exampleHeaderRow - 1);
  const used = (cells[0] ?? []).map((_, index) => cells.slice(1).some((row) => (row[index] ?? null) !== null));
  const keep = <T,>(row: readonly T[]): T[] => row.filter((_, index) => used[index] || index >= used.length);
  return {
    headers: keep(cells[0] ?? []).map(cellText),
    rows: cells.slice(1).map((row) => keep(row).map(cellText)),
    findings: runExample([rule], example, block).findings.map((finding) => ({
      cell: finding.column ? columnTitle(finding.column)[language] : finding.cell,
      text: findingText(finding, language),
    })),
  };
}

function cellText(cell: CellInput): string {
  return cell === null ? '' : typeof cell === 'object' ? cell.code : String(cell);
}
