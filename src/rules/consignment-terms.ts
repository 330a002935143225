import { depositDue, filingDeadline, type Deadline, type DepositDue, type FilingDeadline } from '../deadlines';
import { depositRequirement } from '../deposit';
import type { Consignment, GoodsLine } from '../shipment/model';
import type { LocalizedText, Moment } from '../values';
import { dateOf, daysBetween, momentOf, timeOf } from '../values';
import type { RuleContext } from './context';

/** What the law asks of an import before it: computed once per import date, state and exemption. */
export interface Terms {
  readonly depositRequired: boolean;
  /** Why no deposit is due. */
  readonly because?: LocalizedText;
  /** By the earliest hour the truck may come. */
  readonly filing: Deadline<FilingDeadline>;
  /** By the latest hour of the import date: once this has passed, filing is late whatever the hour. */
  readonly lastFiling: Deadline<FilingDeadline>;
  readonly deposit: Deadline<DepositDue>;
}

const known = new WeakMap<RuleContext, Map<string, Terms>>();
const keptTerms = 4096;

/** The terms of an import; undefined without import date or state, and for a state outside SPOT. */
export function termsOf(
  consignment: Consignment,
  context: RuleContext,
  importDate = consignment.values.importDate,
): Terms | undefined {
  const { departureCountry } = consignment.values;
  if (importDate === undefined || departureCountry === undefined) return undefined;
  if (latest?.consignment === consignment && latest.context === context && latest.importDate === importDate)
    return latest.terms;
  const terms = lookUp(consignment, context, importDate);
  latest = { consignment, context, importDate, terms };
  return terms;
}

/** The answer given last: the rules ask for one consignment one after another. */
let latest:
  { consignment: Consignment; context: RuleContext; importDate: Moment; terms: Terms | undefined } | undefined;

function lookUp(consignment: Consignment, context: RuleContext, importDate: Moment): Terms | undefined {
  const { departureCountry = '', depositExemption = '' } = consignment.values;
  let terms = known.get(context);
  if (!terms) known.set(context, (terms = new Map()));
  const key = `${importDate}|${departureCountry}|${depositExemption}`;
  let found = terms.get(key);
  if (!found) {
    const requirement = depositRequirement({ ...consignment, values: { ...consignment.values, importDate } }, context);
    if (!requirement.inScope) return undefined;
    const question = { depositRequired: requirement.required };
    const latestHour = timeOf(importDate) === undefined ? momentOf(dateOf(importDate), lastMinute) : importDate;
    found = {
      depositRequired: requirement.required,
      ...(requirement.because ? { because: requirement.because } : {}),
      filing: filingDeadline(importDate, question, context.regulation),
      lastFiling: filingDeadline(latestHour, question, context.regulation),
      deposit: depositDue(importDate, context.regulation),
    };
    if (terms.size >= keptTerms) terms.clear();
    terms.set(key, found);
  }
  return found;
}

const lastMinute = 24 * 60 - 1;

/** Days from the as-of date to the planned import, negative once it is past; undefined without an import date. */
export function daysToImport({ values: { importDate } }: Consignment, { asOf }: RuleContext): number | undefined {
  return importDate === undefined ? undefined : daysBetween(asOf, importDate);
}

/** Whether the import is planned for today or tomorrow and no crossing is noted. */
export function crossesSoon(consignment: Consignment, context: RuleContext): boolean {
  const days = daysToImport(consignment, context);
  return days !== undefined && days >= 0 && days <= 1 && consignment.values.crossedAt === undefined;
}

/** Whether the sheet shows that the DOPP was filed. */
export function isFiled({ values }: Consignment): boolean {
  return (
    values.doppNumber !== undefined ||
    values.doppDate !== undefined ||
    values.doppStatus !== undefined ||
    values.qr !== undefined ||
    values.crossedAt !== undefined
  );
}

/** Whether the status is one that permits import. */
export function permitsImport(status: string, { regulation, asOf }: RuleContext): boolean {
  const wanted = status.trim().toLowerCase();
  return (regulation.on('dopp.permitting-statuses', asOf)?.value ?? []).some(
    (permitting) => permitting.toLowerCase() === wanted,
  );
}

/** Calls `found` with every own import date of a consignment, each once with its first line: rows may disagree. */
export function eachImportDate(consignment: Consignment, found: (line: GoodsLine, date: Moment) => void): void {
  const first = consignment.values.importDate;
  let others: Set<Moment> | undefined;
  let seen = false;
  for (const line of consignment.lines) {
    const date = line.own.importDate;
    if (date === undefined || (date === first && seen) || others?.has(date)) continue;
    if (date === first) seen = true;
    else (others ??= new Set()).add(date);
    found(line, date);
  }
}
