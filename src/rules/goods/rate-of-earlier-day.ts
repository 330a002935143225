import { addDays } from '../../values';
import { productionCalendar } from '../../regulation';
import { rateDate } from '../../deposit';
import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const rateOfEarlierDay = defineRule({
  id: 'SPOT-R-075',
  name: 'rate-of-earlier-day',
  title: { ru: 'Взят курс более раннего дня', en: 'Rate of an earlier day' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'deposit.rate-of-filing-date' },
  reads: ['currency', 'exchangeRate', 'doppDate', 'importDate'],
  marks: ['exchangeRate'],
  messages: {
    holds: {
      ru: 'На листе «Курсы» нет курса {currency} на {date}, взят последний до него — на {rateDate}. Рабочих дней между ними не было, так что нового курса, скорее всего, не устанавливали.',
      en: 'The sheet “Rates” has no rate of {currency} on {date}; the latest before it, of {rateDate}, is used. There was no working day in between, so most likely no new rate was set.',
    },
    earlier: {
      ru: 'На листе «Курсы» нет курса {currency} на {date}, взят последний до него — на {rateDate}. Между ними был рабочий день, и новый курс мог быть установлен: добавьте его на лист.',
      en: 'The sheet “Rates” has no rate of {currency} on {date}; the latest before it, of {rateDate}, is used. There was a working day in between and a new rate may have been set: add it to the sheet.',
    },
  },
  explanation: {
    why: {
      ru: 'По одному источнику, валюту пересчитывают по курсу на день подачи ДОПП. Банк России устанавливает курс в рабочий день на следующий, поэтому курс субботы обычно действует в воскресенье и понедельник. Если же между днями был рабочий день, курс на листе мог устареть, и платёж выйдет не тем.',
      en: 'According to one source, currency is converted at the rate of the day the DOPP is filed. The central bank sets a rate on a working day for the next, so that of Saturday usually holds on Sunday and Monday. Where a working day lies in between, the rate on the sheet may be out of date, and the deposit comes out wrong.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', amount: 257480, currency: 'BYN' }],
      rates: [['2026-11-17', 'BYN', 1, 27.8]],
    },
    right: {
      rows: [{ shipment: 'SH-1', amount: 257480, currency: 'BYN' }],
      rates: [['2026-11-23', 'BYN', 1, 27.9502]],
    },
  },
  check(consignment, context, report) {
    const seen = new Set(['RUB']);
    for (const line of consignment.lines) {
      const { currency } = line.values;
      if (currency === undefined || seen.has(currency) || !isBlank(line, 'exchangeRate')) continue;
      seen.add(currency);
      const on = rateDate(consignment, context);
      const answer = context.rates.find(currency, on);
      if (!answer || answer.exact) continue;
      const working = productionCalendar(context.regulation).workingDayOnOrAfter(answer.date);
      const message = working !== undefined && working > addDays(on, -1) ? 'holds' : 'earlier';
      report({ message, line, data: { currency, date: shownDate(on), rateDate: shownDate(answer.date) } });
    }
  },
});
