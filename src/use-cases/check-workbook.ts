import { Checker, type CheckResult, type Finding, type Rule, type Severity, type Silence } from '../rules';
import { findingText, catalogueVersion } from '../rules';
import type { Regulation } from '../regulation';
import { readRates, readShipmentsInSteps } from '../shipment';
import type { ColumnId } from '../shipment/columns';
import type { CellInput, RateTable, SheetBlock, ShipmentSheet } from '../shipment/model';
import { CellError } from '../shipment/model';
import type { Language, Moment } from '../values';
import { WorkbookFault, type CancelSignal } from '../workbook';

/** Everything a check needs; the host has read the blocks. */
export interface CheckRequest {
  readonly shipments: SheetBlock;
  /** The block of the rates sheet, when the workbook has one. */
  readonly rates?: SheetBlock;
  readonly asOf: Moment;
  readonly regulation: Regulation;
  readonly rules: readonly Rule[];
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly silences?: readonly Silence[];
}

/** How a long check stays polite: it gives the host its turn and looks whether it shall stop. */
export interface CheckProgress {
  readonly signal?: CancelSignal;
  /** Called with the share done, 0 to 1; the check goes on when it resolves. */
  readonly pause?: (share: number) => Promise<void>;
}

/** A sheet after the check, with what is needed to go on working on it. */
export interface CheckedSheet {
  readonly sheet: ShipmentSheet;
  readonly rates: RateTable;
  readonly checker: Checker;
  readonly result: CheckResult;
  readonly request: CheckRequest;
}

/** Reading the cells takes about as long as judging them. */
const shareOfReading = 0.5;

/** Reads the blocks as shipments and rates and runs the rules. Rejects with fault `cancelled` when stopped. */
export async function checkWorkbook(request: CheckRequest, progress: CheckProgress = {}): Promise<CheckedSheet> {
  const turn = async (share: number): Promise<void> => {
    if (progress.signal?.aborted) throw new WorkbookFault('cancelled');
    await progress.pause?.(share);
  };
  const reading = readShipmentsInSteps(request.shipments);
  let step = reading.next();
  for (; !step.done; step = reading.next()) await turn(step.value * shareOfReading);
  const sheet = step.value;
  const rates = readRates(request.rates);
  const { asOf, regulation, rules, severities, silences } = request;
  const checker = new Checker(sheet, {
    asOf,
    regulation,
    rates,
    rules,
    ...(severities ? { severities } : {}),
    ...(silences ? { silences } : {}),
  });
  for (const share of checker.steps()) await turn(shareOfReading + share * (1 - shareOfReading));
  return { sheet, rates, checker, result: checker.result(), request };
}

/** A check as data: what `spot check --json` prints, and what the other outputs are made of. */
export interface CheckReport {
  readonly file: string;
  readonly sheet: string;
  readonly asOf: Moment;
  readonly catalogue: { readonly version: string; readonly rules: number };
  readonly columns: readonly { readonly id: ColumnId; readonly header: string; readonly cell: string }[];
  readonly unknownColumns: readonly { readonly header: string; readonly cell: string }[];
  /** Goods lines. */
  readonly rows: number;
  readonly consignments: number;
  readonly summary: Readonly<Record<Severity, number>>;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Row of the sheet. */
  readonly row: number;
  /** Id in the column catalogue; `null` for a finding on the sheet as a whole. */
  readonly column: ColumnId | null;
  readonly cell: string;
  readonly message: string;
  readonly fix?: { readonly kind: 'safe' | 'suggested'; readonly edits: readonly ReportedEdit[] };
}

export interface ReportedEdit {
  readonly cell: string;
  readonly row: number;
  readonly column: ColumnId;
  /** What to type instead. */
  readonly value: string | number | boolean | null;
}

/** The report of a check with its messages in one language. */
export function checkReport(checked: CheckedSheet, file: string, language: Language): CheckReport {
  const { sheet, result, request } = checked;
  return {
    file,
    sheet: sheet.sheet,
    asOf: request.asOf,
    catalogue: { version: catalogueVersion, rules: request.rules.length },
    columns: sheet.columns.map(({ id, header, cell }) => ({ id, header, cell })),
    unknownColumns: sheet.unknownColumns.map(({ header, cell }) => ({ header, cell })),
    rows: sheet.lines.length,
    consignments: sheet.consignments.length,
    summary: { error: result.summary.error, warning: result.summary.warning, info: result.summary.info },
    findings: result.findings.map((finding) => reportedFinding(finding, sheet, language)),
  };
}

function reportedFinding(finding: Finding, sheet: ShipmentSheet, language: Language): ReportedFinding {
  const { rule, severity, row, column, cell, fix } = finding;
  return {
    rule,
    severity,
    row,
    column: column ?? null,
    cell,
    message: findingText(finding, language),
    ...(fix
      ? {
          fix: {
            kind: fix.kind,
            edits: fix.edits.map((edit) => ({
              cell: sheet.cellOf(edit.row, edit.column),
              row: edit.row,
              column: edit.column,
              value: plainValue(edit.value),
            })),
          },
        }
      : {}),
  };
}

function plainValue(value: CellInput): string | number | boolean | null {
  return value instanceof CellError ? value.code : value;
}
