import { exciseOf } from '../deposit';
import type { Regulation } from '../regulation';
import type { GoodsLine, RateTable, ShipmentSheet } from '../shipment/model';
import { Decimal, zero, type CalendarDate, type LocalizedText } from '../values';
import type { MonthNote } from './note';

/** What the tax of a line is computed with. */
export interface TaxContext {
  readonly sheet: ShipmentSheet;
  readonly regulation: Regulation;
  readonly rates: RateTable;
}

/** Import tax of one line in roubles, not rounded. */
export interface AcceptedTax {
  readonly row: number;
  readonly valueRub: Decimal;
  readonly vat: Decimal;
  readonly excise: Decimal;
}

/**
 * VAT and excise of a line on the day it was accepted for accounting: value at the rate of that day
 * (parameter `declaration.tax-rate-date`), excise of the row or by its category, VAT of value plus excise.
 * Undefined with a problem in `notes` when a cell is missing.
 */
export function taxOfLine(
  line: GoodsLine,
  accepted: CalendarDate,
  { sheet, regulation, rates }: TaxContext,
  notes: MonthNote[],
): AcceptedTax | undefined {
  const consignment = sheet.consignmentOf(line).key;
  const about = { consignment, rows: [line.row] };
  const rate = rateOf(line, accepted, { sheet, regulation, rates }, notes);
  const { amount, vatRate } = line.values;
  const missing = (
    [
      ['amount', amount],
      ['vatRate', vatRate],
    ] as const
  ).filter(([, value]) => value === undefined);
  for (const [column] of missing)
    notes.push({
      ...about,
      code: `no-${column}`,
      kind: 'problem',
      text: column === 'amount' ? texts.noAmount : texts.noVatRate,
      column,
      cell: sheet.cellOf(line.row, column),
    });
  const excise = exciseOfLine(line, accepted, regulation);
  if ('problem' in excise)
    notes.push({
      ...about,
      code: excise.problem.code,
      kind: 'problem',
      text: excise.problem.text,
      ...(excise.problem.data ? { data: excise.problem.data } : {}),
      column: 'exciseAmount',
      cell: sheet.cellOf(line.row, 'exciseAmount'),
    });
  if (amount === undefined || vatRate === undefined || rate === undefined || 'problem' in excise) return undefined;
  const valueRub = amount.times(rate);
  const percent = vatRate === 'exempt' ? zero : new Decimal(vatRate);
  return {
    row: line.row,
    valueRub,
    excise: excise.amount,
    vat: valueRub.plus(excise.amount).times(percent).div(100),
  };
}

/** Roubles for one unit of the line's currency on the day; the row's own rate where the sheet of rates has none. */
function rateOf(
  line: GoodsLine,
  on: CalendarDate,
  { sheet, regulation, rates }: TaxContext,
  notes: MonthNote[],
): Decimal | undefined {
  const { currency, exchangeRate } = line.values;
  const about = { consignment: sheet.consignmentOf(line).key, rows: [line.row] };
  if (currency === undefined) {
    notes.push({
      ...about,
      code: 'no-currency',
      kind: 'problem',
      text: texts.noCurrency,
      column: 'currency',
      cell: sheet.cellOf(line.row, 'currency'),
    });
    return undefined;
  }
  if (currency === 'RUB') return new Decimal(1);
  const rule = regulation.on('declaration.tax-rate-date', on);
  if (rule && !rule.overridden)
    notes.push({ code: 'rate-date-doubtful', kind: 'doubt', text: texts.rateDateDoubtful });
  if (rule?.value === 'row' && exchangeRate !== undefined) return exchangeRate;
  const found = rates.find(currency, on);
  const cell = sheet.cellOf(line.row, 'exchangeRate');
  if (found) {
    if (!found.exact)
      notes.push({
        ...about,
        code: 'rate-of-earlier-day',
        kind: 'doubt',
        text: texts.rateOfEarlierDay,
        data: { currency, date: on, rateDate: found.date },
        cell,
      });
    return found.rate;
  }
  if (exchangeRate !== undefined) {
    notes.push({
      ...about,
      code: 'rate-of-row',
      kind: 'doubt',
      text: texts.rateOfRow,
      data: { currency, date: on },
      column: 'exchangeRate',
      cell,
    });
    return exchangeRate;
  }
  notes.push({
    ...about,
    code: 'no-rate',
    kind: 'problem',
    text: texts.noRate,
    data: { currency, date: on },
    column: 'exchangeRate',
    cell,
  });
  return undefined;
}

function exciseOfLine(
  line: GoodsLine,
  date: CalendarDate,
  regulation: Regulation,
): { readonly amount: Decimal } | { readonly problem: Pick<MonthNote, 'code' | 'text' | 'data'> } {
  const { exciseAmount, exciseCategory, exciseQuantity } = line.values;
  if (exciseAmount !== undefined) return { amount: exciseAmount };
  if (exciseCategory === undefined) return { amount: zero };
  const answer = exciseOf({ category: exciseCategory, base: exciseQuantity, date }, regulation);
  return answer.ok ? { amount: answer.amount } : { problem: answer.problem };
}

const texts = {
  noAmount: {
    ru: 'Нет стоимости товара: налог по строке не посчитан. Впишите стоимость.',
    en: 'The amount is missing: the tax of the row is not computed. Type the amount.',
  },
  noVatRate: {
    ru: 'Нет ставки НДС: налог по строке не посчитан. Впишите ставку.',
    en: 'The VAT rate is missing: the tax of the row is not computed. Type the rate.',
  },
  noCurrency: {
    ru: 'Нет валюты: налог по строке не посчитан. Впишите код валюты.',
    en: 'The currency is missing: the tax of the row is not computed. Type its code.',
  },
  noRate: {
    ru: 'Нет курса {currency} на {date}, дату принятия на учёт: налог по строке не посчитан. Добавьте курс на лист «Курсы».',
    en: 'There is no rate of {currency} on {date}, the day of acceptance: the tax of the row is not computed. Add it to the sheet “Rates”.',
  },
  rateOfRow: {
    ru: 'Курса {currency} на {date}, дату принятия на учёт, на листе курсов нет; взят курс из строки. Сверьте налог.',
    en: 'The rates sheet has no rate of {currency} on {date}, the day of acceptance; the rate of the row is used. Compare the tax.',
  },
  rateOfEarlierDay: {
    ru: 'Курса {currency} на {date} нет, взят последний до него: на {rateDate}.',
    en: 'There is no rate of {currency} on {date}; the latest before it is used, of {rateDate}.',
  },
  rateDateDoubtful: {
    ru: 'Налог посчитан по курсу на дату принятия на учёт. Это правило известно из общей практики, текста документа мы не видели.',
    en: 'The tax is at the rate of the day of acceptance. The rule is general practice; its text was not seen.',
  },
} as const satisfies Record<string, LocalizedText>;
