import type { Severity } from '../rules';
import type { Decimal, Language, LocalizedText, Moment, TextData } from '../values';
import { fillText, moneyText } from '../values';
import type { BuiltBatch, BuiltConsignment } from './build-documents';

/** What was built, as data: `summary.json` of `spot build`. Money as decimal strings in roubles. */
export interface BuildSummary {
  readonly file: string;
  readonly sheet: string;
  readonly asOf: Moment;
  readonly consignments: readonly ConsignmentSummary[];
  readonly total: MoneySummary & { readonly complete: boolean };
}

export interface MoneySummary {
  readonly vat: string;
  readonly excise: string;
  readonly total: string;
}

export interface ConsignmentSummary {
  readonly shipment: string;
  readonly importDate: Moment | null;
  /** Rows of the sheet. */
  readonly rows: readonly number[];
  readonly deposit: MoneySummary & {
    readonly required: boolean;
    readonly notRequiredBecause?: string;
    /** False while something of it could not be computed; `problems` says what. */
    readonly complete: boolean;
    readonly problems: readonly string[];
    readonly doubts: readonly string[];
  };
  /** The last moment to file, Moscow time; `null` while the import date is missing or out of range. */
  readonly filingDeadline: Moment | null;
  /** The last day to pay the deposit; `null` when none is due or the day cannot be told. */
  readonly paymentDeadline: Moment | null;
  readonly counts: { readonly lines: number } & Readonly<Record<Severity, number>>;
  /** Path of the DOPP below the output folder. */
  readonly dopp: string;
}

export interface SummaryOptions {
  readonly file: string;
  readonly sheet: string;
  readonly asOf: Moment;
  readonly language: Language;
  /** Path of each consignment's DOPP, in the order of the batch. */
  readonly paths: readonly string[];
}

export function buildSummary(batch: BuiltBatch, options: SummaryOptions): BuildSummary {
  const { file, sheet, asOf, language, paths } = options;
  return {
    file,
    sheet,
    asOf,
    consignments: batch.consignments.map((built, index) => consignmentSummary(built, paths[index] ?? '', language)),
    total: { ...money(batch.total), complete: batch.total.complete },
  };
}

function consignmentSummary(built: BuiltConsignment, dopp: string, language: Language): ConsignmentSummary {
  const { consignment, deposit, filing, payment, findings } = built;
  const note = ({ text, data }: { readonly text: LocalizedText; readonly data?: TextData }): string =>
    fillText(text, language, data);
  return {
    shipment: consignment.shipment ?? consignment.key,
    importDate: consignment.values.importDate ?? null,
    rows: consignment.lines.map((line) => line.row),
    deposit: {
      required: deposit.required,
      ...(deposit.notRequiredBecause ? { notRequiredBecause: deposit.notRequiredBecause[language] } : {}),
      complete: deposit.complete,
      ...money(deposit),
      problems: deposit.problems.map(note),
      doubts: deposit.doubts.map(note),
    },
    filingDeadline: filing?.ok ? filing.moment : null,
    paymentDeadline: payment?.ok ? payment.date : null,
    counts: { lines: consignment.lines.length, error: findings.error, warning: findings.warning, info: findings.info },
    dopp,
  };
}

function money(amounts: { readonly vat: Decimal; readonly excise: Decimal; readonly total: Decimal }): MoneySummary {
  return { vat: moneyText(amounts.vat), excise: moneyText(amounts.excise), total: moneyText(amounts.total) };
}

/** Names Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longestName = 100;

/**
 * A file name without ending for each shipment number, usable on every system and different from all
 * others also where case does not count. Nothing in a cell can point outside the folder.
 */
export function fileNames(shipments: readonly string[]): string[] {
  const taken = new Set<string>();
  return shipments.map((shipment) => {
    const plain = shipment
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^[._]+|[._]+$/g, '')
      .slice(0, longestName);
    const base = plain === '' || reserved.test(plain) ? `shipment-${plain}`.replace(/-$/, '') : plain;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
