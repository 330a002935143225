import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { craftCompoundFile, craftXlsx, escapeXml, textRow } from '../workbook/xlsx/craft-xlsx';
import { programTraces, runSpot, type SpotRun } from './run-spot';

const headers = ['№ перевозки', 'Плановая дата ввоза', 'Код ТН ВЭД', 'Наименование товара', 'Стоимость', 'Валюта', 'Ставка НДС'];
const goods = ['SH-1', '27.11.2026', '0702000000', 'Томаты', '1000', 'RUB', '10 %'];
const sheet = textRow(1, headers) + textRow(2, goods);
const good = craftXlsx({ cells: sheet });

function inline(text: string): string {
  return `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

interface Unreadable {
  readonly is: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
  readonly ru: string;
  readonly en: string;
}

const unreadable: readonly Unreadable[] = [
  { is: 'an empty file', bytes: () => new Uint8Array(), code: 'not-xlsx', ru: 'Файл пустой', en: 'The file is empty' },
  { is: 'a text file renamed', bytes: () => Buffer.from('№;Дата\n'), code: 'not-xlsx', ru: 'Это не книга Excel', en: 'not an Excel workbook' },
  { is: 'an old xls', bytes: () => craftCompoundFile('Root Entry', 'Workbook'), code: 'not-xlsx', ru: 'xls, Excel 97–2003', en: 'xls, Excel 97–2003' },
  {
    is: 'a workbook behind a password',
    bytes: () => craftCompoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    code: 'encrypted',
    ru: 'закрыта паролем',
    en: 'protected by a password',
  },
  { is: 'a zip cut off', bytes: () => good.subarray(0, good.length - 200), code: 'damaged', ru: 'Файл повреждён', en: 'The file is damaged' },
  { is: 'broken XML', bytes: () => craftXlsx({ cells: '<row><c></row>' }), code: 'damaged', ru: 'Файл повреждён', en: 'The file is damaged' },
  {
    is: 'a document type with entities',
    bytes: () => craftXlsx({ sheetXml: '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>' }),
    code: 'damaged',
    ru: 'DOCTYPE',
    en: 'DOCTYPE',
  },
  {
    is: 'a zip bomb of spaces',
    bytes: () => craftXlsx({ sheetXml: Buffer.from('<worksheet>' + ' '.repeat(120 * 1024 * 1024)) }),
    code: 'too-large',
    ru: 'больше 4 МБ',
    en: 'more than 4 MB',
  },
  {
    is: 'a zip bomb of tags',
    bytes: () => craftXlsx({ sheetXml: Buffer.from('<worksheet>' + '<x/>'.repeat(26 * 1024 * 1024)) }),
    code: 'too-large',
    ru: 'архивная бомба',
    en: 'zip bomb',
  },
  { is: 'a workbook without sheets', bytes: () => craftXlsx({ sheets: '' }), code: 'damaged', ru: 'нет ни одного листа', en: 'no sheet with cells' },
  { is: 'an empty sheet', bytes: () => craftXlsx({}), code: 'empty-sheet', ru: 'Лист «Лист1» пуст', en: 'Sheet “Лист1” is empty' },
  {
    is: 'a sheet without headers',
    bytes: () => craftXlsx({ cells: textRow(1, ['раз', 'два']) + textRow(2, ['1', '2']) }),
    code: 'no-header',
    ru: 'нет строки заголовков',
    en: 'no header row',
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-bad-'));
});
afterAll(() => rm(folder, { recursive: true }));

function expectPlainWords({ out, err }: SpotRun): void {
  expect(out + err).not.toMatch(programTraces);
}

describe('a file that cannot be checked', () => {
  it.each(unreadable)('$is is answered with exit code 2, its code and a sentence in both languages', async ({ bytes, code, ru, en }) => {
    const file = join(folder, 'bad.xlsx');
    await writeFile(file, bytes());
    for (const command of [['check', file], ['build', file, '--out', join(folder, 'out')]]) {
      const russian = await runSpot([...command, '--json'], 'ru');
      const english = await runSpot([...command, '--json'], 'en');
      expect([russian.exit, english.exit]).toEqual([2, 2]);
      const answers = [russian, english].map(({ out }) => (JSON.parse(out) as { error: { code: string; message: string; hint: string } }).error);
      expect(answers.map((answer) => answer.code)).toEqual([code, code]);
      expect(answers[0]?.message).toContain(ru);
      expect(answers[1]?.message).toContain(en);
      for (const answer of answers) expect(answer.hint.length).toBeGreaterThan(10);
      expectPlainWords(russian);
      expectPlainWords(english);
    }
  });

  it('is a missing file or a folder, which are told apart', async () => {
    const missing = await runSpot(['check', join(folder, 'none.xlsx')]);
    expect(missing).toMatchObject({ exit: 2, err: expect.stringContaining('Файла по этому пути нет.') as string });
    const aFolder = await runSpot(['check', folder], 'en');
    expect(aFolder).toMatchObject({ exit: 2, err: expect.stringContaining('This is a folder') as string });
    expectPlainWords(missing);
    expectPlainWords(aFolder);
  });
});

interface Strange {
  readonly is: string;
  readonly bytes: () => Uint8Array;
  readonly lines: number;
  /** Rule and cell of the finding that says so. */
  readonly finding?: readonly [string, string];
}

const strange: readonly Strange[] = [
  { is: 'two columns with one meaning', bytes: () => craftXlsx({ cells: textRow(1, [...headers, 'Сумма']) + textRow(2, [...goods, '1']) }), lines: 1, finding: ['SPOT-F-030', 'H1'] },
  { is: 'merged cells', bytes: () => craftXlsx({ cells: sheet + textRow(3, goods), afterCells: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }), lines: 2, finding: ['SPOT-F-032', 'A2'] },
  { is: 'hidden rows', bytes: () => craftXlsx({ cells: sheet.replace('<row r="2">', '<row r="2" hidden="1">') }), lines: 1, finding: ['SPOT-F-033', 'A2'] },
  {
    is: 'formulas without a result and error values',
    bytes: () =>
      craftXlsx({ cells: `${textRow(1, headers)}<row r="2">${inline('SH-1')}<c t="e"><v>#REF!</v></c><c><f>A1</f></c>${inline('Томаты')}<c><f>1+1</f><v>2</v></c></row>` }),
    lines: 1,
  },
  {
    is: 'dates counted from 1904',
    bytes: () =>
      craftXlsx({
        workbookProperties: '<workbookPr date1904="1"/>',
        cells: `${textRow(1, headers)}<row r="2">${inline('SH-1')}<c><v>44891</v></c>${inline('0702000000')}</row>`,
      }),
    lines: 1,
    finding: ['SPOT-F-035', 'A1'],
  },
  { is: 'control characters and commands of the terminal', bytes: () => craftXlsx({ cells: textRow(1, headers) + textRow(2, ['_x001B_[31mSH', '_x0007_']) }), lines: 1 },
  { is: 'names of JavaScript in its headers and cells', bytes: () => craftXlsx({ cells: textRow(1, [...headers, '__proto__', 'constructor']) + textRow(2, [...goods.slice(0, 5), 'toString', '__proto__']) }), lines: 1 },
];

describe('a strange but readable sheet', () => {
  it.each(strange)('with $is is checked to the end', async ({ bytes, lines, finding }) => {
    const file = join(folder, 'strange.xlsx');
    await writeFile(file, bytes());
    const json = await runSpot(['check', file, '--json']);
    expect([0, 1]).toContain(json.exit);
    const report = JSON.parse(json.out) as { rows: number; findings: { rule: string; cell: string }[] };
    expect(report.rows).toBe(lines);
    if (finding) expect(report.findings.map(({ rule, cell }) => [rule, cell])).toContainEqual(finding);
    for (const language of ['ru', 'en'] as const) {
      const text = await runSpot(['check', file], language);
      expect(text.exit).toBe(json.exit);
      expect(text.out).not.toContain('\u001b');
      expect(text.out.replaceAll('__proto__', '').replaceAll('[31m', '')).not.toMatch(programTraces);
    }
  });

  it('in a hidden sheet is left for the first visible one', async () => {
    const file = join(folder, 'hidden.xlsx');
    const second = craftXlsx({
      cells: sheet,
      sheets: '<sheet name="Старый" sheetId="1" state="hidden" r:id="r1"/><sheet name="Новый" sheetId="2" r:id="r3"/>',
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r3" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      },
    });
    await writeFile(file, second);
    expect(JSON.parse((await runSpot(['check', file, '--json'])).out)).toMatchObject({ sheet: 'Новый' });
  });
});

describe('a fault of the program itself', () => {
  it('is said in plain words, and in detail only when asked for', async () => {
    const file = join(folder, 'taken');
    await mkdir(join(file, 'summary.json'), { recursive: true });
    const source = join(folder, 'good.xlsx');
    await writeFile(source, good);
    const run = await runSpot(['build', source, '--out', file]);
    expect(run).toMatchObject({ exit: 2, err: expect.stringContaining('Не удалось записать') as string });
    expectPlainWords(run);
    const damaged = join(folder, 'damaged.xlsx');
    await writeFile(damaged, craftXlsx({ cells: '<row><c></row>' }));
    expect((await runSpot(['check', damaged], 'en', { debug: true })).err).toContain('unexpected close tag');
  });
});
