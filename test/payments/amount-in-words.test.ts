import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../src/payments';
import { Decimal } from '../../src/values';

function inWords(amount: string): string {
  const answer = amountInWords(new Decimal(amount));
  return answer.ok ? answer.text : `reason: ${answer.reason.ru}`;
}

/** Words back to digits, by a table written independently of the speller: value, word, forms of scales. */
const values: readonly (readonly [bigint, string])[] = [
  [0n, 'ноль'],
  [1n, 'один одна'],
  [2n, 'два две'],
  [3n, 'три'],
  [4n, 'четыре'],
  [5n, 'пять'],
  [6n, 'шесть'],
  [7n, 'семь'],
  [8n, 'восемь'],
  [9n, 'девять'],
  [10n, 'десять'],
  [11n, 'одиннадцать'],
  [12n, 'двенадцать'],
  [13n, 'тринадцать'],
  [14n, 'четырнадцать'],
  [15n, 'пятнадцать'],
  [16n, 'шестнадцать'],
  [17n, 'семнадцать'],
  [18n, 'восемнадцать'],
  [19n, 'девятнадцать'],
  [20n, 'двадцать'],
  [30n, 'тридцать'],
  [40n, 'сорок'],
  [50n, 'пятьдесят'],
  [60n, 'шестьдесят'],
  [70n, 'семьдесят'],
  [80n, 'восемьдесят'],
  [90n, 'девяносто'],
  [100n, 'сто'],
  [200n, 'двести'],
  [300n, 'триста'],
  [400n, 'четыреста'],
  [500n, 'пятьсот'],
  [600n, 'шестьсот'],
  [700n, 'семьсот'],
  [800n, 'восемьсот'],
  [900n, 'девятьсот'],
];
const valueOf = new Map(values.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));
const scaleOf = new Map(
  (
    [
      [10n ** 3n, 'тысяча тысячи тысяч'],
      [10n ** 6n, 'миллион миллиона миллионов'],
      [10n ** 9n, 'миллиард миллиарда миллиардов'],
      [10n ** 12n, 'триллион триллиона триллионов'],
      [10n ** 15n, 'квадриллион квадриллиона квадриллионов'],
    ] as const
  ).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);

function valueOfWords(text: string): bigint {
  let total = 0n;
  let group = 0n;
  for (const word of text.split(' ')) {
    const scale = scaleOf.get(word);
    const value = valueOf.get(word);
    if (scale !== undefined) {
      total += group * scale;
      group = 0n;
    } else if (value === undefined) throw new Error(`no such word: ${word}`);
    else group += value;
  }
  return total + group;
}

/** The form a whole number asks for, from CLDR's plural rules of Russian. */
const plural = new Intl.PluralRules('ru');
function form(value: bigint, forms: Readonly<Record<string, string>>): string | undefined {
  return forms[plural.select(Number(value % 1000n))];
}

describe('an amount in words', () => {
  it.each([
    ['0', 'ноль рублей 00 копеек'],
    ['0.01', 'ноль рублей 01 копейка'],
    ['1', 'один рубль 00 копеек'],
    ['2.02', 'два рубля 02 копейки'],
    ['11.11', 'одиннадцать рублей 11 копеек'],
    ['21.21', 'двадцать один рубль 21 копейка'],
    ['660000', 'шестьсот шестьдесят тысяч рублей 00 копеек'],
    ['1001', 'одна тысяча один рубль 00 копеек'],
    ['2000', 'две тысячи рублей 00 копеек'],
    ['12000.5', 'двенадцать тысяч рублей 50 копеек'],
    ['1000000', 'один миллион рублей 00 копеек'],
    ['2002002.22', 'два миллиона две тысячи два рубля 22 копейки'],
    ['1747536.00', 'один миллион семьсот сорок семь тысяч пятьсот тридцать шесть рублей 00 копеек'],
    ['1000000000000000', 'один квадриллион рублей 00 копеек'],
  ])('of %s is «%s»', (amount, expected) => {
    expect(inWords(amount)).toBe(expected);
  });

  it.each([['-1'], ['0.001'], ['1e18'], ['NaN']])('of %s does not exist, and says why', (amount) => {
    expect(inWords(amount)).toMatch(/^reason: [А-Я].+\.$/);
  });

  it('reads back to the same number with the right gender and plural, up to 10^15', () => {
    const up = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 30_000n }));
    fc.assert(
      fc.property(up, fc.bigInt({ min: 0n, max: 99n }), (whole, part) => {
        const text = inWords(`${whole}.${String(part).padStart(2, '0')}`);
        const match = /^(.+) (рубль|рубля|рублей) (\d\d) (копейка|копейки|копеек)$/.exec(text);
        const [, spelled = '', rouble, digits, kopeck] = match ?? [];
        expect(valueOfWords(spelled)).toBe(whole);
        expect(rouble).toBe(form(whole, { one: 'рубль', few: 'рубля', many: 'рублей' }));
        expect(digits).toBe(String(part).padStart(2, '0'));
        expect(kopeck).toBe(form(part, { one: 'копейка', few: 'копейки', many: 'копеек' }));
        for (const [, unit, scale = ''] of spelled.matchAll(/(один|одна|два|две) (тысяч\S*|миллион\S*|миллиард\S*)/g))
          expect(unit === 'одна' || unit === 'две').toBe(scale.startsWith('тысяч'));
      }),
      { numRuns: 500 },
    );
  });
});
