import { defineRule } from '../define-rule';
import { shownDecimal } from '../shown';

export const rateForRoubles = defineRule({
  id: 'SPOT-R-077',
  name: 'rate-for-roubles',
  title: { ru: 'Курс у рублёвой строки', en: 'Exchange rate on a rouble line' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    arithmetic: { ru: 'Рубль стоит один рубль.', en: 'One rouble is one rouble.' },
  },
  reads: ['currency', 'exchangeRate'],
  marks: ['exchangeRate'],
  messages: {
    notOne: {
      ru: 'Валюта — рубли, а курс {rate}. Для рублей курс не нужен и в расчёт не идёт. Очистите ячейку, а если стоимость в другой валюте, поправьте валюту.',
      en: 'The currency is roubles, yet the rate is {rate}. Roubles need no rate and it is not used. Clear the cell; if the amount is in another currency, correct the currency.',
    },
  },
  explanation: {
    why: {
      ru: 'Курс рядом с рублями обычно значит, что стоимость на самом деле в тенге, драмах или белорусских рублях, а валюту не поменяли. Тогда обеспечительный платёж посчитан не с той суммы. Реже курс остался от скопированной строки.',
      en: 'A rate beside roubles usually means that the amount is really in tenge, drams or Belarusian roubles and the currency was not changed. The deposit is then computed from the wrong sum. Less often the rate is left over from a copied row.',
    },
    wrong: { rows: [{ amount: 257480, currency: 'RUB', exchangeRate: 27.9135 }] },
    right: { rows: [{ amount: 257480, currency: 'BYN', exchangeRate: 27.9135 }] },
  },
  check(line, _context, report) {
    const { currency, exchangeRate } = line.values;
    if (currency !== 'RUB' || exchangeRate === undefined || exchangeRate.equals(1)) return;
    report({
      message: 'notOne',
      data: { rate: shownDecimal(exchangeRate) },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'exchangeRate', value: null }] },
    });
  },
});
