import { isCancelled } from '../../src/month';
import type { BuiltBatch } from '../../src/use-cases';
import type { CellInput } from '../../src/shipment/model';
import { moneyText, momentText, serialFromMoment, sum, type Decimal, type Language, type Moment } from '../../src/values';
import type { TableToWrite } from '../../src/workbook';
import { translator } from '../texts';

/**
 * The supplies with a deposit that section 4 of the declaration is expected to list once their goods are
 * accepted for accounting. A plan, labelled so: no line of the declaration. Undefined without such a supply.
 */
export function plannedSuppliesTable(batch: BuiltBatch, asOf: Moment, language: Language): TableToWrite | undefined {
  const translate = translator(language);
  const supplies = batch.consignments.filter(({ consignment, deposit }) => deposit.required && deposit.complete && !isCancelled(consignment));
  if (supplies.length === 0) return undefined;
  const total = (part: (deposit: (typeof supplies)[number]['deposit']) => Decimal): CellInput =>
    money(sum(supplies.map(({ deposit }) => part(deposit))));
  const date = { width: 14, format: 'dd.mm.yyyy' };
  const amount = { width: 18, format: '#,##0.00' };
  return {
    sheet: translate('plan.sheet'),
    title: [translate('plan.title'), translate('plan.asOf', { date: momentText(asOf, language) })],
    columns: [
      { header: translate('plan.shipment'), width: 16, format: '@' },
      { header: translate('plan.dopp'), width: 24, format: '@' },
      { header: translate('plan.filed'), ...date },
      { header: translate('plan.import'), ...date },
      { header: translate('plan.vat'), ...amount },
      { header: translate('plan.excise'), ...amount },
      { header: translate('plan.deposit'), ...amount },
    ],
    rows: supplies.map(({ consignment, deposit }) => [
      consignment.key,
      consignment.values.doppNumber ?? null,
      day(consignment.values.doppDate),
      day(consignment.values.importDate),
      money(deposit.vat),
      money(deposit.excise),
      money(deposit.total),
    ]),
    totals: [
      [
        translate('plan.total'),
        null,
        null,
        null,
        total(({ vat }) => vat),
        total(({ excise }) => excise),
        total(({ total: all }) => all),
      ],
    ],
    notes: [translate('plan.note')],
  };
}

/** Excel keeps numbers as doubles; kopecks of any real amount survive. */
function money(amount: Decimal): CellInput {
  return Number(moneyText(amount));
}

function day(moment: Moment | undefined): CellInput {
  return moment === undefined ? null : Math.floor(serialFromMoment(moment));
}
