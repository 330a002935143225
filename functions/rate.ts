import { findCurrency } from '../src/shipment';
import { dateOf, momentText, type LocalizedText } from '../src/values';
import { defineFunction, required } from './define-function';
import { notAvailable, refuse } from './fault';
import { answerHost } from './host';
import { readMoment, readText } from './readers';

/**
 * Rate of the Bank of Russia in roubles for one unit of a currency, from the rates sheet: of the day, else the latest before it.
 * @customfunction RATE
 * @volatile
 * @param currency Letter or digit code of the currency, such as "BYN".
 * @param date Day of the rate.
 * @returns Roubles for one unit.
 */
export function rate(currency: unknown[][], date: unknown[][]): unknown[][] {
  return answerHost(rateFunction, [currency, date]);
}

export const rateFunction = defineFunction({
  name: 'RATE',
  host: rate,
  parameters: [required('currency', readText), required('date', readMoment)],
  compute: ([typed, moment], { rates }) => {
    const match = findCurrency(typed);
    // A bare «руб.» may be the rouble of Belarus.
    if (!match || match.by === 'loose') return refuse(texts.unknownCurrency, { typed: typed.slice(0, 40) });
    const currency = match.currency.letters;
    const date = dateOf(moment);
    if (!rates) return notAvailable(texts.noRates);
    const found = rates.find(currency, date);
    if (found) return found.rate;
    const data = { currency, date: { ru: momentText(date, 'ru'), en: momentText(date, 'en') } };
    return notAvailable(texts.noRate, data);
  },
});

const texts = {
  unknownCurrency: {
    ru: '«{typed}» — не код валюты. Укажите буквенный код, например BYN, или цифровой, например 933',
    en: '“{typed}” is no currency code. Give the letter code, such as BYN, or the digits, such as 933',
  },
  noRates: {
    ru: 'Лист «Курсы» ещё не прочитан или его нет. Курсы загружает панель СПОТ, раздел «Платежи»',
    en: 'The rates sheet has not been read yet, or there is none. The SPOT pane loads rates, section “Payments”',
  },
  noRate: {
    ru: 'На листе «Курсы» нет курса {currency} на {date} и раньше. Добавьте строку с курсом',
    en: 'The rates sheet has no rate of {currency} for {date} or before. Add a row with the rate',
  },
} as const satisfies Record<string, LocalizedText>;
