import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { auditCategories, auditGoods, auditReport, auditTable, type AuditCategory, type Audit } from '../../src/audit';
import { createRegulation, parameters } from '../../src/regulation';
import { CellError, type CellInput } from '../../src/shipment/model';
import { calendarDate, fillText, languages } from '../../src/values';
import { blockOf } from '../support/block';

const { regulation } = createRegulation();
const asOf = calendarDate('2026-11-23');

const auditRows = (rows: readonly (readonly CellInput[])[]): Audit => auditGoods(blockOf(rows), { asOf, regulation });
const auditCode = (hsCode: CellInput, on = asOf): Audit['goods'][number] => {
  const [goods] = auditGoods([{ row: 1, hsCode }], { asOf: on, regulation }).goods;
  if (!goods) throw new Error('The line was lost');
  return goods;
};
const categoriesOf = (hsCode: CellInput): readonly AuditCategory[] =>
  auditCode(hsCode).entries.map(({ category }) => category);
const messages = (audited: Audit['goods'][number], language: 'ru' | 'en'): string =>
  audited.entries.map(({ text, data }) => fillText(text, language, data)).join(' ');

describe('a code of the assortment', () => {
  it.each<readonly [CellInput, string, readonly AuditCategory[]]>([
    ['8418102001', 'a refrigerator', ['traceable', 'standard-vat']],
    ['8427101000', 'a forklift', ['traceable', 'standard-vat']],
    ['8715001000', 'a stroller', ['traceable', 'reduced-vat']],
    ['9401800001', 'a child car seat', ['traceable', 'standard-vat']],
    ['9401800009', 'another seat', ['standard-vat']],
    ['2203000100', 'beer', ['excisable', 'standard-vat']],
    ['2402209000', 'cigarettes', ['excisable', 'standard-vat']],
    ['2710124130', 'petrol', ['outside-spot', 'excisable', 'standard-vat']],
    ['2716000000', 'electricity', ['outside-spot', 'standard-vat']],
    ['0406301000', 'cheese', ['reduced-vat']],
    ['3004900000', 'a medicine', ['reduced-vat']],
    ['4901990000', 'a book', ['reduced-vat']],
    ['6203423100', 'trousers', ['reduced-vat']],
    ['7308905900', 'steel structures', ['standard-vat']],
    ['7308 90 590 0', 'a code with spaces', ['standard-vat']],
    [8418102001, 'a number', ['traceable', 'standard-vat']],
    [406301000, 'a number that lost its zero', ['invalid-code', 'reduced-vat']],
    ['841810', 'six digits', ['invalid-code']],
    ['841810200100', 'twelve digits', ['invalid-code']],
    ['9999999999', 'a chapter that does not exist', ['invalid-code']],
    ['7700000000', 'the reserved chapter', ['invalid-code']],
    ['84181020O1', 'a letter for a zero', ['traceable', 'standard-vat']],
    ['8,41810E+09', 'a rounded number', ['invalid-code']],
    ['уточняется', 'a word', ['invalid-code']],
    [null, 'an empty cell', ['invalid-code']],
    [new CellError('#N/A'), 'an error value', ['invalid-code']],
    [true, 'a logical value', ['invalid-code']],
  ])('%s, %s, is sorted', (code, _, categories) => {
    expect(categoriesOf(code)).toEqual(categories);
  });

  it('that lost its zero is proposed with it', () => {
    expect(auditCode(702000000)).toMatchObject({ typed: '702000000', code: '0702000000', suggestion: '0702000000' });
  });

  it('that is plain needs no proposal', () => {
    expect(auditCode('0702000000')).not.toHaveProperty('suggestion');
  });

  it('that cannot be read has no code and says why', () => {
    const audited = auditCode('841810');
    expect(audited).not.toHaveProperty('code');
    expect(messages(audited, 'en')).toContain('6 digits were typed');
  });

  it('names an error value', () => {
    expect(messages(auditCode(new CellError('#REF!')), 'ru')).toContain('#REF!');
  });

  it('of beer names the kinds of the excise table', () => {
    expect(messages(auditCode('2203000100'), 'ru')).toContain('возможны пиво 0,5–8,6 %, пивные напитки; пиво крепче 8,6 %');
  });

  it('of an excisable heading says so where the year has no rates', () => {
    expect(messages(auditCode('2203000100', calendarDate('2027-02-01')), 'en')).toContain('there are no rates for this date');
  });

  it('that looks traceable needs an RNPT before the DOPP, from the day it is so', () => {
    expect(messages(auditCode('8450111100'), 'ru')).toContain('получите РНПТ до подачи ДОПП');
    expect(messages(auditCode('8450111100', calendarDate('2026-09-30')), 'ru')).toContain('с 01.10.2026 РНПТ');
    expect(messages(auditCode('8450111100', calendarDate('2026-10-01')), 'ru')).not.toContain('01.10.2026');
  });

  it('takes the standard rate of the day', () => {
    expect(messages(auditCode('7308905900'), 'ru')).toContain('22 %');
    expect(messages(auditCode('7308905900', calendarDate('2025-12-31')), 'ru')).toContain('20 %');
  });

  it('says where only a part of the heading takes the reduced rate', () => {
    expect(messages(auditCode('0406301000'), 'en')).toContain('for a part of the heading');
    expect(messages(auditCode('6111209000'), 'en')).not.toContain('for a part');
  });

  it('follows a table of hints that the company replaced', () => {
    const own = createRegulation({ 'hs.traceable': [] }).regulation;
    const audit = auditGoods([{ row: 1, hsCode: '8418102001' }], { asOf, regulation: own });
    expect(audit.goods[0]?.entries.map(({ category }) => category)).toEqual(['standard-vat']);
    expect(audit.grounds.traceable.find(({ id }) => id === 'hs.traceable')?.overridden).toBe(true);
  });
});

describe('a list of goods', () => {
  it.each<readonly [string, readonly (readonly CellInput[])[], readonly string[], string]>([
    [
      'with the headers of a shipment sheet',
      [
        ['Код ТН ВЭД', 'Наименование товара'],
        ['8418102001', 'Холодильник'],
      ],
      ['A2 8418102001 Холодильник'],
      'header',
    ],
    [
      'with a title above and other headings',
      [
        ['Прайс-лист ООО «Ромашка»', null, null],
        [null, null, null],
        ['Артикул', 'Номенклатура', 'Код ТН ВЭД ЕАЭС'],
        ['A-1', 'Сыр', '0406301000'],
        [null, null, null],
        ['A-2', 'Пиво', 2203000100],
        ['Итого', null, null],
      ],
      ['C4 0406301000 Сыр', 'C6 2203000100 Пиво'],
      'header',
    ],
    [
      'in English',
      [
        ['Item', 'HS-code', 'Price'],
        ['Beer', '2203000100', 100],
      ],
      ['B2 2203000100 Beer'],
      'header',
    ],
    [
      'whose code of goods is an article and whose HS code is another column',
      [
        ['Код товара', 'Наименование', 'ТН ВЭД'],
        ['10045', 'Сыр', '0406301000'],
      ],
      ['C2 0406301000 Сыр'],
      'header',
    ],
    [
      'with a header for the codes only',
      [
        ['Коды ТН ВЭД', null],
        ['8418102001', 'Холодильник двухкамерный'],
        ['8450111100', 'Стиральная машина'],
      ],
      ['A2 8418102001 Холодильник двухкамерный', 'A3 8450111100 Стиральная машина'],
      'header',
    ],
    [
      'of codes alone, without headers',
      [['8418102001'], ['0406301000'], ['нет кода']],
      ['A1 8418102001', 'A2 0406301000', 'A3 нет кода'],
      'contents',
    ],
    [
      'without headers, with names and prices',
      [
        [1, 'Сыр плавленый', 406301000, 250],
        [2, 'Пиво светлое', 2203000100, 90],
      ],
      ['C1 406301000 Сыр плавленый', 'C2 2203000100 Пиво светлое'],
      'contents',
    ],
    [
      'whose header is repeated and that has a line without a code',
      [
        ['Наименование', 'Код ТН ВЭД'],
        ['Сыр', '0406301000'],
        ['Наименование', 'Код ТН ВЭД'],
        ['Пиво', null],
        ['Итого', null],
      ],
      ['B2 0406301000 Сыр', 'B4  Пиво'],
      'header',
    ],
  ])('%s is read', (_, rows, lines, foundBy) => {
    const audit = auditRows(rows);
    expect(audit.goods.map(({ cell, typed, name }) => [cell, typed, name].filter((part) => part !== undefined).join(' '))).toEqual(lines);
    expect(audit.list?.foundBy).toBe(foundBy);
    expect(audit.problem).toBeUndefined();
  });

  it('that starts elsewhere keeps the addresses of the sheet', () => {
    const audit = auditGoods(blockOf([['HS code'], ['8418102001']], { firstRow: 7, firstColumn: 3 }), { asOf, regulation });
    expect(audit.goods[0]).toMatchObject({ row: 8, cell: 'C8' });
    expect(audit.list?.codeCell).toBe('C7');
  });

  it.each<readonly [string, readonly (readonly CellInput[])[]]>([
    ['is empty', []],
    ['holds words only', [['Договор поставки'], ['Стороны договорились о нижеследующем']]],
    ['holds numbers that are no codes', [[1, 2], [3, 4]]],
    ['only speaks of HS codes', [['Все коды ТН ВЭД уточняйте у декларанта']]],
  ])('is not found in a sheet that %s', (_, rows) => {
    const { problem, goods } = auditRows(rows);
    expect(goods).toEqual([]);
    for (const language of languages) expect(fillText(problem?.text ?? { ru: '', en: '' }, language, problem?.data)).toContain('Отгрузки');
  });

  it('is counted by category, a line in every one of its categories', () => {
    const { summary } = auditRows([['HS code'], ['8418102001'], ['2203000100'], ['0406301000'], ['12'], [406301000]]);
    expect(summary).toEqual({
      'invalid-code': 2,
      'outside-spot': 0,
      traceable: 1,
      excisable: 1,
      'reduced-vat': 2,
      'standard-vat': 2,
    });
  });

  it('says for every category what it rests on and how sure that is', () => {
    const { grounds } = auditRows([['HS code'], ['8418102001']]);
    for (const category of auditCategories) {
      expect([category, grounds[category].length > 0]).toEqual([category, true]);
      for (const ground of grounds[category]) expect(ground.sources.length).toBeGreaterThan(0);
    }
    expect(grounds.traceable.map(({ id }) => id)).toContain('stage.rnpt');
    expect(grounds.traceable.find(({ id }) => id === 'stage.rnpt')?.text.ru).toMatch(/: 01\.10\.2026$/);
    expect(grounds['standard-vat'][0]?.text.en).toMatch(/: .*22/);
    expect(grounds.traceable.some(({ text }) => text.ru.includes('nalog.gov.ru'))).toBe(true);
    expect(grounds.traceable.find(({ id }) => id === 'hs.traceable')?.confidence).toBe(parameters['hs.traceable'].confidence);
  });

  it('is sorted without a throw and completely, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellInput>(null, '', '8418102001', 406301000, 'Код ТН ВЭД', 'Итого', new CellError('#N/A'), true, 1e300, -1),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 25 }), (rows) => {
        const audit = auditRows(rows);
        const { goods, summary } = audit;
        for (const line of goods) {
          expect(line.entries.length).toBeGreaterThan(0);
          const kinds = line.entries.map(({ category }) => category);
          expect(kinds.includes('invalid-code') || kinds.some((kind) => kind.endsWith('vat'))).toBe(true);
          for (const language of languages) expect(messages(line, language)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        }
        expect(auditCategories.reduce((sum, category) => sum + summary[category], 0)).toBe(
          goods.reduce((sum, { entries }) => sum + entries.length, 0),
        );
        expect(auditTable(audit, 'ru').rows).toHaveLength(goods.length);
      }),
      { numRuns: 200 },
    );
  });

  it('of 100,000 lines is sorted within three seconds', () => {
    const codes = ['8418102001', '0406301000', 2203000100, 406301000, '12', null];
    const rows: CellInput[][] = [['Наименование', 'Код ТН ВЭД']];
    for (let index = 0; index < 100_000; index++) rows.push([`Товар ${index}`, codes[index % codes.length] ?? null]);
    const started = performance.now();
    expect(auditRows(rows).goods).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the sheet of results', () => {
  const audit = auditRows([
    ['Наименование', 'Код ТН ВЭД'],
    ['Холодильник', '8418102001'],
    ['=2+2', 406301000],
  ]);

  it.each(languages)('has a row for every line and a cell for every column, in %s', (language) => {
    const { columns, rows, totals } = auditTable(audit, language);
    expect(rows).toHaveLength(2);
    for (const row of [...rows, ...(totals ?? [])]) expect(row).toHaveLength(columns.length);
  });

  it('keeps leading zeros and names like formulas as text', () => {
    const { columns, rows } = auditTable(audit, 'ru');
    expect(rows[1]?.slice(0, 4)).toEqual([3, '406301000', '0406301000', '=2+2']);
    expect(columns.slice(1).every(({ format }) => format === '@')).toBe(true);
  });

  it('names the rates of the day and the grounds with their sources', () => {
    const { columns, totals, notes } = auditTable(audit, 'en');
    expect(columns.map(({ header }) => header)).toContain('Perhaps traceable');
    expect(totals?.[0]?.at(-1)).toBe('22 % ordinary: 1; 10 % possible: 1');
    expect(notes?.some((note) => note.includes('hs.traceable') && note.includes('not confirmed'))).toBe(true);
    expect(notes?.join(' ')).not.toMatch(/undefined|\{\w+\}/);
  });

  it('leaves out the grounds of categories that do not occur', () => {
    expect(auditTable(audit, 'ru').notes?.join(' ')).not.toContain('hs.excluded');
  });
});

describe('the report of an audit', () => {
  it('tells every line with its categories in one language', () => {
    const report = auditReport(auditRows([['HS code', 'Name'], ['8418102001', 'Fridge']]), 'en', 'list.xlsx');
    expect(report).toMatchObject({
      file: 'list.xlsx',
      sheet: 'Отгрузки',
      codes: { foundBy: 'header', cell: 'A1' },
      rows: 1,
      summary: { traceable: 1 },
      goods: [{ row: 2, cell: 'A2', code: '8418102001', name: 'Fridge' }],
    });
    expect(report.categories.find(({ category }) => category === 'standard-vat')?.title).toBe('Ordinary VAT of 22 %');
  });
});
