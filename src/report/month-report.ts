import { filingDeadline, isPast } from '../deadlines';
import { depositOfConsignment, type ConsignmentDeposit } from '../deposit';
import { isCancelled, isInMonth, paced, pacedFilter, pacedSum, previousMonth, uniqueNotesInSteps, type Month, type MonthNote } from '../month';
import type { Regulation } from '../regulation';
import { countryName, finish } from '../shipment';
import type { Consignment, GoodsLine, RateTable, ShipmentSheet } from '../shipment/model';
import { Decimal, minutesBetween, roundHalfUp, sum, timeOf, zero, type LocalizedText, type Moment } from '../values';
import { texts } from './texts';

export interface ReportRequest {
  readonly sheet: ShipmentSheet;
  readonly month: Month;
  readonly regulation: Regulation;
  readonly rates: RateTable;
  readonly asOf: Moment;
  /** The likely cause of a refusal from its text; without it all causes count as unknown. */
  readonly causeOfRefusal?: (text: string) => LocalizedText | undefined;
}

export const figureIds = [
  'shipments',
  'filed',
  'rejections',
  'incidents',
  'cancelled',
  'filedOnTime',
  'lines',
  'netWeight',
  'value',
  'deposit',
  'vat',
  'excise',
  'filingToQr',
  'qrToHandOver',
  'filingToHandOver',
] as const;
export type FigureId = (typeof figureIds)[number];
export type FigureUnit = 'count' | 'kg' | 'RUB' | 'percent' | 'hours';

/** One figure with the rows it is made of. `value` is undefined where the sheet holds nothing to compute it from. */
export interface Figure {
  readonly id: FigureId;
  readonly unit: FigureUnit;
  readonly value?: Decimal;
  readonly rows: readonly number[];
}

export interface ComparedFigure extends Figure {
  readonly previous?: Decimal;
  /** `value` − `previous`. */
  readonly change?: Decimal;
}

export const breakdownIds = ['supplier', 'carrier', 'state', 'goods', 'rejection'] as const;
export type BreakdownId = (typeof breakdownIds)[number];

export interface BreakdownEntry {
  readonly name: LocalizedText;
  readonly shipments: number;
  readonly value: Decimal;
  readonly deposit: Decimal;
  readonly tax: Decimal;
  readonly rows: readonly number[];
}

/** Entries by value, the greatest first; refusals by number. */
export interface Breakdown {
  readonly id: BreakdownId;
  readonly entries: readonly BreakdownEntry[];
}

export interface MonthReport {
  readonly month: Month;
  readonly previousMonth?: Month;
  readonly figures: readonly ComparedFigure[];
  readonly breakdowns: readonly Breakdown[];
  readonly notes: readonly MonthNote[];
}

/** The figures of a month, compared with the month before. Shipments belong to the month they crossed, or were planned for. */
export function monthReport(request: ReportRequest): MonthReport {
  return finish(monthReportInSteps(request));
}

/** `monthReport` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* monthReportInSteps(request: ReportRequest): Generator<number, MonthReport> {
  const notes: MonthNote[] = [];
  const before = previousMonth(request.month);
  const shipments = yield* shipmentsOf(request, request.month, notes);
  const figures = yield* figuresOf(shipments, request);
  const earlier = before === undefined ? [] : yield* figuresOf(yield* shipmentsOf(request, before, []), request);
  const breakdowns: Breakdown[] = [];
  for (const id of breakdownIds) breakdowns.push({ id, entries: yield* entriesOf(id, shipments, request) });
  if (shipments.length === 0) notes.push({ code: 'noRows', kind: 'note', text: texts.noRows });
  if (shipments.length > 0 && figures.some(({ id, value }) => id === 'filingToQr' && value === undefined))
    notes.push({ code: 'noQrTimes', kind: 'note', text: texts.noQrTimes });
  if (figures.some(({ id, rows }) => (id === 'cancelled' || id === 'rejections') && rows.length > 0))
    notes.push({ code: 'wordsOnly', kind: 'doubt', text: texts.wordsOnly });
  return {
    month: request.month,
    ...(before === undefined ? {} : { previousMonth: before }),
    figures: figures.map((figure) => compared(figure, earlier.find(({ id }) => id === figure.id)?.value)),
    breakdowns,
    notes: yield* uniqueNotesInSteps(notes),
  };
}

function compared(figure: Figure, previous: Decimal | undefined): ComparedFigure {
  return {
    ...figure,
    ...(previous === undefined ? {} : { previous }),
    ...(previous === undefined || figure.value === undefined ? {} : { change: figure.value.minus(previous) }),
  };
}

/** A shipment with what was computed of it. */
interface Counted {
  readonly consignment: Consignment;
  readonly cancelled: boolean;
  readonly deposit: ConsignmentDeposit;
  readonly rows: readonly number[];
}

/** Goods lines between two pauses. */
const linesPerStep = 100;

/** Says after which shipments a long walk pauses: after every hundred goods lines or so. */
function createPacer(): (lines: number) => boolean {
  let since = 0;
  return (lines) => {
    since += lines;
    if (since < linesPerStep) return false;
    since = 0;
    return true;
  };
}

function* shipmentsOf({ sheet, regulation, rates, asOf }: ReportRequest, month: Month, notes: MonthNote[]): Generator<number, Counted[]> {
  const found: Counted[] = [];
  const isPause = createPacer();
  for (const [position, consignment] of sheet.consignments.entries()) {
    if (isPause(consignment.lines.length)) yield position / sheet.consignments.length;
    if (!isInMonth(consignment.values.crossedAt ?? consignment.values.importDate, month)) continue;
    const deposit = depositOfConsignment(consignment, { asOf, regulation, rates });
    const rows = consignment.lines.map(({ row }) => row);
    const cancelled = isCancelled(consignment);
    if (!deposit.complete && !cancelled)
      notes.push({
        code: 'incomplete',
        kind: 'problem',
        text: texts.incomplete,
        data: { shipment: consignment.key },
        consignment: consignment.key,
        rows,
      });
    found.push({ consignment, cancelled, deposit, rows });
  }
  return found;
}

const refusal = /(^|[^\p{L}])(отказ|отклон|не принят|reject|refus|declin)/iu;

/** The text of a refusal of a shipment: its status or incident that says so. */
function refusalOf({ values }: Consignment): string | undefined {
  const told = [values.doppStatus, values.incident].filter((text) => text !== undefined);
  return told.some((text) => refusal.test(text)) ? told.join('. ') : undefined;
}

function* figuresOf(all: readonly Counted[], request: ReportRequest): Generator<number, Figure[]> {
  const live = yield* pacedFilter(all, ({ cancelled }) => !cancelled);
  const rowsOf = (counted: readonly Counted[]): number[] => counted.flatMap(({ rows }) => rows);
  const lines = live.flatMap(({ consignment }) => consignment.lines);
  yield 0;
  const weighed = yield* pacedFilter(lines, ({ values }) => values.netWeight !== undefined);
  const filed = yield* pacedFilter(live, ({ consignment }) => consignment.values.doppDate !== undefined);
  const judged: { readonly counted: Counted; readonly punctual: boolean }[] = [];
  const isPause = createPacer();
  for (const [position, counted] of filed.entries()) {
    if (isPause(counted.rows.length)) yield position / filed.length;
    const punctual = isOnTime(counted, request.regulation);
    if (punctual !== undefined) judged.push({ counted, punctual });
  }
  const refused = yield* pacedFilter(all, ({ consignment }) => refusalOf(consignment) !== undefined);
  const incidents = yield* pacedFilter(all, ({ consignment }) => consignment.lines.some(({ own }) => own.incident !== undefined));
  const cancelled = yield* pacedFilter(all, (counted) => counted.cancelled);
  const toQr = yield* spans(live, ({ values }) => [values.doppDate, values.qrReceived]);
  const qrToHandOver = yield* spans(live, ({ values }) => [values.qrReceived, values.handedOver]);
  const toHandOver = yield* spans(live, ({ values }) => [values.doppDate, values.handedOver]);
  const count = (id: FigureId, counted: readonly Counted[]): Figure => ({
    id,
    unit: 'count',
    value: new Decimal(counted.length),
    rows: rowsOf(counted),
  });
  const money = function* (id: FigureId, part: (counted: Counted) => Decimal): Generator<number, Figure> {
    let value = zero;
    const rows: number[] = [];
    for (const [position, counted] of live.entries()) {
      if (isPause(counted.rows.length)) yield position / live.length;
      const amount = part(counted);
      if (amount.isZero()) continue;
      value = value.plus(amount);
      rows.push(...counted.rows);
    }
    return { id, unit: 'RUB', value, rows };
  };
  return [
    count('shipments', live),
    count('filed', filed),
    count('rejections', refused),
    count('incidents', incidents),
    count('cancelled', cancelled),
    {
      id: 'filedOnTime',
      unit: 'percent',
      ...(judged.length === 0
        ? {}
        : { value: roundHalfUp(new Decimal(judged.filter(({ punctual }) => punctual).length).times(100).div(judged.length), 1) }),
      // The rows to look at are those that were late.
      rows: rowsOf(judged.filter(({ punctual }) => !punctual).map(({ counted }) => counted)),
    },
    { id: 'lines', unit: 'count', value: new Decimal(lines.length), rows: lines.map(({ row }) => row) },
    {
      id: 'netWeight',
      unit: 'kg',
      value: yield* pacedSum(weighed, ({ values }) => values.netWeight ?? zero),
      rows: weighed.map(({ row }) => row),
    },
    yield* money('value', ({ deposit }) => roundHalfUp(sum(deposit.lines.map(({ valueRub }) => valueRub)), 2)),
    yield* money('deposit', ({ deposit }) => deposit.total),
    yield* money('vat', ({ deposit }) => deposit.taxes.vat),
    yield* money('excise', ({ deposit }) => deposit.taxes.excise),
    hours('filingToQr', toQr),
    hours('qrToHandOver', qrToHandOver),
    hours('filingToHandOver', toHandOver),
  ];
}

function isOnTime({ consignment: { values }, deposit }: Counted, regulation: Regulation): boolean | undefined {
  if (values.doppDate === undefined || values.importDate === undefined) return undefined;
  const due = filingDeadline(values.importDate, { depositRequired: deposit.required }, regulation);
  return due.ok ? !isPast(due.moment, values.doppDate) : undefined;
}

interface Span {
  readonly minutes: number;
  readonly rows: readonly number[];
}

/** Minutes between two moments of a shipment that both have a time of day and stand in order. */
function* spans(
  counted: readonly Counted[],
  ends: (consignment: Consignment) => readonly [Moment | undefined, Moment | undefined],
): Generator<number, Span[]> {
  const found: Span[] = [];
  yield* paced(counted, ({ consignment, rows }) => {
    const [from, to] = ends(consignment);
    if (from === undefined || to === undefined || timeOf(from) === undefined || timeOf(to) === undefined) return;
    const minutes = minutesBetween(from, to);
    if (minutes >= 0) found.push({ minutes, rows });
  });
  return found;
}

function hours(id: FigureId, found: readonly Span[]): Figure {
  const rows = found.flatMap(({ rows: own }) => own);
  if (found.length === 0) return { id, unit: 'hours', rows };
  const minutes = found.reduce((total, span) => total + span.minutes, 0);
  return { id, unit: 'hours', value: roundHalfUp(new Decimal(minutes).div(60 * found.length), 1), rows };
}

const unknownName: LocalizedText = texts.unknownName;

function* entriesOf(id: BreakdownId, shipments: readonly Counted[], request: ReportRequest): Generator<number, BreakdownEntry[]> {
  const entries = new Map<string, { name: LocalizedText; keys: Set<string>; value: Decimal; deposit: Decimal; tax: Decimal; rows: number[] }>();
  const isPause = createPacer();
  for (const [position, { consignment, cancelled, deposit }] of shipments.entries()) {
    if (isPause(consignment.lines.length)) yield position / shipments.length;
    if (cancelled && id !== 'rejection') continue;
    const refused = id === 'rejection' ? refusalOf(consignment) : undefined;
    if (id === 'rejection' && refused === undefined) continue;
    const cause = refused === undefined ? undefined : (request.causeOfRefusal?.(refused) ?? texts.unknownCause);
    const shares = depositShares(deposit);
    const computedOf = new Map(deposit.lines.map((line) => [line.row, line]));
    for (const line of consignment.lines) {
      const name = cause ?? nameOf(id, line);
      const key = name.ru.replace(/\s+/g, ' ').trim().toLowerCase();
      const entry = entries.get(key) ?? { name, keys: new Set(), value: zero, deposit: zero, tax: zero, rows: [] };
      entries.set(key, entry);
      const computed = computedOf.get(line.row);
      entry.keys.add(consignment.key);
      entry.rows.push(line.row);
      entry.value = entry.value.plus(computed?.valueRub ?? 0);
      entry.tax = entry.tax.plus(computed ? computed.vat.plus(computed.excise) : 0);
      entry.deposit = entry.deposit.plus(shares.get(line.row) ?? 0);
    }
  }
  return [...entries.values()]
    .map(({ name, keys, value, deposit, tax, rows }) => ({
      name,
      shipments: keys.size,
      value: roundHalfUp(value, 2),
      deposit,
      tax: roundHalfUp(tax, 2),
      rows,
    }))
    .sort((a, b) => (id === 'rejection' ? b.shipments - a.shipments : b.value.comparedTo(a.value)) || (a.name.ru < b.name.ru ? -1 : 1));
}

function nameOf(id: BreakdownId, { values }: GoodsLine): LocalizedText {
  const plain = (text: string | undefined): LocalizedText => (text === undefined ? unknownName : { ru: text, en: text });
  switch (id) {
    case 'supplier':
      return plain(values.supplierName);
    case 'carrier':
      return plain(values.carrierName);
    case 'state':
      return values.departureCountry === undefined ? unknownName : countryName(values.departureCountry);
    case 'goods':
      return plain(values.hsCode?.replace(/\s+/g, '').slice(0, 4));
    case 'rejection':
      return texts.unknownCause;
  }
}

/** The deposit of a consignment divided among its rows by their tax; the last row takes the kopecks of rounding. */
function depositShares({ total, lines }: ConsignmentDeposit): ReadonlyMap<number, Decimal> {
  const tax = sum(lines.map(({ vat, excise }) => vat.plus(excise)));
  const shares = new Map<number, Decimal>();
  let left = total;
  for (const [index, { row, vat, excise }] of lines.entries()) {
    const share =
      index === lines.length - 1 ? left : tax.isZero() ? zero : roundHalfUp(total.times(vat.plus(excise)).div(tax), 2);
    shares.set(row, share);
    left = left.minus(share);
  }
  return shares;
}
