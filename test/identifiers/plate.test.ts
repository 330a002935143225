import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPlate,
  comparablePlate,
  likelyPlateCountries,
  parsePlate,
  splitPlates,
  stateCodes,
  type PlateKind,
  type StateCode,
  type WantedKind,
} from '../../src/identifiers';

function codesOf(text: string, country: StateCode, kind: WantedKind): string[] {
  const parsed = parsePlate(text, country, kind);
  return parsed.ok ? parsed.changes.map((change) => change.code) : [`refused ${parsed.reason.code}`];
}

describe('plates of the five states', () => {
  it.each<[StateCode, WantedKind, string, string, PlateKind]>([
    ['RU', 'truck', 'В345КХ77', 'В345КХ77', 'truck'],
    ['RU', 'truck', 'К777ММ09', 'К777ММ09', 'truck'],
    ['RU', 'truck', 'B345KX777', 'B345KX777', 'truck'],
    ['RU', 'trailer', 'ЕК123477', 'ЕК123477', 'trailer'],
    ['RU', 'trailer', 'АВ555509', 'АВ555509', 'trailer'],
    ['BY', 'truck', 'AE 4417-5', 'AE44175', 'truck'],
    ['BY', 'trailer', 'A 2291 B-5', 'A2291B5', 'trailer'],
    ['BY', 'truck', 'АЕ 4417-5', 'АЕ44175', 'truck'],
    ['KZ', 'truck', '482ABE13', '482ABE13', 'truck'],
    ['KZ', 'truck', '482 AB 13', '482AB13', 'truck'],
    ['KZ', 'truck', 'A123BC', 'A123BC', 'truck'],
    ['KZ', 'truck', 'F123402', 'F123402', 'truck'],
    ['KZ', 'trailer', '27CDA13', '27CDA13', 'trailer'],
    ['AM', 'truck', '34 LO 561', '34LO561', 'truck'],
    ['AM', 'truck', '345LO61', '345LO61', 'truck'],
    ['AM', 'trailer', '1234LO', '1234LO', 'trailer'],
    ['KG', 'truck', '01KG512ABK', '01KG512ABK', 'truck'],
    ['KG', 'truck', '01512ABK', '01512ABK', 'truck'],
    ['KG', 'truck', '011234F', '011234F', 'truck'],
    ['KG', 'truck', 'B1234AB', 'B1234AB', 'truck'],
  ])('%s %s «%s» is accepted as %s without a doubt', (country, kind, typed, normalised, found) => {
    const parsed = parsePlate(typed, country, kind);
    expect(parsed).toMatchObject({ ok: true, value: { normalised, country, kind: found } });
    expect(parsed).not.toHaveProperty('doubtful');
    expect(likelyPlateCountries(typed, kind)).toContain(country);
  });

  it.each<[StateCode, WantedKind, string, string]>([
    ['KG', 'trailer', '1234AB', 'plate-trailer-unknown'],
    ['KG', 'trailer', '01KG512ABK', 'plate-trailer-unknown'],
    ['BY', 'truck', '1234 AB-7', 'plate-of-a-car'],
    ['BY', 'any', '1234ABC', 'plate-series-unconfirmed'],
    ['RU', 'truck', 'В345КХ977', 'plate-series-unconfirmed'],
    ['RU', 'truck', 'АВ12377', 'plate-of-a-car'],
  ])('%s %s «%s» is accepted with a doubt', (country, kind, typed, code) => {
    expect(parsePlate(typed, country, kind)).toMatchObject({ ok: true, doubtful: { code } });
  });

  it.each<[StateCode, WantedKind, string, string, boolean]>([
    ['RU', 'truck', 'ЕК123477', 'plate-other-kind', false],
    ['RU', 'trailer', 'В345КХ77', 'plate-other-kind', false],
    ['BY', 'trailer', 'AE 4417-5', 'plate-other-kind', false],
    ['BY', 'truck', 'A 2291 B-5', 'plate-other-kind', false],
    ['KZ', 'truck', '27CDA13', 'plate-other-kind', true],
    ['AM', 'truck', '1234LO', 'plate-other-kind', true],
    ['RU', 'truck', 'В000КХ77', 'plate-shape', false],
    ['RU', 'truck', '482ABE13', 'plate-shape', false],
    ['RU', 'truck', 'Ж345КХ77', 'plate-characters', false],
    ['BY', 'truck', 'AE44178', 'plate-shape', false],
    ['KZ', 'truck', '482ABE21', 'plate-shape', false],
    ['KZ', 'trailer', 'XXXX', 'plate-shape', true],
    ['KG', 'truck', '12', 'plate-shape', true],
    ['BY', 'truck', ' - ', 'plate-empty', false],
  ])('%s %s «%s» is refused: %s', (country, kind, typed, code, doubtful) => {
    const parsed = parsePlate(typed, country, kind);
    expect(parsed).toMatchObject({ ok: false, reason: { code } });
    expect(parsed.ok ? undefined : (parsed.doubtful ?? false)).toBe(doubtful);
  });

  it('names the country a strange plate may be of', () => {
    const parsed = parsePlate('482ABE13', 'RU', 'truck');
    expect(parsed.ok ? '' : parsed.reason.text.ru).toContain('Казахстан');
    expect(parsed.ok ? '' : parsed.reason.text.en).toContain('Kazakhstan');
  });
});

describe('plates as people type them', () => {
  it.each<[StateCode, WantedKind, string, string, string[]]>([
    ['RU', 'truck', 'в 345 кх 77', 'В345КХ77', ['separators-removed', 'upper-case']],
    ['RU', 'truck', 'B345КХ77', 'В345КХ77', ['alphabet-mixed']],
    ['RU', 'truck', 'В345КХ77RUS', 'В345КХ77', ['country-letters-removed']],
    ['RU', 'truck', 'О001ОО77', 'О001ОО77', []],
    ['RU', 'truck', '0001ОО77', 'О001ОО77', ['zero-and-letter-o', 'alphabet-mixed']],
    ['RU', 'truck', 'В3О5КХ77', 'В305КХ77', ['zero-and-letter-o']],
    ['BY', 'truck', 'АE 4417-5', 'AE44175', ['separators-removed', 'alphabet-mixed']],
    ['BY', 'truck', 'BY AE 4417-5', 'AE44175', ['separators-removed', 'country-letters-removed']],
    ['KZ', 'truck', '482АВЕ13', '482ABE13', ['letters-to-latin']],
    ['KZ', 'truck', 'KZ 482ABE13', '482ABE13', ['separators-removed', 'country-letters-removed']],
    ['KZ', 'truck', '482ABE1O', '482ABE10', ['zero-and-letter-o']],
    ['KG', 'trailer', '410AB', '410AB', []],
    ['AM', 'truck', '34ԼO561', 'refused', ['refused plate-characters']],
    ['AM', 'truck', '34ՕՍ561', '34OU561', ['letters-to-latin']],
    ['KG', 'truck', '01512ABK KG', '01512ABK', ['separators-removed', 'country-letters-removed']],
  ])('%s %s «%s» is read as %s', (country, kind, typed, normalised, codes) => {
    const parsed = parsePlate(typed, country, kind);
    expect(parsed.ok ? parsed.value.normalised : 'refused').toBe(normalised);
    expect(codesOf(typed, country, kind)).toEqual(codes);
  });

  it('takes the plate of the wanted kind from a tractor and a trailer joined by a slash', () => {
    expect(parsePlate('AE 4417-5 / A 2291 B-5', 'BY', 'truck')).toMatchObject({
      ok: true,
      value: { normalised: 'AE44175', joined: 'A 2291 B-5' },
      changes: [{ code: 'plates-joined' }, { code: 'separators-removed' }],
    });
    expect(parsePlate('AE 4417-5 / A 2291 B-5', 'BY', 'trailer')).toMatchObject({
      ok: true,
      value: { normalised: 'A2291B5', joined: 'AE 4417-5' },
    });
  });

  it.each<[string, string[]]>([
    ['AE 4417-5/A 2291 B-5', ['AE 4417-5', 'A 2291 B-5']],
    ['В345КХ77; ЕК123477', ['В345КХ77', 'ЕК123477']],
    ['482ABE13\n27CDA13', ['482ABE13', '27CDA13']],
    ['В345КХ77 ЕК 1234 77', ['В345КХ77', 'ЕК 1234 77']],
    ['В345КХ/77', ['В345КХ 77']],
    ['AE 4417-5', ['AE 4417-5']],
    ['AE 4417-5 / -', ['AE 4417-5']],
    [' ', []],
  ])('«%s» holds the plates %j', (text, plates) => {
    expect(splitPlates(text)).toEqual(plates);
  });

  it.each([
    ['В345КХ77', 'B345KX77'],
    ['b 345 kx 77 rus', 'B345KX77'],
    ['01KG512ABK', '01512ABK'],
    ['01 512 ABK', '01512ABK'],
    ['AE 4417-5', 'AE44175'],
    ['Жук-1', 'ЖYK1'],
  ])('«%s» compares as %s', (text, comparable) => {
    expect(comparablePlate(text)).toBe(comparable);
  });

  it('checks against a country typed as a name', () => {
    expect(checkPlate('482ABE13', 'Казахстан', 'truck').ok).toBe(true);
    expect(checkPlate('482ABE13', 'Китай')).toMatchObject({ ok: false, reason: { code: 'country-unknown' } });
  });
});

describe('properties of plates', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'АВЕКМНОРСТУХABEKMHOPCTYXZ0123456789- /'), maxLength: 14 });
  const ruLetter = fc.constantFrom(...'АВЕКМНОРСТУХ');
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    piece,
    fc
      .tuple(ruLetter, fc.integer({ min: 100, max: 999 }), ruLetter, ruLetter, fc.integer({ min: 10, max: 99 }))
      .map((parts) => parts.join('')),
  );
  const country = fc.constantFrom(...stateCodes);
  const kind = fc.constantFrom<WantedKind>('truck', 'trailer', 'any');

  it('parsers never throw, whatever is typed', () => {
    fc.assert(
      fc.property(typed, country, kind, (text, state, wanted) => {
        expect(typeof parsePlate(text, state, wanted).ok).toBe('boolean');
        expect(likelyPlateCountries(text, wanted).every((found) => stateCodes.includes(found))).toBe(true);
        expect(comparablePlate(comparablePlate(text))).toBe(comparablePlate(text));
        expect(splitPlates(text).every((plate) => plate.trim() !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a normal form is read again unchanged', () => {
    fc.assert(
      fc.property(typed, country, kind, (text, state, wanted) => {
        const parsed = parsePlate(text, state, wanted);
        fc.pre(parsed.ok);
        if (!parsed.ok) return;
        const again = parsePlate(parsed.value.normalised, state, wanted);
        expect(again).toMatchObject({ ok: true, value: { normalised: parsed.value.normalised }, changes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('a plate in one alphabet compares equal to the same in the other', () => {
    const letters = 'АВЕКМНОРСТУХ';
    const twins = 'ABEKMHOPCTYX';
    fc.assert(
      fc.property(ruLetter, fc.integer({ min: 100, max: 999 }), ruLetter, (first, number, second) => {
        const cyrillic = `${first}${number}${second}${second}77`;
        const latin = [...cyrillic].map((letter) => twins[letters.indexOf(letter)] ?? letter).join('');
        expect(comparablePlate(cyrillic)).toBe(latin);
        expect(parsePlate(latin, 'RU', 'truck')).toMatchObject({ ok: true, value: { normalised: latin }, changes: [] });
      }),
    );
  });
});
