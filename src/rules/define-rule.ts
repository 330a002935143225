import type { CalendarDate, LocalizedText, TextData } from '../values';
import type { Confidence, FactId, ParameterId, StrongConfidence } from '../regulation';
import { facts, parameters } from '../regulation';
import type { CellInput, Consignment, GoodsLine, IssueCode, ShipmentSheet } from '../shipment/model';
import type { ColumnId } from '../shipment/columns';
import type { RuleContext } from './context';
import type { Example } from './example';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a rule rests on.
 * `arithmetic`: plain arithmetic, checksums, the order of dates; `catalogue`: our own column catalogue
 * (a cell cannot be read); `parameter` and `fact`: dated law in `src/regulation`, with its confidence.
 */
export type Ground =
  | { readonly arithmetic: LocalizedText }
  | { readonly catalogue: LocalizedText }
  | { readonly parameter: ParameterId }
  | { readonly fact: FactId };

type ConfidenceOf<G extends Ground> = G extends { readonly parameter: infer Id extends ParameterId }
  ? (typeof parameters)[Id]['confidence']
  : G extends { readonly fact: infer Id extends FactId }
    ? (typeof facts)[Id]['confidence']
    : 'official';

/** `error` only where every value of the ground is official or consistent. */
export type SeverityFor<G extends Ground> = [Ground] extends [G]
  ? Severity
  : [ConfidenceOf<G>] extends [StrongConfidence]
    ? Severity
    : Exclude<Severity, 'error'>;

/** How sure the ground of a rule is; arithmetic and our own catalogue are certain. */
export function confidenceOf(ground: Ground): Confidence | 'certain' {
  if ('parameter' in ground) return parameters[ground.parameter].confidence;
  if ('fact' in ground) return facts[ground.fact].confidence;
  return 'certain';
}

/** Users' goals, by which the index of rules is sorted. */
export type Goal = 'readable-sheet' | 'no-turn-back' | 'right-deposit' | 'on-time' | 'right-tax' | 'matching-papers';

/** New contents of one cell, proposed by a fix. */
export interface CellEdit {
  readonly row: number;
  readonly column: ColumnId;
  readonly value: CellInput;
}

/** `safe`: same meaning, other form; `suggested`: the user must agree that it is what he meant. */
export interface Fix {
  readonly kind: 'safe' | 'suggested';
  readonly edits: readonly CellEdit[];
}

/** What a rule hands over; the engine adds rule, severity and address. */
export interface Report<MessageId extends string> {
  readonly message: MessageId;
  readonly data?: TextData;
  /** Column to mark; the first of the rule's `marks` unless told. */
  readonly column?: ColumnId;
  /** Line to mark; the line under check, or the first line of the consignment or group, unless told. */
  readonly line?: GoodsLine;
  readonly fix?: Fix;
}

export type Reporter<MessageId extends string> = (report: Report<MessageId>) => void;

/** A group of the sheet-wide index: everything that shares one key. */
export interface Group<Member> {
  readonly key: string;
  /** In sheet order. */
  readonly members: readonly Member[];
}

interface RuleCommon<G extends Ground, Messages extends Readonly<Record<string, LocalizedText>>> {
  /** `SPOT-<family>-<nnn>`; families F format, R reference data, A arithmetic, X across rows, T time, P payment and status. Never reused. */
  readonly id: `SPOT-${'F' | 'R' | 'A' | 'X' | 'T' | 'P'}-${number}`;
  /** The file's name without ending. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly goal: Goal;
  /** `static`: needs this sheet only; `dynamic`: needs today, rates, other sheets or statuses. */
  readonly kind: 'static' | 'dynamic';
  readonly severity: SeverityFor<G>;
  readonly ground: G;
  readonly reads: readonly ColumnId[];
  /** Columns the rule may mark; the first is the default. */
  readonly marks: readonly [ColumnId, ...ColumnId[]];
  /** Import dates the rule applies to: a date or a date parameter. Lines without an import date are judged by the as-of date. */
  readonly inForce?: { readonly from?: CalendarDate | { readonly parameter: ParameterId }; readonly until?: CalendarDate };
  readonly messages: Messages;
  /** The hand-written part of the rule's page; both examples are executed by tests. */
  readonly explanation: {
    /** Why the border, the tax service, the bank or the accountant cares. Two to five sentences. */
    readonly why: LocalizedText;
    /** Rows the rule objects to. */
    readonly wrong: Example;
    /** The same rows put right. */
    readonly right: Example;
  };
}

type MessageIdOf<Messages> = Extract<keyof Messages, string>;

/** Judges the parser's issues of one code: `check` is called for each such issue. */
export interface CellRule<G extends Ground = Ground, M extends Readonly<Record<string, LocalizedText>> = Readonly<Record<string, LocalizedText>>>
  extends RuleCommon<G, M> {
  readonly scope: 'cell';
  readonly issues: readonly IssueCode[];
  check(cell: CellUnderCheck, context: RuleContext, report: Reporter<MessageIdOf<M>>): void;
}

export interface CellUnderCheck {
  readonly line: GoodsLine;
  readonly column: ColumnId;
  readonly code: IssueCode;
  readonly raw: CellInput;
  readonly data: TextData;
  readonly understood?: string | number;
  /** The column's title for messages. */
  readonly title: LocalizedText;
}

/** Judges one goods line with its inherited values. A finding on a cell that is inherited is dropped: the row it comes from has it. */
export interface LineRule<G extends Ground = Ground, M extends Readonly<Record<string, LocalizedText>> = Readonly<Record<string, LocalizedText>>>
  extends RuleCommon<G, M> {
  readonly scope: 'line';
  check(line: GoodsLine, context: RuleContext, report: Reporter<MessageIdOf<M>>): void;
}

export interface ConsignmentRule<
  G extends Ground = Ground,
  M extends Readonly<Record<string, LocalizedText>> = Readonly<Record<string, LocalizedText>>,
> extends RuleCommon<G, M> {
  readonly scope: 'consignment';
  check(consignment: Consignment, context: RuleContext, report: Reporter<MessageIdOf<M>>): void;
}

/** Judges groups of lines or consignments that share a key; the engine keeps the index. Groups of one member are not judged. */
export interface SheetRule<
  G extends Ground = Ground,
  M extends Readonly<Record<string, LocalizedText>> = Readonly<Record<string, LocalizedText>>,
> extends RuleCommon<G, M> {
  readonly scope: 'sheet';
  readonly groupBy:
    | {
        readonly of: 'line';
        /** Keys of the line; undefined where it belongs to no group. */
        key(line: GoodsLine, context: RuleContext): string | readonly string[] | undefined;
        check(group: Group<GoodsLine>, context: RuleContext, report: Reporter<MessageIdOf<M>>): void;
      }
    | {
        readonly of: 'consignment';
        key(consignment: Consignment, context: RuleContext): string | readonly string[] | undefined;
        check(group: Group<Consignment>, context: RuleContext, report: Reporter<MessageIdOf<M>>): void;
      };
}

/** Judges the sheet's structure: headers, merged cells, hidden rows. Marks whole-sheet cells by address. */
export interface StructureRule<
  G extends Ground = Ground,
  M extends Readonly<Record<string, LocalizedText>> = Readonly<Record<string, LocalizedText>>,
> extends RuleCommon<G, M> {
  readonly scope: 'structure';
  check(sheet: ShipmentSheet, context: RuleContext, report: (report: StructureReport<MessageIdOf<M>>) => void): void;
}

export interface StructureReport<MessageId extends string> {
  readonly message: MessageId;
  readonly data?: TextData;
  /** Address of the cell to mark. */
  readonly cell: string;
  readonly column?: ColumnId;
}

export type Rule = CellRule | LineRule | ConsignmentRule | SheetRule | StructureRule;

type RuleOf<G extends Ground, M extends Readonly<Record<string, LocalizedText>>> =
  | CellRule<G, M>
  | LineRule<G, M>
  | ConsignmentRule<G, M>
  | SheetRule<G, M>
  | StructureRule<G, M>;

/**
 * Declares a rule. The compiler refuses a message id that `messages` does not have, a text missing in
 * one language, and severity `error` on a ground that is not official or consistent.
 */
export function defineRule<
  const G extends Ground,
  const M extends Readonly<Record<string, LocalizedText>>,
>(rule: RuleOf<G, M>): Rule {
  return rule as unknown as Rule;
}
