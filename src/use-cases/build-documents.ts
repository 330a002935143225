import { depositDue, filingDeadline, type DepositDue, type Deadline, type FilingDeadline } from '../deadlines';
import { depositOfBatch, depositOfConsignment, type BatchDeposit, type ConsignmentDeposit } from '../deposit';
import { doppOf, type Dopp } from '../dopp';
import type { Profile } from '../profile';
import type { Regulation } from '../regulation';
import type { CheckResult, Severity } from '../rules';
import { finish } from '../shipment';
import type { Consignment, RateTable, ShipmentSheet } from '../shipment/model';
import type { Moment } from '../values';

export interface BuildRequest {
  readonly sheet: ShipmentSheet;
  readonly rates: RateTable;
  readonly asOf: Moment;
  readonly regulation: Regulation;
  readonly profile: Profile;
  /** The check of the same sheet, for the counts beside each consignment. */
  readonly check?: CheckResult;
}

/** Everything that is prepared for one consignment. Nothing of it has been filed or paid. */
export interface BuiltConsignment {
  readonly consignment: Consignment;
  readonly deposit: ConsignmentDeposit;
  /** Undefined while the import date is missing. */
  readonly filing?: Deadline<FilingDeadline>;
  /** The last banking day to pay; undefined when no deposit is due or the import date is missing. */
  readonly payment?: Deadline<DepositDue>;
  readonly dopp: Dopp;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface BuiltBatch {
  readonly consignments: readonly BuiltConsignment[];
  readonly total: BatchDeposit;
}

/** Deposit, deadlines and DOPP of every consignment of a sheet. */
export function buildDocuments(request: BuildRequest): BuiltBatch {
  return finish(buildDocumentsInSteps(request));
}

/** Goods lines built between two pauses. */
const linesPerStep = 100;

/** `buildDocuments` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* buildDocumentsInSteps(request: BuildRequest): Generator<number, BuiltBatch> {
  const counts = countByConsignment(request);
  const consignments: BuiltConsignment[] = [];
  let lines = 0;
  for (const consignment of request.sheet.consignments) {
    consignments.push(buildConsignment(consignment, request, counts.get(consignment.key) ?? noFindings));
    lines += consignment.lines.length;
    if (lines < linesPerStep) continue;
    lines = 0;
    yield consignments.length / request.sheet.consignments.length;
  }
  return { consignments, total: depositOfBatch(consignments.map(({ deposit }) => deposit)) };
}

const noFindings: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0 };

function buildConsignment(
  consignment: Consignment,
  request: BuildRequest,
  findings: Readonly<Record<Severity, number>>,
): BuiltConsignment {
  const { asOf, regulation, rates, profile } = request;
  const deposit = depositOfConsignment(consignment, { asOf, regulation, rates });
  const { importDate } = consignment.values;
  return {
    consignment,
    deposit,
    ...(importDate === undefined
      ? {}
      : { filing: filingDeadline(importDate, { depositRequired: deposit.required }, regulation) }),
    ...(importDate === undefined || !deposit.required ? {} : { payment: depositDue(importDate, regulation) }),
    dopp: doppOf(consignment, deposit, { preparedOn: asOf, regulation, profile }),
    findings,
  };
}

function countByConsignment({ sheet, check }: BuildRequest): ReadonlyMap<string, Record<Severity, number>> {
  const keyOfRow = new Map<number, string>();
  for (const consignment of sheet.consignments)
    for (const line of consignment.lines) keyOfRow.set(line.row, consignment.key);
  const counts = new Map<string, Record<Severity, number>>();
  for (const { row, severity } of check?.findings ?? []) {
    const key = keyOfRow.get(row);
    if (key === undefined) continue;
    const count = counts.get(key) ?? { error: 0, warning: 0, info: 0 };
    count[severity] += 1;
    counts.set(key, count);
  }
  return counts;
}
