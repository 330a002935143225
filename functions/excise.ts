import { exciseOf } from '../src/deposit';
import { dateOf, roundUp, type LocalizedText } from '../src/values';
import { defineFunction, optional, required } from './define-function';
import { notAvailable, refuse } from './fault';
import { answerHost } from './host';
import { readMoment, readMoney, readText } from './readers';

/**
 * Excise in roubles by the dated table of rates, rounded up to the kopeck.
 * @customfunction EXCISE
 * @param category Code of the excise table, such as "alcohol-over-18".
 * @param base Quantity in the unit of the category: litres of anhydrous alcohol, litres, pieces, thousands of pieces.
 * @param [date] Date of the import; today when left out.
 * @param [price] Greatest retail price in roubles of one unit of the base, for cigarettes.
 * @returns Excise in roubles.
 */
export function excise(
  category: unknown[][],
  base: unknown[][],
  date?: unknown[][],
  price?: unknown[][],
): unknown[][] {
  return answerHost(exciseFunction, [category, base, date, price]);
}

export const exciseFunction = defineFunction({
  name: 'EXCISE',
  host: excise,
  parameters: [
    required('category', readText),
    required('base', readMoney),
    optional('date', readMoment),
    optional('price', readMoney),
  ],
  compute: ([category, base, date, price], { regulation, today }) => {
    const on = date ?? today?.();
    if (on === undefined) return refuse(texts.noDate);
    const answer = exciseOf({ category, base, date: dateOf(on), price }, regulation);
    if (answer.ok) return roundUp(answer.amount, 2);
    const { code, text, data } = answer.problem;
    if (code === 'excise-priceMissing') return refuse(texts.noPrice, { category });
    return code === 'excise-unknownYear' ? notAvailable(text, data) : refuse(text, data);
  },
});

const texts = {
  noDate: {
    ru: 'Не указана дата, а ставки акциза зависят от неё. Укажите дату ввоза, например 27.11.2026',
    en: 'There is no date, and the rates depend on it. Give the date of the import, such as 2026-11-27',
  },
  noPrice: {
    ru: 'Для «{category}» нужна максимальная розничная цена за единицу базы. Укажите её четвёртым аргументом',
    en: '“{category}” needs the greatest retail price of one unit of the base. Give it as the fourth argument',
  },
} as const satisfies Record<string, LocalizedText>;
