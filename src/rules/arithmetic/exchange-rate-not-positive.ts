import { isAboveZero } from '../../values';
import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const exchangeRateNotPositive = defineRule({
  id: 'SPOT-A-015',
  name: 'exchange-rate-not-positive',
  title: { ru: 'Курс не больше нуля', en: 'Exchange rate not above zero' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { arithmetic: { ru: 'Курс валюты больше нуля.', en: 'An exchange rate is above zero.' } },
  reads: ['exchangeRate', 'currency'],
  marks: ['exchangeRate'],
  messages: {
    notPositive: {
      ru: 'Курс {value} не больше нуля, а стоимость пересчитывается по нему. Введите курс Банка России за одну единицу валюты или очистите ячейку, чтобы взять его с листа «Курсы».',
      en: 'The rate {value} is not above zero, and the amount is converted by it. Type the central bank’s rate for one unit of the currency, or clear the cell to take it from the sheet “Rates”.',
    },
  },
  explanation: {
    why: {
      ru: 'Курс в строке важнее листа «Курсы». С нулём стоимость в рублях станет нулём, и обеспечительный платёж по строке пропадёт, а с минусом уменьшит весь итог. Ноль обычно оставляет формула, не нашедшая курса.',
      en: 'The rate in the row goes before the sheet “Rates”. A zero makes the value in roubles zero and the deposit of the row vanish, a negative one lowers the total. A zero is usually left by a formula that found no rate.',
    },
    wrong: { rows: [{ amount: 257480, currency: 'BYN', exchangeRate: 0 }] },
    right: { rows: [{ amount: 257480, currency: 'BYN', exchangeRate: 27.9135 }] },
  },
  check(line, _context, report) {
    const { exchangeRate, currency } = line.values;
    // A rate beside roubles has a rule of its own.
    if (!exchangeRate || isAboveZero(exchangeRate) || currency === 'RUB') return;
    report({ message: 'notPositive', data: { value: shownDecimal(exchangeRate) } });
  },
});
