import type { LocalizedText } from '../../values';
import { currencyList } from './currency-list';
import { foldKey } from './fold-key';

export interface Currency {
  /** ISO 4217 letters, the form values carry. */
  readonly letters: string;
  readonly digits: string;
  readonly name: LocalizedText;
}

export const currencies: readonly Currency[] = currencyList.split('\n').map((row) => {
  const [letters = '', digits = '', ru = '', en = ''] = row.split('|');
  return { letters, digits, name: { ru, en } };
});

/** Forms that mean the Russian rouble and nothing else; RUR and 810 are its codes of before 1998, still in use. */
const rubleForms = [
  '₽',
  'RUR',
  '810',
  'российский рубль',
  'российских рублей',
  'российские рубли',
  'рос руб',
  'руб РФ',
  'рубль РФ',
  'RUBLE RF',
];

/** «руб.» is the Russian rouble to most and the Belarusian one in papers from Minsk. */
const looseRubleForms = ['руб', 'рубль', 'рубли', 'рублей', 'р', 'rouble', 'ruble', 'roubles', 'rubles'];

/** Names and signs of other currencies, by letters; a suggestion only. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AMD: ['драм', 'драмы', '֏'],
  BYN: ['бел руб', 'белорусский рубль', 'белорусские рубли', 'белорусских рублей', 'руб РБ', 'Br', 'BYR', '974'],
  CNY: ['юань', 'юани', 'RMB'],
  EUR: ['евро', '€'],
  KGS: ['сом', 'сомы', 'с'],
  KZT: ['тенге', 'тг', '₸'],
  USD: ['доллар', 'доллары', 'долл', '$', 'US$', 'у е'],
};

const codes = new Map<string, Currency>();
const names = new Map<string, Currency>();
for (const currency of currencies) {
  codes.set(currency.letters, currency);
  codes.set(currency.digits, currency);
  names.set(foldKey(currency.name.ru), currency);
  names.set(foldKey(currency.name.en), currency);
  for (const name of otherNames[currency.letters] ?? []) names.set(foldKey(name), currency);
}
const rubles = new Set(rubleForms.map(foldKey));
const looseRubles = new Set(looseRubleForms.map(foldKey));

/** What a text in a currency cell stands for. */
export interface CurrencyMatch {
  readonly currency: Currency;
  /** `code`: letters or digits of OKV, or a form of the Russian rouble; `loose`: roubles of an unnamed state; `name`: a name or sign. */
  readonly by: 'code' | 'loose' | 'name';
}

export function findCurrency(text: string): CurrencyMatch | undefined {
  const key = foldKey(text);
  const code = codes.get(key);
  if (code) return { currency: code, by: 'code' };
  const ruble = codes.get('RUB');
  if (ruble && rubles.has(key)) return { currency: ruble, by: 'code' };
  if (ruble && looseRubles.has(key)) return { currency: ruble, by: 'loose' };
  const named = names.get(key);
  return named && { currency: named, by: 'name' };
}
