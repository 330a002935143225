import { facts } from '../../src/regulation';
import type { BuiltBatch } from '../../src/use-cases';
import type { CellInput } from '../../src/shipment/model';
import { moneyText, momentText, serialFromMoment, sum, type Decimal, type Language, type Moment } from '../../src/values';
import type { TableToWrite } from '../../src/workbook';
import { translator } from '../texts';

/**
 * The supplies with a deposit as section 4 of the declaration (KND 1151088) describes them: DOPP number
 * and dates, VAT, excise and deposit. Line codes of the section are not published (fact
 * `declaration.section-4-lines`), so the table carries words and says so. Undefined without such a supply.
 */
export function section4Table(batch: BuiltBatch, asOf: Moment, language: Language): TableToWrite | undefined {
  const translate = translator(language);
  const supplies = batch.consignments.filter(({ deposit }) => deposit.required && deposit.complete);
  if (supplies.length === 0) return undefined;
  const total = (part: (deposit: (typeof supplies)[number]['deposit']) => Decimal): CellInput =>
    money(sum(supplies.map(({ deposit }) => part(deposit))));
  const date = { width: 14, format: 'dd.mm.yyyy' };
  const amount = { width: 18, format: '#,##0.00' };
  return {
    sheet: translate('section4.sheet'),
    title: [translate('section4.title'), translate('section4.asOf', { date: momentText(asOf, language) })],
    columns: [
      { header: translate('section4.shipment'), width: 16, format: '@' },
      { header: translate('section4.dopp'), width: 24, format: '@' },
      { header: translate('section4.filed'), ...date },
      { header: translate('section4.import'), ...date },
      { header: translate('section4.accepted'), ...date },
      { header: translate('section4.vat'), ...amount },
      { header: translate('section4.excise'), ...amount },
      { header: translate('section4.deposit'), ...amount },
    ],
    rows: supplies.map(({ consignment, deposit }) => [
      consignment.key,
      consignment.values.doppNumber ?? null,
      day(consignment.values.doppDate),
      day(consignment.values.importDate),
      day(consignment.values.acceptanceDate),
      money(deposit.vat),
      money(deposit.excise),
      money(deposit.total),
    ]),
    totals: [
      [
        translate('section4.total'),
        null,
        null,
        null,
        null,
        total(({ vat }) => vat),
        total(({ excise }) => excise),
        total(({ total: all }) => all),
      ],
    ],
    notes: [
      `${translate('common.notConfirmed')}: ${facts['declaration.section-4-lines'].statement[language]}`,
      translate('section4.note'),
    ],
  };
}

/** Excel keeps numbers as doubles; kopecks of any real amount survive. */
function money(amount: Decimal): CellInput {
  return Number(moneyText(amount));
}

function day(moment: Moment | undefined): CellInput {
  return moment === undefined ? null : Math.floor(serialFromMoment(moment));
}
