import { section4InSteps, type Section4Request } from '../../src/declaration';
import { monthOfDate, paidOrSheetLedger, type PaidDeposits } from '../../src/month';
import { facts, isStrong, type FactId } from '../../src/regulation';
import type { DepositNote } from '../../src/deposit';
import { buildDocumentsInSteps, fileNames, type BuiltBatch, type BuiltConsignment } from '../../src/use-cases';
import { section4Tables } from '../../src/use-cases/month';
import type { ShipmentSheet } from '../../src/shipment/model';
import { dateOf, moneyText, type CalendarDate } from '../../src/values';
import type { WorkbookPort } from '../../src/workbook';
import type { BuildOutcome, ConsignmentView, DepositView, Doubt, SheetRequest } from '../services';
import { paidOfBook } from './paid-book';
import { inSlices } from './pause';
import { loadPaymentBook } from './payment-book';
import { readAndCheck } from './prepare';
import { plannedSuppliesTable } from './planned-supplies';

export async function buildForPane(workbook: WorkbookPort, request: SheetRequest): Promise<BuildOutcome> {
  const { checked, reading } = await readAndCheck(workbook, request, { silences: [], rules: [] });
  const { sheet, rates, result } = checked;
  const { profile, regulation } = reading;
  const batch = await inSlices(
    buildDocumentsInSteps({ sheet, rates, asOf: request.asOf, regulation, profile, check: result }),
    request.signal,
  );
  const names = fileNames(batch.consignments.map(({ consignment }) => consignment.key));
  const computed = batch.consignments.filter(({ deposit }) => deposit.required && deposit.complete);
  return {
    sheet: sheet.sheet,
    asOf: request.asOf,
    consignments: batch.consignments.map((built, index) => consignmentView(built, sheet, `${names[index] ?? 'dopp'}.json`)),
    totals: {
      vat: moneyText(batch.total.vat),
      excise: moneyText(batch.total.excise),
      total: moneyText(batch.total.total),
    },
    notComputed: batch.consignments.length - computed.length - count(batch.consignments, ({ deposit }) => !deposit.required),
    doubts: [doubtOfFact('dopp.counting-of-days-open')],
    ...section4Of(batch, { sheet, rates, asOf: request.asOf, regulation, profile }, paidOfBook(await loadPaymentBook(workbook))),
  };
}

/** Section 4 of any month, with the latest that has goods accepted by the day of the check; before any, the plan. */
function section4Of(
  batch: BuiltBatch,
  request: Omit<Section4Request, 'month'>,
  paid: PaidDeposits,
): Pick<BuildOutcome, 'section4' | 'section4Month'> {
  const { sheet, asOf } = request;
  const accepted = sheet.lines.flatMap(({ values }) => values.acceptanceDate ?? []).filter((date) => date <= dateOf(asOf));
  const latest = accepted.reduce<CalendarDate | undefined>((last, date) => (last && last > date ? last : date), undefined);
  const ledger = paid.size === 0 ? undefined : paidOrSheetLedger(sheet, request, paid);
  return {
    ...(latest === undefined ? {} : { section4Month: monthOfDate(latest) }),
    async section4(month, signal) {
      if (month === undefined)
        return (language) => {
          const plan = plannedSuppliesTable(batch, asOf, language);
          return plan ? [plan] : [];
        };
      const computed = await inSlices(section4InSteps({ ...request, month, ...(ledger ? { ledger } : {}) }), signal);
      return (language) => section4Tables(computed, language);
    },
  };
}

function consignmentView(built: BuiltConsignment, sheet: ShipmentSheet, name: string): ConsignmentView {
  const { consignment, deposit, filing, payment, dopp, findings } = built;
  const { values, lines, key } = consignment;
  return {
    key,
    cell: sheet.cellOf(lines[0]?.row ?? sheet.headerRow, 'shipment'),
    ...(values.supplierName === undefined ? {} : { supplier: values.supplierName }),
    ...(values.truckPlate === undefined ? {} : { truckPlate: values.truckPlate }),
    ...(values.importDate === undefined ? {} : { importDate: values.importDate }),
    lines: lines.length,
    counts: findings,
    deposit: depositView(deposit),
    ...(filing?.ok ? { filingDeadline: filing.moment } : {}),
    ...(values.doppDate === undefined ? {} : { filed: values.doppDate }),
    ...(payment?.ok ? { paymentDay: payment.date } : {}),
    doppFile: {
      name,
      // Put together when it is looked at: thousands of them would hold up the pane.
      get text() {
        return `${JSON.stringify(dopp, null, 2)}\n`;
      },
    },
    doubts: [...deposit.doubts.map(doubtOfNote), ...(filing?.ok ? weakGround(filing.ground) : [])],
  };
}

/** The deposit of a consignment as shown. */
export function depositView(deposit: BuiltConsignment['deposit']): DepositView {
  return {
    required: deposit.required,
    ...(deposit.notRequiredBecause ? { because: deposit.notRequiredBecause } : {}),
    complete: deposit.complete,
    vat: moneyText(deposit.vat),
    excise: moneyText(deposit.excise),
    total: moneyText(deposit.total),
    lines: deposit.lines.map(({ row, steps }) => ({ row, steps })),
    steps: deposit.steps,
    problems: deposit.problems,
  };
}

function doubtOfNote({ text, data }: DepositNote): Doubt {
  return { text, ...(data ? { data } : {}), sources: [] };
}

function doubtOfFact(id: FactId): Doubt {
  const { statement, confidence, sources } = facts[id];
  return { text: statement, confidence, sources };
}

function weakGround(id: FactId): readonly Doubt[] {
  return isStrong(facts[id].confidence) ? [] : [doubtOfFact(id)];
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}
