import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkTaxId,
  likelyTaxIdCountries,
  parseAmTin,
  parseBin,
  parseInn,
  parseKgInn,
  parseKpp,
  parseOgrn,
  parseTaxId,
  parseUnp,
  stateCodes,
  type Parsed,
  type StateCode,
} from '../../src/identifiers';
import { publishedTaxIds } from './published';

function digits(length: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
}

function dot(text: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
}

function innOf(body: string): string {
  if (body.length === 9) return body + ((dot(body, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
  const eleven = body + ((dot(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
  return eleven + ((dot(eleven, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
}

const inn = fc
  .oneof(digits(9), digits(10))
  .filter((body) => !body.startsWith('00'))
  .map(innOf);

const unpDigits = fc
  .tuple(fc.integer({ min: 1, max: 7 }), digits(7))
  .map(([first, rest]) => `${first}${rest}`)
  .filter((body) => dot(body, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 !== 10)
  .map((body) => body + (dot(body, [29, 23, 19, 17, 13, 7, 5, 3]) % 11));

const unpLetters = fc
  .tuple(fc.constantFrom(...'ABCEHKM'), fc.constantFrom(...'ABCEHKMOPT'), digits(6))
  .map(([first, second, rest]) => {
    const sum =
      29 * (first.charCodeAt(0) - 55) +
      23 * 'ABCEHKMOPT'.indexOf(second) +
      dot(rest, [19, 17, 13, 7, 5, 3]);
    return { text: first + second + rest, remainder: sum % 11 };
  })
  .filter(({ remainder }) => remainder !== 10)
  .map(({ text, remainder }) => `${text}${remainder}`);

function binOf(body: string): string | undefined {
  const first = dot(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? dot(body, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return check === 10 ? undefined : `${body}${check}`;
}

const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, '0'));

const bin = fc
  .tuple(digits(2), month, fc.constantFrom('4', '5', '6'), fc.constantFrom('0', '1', '2', '3'), digits(5))
  .map((parts) => binOf(parts.join('')))
  .filter((value) => value !== undefined);

const iin = fc
  .tuple(digits(2), month, day, fc.constantFrom('1', '2', '3', '4', '5', '6'), digits(4))
  .map((parts) => binOf(parts.join('')))
  .filter((value) => value !== undefined);

const kgInn = fc
  .tuple(fc.constantFrom('0', '1', '2'), day, month, fc.integer({ min: 1900, max: 2026 }), digits(5))
  .map((parts) => parts.join(''));

const valid: readonly (readonly [StateCode, string, fc.Arbitrary<string>])[] = [
  ['RU', 'INN', inn],
  ['BY', 'UNP of digits', unpDigits],
  ['BY', 'UNP with letters', unpLetters],
  ['KZ', 'BIN', bin],
  ['KZ', 'IIN', iin],
  ['KG', 'INN', kgInn],
  ['AM', 'TIN', digits(8)],
];

const parsers: readonly (readonly [string, (text: string) => Parsed])[] = [
  ['parseInn', parseInn],
  ['parseKpp', parseKpp],
  ['parseOgrn', parseOgrn],
  ['parseUnp', parseUnp],
  ['parseBin', parseBin],
  ['parseKgInn', parseKgInn],
  ['parseAmTin', parseAmTin],
];

/** Texts near the real ones: digits with marks, letters and labels around them. */
const nearText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0123456789ОO АВЕКМНОРСТ-/.ИНН'), maxLength: 20 }),
);

describe('published tax numbers', () => {
  it.each(publishedTaxIds)('%s %s is accepted as it is, without a doubt', (country, id) => {
    expect(parseTaxId(id, country)).toEqual({ ok: true, value: id, changes: [] });
    expect(likelyTaxIdCountries(id)).toContain(country);
  });

  it.each(['1022200525819', '315850060115169', '326770000000050'])('OGRN %s is accepted', (ogrn) => {
    expect(parseOgrn(ogrn)).toEqual({ ok: true, value: ogrn, changes: [] });
  });

  it('accepts a KPP with letters', () => {
    expect(parseKpp('7701AB001')).toEqual({ ok: true, value: '7701AB001', changes: [] });
  });
});

describe('tax numbers as people type them', () => {
  it.each<[StateCode, string, string, string[]]>([
    ['RU', ' 7701 000 121 ', '7701000121', ['separators-removed']],
    ['RU', '\u00a07701000121\u200b', '7701000121', ['separators-removed']],
    ['RU', '7701000121.0', '7701000121', ['separators-removed']],
    ['RU', '77О1ООО121', '7701000121', ['letter-o-for-zero']],
    ['RU', 'ИНН 7701000121', '7701000121', ['label-removed']],
    ['RU', 'ИНН: 7701000121', '7701000121', ['label-removed', 'separators-removed']],
    ['RU', '7701000121/770101001', '7701000121', ['kpp-cut-off']],
    ['RU', 'ИНН/КПП 7701000121/770101001', '7701000121', ['label-removed', 'kpp-cut-off']],
    ['RU', '\uff17\uff17\uff10\uff11\uff10\uff10\uff10\uff11\uff12\uff11', '7701000121', ['separators-removed']],
    ['BY', 'МА1953684', 'MA1953684', ['letters-to-latin']],
    ['BY', 'ma1953684', 'MA1953684', ['upper-case']],
    ['BY', 'УНП 200988541', '200988541', ['label-removed']],
    ['KZ', '61211600012', '061211600012', ['leading-zero-restored']],
    ['KG', '207199610017', '00207199610017', ['leading-zero-restored']],
    ['KG', '1503201510123', '01503201510123', ['leading-zero-restored']],
  ])('%s «%s» is read as %s', (country, typed, value, codes) => {
    const parsed = parseTaxId(typed, country);
    expect(parsed).toMatchObject({ ok: true, value });
    expect(parsed.ok ? parsed.changes.map((change) => change.code) : []).toEqual(codes);
  });

  it('restores the zero an INN of region 01 to 09 loses as a number', () => {
    const restored = innOf('010500000');
    const parsed = parseInn(String(Number(restored)));
    expect(parsed).toMatchObject({ ok: true, value: restored, changes: [{ code: 'leading-zero-restored' }] });
  });

  it('restores the zero of a KPP and doubts that of an Armenian TIN, which nothing confirms', () => {
    expect(parseKpp('10501001')).toMatchObject({ ok: true, value: '010501001' });
    expect(parseAmTin('1234567')).toMatchObject({
      ok: true,
      value: '01234567',
      doubtful: { code: 'am-tin-seven-digits' },
    });
  });
});

describe('tax numbers that are wrong', () => {
  it.each<[string, (text: string) => Parsed, string, string, boolean]>([
    ['INN check digit', parseInn, '7701000122', 'inn-check-digit', false],
    ['INN of 12, eleventh digit', parseInn, '123456789057', 'inn-check-digit', false],
    ['INN with two zeros', parseInn, '0000000000', 'inn-leading-zeros', true],
    ['INN of 8 digits', parseInn, '77010001', 'inn-length', false],
    ['INN with a letter', parseInn, '77010001Б1', 'inn-characters', false],
    ['INN in scientific form', parseInn, '7.70E+09', 'inn-rounded', false],
    ['empty INN', parseInn, ' ', 'inn-empty', false],
    ['KPP of 10 digits', parseKpp, '7701010011', 'kpp-length', false],
    ['KPP with a letter out of place', parseKpp, 'A70101001', 'kpp-shape', false],
    ['OGRN check digit', parseOgrn, '1022200525818', 'ogrn-check-digit', false],
    ['OGRN beginning with zero', parseOgrn, '0022200525819', 'ogrn-first-digit', false],
    ['OGRNIP beginning with 5', parseOgrn, '515850060115169', 'ogrn-first-digit', false],
    ['UNP check digit', parseUnp, '200988542', 'unp-check-digit', false],
    ['UNP beginning with 8', parseUnp, '800988541', 'unp-shape', false],
    ['UNP of 10 digits', parseUnp, '2009885410', 'unp-length', false],
    ['BIN check digit', parseBin, '940140000386', 'bin-check-digit', false],
    ['BIN with 10 in both passes', parseBin, '260140000630', 'bin-check-digit', false],
    ['BIN with month 13', parseBin, binOf('94134000038') ?? '', 'bin-month', false],
    ['BIN of type 7', parseBin, binOf('94017000038') ?? '', 'bin-type', false],
    ['BIN of division 9', parseBin, binOf('94014900038') ?? '', 'bin-division', true],
    ['IIN of 30 February', parseBin, binOf('90023030001') ?? '', 'iin-birth-date', true],
    ['KG INN of 10 digits', parseKgInn, '1234567890', 'kg-inn-length', true],
    ['AM TIN of 9 digits', parseAmTin, '123456789', 'am-tin-length', false],
    ['AM public services number', parseAmTin, '1234567890', 'am-tin-public-services-number', false],
  ])('%s is refused with its reason', (_name, parse, text, code, doubtful) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ ok: false, reason: { code } });
    expect(parsed.ok ? undefined : (parsed.doubtful ?? false)).toBe(doubtful);
  });

  it('accepts 14 Kyrgyz digits without a date, with a doubt', () => {
    expect(parseKgInn('99999999999999')).toMatchObject({ ok: true, doubtful: { code: 'kg-inn-date' } });
  });
});

describe('properties of tax numbers', () => {
  it.each(valid)('every valid %s %s is accepted unchanged and names its country', (country, _name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (id) => {
        expect(parseTaxId(id, country)).toEqual({ ok: true, value: id, changes: [] });
        expect(likelyTaxIdCountries(id)).toContain(country);
      }),
    );
  });

  it('every valid OGRN and OGRNIP is accepted, also with remainders of 10 and more', () => {
    const ogrn = fc
      .oneof(
        digits(12).filter((body) => !body.startsWith('0')),
        fc.tuple(fc.constantFrom('3', '4'), digits(13)).map((parts) => parts.join('')),
      )
      .map((body) => `${body}${(BigInt(body) % BigInt(body.length === 12 ? 11 : 13)) % 10n}`);
    fc.assert(
      fc.property(ogrn, (id) => {
        expect(parseOgrn(id)).toEqual({ ok: true, value: id, changes: [] });
      }),
    );
  });

  const mutation = fc.record({ place: fc.nat({ max: 9 }), step: fc.integer({ min: 1, max: 9 }) });

  function mutate(id: string, place: number, step: number): string {
    return id.slice(0, place) + ((Number(id[place]) + step) % 10) + id.slice(place + 1);
  }

  it('one changed digit of a 10-digit INN is refused, except where remainders 10 and 0 share a check digit', () => {
    const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
    const company = digits(9)
      .filter((body) => !body.startsWith('00'))
      .map(innOf);
    fc.assert(
      fc.property(company, mutation, (id, { place, step }) => {
        const changed = mutate(id, place, step);
        const before = dot(id, weights) % 11;
        const after = dot(changed, weights) % 11;
        const collides = place < 9 && before !== after && before % 10 === after % 10;
        fc.pre(!collides);
        expect(parseInn(changed).ok).toBe(false);
      }),
    );
  });

  it('one changed digit of a UNP of digits is always refused', () => {
    fc.assert(
      fc.property(unpDigits, mutation, (id, { place, step }) => {
        expect(parseUnp(mutate(id, Math.min(place, 8), step)).ok).toBe(false);
      }),
    );
  });

  it.each(parsers)('%s never throws and answers complete sentences in both languages', (_name, parse) => {
    fc.assert(
      fc.property(nearText, (text) => {
        const parsed = parse(text);
        const texts = parsed.ok ? parsed.changes.map((change) => change.text) : [parsed.reason.text];
        for (const { ru, en } of texts) {
          expect(ru).toMatch(/[а-яё]/iu);
          expect(ru).not.toMatch(/undefined|NaN/u);
          expect(en).toMatch(/[a-z]/iu);
          expect(en).not.toMatch(/undefined|NaN|\b[а-яё]{2,}\b/iu);
        }
      }),
      { numRuns: 300 },
    );
  });

  const typedForms: readonly (readonly [string, (text: string) => Parsed, fc.Arbitrary<string>])[] = [
    ['parseInn', parseInn, inn],
    ['parseKpp', parseKpp, digits(9)],
    ['parseOgrn', parseOgrn, fc.constantFrom('1022200525819', '315850060115169', '326770000000050')],
    ['parseUnp', parseUnp, fc.oneof(unpDigits, unpLetters)],
    ['parseBin', parseBin, fc.oneof(bin, iin)],
    ['parseKgInn', parseKgInn, kgInn],
    ['parseAmTin', parseAmTin, digits(8)],
  ];

  it.each(typedForms)('%s reads a number with marks inside to a normal form it reads unchanged', (_name, parse, ids) => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 14 }), fc.constantFrom(' ', '-', '\u00a0', '.', '\u200b'), (id, place, mark) => {
        const typed = id.slice(0, place) + mark + id.slice(place);
        expect(parse(typed)).toMatchObject({ ok: true, value: id, changes: [{ code: 'separators-removed' }] });
        expect(parse(id)).toMatchObject({ ok: true, value: id, changes: [] });
      }),
    );
  });

  it.each(parsers)('%s reads whatever it accepts to a form it reads unchanged', (_name, parse) => {
    fc.assert(
      fc.property(fc.oneof(nearText, inn, unpLetters, bin, kgInn, digits(7), digits(8)), (text) => {
        const parsed = parse(text);
        const value = parsed.ok ? parsed.value : undefined;
        const again = value === undefined ? undefined : parse(value);
        expect(again?.ok ? [again.value, again.changes.length] : [undefined, 0]).toEqual([value, 0]);
      }),
    );
  });
});

describe('likely countries', () => {
  it('takes no restored zeros for a sign of a country', () => {
    expect(likelyTaxIdCountries('200988541')).toEqual(['BY']);
    expect(likelyTaxIdCountries('61211600012')).toEqual([]);
  });

  it('names nothing for text', () => {
    expect(likelyTaxIdCountries('ООО «Ромашка»')).toEqual([]);
  });
});

describe('checkTaxId', () => {
  it.each(['RU', 'rus', '643', ' Россия ', 'russia'])('understands the country «%s»', (country) => {
    expect(checkTaxId('7701000121', country).ok).toBe(true);
  });

  it('takes a number', () => {
    expect(checkTaxId(200988541, 'Беларусь')).toMatchObject({ ok: true, value: '200988541' });
  });

  it('says which countries it knows', () => {
    const parsed = checkTaxId('7701000121', 'Китай');
    expect(parsed).toMatchObject({ ok: false, reason: { code: 'country-unknown' } });
    for (const state of stateCodes) expect(parsed.ok ? '' : parsed.reason.text.ru).toContain(state);
  });
});
