import { columnTitle, type ColumnId } from '../../shipment/columns';
import { CellError, type CellInput, type Consignment, type GoodsLine, type ShipmentSheet } from '../../shipment/model';
import { inherits } from '../../shipment';
import type { LocalizedText } from '../../values';
import { rejections } from './catalogue';
import type { Rejection } from './define-rejection';
import { readRefusal, wordsMatching, type Sentences } from './read-text';

/** A cause the text of a refusal may mean. */
export interface RejectionMatch {
  readonly rejection: Rejection;
  /** The greater, the likelier; only to be compared within one text. */
  readonly weight: number;
  /** The words of the text that gave the cause away, as the text has them. */
  readonly words: readonly string[];
}

/** What a refusal probably means. Nothing in it is certain: no list of refusals is published. */
export interface ExplainedRejection {
  /** The likeliest first; equal ones by number. */
  readonly matches: readonly RejectionMatch[];
  /** No cause was found in the text. */
  readonly unknown: boolean;
  /** The text as it was given, unchanged. */
  readonly text: string;
  /** What to do with a text in which no cause was found. */
  readonly advice?: LocalizedText;
}

/** Weight that every further pattern of a cause adds. */
const furtherPattern = 0.5;

const askAdvice: LocalizedText = {
  ru: 'Причина по этому тексту не узнана. Сохраните его целиком и спросите налоговую службу или своего оператора, что исправить; до ответа машину не отправляйте.',
  en: 'The cause could not be read from this text. Keep all of it and ask the tax service or your operator what to correct; hold the truck until they answer.',
};

const noTextAdvice: LocalizedText = {
  ru: 'Текста отказа нет. Вставьте его целиком, как он пришёл.',
  en: 'There is no text of a refusal. Paste all of it as it came.',
};

/**
 * The likely causes of a refusal, from its words in Russian or English and its codes. Several causes in one text
 * are all found; a text without a known one is answered as unknown. Any text will do: it never throws.
 */
export function explainRejection(text: string): ExplainedRejection {
  const sentences = readRefusal(text);
  const matches: RejectionMatch[] = [];
  for (const rejection of rejections) {
    const match = matchOf(rejection, sentences);
    if (match) matches.push(match);
  }
  matches.sort((a, b) => b.weight - a.weight || (a.rejection.id < b.rejection.id ? -1 : 1));
  const unknown = matches.length === 0;
  const advice = sentences.every((words) => words.length === 0) ? noTextAdvice : askAdvice;
  return unknown ? { matches, unknown, text, advice } : { matches, unknown, text };
}

function matchOf(rejection: Rejection, sentences: Sentences): RejectionMatch | undefined {
  let weight = 0;
  const words = new Set<string>();
  for (const pattern of rejection.patterns) {
    const found = sentences.map((sentence) => wordsMatching(pattern, sentence)).filter((each) => each !== undefined);
    if (found.length === 0) continue;
    const own = pattern.weight ?? pattern.all.length + 1;
    weight = weight === 0 ? own : Math.max(weight, own) + furtherPattern;
    for (const each of found) for (const word of each) words.add(word);
  }
  return weight === 0 ? undefined : { rejection, weight, words: [...words].slice(0, shownWords) };
}

/** Words listed for one cause. */
const shownWords = 20;

/** A cell of the consignment that a cause points to. */
export interface CellToLookAt {
  readonly cell: string;
  readonly row: number;
  readonly column: ColumnId;
  readonly title: LocalizedText;
  /** The refusal names what stands in this cell. */
  readonly named: boolean;
}

export interface RejectionMatchInSheet extends RejectionMatch {
  readonly cells: readonly CellToLookAt[];
}

export interface RejectionInSheet extends Omit<ExplainedRejection, 'matches'> {
  readonly matches: readonly RejectionMatchInSheet[];
}

/** Cells listed for one cause. */
const shownCells = 50;

/**
 * Explains a refusal and adds to every cause the cells of the consignment to look at: those whose contents the
 * text names first, then the others column by column. Columns the sheet lacks are left out.
 */
export function explainForConsignment(text: string, consignment: Consignment, sheet: ShipmentSheet): RejectionInSheet {
  const explained = explainRejection(text);
  const squeezed = squeeze(text.slice(0, squeezedCharacters));
  return {
    ...explained,
    matches: explained.matches.map((match) => {
      const cells = match.rejection.columns.flatMap((column) => cellsOf(column, consignment, sheet, squeezed));
      cells.sort((a, b) => Number(b.named) - Number(a.named));
      return { ...match, cells: cells.slice(0, shownCells) };
    }),
  };
}

function cellsOf(column: ColumnId, consignment: Consignment, sheet: ShipmentSheet, text: string): CellToLookAt[] {
  const recognised = sheet.columns.find(({ id }) => id === column);
  if (!recognised) return [];
  const withOwn = consignment.lines.filter((line) => line.own[column] !== undefined || isFilled(line.raw[recognised.index]));
  const rows: readonly GoodsLine[] = inherits(column) && withOwn.length > 0 ? withOwn : consignment.lines;
  const first = rows[0];
  if (!first) return [];
  const shown = inherits(column) && withOwn.length === 0 ? [first] : rows;
  return shown.map((line) => ({
    cell: sheet.cellOf(line.row, column),
    row: line.row,
    column,
    title: columnTitle(column),
    named: isNamed(line.raw[recognised.index], text),
  }));
}

function isFilled(cell: CellInput | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

/** Characters of a refusal in which contents of cells are looked for. */
const squeezedCharacters = 60_000;
/** Shorter contents occur in any text by chance. */
const leastNamed = 4;

function isNamed(cell: CellInput | undefined, text: string): boolean {
  if (cell === undefined || cell === null || cell instanceof CellError || typeof cell === 'boolean') return false;
  const contents = squeeze(String(cell));
  return contents.length >= leastNamed && text.includes(contents);
}

/** Letters and digits only, in small letters, so that separators do not hide a number. */
function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}]+/gu, '');
}
