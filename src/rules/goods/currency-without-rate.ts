import { rateDate } from '../../deposit';
import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const currencyWithoutRate = defineRule({
  id: 'SPOT-R-074',
  name: 'currency-without-rate',
  title: { ru: 'Нет курса валюты', en: 'No exchange rate' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'line',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Курс берётся из колонки «Курс», а если она пуста, с листа «Курсы»; без курса стоимость в рублях не посчитать.',
      en: 'The rate comes from the column “Exchange rate”, else from the sheet “Rates”; without it the value in roubles cannot be computed.',
    },
  },
  reads: ['currency', 'exchangeRate', 'doppDate', 'importDate'],
  marks: ['exchangeRate'],
  messages: {
    missing: {
      ru: 'Нет курса {currency} на {date}: ни в строке, ни на листе «Курсы» на этот день или раньше. Впишите курс Банка России в строку или добавьте его на лист «Курсы».',
      en: 'There is no rate of {currency} on {date}: neither in the row, nor on the sheet “Rates” for that day or before it. Type the central bank’s rate in the row or add it to the sheet “Rates”.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж считают в рублях: стоимость в валюте пересчитывают по курсу Банка России на день подачи ДОПП. Без курса платёж по строке не посчитан, и итог по перевозке неполон. Подставлять курс наугад нельзя: платёж меньше налога ввоз не откроет.',
      en: 'The deposit is computed in roubles: a value in another currency is converted at the central bank’s rate of the day the DOPP is filed. Without a rate the deposit of the line is not computed and the total of the shipment is incomplete. No rate may be guessed: a deposit below the tax does not open the border.',
    },
    wrong: { rows: [{ amount: 257480, currency: 'BYN' }] },
    right: { rows: [{ amount: 257480, currency: 'BYN' }], rates: [['2026-11-21', 'BYN', 1, 27.9502]] },
  },
  check(line, context, report) {
    const { currency } = line.values;
    if (currency === undefined || currency === 'RUB' || !isBlank(line, 'exchangeRate')) return;
    const on = rateDate(context.consignmentOf(line), context);
    if (context.rates.find(currency, on)) return;
    report({ message: 'missing', data: { currency, date: shownDate(on) } });
  },
});
