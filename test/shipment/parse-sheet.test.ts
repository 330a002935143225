import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, columnLetters, parseCellAddress, readShipments, type CellInput } from '../../src/shipment';
import { fillText } from '../../src/values';
import { blockOf } from '../support/block';
import { readWorkbookSheet } from '../support/read-workbook';

const headers = [
  '№ перевозки',
  'Код ТН ВЭД',
  'Наименование',
  'Количество',
  'Стоимость',
  'ИНН поставщика',
  'Страна поставщика',
];

describe('the sample workbook', async () => {
  const block = await readWorkbookSheet('examples/shipments.xlsx', 'Отгрузки');
  const sheet = readShipments(block ?? blockOf([]));

  it('has 45 recognised columns, 9 lines in 5 consignments and nothing to remark', () => {
    expect([sheet.headerRow, sheet.columns.length, sheet.lines.length]).toEqual([3, 45, 9]);
    expect(sheet.consignments.map(({ key, lines }) => [key, lines.length])).toEqual([
      ['SH-2611-01', 2],
      ['SH-2611-02', 2],
      ['SH-2611-03', 1],
      ['SH-2611-04', 2],
      ['SH-2612-05', 2],
    ]);
    expect([sheet.issues, sheet.unknownColumns, sheet.skippedRows]).toEqual([[], [], []]);
    expect(sheet.lines.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('reads a line cell by cell', () => {
    const line = sheet.lines.find(({ row }) => row === 9);
    expect(line?.values).toMatchObject({
      shipment: 'SH-2611-04',
      importDate: '2026-12-02',
      departureCountry: 'AM',
      importerInn: '7701000121',
      supplierTaxId: '01234567',
      contractDate: '2026-05-05',
      truckPlate: 'К777ММ09',
      lineNumber: 1,
      hsCode: '2208202900',
      unit: '796',
      currency: 'RUB',
      vatRate: '22',
      exciseCategory: 'alcohol-over-18',
      originCountry: 'AM',
    });
    expect([line?.values.amount?.toFixed(), line?.values.exciseAmount?.toFixed()]).toEqual(['2460000', '988800']);
    expect(sheet.lines.find(({ row }) => row === 8)?.values.rnpt).toEqual(['1111111/181126/000041/001']);
  });

  it('gives the address of a cell, and of the nearest column for one the sheet lacks', () => {
    expect(sheet.cellOf(9, 'hsCode')).toBe('AA9');
    expect(sheet.hasColumn('applicantRole')).toBe(false);
    expect(sheet.cellOf(9, 'applicantRole')).toBe('E9');
  });
});

describe('the messy sample workbook', async () => {
  const block = await readWorkbookSheet('examples/shipments-messy.xlsx', 'Отгрузки');
  const sheet = readShipments(block ?? blockOf([]));

  it('has its unreadable and doubtful cells found, and no others', () => {
    expect(
      sheet.lines.flatMap((line) =>
        line.issues.map(({ column, kind, code, understood }) => [
          sheet.cellOf(line.row, column),
          kind,
          code,
          understood,
        ]),
      ),
    ).toEqual([
      ['AA4', 'note', 'hs-code-lost-zero', '0702000000'],
      ['AC15', 'problem', 'not-a-number', undefined],
      ['AD15', 'problem', 'unknown-unit', undefined],
      ['AI15', 'problem', 'unknown-currency', 'KZT'],
    ]);
  });

  it('keeps for rules what is readable but wrong', () => {
    const row = (number: number) => sheet.lines.find((line) => line.row === number)?.values;
    expect(row(7)?.vatRate).toBe('20');
    expect(row(13)?.hsCode).toBe('07020000');
    expect(row(13)?.quantity?.toFixed()).toBe('-5');
    expect(row(14)?.departureCountry).toBe('CN');
    expect(row(14)?.rnpt).toEqual(['1111111-181126-000041-001']);
    expect(row(15)?.truckPlate).toBeUndefined();
  });
});

describe('a sheet', () => {
  it.each<[string, readonly (readonly CellInput[])[], string]>([
    ['without cells', [], 'empty-sheet'],
    ['of blank cells', [[null, ' '], ['']], 'empty-sheet'],
    [
      'without known headers',
      [
        ['Дата', 'Сколько'],
        [1, 2],
      ],
      'no-header',
    ],
  ])('%s is answered with one issue', (_, rows, code) => {
    const sheet = readShipments(blockOf(rows));
    expect(sheet.issues.map((issue) => [issue.code, issue.cell])).toEqual([[code, 'A1']]);
    expect([sheet.lines, sheet.consignments]).toEqual([[], []]);
    expect(fillText(sheet.issues[0]?.text ?? { ru: '', en: '' }, 'ru', sheet.issues[0]?.data)).toContain('«Отгрузки»');
  });

  it('with headers and no rows has no lines', () => {
    expect(readShipments(blockOf([headers])).lines).toEqual([]);
  });

  it('tells of merged cells below the headers, hidden rows with goods and 1904 dates, once each', () => {
    const rows: CellInput[][] = [['План'], headers, ['A', '1'], [null, '2'], [null, '3']];
    const sheet = readShipments(
      blockOf(rows, { mergedRanges: ['A1:G1', 'A3:A5'], hiddenRows: [1, 4], date1904: true }),
    );
    expect(sheet.issues.filter(({ code }) => code !== 'missing-columns').map(({ code, cell }) => [code, cell])).toEqual(
      [
        ['date-1904', 'A2'],
        ['merged-cells', 'A3'],
        ['hidden-rows', 'A4'],
      ],
    );
  });

  it('tells in both languages what is the matter, with nothing left to fill in', () => {
    const sheet = readShipments(
      blockOf(
        [
          [...headers, 'Рейс', 'Менеджер'],
          ['A', '1'],
          [null, '2'],
        ],
        { mergedRanges: ['A2:A3'], hiddenRows: [3], date1904: true },
      ),
    );
    expect(sheet.issues.map(({ code }) => code).sort()).toEqual([
      'date-1904',
      'duplicate-column',
      'hidden-rows',
      'merged-cells',
      'missing-columns',
      'unknown-columns',
    ]);
    for (const { text, data } of sheet.issues)
      for (const language of ['ru', 'en'] as const) {
        const sentence = fillText(text ?? { ru: '', en: '' }, language, data);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      }
  });

  it('whose block does not start at A1 keeps the addresses of the sheet', () => {
    const sheet = readShipments(blockOf([headers, ['A', 702000000]], { firstRow: 10, firstColumn: 3 }));
    expect(sheet.lines[0]?.row).toBe(11);
    expect(sheet.cellOf(11, 'hsCode')).toBe('D11');
  });
});

describe('a row is no goods line when it', () => {
  it.each<[string, readonly CellInput[]]>([
    ['is a total', ['Итого', null, null, 12, 5000]],
    ['is a total with a colon', [null, null, 'Всего:', 12, 5000]],
    ['is a total of something', ['Итого по перевозке SH-1', null, null, 12, 5000]],
    ['is an English total', [null, null, 'Grand total', 12, 5000]],
    ['repeats the headers', headers],
    ['holds only a remark in a column that means nothing', [null, null, null, null, null, null, null, 'см. письмо']],
  ])('%s', (_, cells) => {
    const sheet = readShipments(
      blockOf([[...headers, 'Комментарий'], ['A', '1', 'x', 1, 1], cells, ['B', '2', 'y', 1, 1]]),
    );
    expect(sheet.lines.map(({ row }) => row)).toEqual([2, 4]);
    expect(sheet.skippedRows).toEqual([3]);
  });

  it('numbers the columns under the headers', () => {
    const sheet = readShipments(blockOf([headers, [1, 2, 3, 4, 5, 6, 7], ['A', '1', 'x', 1, 1]]));
    expect(sheet.lines.map(({ row }) => row)).toEqual([3]);
  });

  it('is empty or holds dashes', () => {
    const sheet = readShipments(blockOf([headers, [null, '', ' '], ['-', '–', 'нет'], ['A', '1', 'x', 1, 1]]));
    expect(sheet.lines.map(({ row }) => row)).toEqual([4]);
  });

  it.each<[string, readonly CellInput[]]>([
    ['an HS code', ['Итого', '0702000000', 'Томаты', 1, 1]],
    ['goods and a supplier with a name like a total', ['Total', null, 'Масло моторное', 1, 1]],
    ['a company’s name that begins like a total', ['A', null, 'Total Quartz 5W40', 1, 1]],
  ])('but is one with %s', (_, cells) => {
    expect(readShipments(blockOf([headers, cells])).lines).toHaveLength(1);
  });
});

it('an error value and a formula without a result are problems of their cells', () => {
  const sheet = readShipments(
    blockOf([headers, ['A', '0702000000', 'x', new CellError('#REF!'), null]], { formulasWithoutValue: ['E2'] }),
  );
  expect(sheet.lines[0]?.issues).toEqual([
    { column: 'quantity', kind: 'problem', code: 'error-value', data: { error: '#REF!' } },
    { column: 'amount', kind: 'problem', code: 'formula-without-value' },
  ]);
});

it.each<[CellInput, string, string, readonly string[]]>([
  [1234567, 'AM', '01234567', ['identifier-number-lost-zero']],
  [207199610017, 'KG', '00207199610017', ['identifier-number-lost-zero']],
  [277123456, 'RU', '0277123456', ['identifier-number-lost-zero']],
  [191234563, 'BY', '191234563', []],
  [12, 'AM', '12', []],
  ['1234567', 'AM', '1234567', []],
])('the supplier number %j of %s is read as %s', (cell, country, value, codes) => {
  const line = readShipments(blockOf([headers, ['A', '1', 'x', 1, 1, cell, country]])).lines[0];
  expect(line?.values.supplierTaxId).toBe(value);
  expect(line?.issues.map(({ code }) => code)).toEqual(codes);
});

it('no block makes the reader throw', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellInput>(null, '', ...headers, 'Итого', 'A', new CellError('#N/A')),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), fc.boolean(), (rows, date1904) => {
      const sheet = readShipments(blockOf([headers, ...rows], { date1904 }));
      expect(sheet.lines.length + sheet.skippedRows.length).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 500 },
  );
});

it('column letters and addresses are read back as they were written', () => {
  expect([1, 26, 27, 52, 702, 703, 16384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
  expect(parseCellAddress("'Лист 1'!$AA$10")).toEqual({ row: 10, column: 27 });
  expect(parseCellAddress('A0B')).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16384 }), fc.integer({ min: 1, max: 1048576 }), (column, row) => {
      expect(parseCellAddress(columnLetters(column) + row)).toEqual({ row, column });
    }),
  );
});
