import type { Decimal, LocalizedText } from '../values';
import { Decimal as DecimalValue } from '../values';

/** Amounts from here on are not spelled out. */
export const amountInWordsLimit = new DecimalValue('1e18');

export type AmountInWords =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: LocalizedText };

/** Forms after 1, after 2 to 4, after 5 and more: «рубль», «рубля», «рублей». */
type Forms = readonly [one: string, few: string, many: string];

const roubles: Forms = ['рубль', 'рубля', 'рублей'];
const kopecks: Forms = ['копейка', 'копейки', 'копеек'];

interface Scale {
  readonly forms: Forms;
  readonly feminine: boolean;
}

/** Names of the groups of three digits above the units, from thousands up. */
const scales: readonly Scale[] = [
  { forms: ['тысяча', 'тысячи', 'тысяч'], feminine: true },
  { forms: ['миллион', 'миллиона', 'миллионов'], feminine: false },
  { forms: ['миллиард', 'миллиарда', 'миллиардов'], feminine: false },
  { forms: ['триллион', 'триллиона', 'триллионов'], feminine: false },
  { forms: ['квадриллион', 'квадриллиона', 'квадриллионов'], feminine: false },
];

const hundreds = words('- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');
const tens = words('- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
const teens = words(
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
);
const masculineUnits = words('- один два три четыре пять шесть семь восемь девять');
const feminineUnits = words('- одна две три четыре пять шесть семь восемь девять');

function words(list: string): readonly string[] {
  return list.split(' ').map((word) => (word === '-' ? '' : word));
}

/**
 * An amount of roubles in Russian words, kopecks in digits: «шестьсот шестьдесят тысяч рублей 00 копеек».
 * Negative amounts, parts of a kopeck and amounts of 10^18 roubles and more have no such text.
 */
export function amountInWords(amount: Decimal): AmountInWords {
  if (!amount.isFinite() || amount.isNegative()) return { ok: false, reason: reasons.negative };
  if (!amount.eq(amount.toDecimalPlaces(2))) return { ok: false, reason: reasons.partsOfKopeck };
  if (amount.gte(amountInWordsLimit)) return { ok: false, reason: reasons.tooLarge };
  const [whole = '0', fraction = '00'] = amount.toFixed(2).split('.');
  const lastGroup = Number(whole.slice(-3));
  const roublesText = `${wholeInWords(whole)} ${formAfter(lastGroup, roubles)}`;
  return { ok: true, text: `${roublesText} ${fraction} ${formAfter(Number(fraction), kopecks)}` };
}

const reasons = {
  negative: {
    ru: 'Прописью пишется только сумма от нуля и больше.',
    en: 'Only an amount of zero or more can be written in words.',
  },
  partsOfKopeck: {
    ru: 'В сумме больше двух знаков после запятой. Округлите её до копеек.',
    en: 'The amount has more than two decimals. Round it to kopecks.',
  },
  tooLarge: {
    ru: 'Сумма слишком велика для записи прописью. Проверьте её.',
    en: 'The amount is too large to be written in words. Check it.',
  },
} as const satisfies Record<string, LocalizedText>;

function wholeInWords(digits: string): string {
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const parts = groups.flatMap((group, index) => {
    const value = Number(group);
    const scale = scales[groups.length - index - 2];
    if (value === 0) return [];
    const spelled = groupInWords(value, scale?.feminine ?? false);
    return scale ? [...spelled, formAfter(value, scale.forms)] : spelled;
  });
  return parts.length > 0 ? parts.join(' ') : 'ноль';
}

/** 1 to 999 in words. */
function groupInWords(value: number, feminine: boolean): string[] {
  const ten = Math.floor(value / 10) % 10;
  const unit = value % 10;
  const rest = ten === 1 ? [teens[unit]] : [tens[ten], (feminine ? feminineUnits : masculineUnits)[unit]];
  return [hundreds[Math.floor(value / 100)], ...rest].filter((word): word is string => Boolean(word));
}

function formAfter(value: number, [one, few, many]: Forms): string {
  const unit = value % 10;
  const ten = Math.floor(value / 10) % 10;
  if (ten === 1) return many;
  return unit === 1 ? one : unit >= 2 && unit <= 4 ? few : many;
}
