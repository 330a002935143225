import {
  declarationDue,
  depositDue,
  filingDeadline,
  statformDue,
  type Deadline,
} from '../deadlines';
import { depositRequirement } from '../deposit';
import { isCancelled, lastDay, monthOfDate, monthText, pacedInOrder, uniqueNotesInSteps, type Month, type MonthNote } from '../month';
import { createRegulation, type Regulation } from '../regulation';
import type { Profile } from '../profile';
import type { ColumnId } from '../shipment/columns';
import { finish } from '../shipment';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { dateOf, type CalendarDate, type LocalizedText, type Moment } from '../values';
import { scheduleTitles, texts } from './texts';

export type ScheduleKind = 'file' | 'pay' | 'handOver' | 'accept' | 'declaration' | 'statform';

/** One thing to do by a day. */
export interface ScheduledDeadline {
  /** The same for the same rows and kind, whatever the date: a calendar replaces the entry instead of doubling it. */
  readonly uid: string;
  readonly kind: ScheduleKind;
  readonly title: LocalizedText;
  /** Shipment number, or the month of a document. */
  readonly subject: LocalizedText;
  /** A date alone is a whole day, a moment is Moscow time. */
  readonly due: Moment;
  readonly done: boolean;
  readonly rows: readonly number[];
  /** Where what is done is written down; the first row. */
  readonly cell?: string;
  /** Why the date is not the law's own. */
  readonly doubt?: LocalizedText;
}

export interface ScheduleRequest {
  readonly sheet: ShipmentSheet;
  readonly regulation: Regulation;
  readonly asOf: Moment;
  /** Only these rows; every row without it. */
  readonly rows?: ReadonlySet<number>;
  /** Days off of the user's region, `yyyy-mm-dd`, beside those of the settings. */
  readonly regionalHolidays?: readonly CalendarDate[];
  /** The settings the regulation was made of; needed with `regionalHolidays`. */
  readonly profile?: Profile;
}

/** All deadlines in order of their day, and what could not be computed. */
export interface Schedule {
  readonly deadlines: readonly ScheduledDeadline[];
  readonly notes: readonly MonthNote[];
}

/** The deadlines of the chosen rows. */
export function deadlinesOf(request: ScheduleRequest): Schedule {
  return finish(deadlinesInSteps(request));
}

/** Consignments between two pauses. */
const consignmentsPerStep = 50;

/** `deadlinesOf` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* deadlinesInSteps(request: ScheduleRequest): Generator<number, Schedule> {
  const regulation = withRegionalHolidays(request);
  const { sheet, rows } = request;
  const notes: MonthNote[] = [];
  const found: ScheduledDeadline[] = [];
  const accepted = new Map<Month, number[]>();
  const moved = new Map<Month, { rows: number[]; open: number[] }>();
  for (const [position, consignment] of sheet.consignments.entries()) {
    if (position % consignmentsPerStep === consignmentsPerStep - 1) yield position / sheet.consignments.length;
    const lines = rows ? consignment.lines.filter(({ row }) => rows.has(row)) : consignment.lines;
    if (lines.length === 0 || isCancelled(consignment)) continue;
    found.push(...ofConsignment({ ...consignment, lines }, { ...request, regulation }, notes));
    for (const { row, values } of lines) {
      if (values.acceptanceDate) add(accepted, monthOfDate(values.acceptanceDate), () => []).push(row);
      const date = values.crossedAt ?? values.acceptanceDate;
      if (!date) continue;
      const month = add(moved, monthOfDate(date), () => ({ rows: [], open: [] }));
      month.rows.push(row);
      if (values.statformNumber === undefined) month.open.push(row);
    }
  }
  for (const [month, own] of accepted)
    push(found, notes, declarationDue(lastDay(month), regulation), (due) => ({
      ...monthly('declaration', month, own),
      due: due.date,
      // The sheet has no column for a filed declaration: after its term it is not called late every day.
      done: dateOf(request.asOf) > due.date,
      doubt: texts.declarationDoubt,
    }));
  for (const [month, { rows: own, open }] of moved)
    push(found, notes, statformDue(lastDay(month), regulation), (due) => ({
      ...monthly('statform', month, open.length > 0 ? open : own),
      due: due.date,
      done: open.length === 0,
      cell: sheet.cellOf(open[0] ?? own[0] ?? sheet.headerRow, 'statformNumber'),
    }));
  const deadlines = yield* pacedInOrder(found, ({ due }) => due, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { deadlines, notes: yield* uniqueNotesInSteps(notes) };
}

function withRegionalHolidays({ regulation, regionalHolidays, profile, asOf }: ScheduleRequest): Regulation {
  if (!regionalHolidays?.length) return regulation;
  const known = regulation.on('calendar.regional-holidays', asOf)?.value ?? [];
  return createRegulation({
    ...profile?.parameters,
    'calendar.regional-holidays': [...new Set([...known, ...regionalHolidays])].sort(),
  }).regulation;
}

function add<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

function push<V>(
  found: ScheduledDeadline[],
  notes: MonthNote[],
  deadline: Deadline<V>,
  make: (due: V) => ScheduledDeadline,
): void {
  if (deadline.ok) found.push(make(deadline));
  else notes.push({ code: deadline.reason.code, kind: 'problem', text: deadline.reason.text, data: deadline.reason.data });
}

function monthly(kind: 'declaration' | 'statform', month: Month, rows: readonly number[]): Omit<ScheduledDeadline, 'due' | 'done'> {
  return {
    uid: `${kind}-${month}`,
    kind,
    title: scheduleTitles[kind],
    subject: {
      ru: texts.month.ru.replace('{month}', monthText(month, 'ru')),
      en: texts.month.en.replace('{month}', monthText(month, 'en')),
    },
    rows,
  };
}

function ofConsignment(
  consignment: Consignment,
  { sheet, regulation, asOf }: ScheduleRequest,
  notes: MonthNote[],
): ScheduledDeadline[] {
  const { values, lines, key } = consignment;
  const rows = lines.map(({ row }) => row);
  const first = rows[0] ?? sheet.headerRow;
  const found: ScheduledDeadline[] = [];
  const entry = (kind: ScheduleKind, column: ColumnId): Omit<ScheduledDeadline, 'due' | 'done'> => ({
    uid: `${kind}-${key}`,
    kind,
    title: scheduleTitles[kind],
    subject: { ru: texts.shipment.ru.replace('{shipment}', () => key), en: texts.shipment.en.replace('{shipment}', () => key) },
    rows,
    cell: sheet.cellOf(first, column),
  });
  const requirement = depositRequirement(consignment, { asOf, regulation });
  const hasCrossed = values.crossedAt !== undefined;
  if (requirement.inScope || values.departureCountry === undefined) {
    if (values.importDate === undefined) {
      if (!hasCrossed)
        notes.push({
          code: 'noImportDate',
          kind: 'problem',
          text: texts.noImportDate,
          data: { shipment: key },
          consignment: key,
          rows,
          column: 'importDate',
          cell: sheet.cellOf(first, 'importDate'),
        });
    } else {
      push(found, notes, filingDeadline(values.importDate, { depositRequired: requirement.required }, regulation), (due) => ({
        ...entry('file', 'doppDate'),
        due: due.moment,
        done: values.doppDate !== undefined || values.doppNumber !== undefined || hasCrossed,
      }));
      if (requirement.required)
        push(found, notes, depositDue(values.importDate, regulation), (due) => ({
          ...entry('pay', 'paymentDate'),
          due: due.date,
          done: values.paymentDate !== undefined || hasCrossed,
          ...(due.date === due.nominal ? {} : { doubt: texts.payDoubt }),
        }));
      found.push({
        ...entry('handOver', 'handedOver'),
        due: values.importDate,
        done: values.handedOver !== undefined || hasCrossed,
        doubt: texts.handOverDoubt,
      });
    }
  }
  if (values.crossedAt !== undefined) {
    const open = lines.filter((line) => line.values.acceptanceDate === undefined);
    found.push({
      ...entry('accept', 'acceptanceDate'),
      rows: open.length > 0 ? open.map(({ row }) => row) : rows,
      cell: sheet.cellOf(open[0]?.row ?? first, 'acceptanceDate'),
      due: lastDay(monthOfDate(values.crossedAt)),
      done: open.length === 0,
      doubt: texts.acceptDoubt,
    });
  }
  return found;
}
