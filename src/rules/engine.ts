import type { CalendarDate, LocalizedText, Moment } from '../values';
import { calendarDate, dateOf } from '../values';
import type { Regulation } from '../regulation';
import type { ColumnId } from '../shipment/columns';
import type { CellInput, Consignment, GoodsLine, IssueCode, RateTable, ShipmentSheet } from '../shipment/model';
import { CellError } from '../shipment/model';
import {
  columnOf,
  columnTitle,
  consignmentOfLines,
  groupLines,
  parseRow,
  type ParsedShipmentSheet,
} from '../shipment';
import type { RuleContext } from './context';
import type {
  CellRule,
  CellUnderCheck,
  ConsignmentRule,
  Group,
  LineRule,
  Report,
  Rule,
  Severity,
  SheetRule,
  StructureReport,
  StructureRule,
} from './define-rule';
import { compareFindings, type Finding, type Placed, type Silence } from './finding';

export interface CheckerOptions {
  /** The moment the sheet is judged at. */
  readonly asOf: Moment;
  readonly regulation: Regulation;
  readonly rates: RateTable;
  readonly rules: readonly Rule[];
  /** The company's own severity per rule id; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly silences?: readonly Silence[];
}

export interface CheckResult {
  /** In sheet order. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly summary: Readonly<Record<Severity, number>>;
}

/** A rule with what the engine works out once: its severity here and the dates it is in force. */
interface Armed<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly from: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
  /** False for a rule that holds on every date, as most do. */
  readonly dated: boolean;
}

type Member = GoodsLine | Consignment;

/** The sheet-wide index of one rule: who shares which key, and what the rule found there. */
interface RuleIndex {
  readonly armed: Armed<SheetRule>;
  /** Most keys have one member, which then stands alone, without a list around it. */
  readonly members: Map<string, Member | Member[]>;
  readonly findings: Map<string, readonly Placed[]>;
}

const ruleFailedText: LocalizedText = {
  ru: 'Правило {rule} не удалось выполнить на этом листе. Это ошибка программы, а не ваших данных; остальные правила выполнены. Сообщите нам номер правила.',
  en: 'Rule {rule} could not be run on this sheet. This is a fault of the program, not of your data; all other rules were run. Please tell us the number of the rule.',
};

/** Lines judged between two looks at the clock. */
const linesPerStep = 100;

/**
 * Runs rules over a sheet and keeps the result up to date after edits.
 *
 * One pass over the lines, one over the consignments, one over the groups of each sheet-wide index;
 * linear in rows. A rule that throws yields one finding that names it, and the run goes on. After
 * `update` the result equals that of a full run on the edited sheet.
 */
export class Checker {
  private readonly sheet: LiveSheet;
  private readonly context: RuleContext;
  private readonly cellRules = new Map<IssueCode, Armed<CellRule>[]>();
  private readonly lineRules: Armed<LineRule>[] = [];
  /** Line rules that read nothing but what the rows of a consignment usually share. */
  private readonly sharedLineRules: Armed<LineRule>[] = [];
  /** Positions of the shared columns in a row. */
  private readonly sharedCells: readonly number[];
  /** The line judged last, while the rules on shared columns had nothing to say to it. */
  private quietLine: GoodsLine | undefined;
  private readonly consignmentRules: Armed<ConsignmentRule>[] = [];
  private readonly structureRules: Armed<StructureRule>[] = [];
  private readonly indexes: RuleIndex[] = [];
  private readonly failed = new Map<string, Placed>();
  private readonly ofLine = new Map<number, readonly Placed[]>();
  private readonly ofConsignment = new Map<string, readonly Placed[]>();
  private ofStructure: readonly Placed[] = [];
  private placed: Placed[] = [];
  private readonly silences: ReadonlyMap<string, string>;
  private readonly positions = new Map<ColumnId, number>();

  private current!: Armed<Rule>;
  private currentLine: GoodsLine | undefined;
  private currentConsignment: Consignment | undefined;
  private sink: Placed[] = [];
  private readonly report = (report: Report<string>): void => this.accept(report);

  constructor(
    sheet: ParsedShipmentSheet,
    private readonly options: CheckerOptions,
  ) {
    this.sheet = new LiveSheet(sheet);
    this.context = {
      asOf: options.asOf,
      regulation: options.regulation,
      rates: options.rates,
      sheet: this.sheet,
      consignmentOf: (line) => this.sheet.consignmentOf(line),
    };
    this.silences = new Map(options.silences?.map((silence) => [silence.fingerprint, silence.reason]));
    for (const column of sheet.columns) this.positions.set(column.id, column.index);
    this.sharedCells = sheet.columns.filter(({ id }) => isShared(id)).map(({ index }) => index);
    for (const rule of options.rules) this.arm(rule);
  }

  /** The whole check in one go. */
  run(): CheckResult {
    const steps = this.steps();
    while (!steps.next().done);
    return this.result();
  }

  /** The whole check in small steps; each yields the share done, 0 to 1. Stop asking to cancel. */
  *steps(): Generator<number, void> {
    const { lines, consignments } = this.sheet;
    const total = lines.length + this.indexes.length + 1;
    let done = 0;
    this.structure();
    let sinceStep = 0;
    // A consignment comes right after its lines, while they are at hand.
    for (let position = 0; position < consignments.length; position += 1) {
      const consignment = consignments[position]!;
      const { lines: own } = consignment;
      for (let index = 0; index < own.length; index += 1) {
        this.judgeLine(own[index]!);
        sinceStep += 1;
        if (sinceStep < linesPerStep) continue;
        done += sinceStep;
        sinceStep = 0;
        yield done / total;
      }
      this.judgeConsignment(consignment);
    }
    done += sinceStep;
    for (const index of this.indexes) {
      let count = 0;
      for (const [key, members] of index.members) {
        if (Array.isArray(members)) this.judgeGroup(index, key);
        count += 1;
        if (count % linesPerStep === 0) yield done / total;
      }
      done += 1;
      yield done / total;
    }
    this.collect();
  }

  result(): CheckResult {
    const findings: Finding[] = [];
    const silenced: { finding: Finding; reason: string }[] = [];
    const summary: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const { finding } of this.placed) {
      const reason = this.silences.size > 0 ? this.silences.get(finding.fingerprint) : undefined;
      if (reason !== undefined) {
        silenced.push({ finding, reason });
        continue;
      }
      findings.push(finding);
      summary[finding.severity] += 1;
    }
    return { findings, silenced, summary };
  }

  /** The sheet as it stands after the edits so far. */
  currentSheet(): ShipmentSheet {
    return this.sheet;
  }

  /**
   * Takes edited rows (sheet row → all its cells) and judges again only those lines, their
   * consignments and the groups of the indexes they were or are in.
   */
  update(rows: ReadonlyMap<number, readonly CellInput[]>): CheckResult {
    const change = this.sheet.replaceRows(rows);
    const removed = new Set<Placed>();
    const added: Placed[] = [];
    const touchedKeys = this.indexes.map(() => new Set<string>());

    for (const line of change.removedLines) {
      drop(this.ofLine, line.row, removed);
      this.leaveAll('line', line, touchedKeys);
    }
    for (const consignment of change.removedConsignments) {
      drop(this.ofConsignment, consignment.key, removed);
      this.leaveAll('consignment', consignment, touchedKeys);
    }
    change.commit();
    this.quietLine = undefined;
    const failedBefore = new Set(this.failed.values());
    for (const line of change.addedLines) {
      this.judgeLine(line, touchedKeys);
      added.push(...(this.ofLine.get(line.row) ?? []));
    }
    for (const consignment of change.addedConsignments) {
      this.judgeConsignment(consignment, touchedKeys);
      added.push(...(this.ofConsignment.get(consignment.key) ?? []));
    }
    this.indexes.forEach((index, position) => {
      for (const key of touchedKeys[position]!) {
        drop(index.findings, key, removed);
        this.judgeGroup(index, key);
        added.push(...(index.findings.get(key) ?? []));
      }
    });
    for (const placed of this.ofStructure) removed.add(placed);
    this.structure();
    added.push(...this.ofStructure);
    for (const placed of this.failed.values()) if (!failedBefore.has(placed)) added.push(placed);

    this.placed = merge(
      this.placed.filter((placed) => !removed.has(placed)),
      added.sort(compareFindings),
    );
    return this.result();
  }

  private arm(rule: Rule): void {
    const severity = this.options.severities?.[rule.id] ?? rule.severity;
    if (severity === 'off') return;
    const from = rule.inForce?.from;
    const armed: Armed<Rule> = {
      rule,
      severity,
      from: typeof from === 'object' ? this.dateParameter(from.parameter) : from,
      until: rule.inForce?.until,
      dated: rule.inForce !== undefined,
    };
    switch (rule.scope) {
      case 'cell':
        for (const code of rule.issues) {
          const rules = this.cellRules.get(code) ?? [];
          rules.push(armed as Armed<CellRule>);
          this.cellRules.set(code, rules);
        }
        break;
      case 'line':
        if (rule.reads.every(isShared)) this.sharedLineRules.push(armed as Armed<LineRule>);
        else this.lineRules.push(armed as Armed<LineRule>);
        break;
      case 'consignment':
        this.consignmentRules.push(armed as Armed<ConsignmentRule>);
        break;
      case 'sheet':
        this.indexes.push({ armed: armed as Armed<SheetRule>, members: new Map(), findings: new Map() });
        break;
      case 'structure':
        this.structureRules.push(armed as Armed<StructureRule>);
        break;
    }
  }

  private dateParameter(id: Parameters<Regulation['on']>[0]): CalendarDate {
    const answer = this.options.regulation.on(id, this.options.asOf);
    if (typeof answer?.value !== 'string') throw new Error(`Parameter ${id} is no date`);
    return calendarDate(answer.value);
  }

  private inForce(armed: Armed<Rule>, importDate: Moment | undefined): boolean {
    if (!armed.dated) return true;
    const date = dateOf(importDate ?? this.options.asOf);
    return (armed.from === undefined || date >= armed.from) && (armed.until === undefined || date <= armed.until);
  }

  private judgeLine(line: GoodsLine, touched?: readonly Set<string>[]): void {
    this.currentLine = line;
    this.currentConsignment = undefined;
    for (const issue of line.issues) {
      for (const armed of this.cellRules.get(issue.code) ?? []) {
        if (!this.inForce(armed, line.values.importDate)) continue;
        const cell: CellUnderCheck = {
          line,
          column: issue.column,
          code: issue.code,
          raw: this.rawOf(line, issue.column),
          data: issue.data ?? {},
          ...(issue.understood === undefined ? {} : { understood: issue.understood }),
          title: columnTitle(issue.column),
        };
        this.current = armed;
        try {
          armed.rule.check(cell, this.context, (report) => this.accept({ column: issue.column, ...report }));
        } catch {
          this.fail(armed);
        }
      }
    }
    if (!this.repeatsQuietLine(line)) {
      const before = this.sink.length;
      this.runLineRules(this.sharedLineRules, line);
      this.quietLine = this.sink.length === before ? line : undefined;
    }
    this.runLineRules(this.lineRules, line);
    const found = this.takeSink();
    if (found) this.ofLine.set(line.row, found);
    this.joinAll('line', line, touched);
  }

  private runLineRules(rules: readonly Armed<LineRule>[], line: GoodsLine): void {
    for (const armed of rules) {
      if (armed.dated && !this.inForce(armed, line.values.importDate)) continue;
      this.current = armed;
      try {
        armed.rule.check(line, this.context, this.report);
      } catch {
        this.fail(armed);
      }
    }
  }

  /**
   * Whether the shared cells of a line are those of the line judged before it in the same consignment, to
   * which the rules on shared columns had nothing to say: then they have nothing to say to this one either.
   */
  private repeatsQuietLine(line: GoodsLine): boolean {
    const before = this.quietLine;
    if (!before || this.sheet.consignmentOf(before) !== this.sheet.consignmentOf(line)) return false;
    for (const index of this.sharedCells) if (line.raw[index] !== before.raw[index]) return false;
    return true;
  }

  private judgeConsignment(consignment: Consignment, touched?: readonly Set<string>[]): void {
    this.currentLine = undefined;
    this.currentConsignment = consignment;
    for (const armed of this.consignmentRules) {
      if (!this.inForce(armed, consignment.values.importDate)) continue;
      this.current = armed;
      try {
        armed.rule.check(consignment, this.context, this.report);
      } catch {
        this.fail(armed);
      }
    }
    const found = this.takeSink();
    if (found) this.ofConsignment.set(consignment.key, found);
    this.joinAll('consignment', consignment, touched);
  }

  private judgeGroup(index: RuleIndex, key: string): void {
    const members = index.members.get(key);
    if (!Array.isArray(members)) return;
    this.current = index.armed;
    const first = members[0]!;
    this.currentLine = isConsignment(first) ? undefined : first;
    this.currentConsignment = isConsignment(first) ? first : undefined;
    const groupBy = index.armed.rule.groupBy;
    try {
      if (groupBy.of === 'line') groupBy.check({ key, members } as Group<GoodsLine>, this.context, this.report);
      else groupBy.check({ key, members } as Group<Consignment>, this.context, this.report);
    } catch {
      this.fail(index.armed);
    }
    const found = this.takeSink();
    if (found) index.findings.set(key, found);
  }

  private keysOf(index: RuleIndex, member: Member): string | readonly string[] | undefined {
    const { groupBy } = index.armed.rule;
    if (index.armed.dated && !this.inForce(index.armed, member.values.importDate)) return undefined;
    try {
      const key =
        groupBy.of === 'line'
          ? groupBy.key(member as GoodsLine, this.context)
          : groupBy.key(member as Consignment, this.context);
      return key === undefined || typeof key === 'string' ? key : [...new Set(key)];
    } catch {
      this.currentLine = isConsignment(member) ? undefined : member;
      this.fail(index.armed);
      return undefined;
    }
  }

  private joinAll(of: 'line' | 'consignment', member: Member, touched?: readonly Set<string>[]): void {
    for (let position = 0; position < this.indexes.length; position += 1) {
      const index = this.indexes[position]!;
      if (index.armed.rule.groupBy.of === of) this.join(index, member, touched?.[position]);
    }
  }

  private leaveAll(of: 'line' | 'consignment', member: Member, touched: readonly Set<string>[]): void {
    for (let position = 0; position < this.indexes.length; position += 1) {
      const index = this.indexes[position]!;
      if (index.armed.rule.groupBy.of === of) this.leave(index, member, touched[position]!);
    }
  }

  private join(index: RuleIndex, member: Member, touched: Set<string> | undefined): void {
    const keys = this.keysOf(index, member);
    if (keys === undefined) return;
    if (typeof keys === 'string') joinGroup(index, keys, member, touched);
    else for (const key of keys) joinGroup(index, key, member, touched);
  }

  private leave(index: RuleIndex, member: Member, touched: Set<string>): void {
    const keys = this.keysOf(index, member) ?? [];
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const members = index.members.get(key);
      if (members === member) index.members.delete(key);
      else if (Array.isArray(members) && members.includes(member)) {
        const rest = members.filter((other) => other !== member);
        index.members.set(key, rest.length === 1 ? rest[0]! : rest);
      } else continue;
      touched.add(key);
    }
  }

  private structure(): void {
    this.currentLine = undefined;
    this.currentConsignment = undefined;
    for (const armed of this.structureRules) {
      this.current = armed;
      try {
        armed.rule.check(this.sheet, this.context, (report) => this.acceptStructure(report));
      } catch {
        this.fail(armed);
      }
    }
    this.ofStructure = this.takeSink() ?? [];
  }

  private takeSink(): readonly Placed[] | undefined {
    if (this.sink.length === 0) return undefined;
    const found = this.sink;
    this.sink = [];
    return found;
  }

  private collect(): void {
    const all: Placed[] = [...this.ofStructure, ...this.failed.values()];
    for (const placed of this.ofLine.values()) all.push(...placed);
    for (const placed of this.ofConsignment.values()) all.push(...placed);
    for (const index of this.indexes) for (const placed of index.findings.values()) all.push(...placed);
    this.placed = all.sort(compareFindings);
  }

  private accept(report: Report<string>): void {
    const { rule, severity } = this.current;
    const column = report.column ?? rule.marks[0];
    const consignment = this.currentConsignment;
    const line =
      report.line ??
      this.currentLine ??
      consignment?.lines.find((candidate) => candidate.own[column] !== undefined) ??
      consignment?.lines[0];
    if (!line) return;
    const inherited = line.own[column] === undefined && line.values[column] !== undefined;
    if (inherited && rule.scope !== 'consignment') return;
    const text = (rule.messages as Readonly<Record<string, LocalizedText>>)[report.message];
    if (!text) throw new Error(`${rule.id} has no message ${report.message}`);
    const raw = this.rawOf(line, column);
    const finding: Finding = {
      rule: rule.id,
      message: report.message,
      severity,
      row: line.row,
      column,
      cell: this.sheet.cellOf(line.row, column),
      text,
      data: report.data ?? {},
      ...(report.fix ? { fix: report.fix } : {}),
      fingerprint: [
        rule.id,
        report.message,
        line.values.shipment ?? '',
        line.values.lineNumber ?? '',
        column,
        raw instanceof CellError ? raw.code : String(raw ?? ''),
      ].join('|'),
    };
    this.sink.push({ finding, position: this.positions.get(column) ?? Number.MAX_SAFE_INTEGER });
  }

  private acceptStructure(report: StructureReport<string>): void {
    const { rule, severity } = this.current;
    const text = (rule.messages as Readonly<Record<string, LocalizedText>>)[report.message];
    if (!text) throw new Error(`${rule.id} has no message ${report.message}`);
    this.sink.push({
      finding: {
        rule: rule.id,
        message: report.message,
        severity,
        row: Number(/\d+/.exec(report.cell)?.[0] ?? 1),
        ...(report.column ? { column: report.column } : {}),
        cell: report.cell,
        text,
        data: report.data ?? {},
        fingerprint: [rule.id, report.message, report.cell].join('|'),
      },
      position: -1,
    });
  }

  private fail({ rule }: Armed<Rule>): void {
    if (this.failed.has(rule.id)) return;
    const row = this.sheet.headerRow;
    const cell = this.sheet.cellOf(row, rule.marks[0]);
    this.failed.set(rule.id, {
      finding: {
        rule: rule.id,
        message: 'rule-failed',
        severity: 'warning',
        row,
        cell,
        text: ruleFailedText,
        data: { rule: rule.id },
        fingerprint: `${rule.id}|rule-failed`,
      },
      position: -1,
    });
  }

  private rawOf(line: GoodsLine, column: ColumnId): CellInput {
    const index = this.positions.get(column);
    return index === undefined ? null : (line.raw[index] ?? null);
  }
}

/** Puts a member into a group, in sheet order. */
function joinGroup({ members: groups }: RuleIndex, key: string, member: Member, touched: Set<string> | undefined): void {
  const members = groups.get(key);
  if (members === undefined) groups.set(key, member);
  else if (Array.isArray(members)) {
    let position = members.length;
    while (position > 0 && rowOf(members[position - 1]!) > rowOf(member)) position -= 1;
    if (position === members.length) members.push(member);
    else members.splice(position, 0, member);
  } else groups.set(key, rowOf(members) <= rowOf(member) ? [members, member] : [member, members]);
  touched?.add(key);
}

/** Columns whose cells the rows of a consignment usually share. */
function isShared(column: ColumnId): boolean {
  return columnOf(column).level !== 'line';
}

function isConsignment(member: Member): member is Consignment {
  return 'lines' in member;
}

function rowOf(member: Member): number {
  return isConsignment(member) ? (member.lines[0]?.row ?? 0) : member.row;
}

function drop<Key>(findings: Map<Key, readonly Placed[]>, key: Key, removed: Set<Placed>): void {
  for (const placed of findings.get(key) ?? []) removed.add(placed);
  findings.delete(key);
}

/** Merges two sorted lists. */
function merge(left: readonly Placed[], right: readonly Placed[]): Placed[] {
  if (right.length === 0) return left.slice();
  const merged: Placed[] = [];
  let position = 0;
  for (const placed of left) {
    while (position < right.length && compareFindings(right[position]!, placed) < 0) merged.push(right[position++]!);
    merged.push(placed);
  }
  while (position < right.length) merged.push(right[position++]!);
  return merged;
}

/** What an edit takes out of a sheet and puts in; `commit` makes the sheet show it. */
interface SheetChange {
  readonly removedLines: readonly GoodsLine[];
  readonly addedLines: readonly GoodsLine[];
  readonly removedConsignments: readonly Consignment[];
  readonly addedConsignments: readonly Consignment[];
  commit(): void;
}

/** A sheet whose rows can be replaced; everything that an edit does not touch keeps its identity. */
class LiveSheet implements ShipmentSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly date1904: boolean;
  readonly columns: ShipmentSheet['columns'];
  readonly unknownColumns: ShipmentSheet['unknownColumns'];
  readonly issues: ShipmentSheet['issues'];
  lines: readonly GoodsLine[];
  consignments: readonly Consignment[];
  private readonly consignmentByRow: (Consignment | undefined)[];
  private readonly lineByRow: (GoodsLine | undefined)[];

  constructor(private readonly base: ParsedShipmentSheet) {
    this.sheet = base.sheet;
    this.headerRow = base.headerRow;
    this.firstColumn = base.firstColumn;
    this.date1904 = base.date1904;
    this.columns = base.columns;
    this.unknownColumns = base.unknownColumns;
    this.issues = base.issues;
    this.lines = base.lines;
    this.consignments = base.consignments;
    const rows = (base.lines.at(-1)?.row ?? 0) + 1;
    this.consignmentByRow = new Array<Consignment | undefined>(rows);
    this.lineByRow = new Array<GoodsLine | undefined>(rows);
    for (const consignment of base.consignments) this.enter(consignment);
  }

  consignmentOf(line: GoodsLine): Consignment {
    const consignment = this.consignmentByRow[line.row];
    if (!consignment) throw new Error(`Row ${line.row} is no goods line of sheet ${this.sheet}`);
    return consignment;
  }

  cellOf(row: number, column: ColumnId): string {
    return this.base.cellOf(row, column);
  }

  hasColumn(column: ColumnId): boolean {
    return this.base.hasColumn(column);
  }

  replaceRows(rows: ReadonlyMap<number, readonly CellInput[]>): SheetChange {
    const replaced = new Map<number, GoodsLine | undefined>();
    let membershipChanged = !this.base.hasColumn('shipment');
    for (const [row, cells] of rows) {
      const before = this.lineByRow[row];
      const after = parseRow(this.base, row, cells);
      replaced.set(row, after);
      if (!before !== !after || before?.own.shipment !== after?.own.shipment) membershipChanged = true;
    }
    const consignments = membershipChanged ? this.regrouped(replaced) : this.refreshed(replaced);
    let removedConsignments: readonly Consignment[];
    let addedConsignments: readonly Consignment[];
    if (membershipChanged) {
      const before = new Set(this.consignments);
      const after = new Set(consignments);
      removedConsignments = this.consignments.filter((consignment) => !after.has(consignment));
      addedConsignments = consignments.filter((consignment) => !before.has(consignment));
    } else {
      removedConsignments = this.consignments.filter((before, position) => before !== consignments[position]);
      addedConsignments = consignments.filter((after, position) => after !== this.consignments[position]);
    }
    return {
      removedLines: removedConsignments.flatMap((consignment) => consignment.lines),
      addedLines: addedConsignments.flatMap((consignment) => consignment.lines),
      removedConsignments,
      addedConsignments,
      commit: () => {
        for (const consignment of removedConsignments)
          for (const line of consignment.lines) {
            this.consignmentByRow[line.row] = undefined;
            this.lineByRow[line.row] = undefined;
          }
        for (const consignment of addedConsignments) this.enter(consignment);
        this.consignments = consignments;
        this.lines = membershipChanged
          ? this.lineByRow.filter((line) => line !== undefined)
          : this.lines.map((line) => this.lineByRow[line.row]!);
      },
    };
  }

  private enter(consignment: Consignment): void {
    for (const line of consignment.lines) {
      this.consignmentByRow[line.row] = consignment;
      this.lineByRow[line.row] = line;
    }
  }

  /** The consignments after an edit that moves no row to another consignment. */
  private refreshed(replaced: ReadonlyMap<number, GoodsLine | undefined>): readonly Consignment[] {
    const touched = new Set([...replaced.keys()].map((row) => this.consignmentByRow[row]));
    return this.consignments.map((consignment) =>
      touched.has(consignment)
        ? consignmentOfLines(
            consignment.lines.map((line) => replaced.get(line.row) ?? line),
            this.base.hasColumn,
          )
        : consignment,
    );
  }

  private regrouped(replaced: ReadonlyMap<number, GoodsLine | undefined>): readonly Consignment[] {
    const lines = this.lines.filter((line) => !replaced.has(line.row));
    for (const line of replaced.values()) if (line) lines.push(line);
    lines.sort((a, b) => a.row - b.row);
    const before = { lines: this.lines, consignments: this.consignments, byRow: this.consignmentByRow };
    return groupLines(lines, this.base.hasColumn, before).consignments;
  }
}
