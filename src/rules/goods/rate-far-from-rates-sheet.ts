import { Decimal, isAboveZero } from '../../values';
import { rateDate } from '../../deposit';
import { cellNumber } from '../cells';
import { defineRule } from '../define-rule';
import { shownDate, shownDecimal } from '../shown';

/** Share of the sheet's rate by which the row's may differ. The threshold is ours: rates move less in a day or two. */
const tolerated = new Decimal('0.01');

/** Numbers of currency units the central bank quotes its rates for. */
const nominals = [10, 100, 1000, 10000].map((nominal) => new Decimal(nominal));

export const rateFarFromRatesSheet = defineRule({
  id: 'SPOT-R-076',
  name: 'rate-far-from-rates-sheet',
  title: { ru: 'Курс в строке далёк от листа «Курсы»', en: 'Rate in the row far from the sheet “Rates”' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'deposit.rate-of-filing-date' },
  reads: ['currency', 'exchangeRate', 'doppDate', 'importDate'],
  marks: ['exchangeRate'],
  messages: {
    nominal: {
      ru: 'Курс {currency} в строке — {rate}, а на листе «Курсы» {sheetRate} за единицу: похоже, забыт номинал {nominal}. Введите {understood}.',
      en: 'The rate of {currency} in the row is {rate}, on the sheet “Rates” it is {sheetRate} for one unit: the nominal {nominal} seems forgotten. Type {understood}.',
    },
    far: {
      ru: 'Курс {currency} в строке — {rate}, а на листе «Курсы» на {date} — {sheetRate}; разница больше 1 %. Проверьте курс и дату, а если верен лист, очистите ячейку.',
      en: 'The rate of {currency} in the row is {rate}, on the sheet “Rates” for {date} it is {sheetRate}; they differ by more than 1 %. Check rate and date; if the sheet is right, clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'Курс в строке важнее листа «Курсы», поэтому опечатка в нём сразу меняет обеспечительный платёж. Чаще всего забывают, что для тенге, драма и сома Банк России даёт курс за 100 единиц: платёж тогда вырастает в сто раз. Порог в 1 % выбран нами: за день-два курсы меняются меньше.',
      en: 'The rate in the row goes before the sheet “Rates”, so a typing error in it changes the deposit at once. Most often people forget that the central bank quotes tenge, dram and som for 100 units: the deposit is then a hundred times too large. The threshold of 1 % is ours: rates move less in a day or two.',
    },
    wrong: {
      rows: [{ amount: 2136000, currency: 'KGS', exchangeRate: 92.804 }],
      rates: [['2026-11-21', 'KGS', 100, 92.804]],
    },
    right: {
      rows: [{ amount: 2136000, currency: 'KGS', exchangeRate: 0.92804 }],
      rates: [['2026-11-21', 'KGS', 100, 92.804]],
    },
  },
  check(line, context, report) {
    const { currency, exchangeRate } = line.values;
    if (currency === undefined || currency === 'RUB' || (!exchangeRate || !isAboveZero(exchangeRate))) return;
    const on = rateDate(context.consignmentOf(line), context);
    const answer = context.rates.find(currency, on);
    if (!answer || isNear(exchangeRate, answer.rate)) return;
    const data = { currency, rate: shownDecimal(exchangeRate), sheetRate: shownDecimal(answer.rate) };
    const nominal = nominals.find((candidate) => isNear(exchangeRate.div(candidate), answer.rate));
    if (!nominal) {
      report({ message: 'far', data: { ...data, date: shownDate(answer.date) } });
      return;
    }
    const understood = exchangeRate.div(nominal);
    report({
      message: 'nominal',
      data: { ...data, nominal: nominal.toNumber(), understood: shownDecimal(understood) },
      fix: {
        kind: 'suggested',
        edits: [{ row: line.row, column: 'exchangeRate', value: cellNumber(understood) }],
      },
    });
  },
});

function isNear(rate: Decimal, sheetRate: Decimal): boolean {
  return rate.minus(sheetRate).abs().lessThanOrEqualTo(sheetRate.times(tolerated));
}
