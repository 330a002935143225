import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkHsCode,
  checkRnpt,
  notInWindows1251,
  parseAccount,
  parseBic,
  parseHsCode,
  parsePhone,
  parseRnpt,
  type Parsed,
} from '../../src/identifiers';
import { calendarDate } from '../../src/values';

function outcome(parsed: Parsed): string {
  if (!parsed.ok) return `${parsed.doubtful ? 'doubtful ' : ''}${parsed.reason.code}`;
  const doubt = parsed.doubtful ? ` (${parsed.doubtful.code})` : '';
  return `${[parsed.value, ...parsed.changes.map((change) => change.code)].join(' ')}${doubt}`;
}

describe('HS codes', () => {
  it.each([
    ['0702000000', '0702000000'],
    ['8418102001', '8418102001'],
    ['8418 10 200 1', '8418102001 separators-removed'],
    ['8715.00.100.0', '8715001000 separators-removed'],
    ['841810200.0', '8418102000 separators-removed'],
    ['07020000.00', '0702000000 separators-removed'],
    ['ТН ВЭД 8418102001', '8418102001 label-removed'],
    ['О702000000', '0702000000 letter-o-for-zero'],
    ['702000000', '0702000000 leading-zero-restored (hs-nine-digits)'],
    ['84181020', 'hs-short'],
    ['841810', 'hs-short'],
    ['841810200112', 'hs-long'],
    ['7701000000', 'doubtful hs-chapter'],
    ['9801000000', 'doubtful hs-chapter'],
    ['0001000000', 'doubtful hs-chapter'],
    ['841810200А', 'hs-characters'],
    ['8.42E+09', 'hs-rounded'],
    ['', 'hs-empty'],
  ])('«%s» gives %s', (typed, expected) => {
    expect(outcome(parseHsCode(typed))).toBe(expected);
  });

  it('takes a number that lost its zero', () => {
    expect(checkHsCode(702000000)).toMatchObject({ ok: true, value: '0702000000' });
  });
});

describe('RNPT', () => {
  const asOf = calendarDate('2026-11-23');

  it.each([
    ['1111111/181126/000041/001', '1111111/181126/000041/001'],
    ['1111111/290621/000001/001', '1111111/290621/000001/001'],
    ['10210200/220722/0003344/001', '10210200/220722/0003344/001'],
    ['1111111-181126-000041-001', '1111111/181126/000041/001 rnpt-separators'],
    ['1111111\\181126\\000041\\001', '1111111/181126/000041/001 rnpt-separators'],
    ['1111111 / 181126 / 000041 / 001', '1111111/181126/000041/001 rnpt-separators'],
    ['РНПТ 1111111/181126/000041/001', '1111111/181126/000041/001 label-removed'],
    [' 1111111/181126/000041/001 ', '1111111/181126/000041/001 separators-removed'],
    ['1111111/181126/О00041/001', '1111111/181126/000041/001 letter-o-for-zero'],
    ['1111/181126/000041/1', '1111/181126/000041/1 (rnpt-unusual-width)'],
    ['1111111/181126/41/001', 'doubtful rnpt-width'],
    ['1111111/310226/000041/001', 'rnpt-date'],
    ['1111111/241126/000041/001', 'rnpt-future'],
    ['1111111/181126/000041/000', 'rnpt-item'],
    ['1111111/18112026/000041/001', 'rnpt-long-date'],
    ['10210200/220722/0003344', 'rnpt-three-parts'],
    ['1111111181126000041001', 'rnpt-parts'],
    ['1111111/181126/000041/00Б', 'rnpt-characters'],
    ['1111111/181126/000041/001; 1111111/181126/000042/001', 'rnpt-several'],
    ['///', 'rnpt-empty'],
  ])('«%s» gives %s', (typed, expected) => {
    expect(outcome(parseRnpt(typed, { asOf }))).toBe(expected);
  });

  it('doubts a date before the first day numbers were given out', () => {
    const parsed = parseRnpt('1111111/290621/000001/001', { notBefore: calendarDate('2021-07-08') });
    expect(parsed).toMatchObject({ ok: true, doubtful: { code: 'rnpt-too-early' } });
  });

  it('says what to type for a date of eight digits', () => {
    const parsed = checkRnpt('1111111/18112026/000041/001');
    expect(parsed.ok ? '' : parsed.reason.text.en).toContain('1111111/181126/000041/001');
  });
});

describe('bank accounts', () => {
  it.each([
    ['40702810138250123017', '044525225', '40702810138250123017'],
    ['30101810400000000225', '044525225', '30101810400000000225'],
    ['40102810445370000059', '017003983', '40102810445370000059'],
    ['03100643000000018500', '017003983', '03100643000000018500'],
    ['40702 810 1 38250123017', '044525225', '40702810138250123017 separators-removed'],
    ['40702810138250123018', '044525225', 'account-key'],
    ['40702810138250123017', '044525226', 'account-key'],
    ['40702810138250123017', undefined, '40702810138250123017 (account-key-unchecked)'],
    ['40702810138250123017', 'нет', '40702810138250123017 (account-key-unchecked)'],
    ['4070281013825012301', '044525225', 'account-length'],
    ['4.07028E+19', '044525225', 'account-rounded'],
    ['', '044525225', 'account-empty'],
  ])('account %s at BIK %s gives %s', (account, bic, expected) => {
    expect(outcome(parseAccount(account, bic))).toBe(expected);
  });

  it.each([
    ['044525225', '044525225'],
    ['44525225', '044525225 leading-zero-restored'],
    ['БИК 044525225', '044525225 label-removed'],
    ['744525225', '744525225 (bic-first-digit)'],
    ['0445252', 'bic-length'],
    ['04452522Б', 'bic-characters'],
  ])('BIK «%s» gives %s', (typed, expected) => {
    expect(outcome(parseBic(typed))).toBe(expected);
  });

  it('one changed digit of an account is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 19 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const account = '40702810138250123017';
        const changed = account.slice(0, place) + ((Number(account[place]) + step) % 10) + account.slice(place + 1);
        expect(outcome(parseAccount(changed, '044525225'))).toBe('account-key');
      }),
    );
  });
});

describe('phones', () => {
  it.each([
    ['+79161234567', '+79161234567'],
    ['8 (916) 123-45-67', '+79161234567 phone-form'],
    ['9161234567', '+79161234567 phone-form'],
    ['79161234567', '+79161234567 phone-form'],
    ['+375 29 123-45-67', '+375291234567 phone-form'],
    ['80291234567', '+375291234567 phone-form'],
    ['00996555123456', '+996555123456 phone-form'],
    ['+37491123456', '+37491123456'],
    ['12345', 'doubtful phone-shape'],
    ['+7916123456', 'doubtful phone-shape'],
    ['звонить Ивану', 'doubtful phone-shape'],
    ['7.91612E+10', 'phone-rounded'],
    [' ', 'phone-empty'],
  ])('«%s» gives %s', (typed, expected) => {
    expect(outcome(parsePhone(typed))).toBe(expected);
  });
});

describe('characters a windows-1251 file cannot hold', () => {
  it.each([
    ['ООО «Ромашка» № 5 — Ёлка', []],
    ['Plain ASCII', []],
    ['ՀՎՀՀ', ['Հ1', 'Վ2', 'Հ3', 'Հ4']],
    ['Әлем', ['Ә1']],
    ['a😀я→', ['😀2', '→4']],
    ['\u0098', ['\u00981']],
  ])('«%s»', (text, expected) => {
    expect(notInWindows1251(text).map(({ character, position }) => `${character}${position}`)).toEqual(expected);
  });

  it('agrees with the decoder of the platform on every character', () => {
    const decoder = new TextDecoder('windows-1251');
    for (let byte = 0; byte < 256; byte += 1) {
      const character = decoder.decode(Uint8Array.of(byte));
      // The platform decodes the unused byte 0x98 to a control character.
      expect(notInWindows1251(character)).toHaveLength(byte === 0x98 ? 1 : 0);
    }
  });
});

describe('properties', () => {
  const near = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789О/-+ .'), maxLength: 28 }),
    fc.integer({ min: 1, max: 9_999_999_999 }).map(String),
  );
  const parsers: readonly (readonly [string, (text: string) => Parsed])[] = [
    ['parseHsCode', parseHsCode],
    ['parseRnpt', (text) => parseRnpt(text)],
    ['parseAccount', (text) => parseAccount(text, text)],
    ['parseBic', parseBic],
    ['parsePhone', parsePhone],
  ];

  it.each(parsers)('%s never throws and reads its own normal form unchanged', (_name, parse) => {
    fc.assert(
      fc.property(near, (text) => {
        const parsed = parse(text);
        if (!parsed.ok) {
          expect(parsed.reason.text.ru).not.toMatch(/undefined|NaN/u);
          expect(parsed.reason.text.en).not.toMatch(/undefined|NaN/u);
          return;
        }
        expect(parse(parsed.value)).toMatchObject({ ok: true, value: parsed.value, changes: [] });
      }),
      { numRuns: 500 },
    );
  });
});
