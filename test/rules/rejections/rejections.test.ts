import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { facts } from '../../../src/regulation';
import { answers, explainRejection, rejections } from '../../../src/rules/rejections';
import { isColumnId } from '../../../src/shipment';
import { languages } from '../../../src/values';
import { harmlessTexts, notThese, wordings } from './wordings';

const files = Object.keys(import.meta.glob('../../../src/rules/rejections/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);
const namesOf = (text: string): string[] => explainRejection(text).matches.map(({ rejection }) => rejection.name);

/** The same wording as another hand types it: capital letters, ё for е, a Latin look-alike, spaces, a line around it. */
const retyped: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'with ё for е': (text) => text.replaceAll('е', 'ё'),
  'with е for ё': (text) => text.replaceAll('ё', 'е'),
  'with Latin а and о among Cyrillic letters': (text) =>
    text.replace(/[а-я]{4,}/gi, (word) => word.replaceAll('о', 'o').replaceAll('а', 'a')),
  'with no-break and double spaces': (text) => text.replaceAll(' ', '\u00a0  '),
  'within markup': (text) => `<div class="error"><b>1.</b> ${text}</div>`,
  'as one line of a reply': (text) =>
    `Уведомление об отказе от 24.11.2026\r\nФайл: ON_DOPP_7700.xml\r\n1) ${text}\r\nС уважением, приёмный комплекс`,
};

describe('the causes of refusals', () => {
  it('are one a file, named like it, and none is left out', () => {
    const shared = ['index', 'catalogue', 'define-rejection', 'answers', 'words', 'read-text', 'explain'];
    expect(rejections.map(({ name }) => name).sort()).toEqual(files.filter((file) => !shared.includes(file)).sort());
    expect(rejections.length).toBeGreaterThanOrEqual(16);
  });

  it('have ids that are numbered and unique', () => {
    const ids = rejections.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^REJ-\d{3}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(rejections.map((rejection) => [rejection.name, rejection] as const))(
    '%s speaks both languages, rests on a fact and names columns that exist',
    (_, { title, cause, correct, columns, ground, answer }) => {
      for (const language of languages) {
        expect(title[language]).toMatch(language === 'ru' ? /^[А-ЯA-Z].*[^.]$/ : /^[A-Z].*[^.]$/);
        for (const text of [cause[language], correct[language]]) {
          expect(text).toMatch(/[.]$/);
          expect(text).not.toMatch(/\{|undefined|!/);
          // Terms, dates and rates belong to the regulation pack.
          expect(text).not.toMatch(/\d/);
        }
        expect(answers[answer].text[language]).toMatch(/[.]$/);
      }
      expect(columns.every(isColumnId)).toBe(true);
      expect(new Set(columns).size).toBe(columns.length);
      for (const fact of [ground, ...answers[answer].grounds]) expect(Object.hasOwn(facts, fact)).toBe(true);
    },
  );

  it('have at least five wordings each', () => {
    expect(Object.keys(wordings).sort()).toEqual(rejections.map(({ name }) => name).sort());
    for (const [name, texts] of Object.entries(wordings)) expect([name, new Set(texts).size >= 5]).toEqual([name, true]);
  });
});

describe('a refusal', () => {
  const all = Object.entries(wordings).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));

  it.each(all)('leads to %s: %s', (name, text) => {
    expect(namesOf(text)).toContain(name);
  });

  it('leads first to its own cause in most wordings', () => {
    const others = all.filter(([name, text]) => namesOf(text)[0] !== name).map(([name, text]) => `${name}: ${text}`);
    expect(others.length / all.length, others.join('\n')).toBeLessThan(0.1);
  });

  it.each(Object.entries(retyped))('leads to the same causes %s', (_, retype) => {
    const lost = all.filter(([name, text]) => !namesOf(retype(text)).includes(name)).map(([, text]) => text);
    expect(lost).toEqual([]);
  });

  it.each(harmlessTexts)('is unknown where it names nothing: "%s"', (text) => {
    const { matches, unknown, advice } = explainRejection(text);
    expect(matches.map(({ rejection }) => rejection.name)).toEqual([]);
    expect(unknown).toBe(true);
    expect(advice?.ru).toMatch(/\.$/);
    expect(advice?.en).toMatch(/\.$/);
  });

  it.each(notThese)('"%s" does not lead to %s', (text, name) => {
    expect(namesOf(text)).not.toContain(name);
  });

  it('with several causes leads to all of them', () => {
    const text = '1) Код ТН ВЭД не соответствует инвойсу; 2) Неверный формат госномера прицепа; 3) Не указан РНПТ.';
    expect(namesOf(text)).toEqual(
      expect.arrayContaining(['hs-code-mismatch', 'differs-from-invoice', 'plate-format', 'rnpt-missing']),
    );
  });

  it('shows the words that gave the cause away as the text has them', () => {
    const [match] = explainRejection('Отказ. НЕВЕРНЫЙ формат госномера: АВ1234-7').matches;
    expect(match?.words).toEqual(expect.arrayContaining(['формат', 'госномера']));
    for (const word of match?.words ?? []) expect('Отказ. НЕВЕРНЫЙ формат госномера: АВ1234-7').toContain(word);
  });

  it('is kept as it was given', () => {
    const text = '\u0000<b>Неверный КБК</b>\r\n\u202eabc  ';
    expect(explainRejection(text)).toMatchObject({ text, unknown: false });
  });

  it('without a text asks for one', () => {
    expect(explainRejection(' \n').advice?.en).toContain('Paste');
  });

  it('does not throw, and says the same twice, whatever the text is', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...all.map(([, text]) => text), '<', '&#', '\u0000', '. ', '((((', '\ud800', 'a'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const once = explainRejection(text);
        expect(once.text).toBe(text);
        expect(once.unknown).toBe(once.matches.length === 0);
        expect(explainRejection(text)).toEqual(once);
        const weights = once.matches.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one word repeated', 'неверный '],
    ['no spaces', 'а'],
    ['open brackets of markup', '<'],
    ['full stops and spaces', '.   '],
    ['entities', '&#1'],
    ['control characters', '\u0000\u0007\u001b['],
    ['a wording repeated', 'Код ТН ВЭД не соответствует инвойсу, '],
  ])('of 100 KB of %s is read within a second', (_, piece) => {
    const text = piece.repeat(Math.ceil(102_400 / piece.length));
    const started = performance.now();
    expect(explainRejection(text).text).toBe(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
