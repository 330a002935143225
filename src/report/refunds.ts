import { isCancelled, pacedInOrder, pacedSum, sheetLedger, taxOfLine, uniqueNotesInSteps, type DepositLedger, type MonthNote } from '../month';
import type { Regulation } from '../regulation';
import { finish } from '../shipment';
import type { Consignment, RateTable, ShipmentSheet } from '../shipment/model';
import {
  dateOf,
  daysBetween,
  Decimal,
  fillText,
  momentText,
  roundHalfUp,
  sum,
  zero,
  type CalendarDate,
  type Language,
  type LocalizedText,
  type Moment,
} from '../values';
import { texts } from './texts';

export interface RefundRequest {
  readonly sheet: ShipmentSheet;
  readonly regulation: Regulation;
  readonly rates: RateTable;
  readonly asOf: Moment;
  readonly ledger?: DepositLedger;
}

/** Why a deposit can come back. */
export type RefundKind = 'cancelled' | 'not-crossed' | 'partly-accepted' | 'excess';

/** Days since the payment. */
export const ageBands = ['0-30', '31-60', '61-90', '90+'] as const;
export type AgeBand = (typeof ageBands)[number];

/** A deposit to claim back, whole or in part. */
export interface Refund {
  readonly kind: RefundKind;
  readonly consignment: string;
  readonly doppNumber?: string;
  readonly paymentOrder?: string;
  readonly paymentDate?: CalendarDate;
  /** The deposit that stands behind the shipment. */
  readonly deposit: Decimal;
  /** The part that no tax needs. */
  readonly amount: Decimal;
  /** Days since the payment, else since filing; undefined when neither date is known. */
  readonly ageDays?: number;
  readonly ageBand?: AgeBand;
  readonly documents: readonly LocalizedText[];
  readonly rows: readonly number[];
  readonly cell: string;
}

export interface Refunds {
  readonly refunds: readonly Refund[];
  readonly total: Decimal;
  readonly byAge: Readonly<Record<AgeBand, Decimal>>;
  readonly notes: readonly MonthNote[];
}

/** Deposits that no tax will use: of cancelled shipments, of goods that did not come, of more paid than due. The oldest first. */
export function refunds(request: RefundRequest): Refunds {
  return finish(refundsInSteps(request));
}

/** Goods lines between two pauses. */
const linesPerStep = 100;

/** `refunds` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* refundsInSteps(request: RefundRequest): Generator<number, Refunds> {
  const ledger = request.ledger ?? sheetLedger(request.sheet, request);
  const notes: MonthNote[] = [];
  const found: Refund[] = [];
  const { consignments } = request.sheet;
  let lines = 0;
  for (const [position, consignment] of consignments.entries()) {
    const refund = refundOf(consignment, ledger, request, notes);
    if (refund) found.push(refund);
    lines += consignment.lines.length;
    if (lines < linesPerStep) continue;
    lines = 0;
    yield position / consignments.length;
  }
  const ordered = yield* pacedInOrder(found, ({ ageDays }) => ageDays ?? -1, (a, b) => b - a);
  if (found.length > 0) {
    notes.push({ code: 'procedureUnknown', kind: 'doubt', text: texts.procedureUnknown });
    if (found.some(({ kind }) => kind === 'cancelled')) notes.push({ code: 'wordsOnly', kind: 'doubt', text: texts.wordsOnly });
  }
  const ofBand = (band: AgeBand): Generator<number, Decimal> => pacedSum(found, ({ ageBand, amount }) => (ageBand === band ? amount : zero));
  return {
    refunds: ordered,
    total: yield* pacedSum(found, ({ amount }) => amount),
    byAge: {
      '0-30': yield* ofBand('0-30'),
      '31-60': yield* ofBand('31-60'),
      '61-90': yield* ofBand('61-90'),
      '90+': yield* ofBand('90+'),
    },
    notes: yield* uniqueNotesInSteps(notes),
  };
}

function refundOf(
  consignment: Consignment,
  ledger: DepositLedger,
  request: RefundRequest,
  notes: MonthNote[],
): Refund | undefined {
  const kind = kindOf(consignment, request);
  if (!kind) return undefined;
  const { values, lines } = consignment;
  if (values.paymentDate === undefined && values.depositAmount === undefined && !request.ledger) return undefined;
  const held = ledger.depositOf(consignment, dateOf(request.asOf));
  const paidOn = values.paymentDate ?? held.paidOn;
  const deposit = held.paid ?? held.vat.plus(held.excise);
  const amount = roundHalfUp(deposit.minus(taxAccepted(consignment, kind, request)), 2);
  const rows = lines.map(({ row }) => row);
  const cell = request.sheet.cellOf(rows[0] ?? request.sheet.headerRow, 'depositAmount');
  if (paidOn === undefined && request.ledger === undefined && held.vat.plus(held.excise).greaterThan(0))
    notes.push({
      code: 'notPaid',
      kind: 'doubt',
      text: texts.notPaid,
      data: { shipment: consignment.key },
      consignment: consignment.key,
      rows,
      column: 'paymentDate',
      cell: request.sheet.cellOf(rows[0] ?? request.sheet.headerRow, 'paymentDate'),
    });
  if (amount.lessThanOrEqualTo(0)) return undefined;
  const since = paidOn ?? values.doppDate;
  const ageDays = since === undefined ? undefined : Math.max(0, daysBetween(since, request.asOf));
  return {
    kind,
    consignment: consignment.key,
    ...(values.doppNumber === undefined ? {} : { doppNumber: values.doppNumber }),
    ...(values.paymentOrder === undefined ? {} : { paymentOrder: values.paymentOrder }),
    ...(paidOn === undefined ? {} : { paymentDate: paidOn }),
    deposit,
    amount,
    ...(ageDays === undefined ? {} : { ageDays, ageBand: bandOf(ageDays) }),
    documents: documentsOf(consignment, kind),
    rows,
    cell,
  };
}

function kindOf(consignment: Consignment, { sheet, asOf }: RefundRequest): RefundKind | undefined {
  const { values, lines } = consignment;
  const accepted = lines.filter((line) => line.values.acceptanceDate !== undefined);
  if (accepted.length === lines.length) return 'excess';
  if (accepted.length > 0) return 'partly-accepted';
  if (isCancelled(consignment)) return 'cancelled';
  const isPlannedPast = values.importDate !== undefined && dateOf(values.importDate) < dateOf(asOf);
  return isPlannedPast && values.crossedAt === undefined && sheet.hasColumn('crossedAt') ? 'not-crossed' : undefined;
}

function taxAccepted({ lines }: Consignment, kind: RefundKind, request: RefundRequest): Decimal {
  if (kind === 'cancelled' || kind === 'not-crossed') return zero;
  const notes: MonthNote[] = [];
  const taxes = lines.map((line) => line.values.acceptanceDate && taxOfLine(line, line.values.acceptanceDate, request, notes));
  const open = lines.some((line, index) => line.values.acceptanceDate !== undefined && !taxes[index]);
  // A tax that could not be computed may take the whole deposit: nothing is claimed then.
  if (open) return new Decimal('Infinity');
  return roundHalfUp(sum(taxes.flatMap((tax) => (tax ? tax.vat.plus(tax.excise) : []))), 2);
}

function bandOf(days: number): AgeBand {
  return days <= 30 ? '0-30' : days <= 60 ? '31-60' : days <= 90 ? '61-90' : '90+';
}

function documentsOf({ values }: Consignment, kind: RefundKind): LocalizedText[] {
  const filled = (text: LocalizedText, data: (language: Language) => Readonly<Record<string, string>>): LocalizedText => ({
    ru: fillText(text, 'ru', data('ru')),
    en: fillText(text, 'en', data('en')),
  });
  const { paymentOrder, paymentDate, doppNumber, contractNumber } = values;
  return [
    paymentOrder !== undefined && paymentDate !== undefined
      ? filled(texts.documentOrder, (language) => ({ order: paymentOrder, date: momentText(paymentDate, language) }))
      : texts.documentOrderUnknown,
    ...(doppNumber === undefined ? [] : [filled(texts.documentDopp, () => ({ number: doppNumber }))]),
    ...(kind === 'cancelled' ? [texts.documentAnnulment] : []),
    ...(kind === 'not-crossed' ? [texts.documentReturn] : []),
    ...(kind === 'partly-accepted' || kind === 'excess' ? [texts.documentAcceptance, texts.documentDeclaration] : []),
    ...(contractNumber === undefined ? [] : [filled(texts.documentContract, () => ({ number: contractNumber }))]),
  ];
}
