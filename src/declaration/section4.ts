import { declarationDue, type Deadline, type DeclarationDue } from '../deadlines';
import { depositRequirement } from '../deposit';
import {
  isInMonth,
  lastDay,
  monthOfDate,
  previousMonth,
  sheetLedger,
  taxOfLine,
  paced,
  pacedSum,
  uniqueNotesInSteps,
  type DepositHeld,
  type DepositLedger,
  type Month,
  type MonthNote,
} from '../month';
import type { Profile } from '../profile';
import type { Regulation } from '../regulation';
import { finish } from '../shipment';
import type { Consignment, GoodsLine, RateTable, ShipmentSheet } from '../shipment/model';
import { dateOf, Decimal, roundHalfUp, sum, zero, type CalendarDate, type LocalizedText, type Moment } from '../values';
import { texts } from './texts';

export interface Section4Request {
  readonly sheet: ShipmentSheet;
  readonly month: Month;
  readonly regulation: Regulation;
  readonly rates: RateTable;
  readonly asOf: Moment;
  /** Who knows the deposits; without it the sheet's own columns. */
  readonly ledger?: DepositLedger;
  readonly profile?: Profile;
}

/**
 * Tax and deposit of one kind (VAT or excise) in roubles and kopecks. `payable` and `excess` are
 * max(0, tax − deposit) and max(0, deposit − tax): at most one is above zero.
 */
export interface TaxFigures {
  readonly tax: Decimal;
  /** The deposit that counts in this month. */
  readonly deposit: Decimal;
  readonly payable: Decimal;
  readonly excess: Decimal;
}

/** The tax of one supply accepted for accounting in the month, whole or in part. */
export interface Section4Row {
  /** `deposit`: belongs to section 4; `no-deposit`: a DOPP that needs none; `no-dopp`: no DOPP number. */
  readonly kind: 'deposit' | 'no-deposit' | 'no-dopp';
  readonly consignment: string;
  readonly doppNumber?: string;
  readonly doppDate?: Moment;
  readonly importDate?: Moment;
  /** Days of the month on which lines were accepted, in order. */
  readonly acceptanceDates: readonly CalendarDate[];
  /** Rows of the sheet accepted in the month. */
  readonly rows: readonly number[];
  readonly vat: TaxFigures;
  readonly excise: TaxFigures;
  /** Deposit that earlier months have used. */
  readonly usedBefore: Decimal;
  /** Deposit left for lines that are not accepted yet. */
  readonly carried: Decimal;
  /** False while the tax of an accepted line could not be computed. */
  readonly complete: boolean;
}

/** A figure of the form: `roubles` is `exact` rounded as the form wants it. */
export interface DeclarationFigure {
  readonly exact: Decimal;
  readonly roubles: Decimal;
  /** `roubles` − `exact`. */
  readonly difference: Decimal;
}

/** Figures carried to section 1 (VAT) or section 3 (excise). */
export interface DeclarationSection {
  readonly kbk?: string;
  readonly tax: DeclarationFigure;
  readonly deposit: DeclarationFigure;
  readonly payable: DeclarationFigure;
  readonly excess: DeclarationFigure;
  /** Part of `tax` on goods without a deposit or without a DOPP number; it stands in no row of section 4. */
  readonly taxOutsideSection4: Decimal;
  /** What an excess of one supply covers of the tax of another, when taken together. */
  readonly coveredAcross: Decimal;
}

/** A supply to look at, with its rows and the cell to begin with. */
export interface ListedSupply {
  readonly consignment: string;
  readonly doppNumber?: string;
  readonly rows: readonly number[];
  readonly cell: string;
  readonly amount?: Decimal;
}

export interface Section4Lists {
  /** A DOPP whose goods are not all accepted by the end of the month, though the planned import has passed. */
  readonly notAccepted: readonly ListedSupply[];
  /** Accepted in the month without a DOPP number. */
  readonly withoutDopp: readonly ListedSupply[];
  /** A deposit, `amount`, of which no line was accepted by the end of the month, or that was paid after the month of its goods. */
  readonly depositsNotUsed: readonly ListedSupply[];
  /** One DOPP number on several supplies that were accepted. */
  readonly acceptedTwice: readonly ListedSupply[];
  /** A deposit that is not paid in full; `amount` is what lacks. */
  readonly depositGreaterThanPaid: readonly ListedSupply[];
}

/** Section 4 of one month with everything that follows from it. */
export interface Section4 {
  readonly month: Month;
  readonly asOf: Moment;
  readonly due: Deadline<DeclarationDue>;
  readonly depositKbk?: string;
  /** Rows of section 4. */
  readonly rows: readonly Section4Row[];
  /** Accepted in the month, but without a deposit or DOPP: their tax stands in sections 1 and 3 only. */
  readonly otherRows: readonly Section4Row[];
  /** Sums of `rows`, to the kopeck. */
  readonly totals: { readonly vat: TaxFigures; readonly excise: TaxFigures };
  readonly section1: DeclarationSection;
  readonly section3: DeclarationSection;
  readonly lists: Section4Lists;
  readonly notes: readonly MonthNote[];
  /** False while a tax or deposit could not be computed: the totals are then too small. */
  readonly complete: boolean;
}

/** Section 4 of the declaration for the goods accepted for accounting in a month. */
export function section4(request: Section4Request): Section4 {
  return finish(section4InSteps(request));
}

/** Goods lines between two pauses. */
const linesPerStep = 100;

/** `section4` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* section4InSteps(request: Section4Request): Generator<number, Section4> {
  const { sheet, month, regulation, asOf } = request;
  const end = lastDay(month);
  const notes: MonthNote[] = [...headNotes(request)];
  yield 0;
  const consignments = ofImporter(request, notes);
  yield 0;
  const ledger = request.ledger ?? sheetLedger(sheet, request);
  const twice = yield* doubleNumbers(consignments, month);
  const counted = new Set<string>();
  const all: Section4Row[] = [];
  const lists = { notAccepted: [], withoutDopp: [], depositsNotUsed: [], acceptedTwice: [], depositGreaterThanPaid: [] } as {
    [List in keyof Section4Lists]: ListedSupply[];
  };

  let lines = 0;
  for (const [position, consignment] of consignments.entries()) {
    lines += consignment.lines.length;
    if (lines >= linesPerStep) {
      lines = 0;
      yield position / consignments.length;
    }
    unreadableDates(consignment, request, notes);
    const accepted = consignment.lines.filter((line) => isInMonth(line.values.acceptanceDate, month));
    const pending = consignment.lines.filter((line) => (line.values.acceptanceDate ?? '9') > end);
    const number = consignment.values.doppNumber;
    const folded = number === undefined ? undefined : foldNumber(number);
    const isDouble = folded !== undefined && twice.has(folded);
    // The deposit of a DOPP counts once, however many supplies carry its number.
    const isRepeated = isDouble && counted.has(folded);
    const isExpected = number !== undefined && dateOf(consignment.values.crossedAt ?? consignment.values.importDate ?? end) <= end;
    if (accepted.length === 0) {
      if (isExpected && pending.length > 0) lists.notAccepted.push(listed(consignment, pending, request, 'acceptanceDate'));
      const unused =
        pending.length === consignment.lines.length
          ? unusedDeposit(consignment, ledger, request)
          : pending.length === 0
            ? paidTooLate(consignment, ledger, request)
            : undefined;
      if (unused) lists.depositsNotUsed.push(unused);
      continue;
    }
    const held = isRepeated ? nothingHeld : ledger.depositOf(consignment, end);
    if (folded !== undefined) counted.add(folded);
    const row = rowOf(consignment, accepted, pending, isRepeated ? noDeposits : ledger, request, notes);
    notes.push(...held.notes);
    all.push(row);
    if (row.kind === 'no-dopp') lists.withoutDopp.push(listed(consignment, accepted, request, 'doppNumber'));
    if (isDouble) {
      const entry = listed(consignment, accepted, request, 'doppNumber');
      lists.acceptedTwice.push(entry);
      notes.push(noteOf(isRepeated ? 'acceptedTwice' : 'acceptedTwiceFirst', 'problem', entry, { number: number ?? '' }));
    }
    const lacking = lackOfPayment(held);
    if (lacking.greaterThan(0)) {
      const entry = listed(consignment, consignment.lines, request, 'paymentDate', lacking);
      lists.depositGreaterThanPaid.push(entry);
      const later = ledger.depositOf(consignment);
      const paidLater = (later.paid ?? zero).minus(held.paid ?? zero);
      if (paidLater.greaterThan(0))
        notes.push(noteOf('paidLater', 'problem', entry, { amount: paidLater.toFixed(2), date: later.paidOn ?? '', end }));
      if (lacking.greaterThan(paidLater))
        notes.push(noteOf('depositGreaterThanPaid', 'problem', entry, { amount: lacking.minus(paidLater).toFixed(2) }));
    } else if (held.paid === undefined && held.vat.plus(held.excise).greaterThan(0))
      notes.push({ code: 'paymentUnknown', kind: 'doubt', text: texts.paymentUnknown });
    if (isExpected && pending.length > 0) lists.notAccepted.push(listed(consignment, pending, request, 'acceptanceDate'));
  }

  const rows = all.filter(({ kind }) => kind === 'deposit');
  const otherRows = all.filter(({ kind }) => kind !== 'deposit');
  if (all.length === 0) notes.push({ code: 'noRows', kind: 'note', text: texts.noRows });
  for (const entry of lists.withoutDopp) notes.push(noteOf('withoutDopp', 'problem', entry));
  const depositKbk = regulation.on('deposit.kbk', asOf)?.value;
  const vatKbk = regulation.on('declaration.vat-kbk', asOf)?.value;
  const exciseKbk = regulation.on('declaration.excise-kbk', asOf)?.value;
  const unit = new Decimal(regulation.on('declaration.rounding-unit', asOf)?.value ?? '1');
  const section1 = yield* sectionOf('vat', rows, otherRows, unit, vatKbk);
  const section3 = yield* sectionOf('excise', rows, otherRows, unit, exciseKbk);
  if (rows.length > 0 && depositKbk === undefined) notes.push({ code: 'noDepositKbk', kind: 'note', text: texts.noDepositKbk });
  if (all.length > 0 && vatKbk === undefined) notes.push({ code: 'noVatKbk', kind: 'note', text: texts.noVatKbk });
  if (section3.tax.exact.greaterThan(0) && exciseKbk === undefined)
    notes.push({ code: 'noExciseKbk', kind: 'note', text: texts.noExciseKbk });
  if (section1.coveredAcross.plus(section3.coveredAcross).greaterThan(0))
    notes.push({
      code: 'coveredAcross',
      kind: 'doubt',
      text: texts.coveredAcross,
      data: { amount: section1.coveredAcross.plus(section3.coveredAcross).toFixed(2) },
    });
  return {
    month,
    asOf,
    due: declarationDue(end, regulation),
    ...(depositKbk === undefined ? {} : { depositKbk }),
    rows,
    otherRows,
    totals: { vat: yield* totalOf(rows, 'vat'), excise: yield* totalOf(rows, 'excise') },
    section1,
    section3,
    lists,
    notes: yield* uniqueNotesInSteps(notes),
    complete: all.every(({ complete }) => complete) && !notes.some(({ code }) => code === 'deposit-not-computed'),
  };
}

const nothingHeld: DepositHeld = { vat: zero, excise: zero, notes: [] };
const noDeposits: DepositLedger = { depositOf: () => nothingHeld };

function headNotes({ month, regulation }: Section4Request): MonthNote[] {
  const notes: MonthNote[] = [];
  const from = regulation.on('stage.declaration-form', lastDay(month))?.value;
  if (from !== undefined && lastDay(month) < from)
    notes.push({ code: 'formNotInForce', kind: 'doubt', text: texts.formNotInForce, data: { date: from } });
  return notes;
}

/** The supplies of the company of the profile; all of them, with a note, while it is not known whose declaration it is. */
function ofImporter({ sheet, profile }: Section4Request, notes: MonthNote[]): readonly Consignment[] {
  const inn = profile?.company.inn;
  if (inn === undefined) {
    const found = new Set(sheet.consignments.flatMap(({ values }) => values.importerInn ?? []));
    if (found.size > 1)
      notes.push({
        code: 'severalImporters',
        kind: 'problem',
        text: texts.severalImporters,
        data: { count: found.size, list: [...found].slice(0, 5).join(', ') },
      });
    return sheet.consignments;
  }
  const others = sheet.consignments.filter(({ values }) => values.importerInn !== undefined && values.importerInn !== inn);
  if (others.length === 0) return sheet.consignments;
  notes.push({
    code: 'otherImporters',
    kind: 'note',
    text: texts.otherImporters,
    data: { count: others.length, inn },
    rows: others.flatMap(({ lines }) => lines.map(({ row }) => row)),
  });
  const left = new Set(others);
  return sheet.consignments.filter((consignment) => !left.has(consignment));
}

function foldNumber(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase();
}

/** DOPP numbers that several supplies carry of which one was accepted in the month and another by its end. */
function* doubleNumbers(consignments: readonly Consignment[], month: Month): Generator<number, ReadonlySet<string>> {
  const end = lastDay(month);
  const count = new Map<string, { supplies: number; inMonth: boolean }>();
  yield* paced(consignments, ({ values, lines }) => {
    if (values.doppNumber === undefined) return;
    if (!lines.some((line) => (line.values.acceptanceDate ?? '9') <= end)) return;
    const key = foldNumber(values.doppNumber);
    const known = count.get(key) ?? { supplies: 0, inMonth: false };
    known.supplies += 1;
    known.inMonth ||= lines.some((line) => isInMonth(line.values.acceptanceDate, month));
    count.set(key, known);
  });
  const twice = new Set<string>();
  for (const [key, { supplies, inMonth }] of count) if (supplies > 1 && inMonth) twice.add(key);
  return twice;
}

function unreadableDates({ key, lines }: Consignment, { sheet }: Section4Request, notes: MonthNote[]): void {
  for (const line of lines)
    if (line.issues.some(({ column, kind }) => column === 'acceptanceDate' && kind === 'problem'))
      notes.push({
        code: 'acceptanceUnreadable',
        kind: 'problem',
        text: texts.acceptanceUnreadable,
        consignment: key,
        rows: [line.row],
        column: 'acceptanceDate',
        cell: sheet.cellOf(line.row, 'acceptanceDate'),
      });
}

function listed(
  consignment: Consignment,
  lines: readonly GoodsLine[],
  { sheet }: Section4Request,
  column: 'acceptanceDate' | 'doppNumber' | 'paymentDate' | 'depositAmount',
  amount?: Decimal,
): ListedSupply {
  const { doppNumber } = consignment.values;
  return {
    consignment: consignment.key,
    ...(doppNumber === undefined ? {} : { doppNumber }),
    rows: lines.map(({ row }) => row),
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, column),
    ...(amount === undefined ? {} : { amount }),
  };
}

function noteOf(
  code: keyof typeof texts,
  kind: MonthNote['kind'],
  { consignment, rows, cell }: ListedSupply,
  data: Readonly<Record<string, string>> = {},
): MonthNote {
  return { code, kind, text: texts[code], data: { shipment: consignment, ...data }, consignment, rows, cell };
}

/** The deposit of a supply nothing of which was accepted, as far as it is paid or the sheet cannot tell. */
function unusedDeposit(consignment: Consignment, ledger: DepositLedger, request: Section4Request): ListedSupply | undefined {
  const { paymentDate, depositAmount } = consignment.values;
  if (paymentDate === undefined && depositAmount === undefined && request.ledger === undefined) return undefined;
  if (paymentDate !== undefined && paymentDate > lastDay(request.month) && request.ledger === undefined) return undefined;
  const held = ledger.depositOf(consignment, lastDay(request.month));
  const total = held.paid ?? held.vat.plus(held.excise);
  return total.greaterThan(0) ? listed(consignment, consignment.lines, request, 'depositAmount', total) : undefined;
}

/** What was paid in this month for goods that were all accepted in earlier ones: no declaration offsets it. */
function paidTooLate(consignment: Consignment, ledger: DepositLedger, request: Section4Request): ListedSupply | undefined {
  const before = previousMonth(request.month);
  if (before === undefined) return undefined;
  const held = ledger.depositOf(consignment, lastDay(request.month));
  if (!isInMonth(held.paidOn, request.month)) return undefined;
  const late = (held.paid ?? zero).minus(ledger.depositOf(consignment, lastDay(before)).paid ?? zero);
  return late.greaterThan(0) ? listed(consignment, consignment.lines, request, 'depositAmount', late) : undefined;
}

function lackOfPayment({ vat, excise, paid }: DepositHeld): Decimal {
  return paid === undefined ? zero : Decimal.max(0, vat.plus(excise).minus(paid));
}

/** Only paid money is offset: what lacks is taken from the VAT part first, then from the excise part. */
function paidParts(held: DepositHeld): { readonly vat: Decimal; readonly excise: Decimal } {
  const lack = lackOfPayment(held);
  const fromVat = Decimal.min(held.vat, lack);
  return { vat: roundHalfUp(held.vat.minus(fromVat), 2), excise: roundHalfUp(held.excise.minus(lack.minus(fromVat)), 2) };
}

function rowOf(
  consignment: Consignment,
  accepted: readonly GoodsLine[],
  pending: readonly GoodsLine[],
  ledger: DepositLedger,
  request: Section4Request,
  notes: MonthNote[],
): Section4Row {
  const held = ledger.depositOf(consignment, lastDay(request.month));
  const { doppNumber, doppDate, importDate } = consignment.values;
  const before = taxBefore(consignment, request);
  if (!before.complete)
    notes.push({
      code: 'earlierMonthIncomplete',
      kind: 'problem',
      text: texts.earlierMonthIncomplete,
      data: { shipment: consignment.key },
      consignment: consignment.key,
    });
  const now = taxOfLines(accepted, request, notes);
  for (const line of accepted)
    if (line.values.amount?.isNegative())
      notes.push({
        code: 'negativeCorrection',
        kind: 'doubt',
        text: texts.negativeCorrection,
        data: { amount: line.values.amount.toString() },
        consignment: consignment.key,
        rows: [line.row],
        column: 'amount',
        cell: request.sheet.cellOf(line.row, 'amount'),
      });
  const parts = paidParts(held);
  // A month before could use only what was paid by its end.
  const earlier = before.months.map((month) => ({ ...month, parts: paidParts(ledger.depositOf(consignment, lastDay(month.month))) }));
  const isLast = pending.length === 0;
  const vat = offset(now.vat, earlier.map((month) => ({ tax: month.vat, deposit: month.parts.vat })), parts.vat, isLast);
  const excise = offset(now.excise, earlier.map((month) => ({ tax: month.excise, deposit: month.parts.excise })), parts.excise, isLast);
  const isDue = depositRequirement(consignment, request).required || held.vat.plus(held.excise).greaterThan(0);
  return {
    kind: doppNumber === undefined ? 'no-dopp' : isDue ? 'deposit' : 'no-deposit',
    consignment: consignment.key,
    ...(doppNumber === undefined ? {} : { doppNumber }),
    ...(doppDate === undefined ? {} : { doppDate }),
    ...(importDate === undefined ? {} : { importDate }),
    acceptanceDates: [...new Set(accepted.flatMap(({ values }) => values.acceptanceDate ?? []))].sort(),
    rows: accepted.map(({ row }) => row),
    vat: vat.figures,
    excise: excise.figures,
    usedBefore: vat.usedBefore.plus(excise.usedBefore),
    carried: vat.carried.plus(excise.carried),
    complete: now.complete,
  };
}

/** Tax of lines, each kind rounded to the kopeck. */
function taxOfLines(
  lines: readonly GoodsLine[],
  request: Section4Request,
  notes: MonthNote[],
): { readonly vat: Decimal; readonly excise: Decimal; readonly complete: boolean } {
  const taxes = lines.map(
    (line) => line.values.acceptanceDate && taxOfLine(line, line.values.acceptanceDate, request, notes),
  );
  const known = taxes.flatMap((tax) => tax ?? []);
  return {
    vat: roundHalfUp(sum(known.map(({ vat }) => vat)), 2),
    excise: roundHalfUp(sum(known.map(({ excise }) => excise)), 2),
    complete: known.length === lines.length,
  };
}

/** Taxes of the months before, in order. */
function taxBefore(
  { lines }: Consignment,
  request: Section4Request,
): {
  readonly months: readonly { readonly month: Month; readonly vat: Decimal; readonly excise: Decimal; readonly complete: boolean }[];
  readonly complete: boolean;
} {
  const byMonth = new Map<Month, GoodsLine[]>();
  for (const line of lines) {
    const date = line.values.acceptanceDate;
    if (date === undefined || monthOfDate(date) >= request.month) continue;
    byMonth.set(monthOfDate(date), [...(byMonth.get(monthOfDate(date)) ?? []), line]);
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, own]) => ({ month, ...taxOfLines(own, request, []) }));
  return { months, complete: months.every(({ complete }) => complete) };
}

/** Earlier months use what was paid of the deposit by their end; while lines are still to come, what the tax does not need is carried. */
function offset(
  tax: Decimal,
  earlier: readonly { readonly tax: Decimal; readonly deposit: Decimal }[],
  deposit: Decimal,
  isLast: boolean,
): { readonly figures: TaxFigures; readonly usedBefore: Decimal; readonly carried: Decimal } {
  let used = zero;
  for (const before of earlier)
    used = used.plus(Decimal.min(Decimal.max(0, before.deposit.minus(used)), Decimal.max(0, before.tax)));
  const left = Decimal.max(0, deposit.minus(used));
  const now = isLast ? left : Decimal.min(left, Decimal.max(0, tax));
  return { figures: figuresOf(tax, now), usedBefore: used, carried: left.minus(now) };
}

function figuresOf(tax: Decimal, deposit: Decimal): TaxFigures {
  return {
    tax,
    deposit,
    payable: Decimal.max(0, tax.minus(deposit)),
    excess: Decimal.max(0, deposit.minus(tax)),
  };
}

type TaxKind = 'vat' | 'excise';

function* totalOf(rows: readonly Section4Row[], kind: TaxKind): Generator<number, TaxFigures> {
  const total = (figure: keyof TaxFigures): Generator<number, Decimal> => pacedSum(rows, (row) => row[kind][figure]);
  return {
    tax: yield* total('tax'),
    deposit: yield* total('deposit'),
    payable: yield* total('payable'),
    excess: yield* total('excess'),
  };
}

function* sectionOf(
  kind: TaxKind,
  rows: readonly Section4Row[],
  otherRows: readonly Section4Row[],
  unit: Decimal,
  kbk: string | undefined,
): Generator<number, DeclarationSection> {
  const all = yield* totalOf([...rows, ...otherRows], kind);
  const exact = figuresOf(all.tax, all.deposit);
  const roubles = figuresOf(roundTo(all.tax, unit), roundTo(all.deposit, unit));
  const figure = (name: keyof TaxFigures): DeclarationFigure => ({
    exact: exact[name],
    roubles: roubles[name],
    difference: roubles[name].minus(exact[name]),
  });
  return {
    ...(kbk === undefined ? {} : { kbk }),
    tax: figure('tax'),
    deposit: figure('deposit'),
    payable: figure('payable'),
    excess: figure('excess'),
    taxOutsideSection4: (yield* totalOf(otherRows, kind)).tax,
    coveredAcross: all.payable.minus(exact.payable),
  };
}

function roundTo(value: Decimal, unit: Decimal): Decimal {
  return unit.isZero() ? value : roundHalfUp(value.div(unit), 0).times(unit);
}

/** The sentence of a due date, or why there is none. */
export function dueText(due: Section4['due']): { readonly text: LocalizedText; readonly data: Readonly<Record<string, string | number | LocalizedText>> } {
  return due.ok ? { text: texts.due, data: { date: due.date } } : due.reason;
}
