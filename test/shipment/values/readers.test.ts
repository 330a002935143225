import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, cellReaders, decimalFromNumber, type CellInput, type CellType, type Reading } from '../../../src/shipment';
import { Decimal } from '../../../src/values';

/** A reading as a test writes it: the value as text, then code and suggestion of each issue. */
function summary({ value, issues }: Reading): { value: unknown; issues: readonly string[] } {
  return {
    value: value instanceof Decimal ? value.toFixed() : value,
    issues: issues.map(
      ({ kind, code, understood }) => `${kind} ${code}${understood === undefined ? '' : ` ${understood}`}`,
    ),
  };
}

function read(type: CellType, cell: CellInput, date1904 = false): { value: unknown; issues: readonly string[] } {
  return summary(cellReaders[type](cell, date1904));
}

const types = Object.keys(cellReaders) as CellType[];

describe('in every column', () => {
  it.each([
    '',
    ' ',
    '\u00a0',
    '\n',
    '-',
    '–',
    '—',
    '−',
    '--',
    '---',
    'н/д',
    'Н/Д',
    ' н/д ',
    'нет',
    'НЕТ',
    'Нет',
    'n/a',
    'N/A',
  ])('%j is an empty cell', (cell) => {
    for (const type of types) expect([type, read(type, cell)]).toEqual([type, { value: undefined, issues: [] }]);
  });

  it('nothing is an empty cell', () => {
    for (const type of types) expect([type, read(type, null)]).toEqual([type, { value: undefined, issues: [] }]);
  });

  it.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!'])('the error value %s is a problem, not an empty cell', (code) => {
    for (const type of types)
      expect([type, read(type, new CellError(code))]).toEqual([
        type,
        { value: undefined, issues: ['problem error-value'] },
      ]);
  });

  it('no contents make a reader throw, and a problem leaves no value', () => {
    const cells = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\d\s.,'%/:;+eE\u00a0-]{0,24}$/),
      fc.stringMatching(/^[абвгднокртуAEBK\d /;.,-]{0,24}$/),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string().map((code) => new CellError(code)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...types), cells, fc.boolean(), (type, cell, date1904) => {
        const { value, issues } = cellReaders[type](cell, date1904);
        expect(value !== undefined && issues.some(({ kind }) => kind === 'problem')).toBe(false);
        expect(value === '' || Number.isNaN(value) || (value instanceof Decimal && !value.isFinite())).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});

const cases: readonly [CellType, readonly [cell: CellInput, value: unknown, ...issues: string[]][]][] = [
  [
    'text',
    [
      ['SH-1', 'SH-1'],
      ['  SH-1 ', 'SH-1'],
      ['ТОО\u00a0«Туркестан\n Агро»', 'ТОО «Туркестан Агро»'],
      ['KZ\u200b-1187', 'KZ-1187'],
      [1093, '1093'],
      [0.5, '0.5'],
      [1e15, undefined, 'problem identifier-rounded-number'],
      [true, 'TRUE', 'note not-text TRUE'],
      [false, 'FALSE', 'note not-text FALSE'],
      ['б/н', 'б/н'],
      ['Нетто', 'Нетто'],
    ],
  ],
  [
    'decimal',
    [
      [1140000, '1140000'],
      [0.1 + 0.2, '0.3'],
      [1.005, '1.005'],
      [-5, '-5'],
      [0, '0'],
      [1e21, '1000000000000000000000'],
      ['1140000', '1140000'],
      ['1 140 000', '1140000'],
      ['1\u00a0140\u00a0000,50', '1140000.5'],
      ['1\u202f140\u202f000.50', '1140000.5'],
      ["1'140'000.50", '1140000.5'],
      ['1’140’000,50', '1140000.5'],
      ['95,5', '95.5'],
      ['95.5', '95.5'],
      ['1,234.56', '1234.56'],
      ['1.234,56', '1234.56'],
      ['1,234,567', '1234567'],
      ['1.234.567', '1234567'],
      ['1.234', '1.234', 'note ambiguous-number 1.234'],
      ['12,960', '12.96', 'note ambiguous-number 12.960'],
      ['0,125', '0.125'],
      ['1234,567', '1234.567'],
      ['1 234,567', '1234.567'],
      [',5', '0.5'],
      ['-12,5', '-12.5'],
      ['−12,5', '-12.5'],
      ['+7', '7'],
      ['две тысячи', undefined, 'problem not-a-number'],
      ['1200 кг', undefined, 'problem not-a-number 1200'],
      ['ок. 95,50 руб.', undefined, 'problem not-a-number 95.50'],
      ['1 2 3', undefined, 'problem not-a-number'],
      ['12 34', undefined, 'problem not-a-number'],
      ['1..2', undefined, 'problem not-a-number'],
      ['1,2,3', undefined, 'problem not-a-number'],
      [true, undefined, 'problem not-a-number'],
      [Number.NaN, undefined, 'problem not-a-number'],
    ],
  ],
  [
    'integer',
    [
      [1, 1],
      ['1', 1],
      ['12.', 12],
      ['3)', 3],
      ['1 200', 1200],
      ['1,200', 1200],
      [1.5, undefined, 'problem not-an-integer'],
      ['первая', undefined, 'problem not-an-integer'],
      [true, undefined, 'problem not-an-integer'],
    ],
  ],
  [
    'moment',
    [
      [46353, '2026-11-27'],
      [46353.5, '2026-11-27T12:00'],
      [46353.604166666664, '2026-11-27T14:30'],
      ['27.11.2026', '2026-11-27'],
      ['7.1.2026', '2026-01-07'],
      ['27.11.26', '2026-11-27', 'note two-digit-year 27.11.2026'],
      ['2026-11-27', '2026-11-27'],
      ['27/11/2026', '2026-11-27'],
      ['27-11-2026', '2026-11-27'],
      ['27.11.2026 14:30', '2026-11-27T14:30'],
      ['27.11.2026, 14:30', '2026-11-27T14:30'],
      ['27.11.2026 в 9:05', '2026-11-27T09:05'],
      ['27.11.26 14:30', '2026-11-27T14:30', 'note two-digit-year 27.11.2026 14:30'],
      ['2026-11-27T14:30', '2026-11-27T14:30'],
      ['2026-11-27 14:30:59', '2026-11-27T14:30'],
      ['27/11/2026 14:30', '2026-11-27T14:30'],
      ['27.11.2026 00:00', '2026-11-27'],
      ['27.11.2026 г.', '2026-11-27'],
      ['27 ноября 2026 г.', '2026-11-27'],
      ['27 Nov 2026', '2026-11-27'],
      ['29.02.2028', '2028-02-29'],
      ['29.02.2026', undefined, 'problem not-a-date'],
      ['31.11.2026', undefined, 'problem not-a-date'],
      ['11/27/2026', undefined, 'problem not-a-date 27.11.2026'],
      ['27.11.2026 25:00', undefined, 'problem not-a-date 27.11.2026'],
      ['конец ноября', undefined, 'problem not-a-date'],
      ['27.11', undefined, 'problem not-a-date'],
      [20261127, undefined, 'problem not-a-date 27.11.2026'],
      [2026, undefined, 'problem not-a-date'],
      [-1, undefined, 'problem not-a-date'],
      [0.5, undefined, 'problem not-a-date'],
      [Number.NaN, undefined, 'problem not-a-date'],
      [true, undefined, 'problem not-a-date'],
    ],
  ],
  [
    'date',
    [
      [46353, '2026-11-27'],
      [46353.75, '2026-11-27'],
      ['27.11.2026 14:30', '2026-11-27'],
      ['27.11.26', '2026-11-27', 'note two-digit-year 27.11.2026'],
      ['вчера', undefined, 'problem not-a-date'],
      ['11/27/2026', undefined, 'problem not-a-date 27.11.2026'],
    ],
  ],
  [
    'country',
    [
      ...[
        'BY',
        'by',
        'BLR',
        '112',
        112,
        'Беларусь',
        'БЕЛАРУСЬ',
        'Республика Беларусь',
        'РБ',
        'Белоруссия',
        'Belarus',
        'Republic of Belarus',
        'ВУ',
      ].map((cell): [CellInput, string] => [cell, 'BY']),
      ...['KZ', 'KAZ', '398', 398, 'Казахстан', 'Республика Казахстан', 'РК', 'Kazakhstan'].map(
        (cell): [CellInput, string] => [cell, 'KZ'],
      ),
      ...['AM', 'ARM', '051', 51, '051', 'Армения', 'Республика Армения', 'РА', 'Armenia'].map(
        (cell): [CellInput, string] => [cell, 'AM'],
      ),
      ...['KG', 'KGZ', '417', 417, 'Киргизия', 'Кыргызстан', 'Кыргызская Республика', 'КР', 'Kyrgyzstan'].map(
        (cell): [CellInput, string] => [cell, 'KG'],
      ),
      ...['RU', 'RUS', '643', 643, 'Россия', 'РФ', 'Российская Федерация', 'Russia'].map(
        (cell): [CellInput, string] => [cell, 'RU'],
      ),
      ['Китай', 'CN'],
      ['КНР', 'CN'],
      [156, 'CN'],
      ['ТУРЦИЯ', 'TR'],
      ['NA', 'NA'],
      ['NO', 'NO'],
      ['BY Беларусь', 'BY'],
      ['112 - Беларусь', 'BY'],
      ['Беларусь (BY)', 'BY'],
      ['KZ Беларусь', undefined, 'problem unknown-country'],
      ['Минск', undefined, 'problem unknown-country'],
      [999, undefined, 'problem unknown-country'],
      [true, undefined, 'problem unknown-country'],
    ],
  ],
  [
    'currency',
    [
      ['RUB', 'RUB'],
      ['rub', 'RUB'],
      ['643', 'RUB'],
      [643, 'RUB'],
      ['₽', 'RUB'],
      ['RUR', 'RUB'],
      ['российский рубль', 'RUB'],
      ['руб.', 'RUB', 'note unknown-currency RUB'],
      ['руб', 'RUB', 'note unknown-currency RUB'],
      ['BYN', 'BYN'],
      [933, 'BYN'],
      ['398', 'KZT'],
      [51, 'AMD'],
      ['KGS', 'KGS'],
      ['CNY', 'CNY'],
      ['тенге', undefined, 'problem unknown-currency KZT'],
      ['бел. руб.', undefined, 'problem unknown-currency BYN'],
      ['$', undefined, 'problem unknown-currency USD'],
      ['евро', undefined, 'problem unknown-currency EUR'],
      ['фантики', undefined, 'problem unknown-currency'],
      [1, undefined, 'problem unknown-currency'],
      [false, undefined, 'problem unknown-currency'],
    ],
  ],
  [
    'unit',
    [
      ...['шт', 'шт.', 'ШТ', 'штук', 'pcs', '796', 796].map((cell): [CellInput, string] => [cell, '796']),
      ...['кг', 'КГ.', 'kg', 'килограмм', '166', 166].map((cell): [CellInput, string] => [cell, '166']),
      ...['т', 'тн', 'тонна', '168'].map((cell): [CellInput, string] => [cell, '168']),
      ...['л', 'л.', 'литр', '112'].map((cell): [CellInput, string] => [cell, '112']),
      ...['м', '006', 6].map((cell): [CellInput, string] => [cell, '006']),
      ...['м2', 'м²', 'кв. м', 'кв.м.', 'm2', '055', 55].map((cell): [CellInput, string] => [cell, '055']),
      ...['м3', 'м³', 'куб. м', '113'].map((cell): [CellInput, string] => [cell, '113']),
      ...['пара', 'пар', 'пар.', '715'].map((cell): [CellInput, string] => [cell, '715']),
      ...['упак', 'упак.', 'уп.', '778'].map((cell): [CellInput, string] => [cell, '778']),
      ...['г', 'гр', 'г.', '163'].map((cell): [CellInput, string] => [cell, '163']),
      ...['тыс. шт', 'тыс.шт.', 'тыс шт', '1000 шт', '798'].map((cell): [CellInput, string] => [cell, '798']),
      ...['л 100 % спирта', 'л 100% спирта', 'Литр чистого (100%) спирта', '831', 831].map(
        (cell): [CellInput, string] => [cell, '831'],
      ),
      ['мл', '111'],
      ['компл.', '839'],
      ['короб', undefined, 'problem unknown-unit'],
      [0, undefined, 'problem unknown-unit'],
      [12.5, undefined, 'problem unknown-unit'],
      [true, undefined, 'problem unknown-unit'],
    ],
  ],
  [
    'vatRate',
    [
      ...[
        22,
        0.22,
        '22',
        '22 %',
        '22%',
        '0,22',
        '0.22',
        'НДС 22%',
        'НДС 22 %',
        'ндс: 22',
        'ставка НДС 22%',
        '22% НДС',
        'VAT 22%',
      ].map((cell): [CellInput, string] => [cell, '22']),
      ...[10, 0.1, '10 %', '0,10'].map((cell): [CellInput, string] => [cell, '10']),
      ...[0, '0', '0 %', 'НДС 0%'].map((cell): [CellInput, string] => [cell, '0']),
      ...[20, 0.2, '20%'].map((cell): [CellInput, string] => [cell, '20']),
      [18, '18'],
      [0.07, '7'],
      ['12%', '12'],
      ['0,5 %', '0.5'],
      ...[
        'без НДС',
        'Без НДС',
        'не облагается',
        'НДС не облагается',
        'exempt',
        'освобождено',
        'освобождён от НДС'.replace('ё', 'е'),
      ].map((cell): [CellInput, string] => [cell, 'exempt']),
      ['22/122', undefined, 'problem vat-rate-unreadable'],
      ['полная', undefined, 'problem vat-rate-unreadable'],
      [-10, undefined, 'problem vat-rate-unreadable'],
      [2200, undefined, 'problem vat-rate-unreadable'],
      [true, undefined, 'problem vat-rate-unreadable'],
    ],
  ],
  [
    'importerTaxId',
    [
      ['7701000121', '7701000121'],
      [7701000121, '7701000121'],
      [277123456, '0277123456', 'note identifier-number-lost-zero 0277123456'],
      [27712345678, '027712345678', 'note identifier-number-lost-zero 027712345678'],
      [500100732259, '500100732259'],
      ['277123456', '277123456'],
      ['7701 000 121', '7701 000 121'],
      [12345, '12345'],
      [-27712345, '-27712345'],
      [123456.78, '123456.78'],
    ],
  ],
  [
    'partnerTaxId',
    [
      ['00207199610017', '00207199610017'],
      [940140000385, '940140000385'],
      [12345678901234, '12345678901234'],
      [1.2345678901234568e16, undefined, 'problem identifier-rounded-number'],
      [2 ** 53, undefined, 'problem identifier-rounded-number'],
      ['9,40140E+11', undefined, 'problem identifier-rounded-number'],
      ['9.4014E+11', undefined, 'problem identifier-rounded-number'],
    ],
  ],
  [
    'kpp',
    [
      ['770101001', '770101001'],
      [770101001, '770101001'],
      [27701001, '027701001', 'note identifier-number-lost-zero 027701001'],
      ['7701AA001', '7701AA001'],
    ],
  ],
  [
    'plate',
    [
      ['В345КХ77', 'В345КХ77'],
      [' AE 4417-5 ', 'AE 4417-5'],
      ['AЕ  4417-5', 'AЕ 4417-5'],
      ['В345КХ77/ЕК123477', 'В345КХ77', 'note plates-joined В345КХ77'],
      ['В345КХ77 / ЕК 1234 77', 'В345КХ77', 'note plates-joined В345КХ77'],
      ['482ABE13\\27CDA13', '482ABE13', 'note plates-joined 482ABE13'],
      ['В345КХ/77', 'В345КХ/77'],
      [12345, '12345'],
    ],
  ],
  [
    'phone',
    [
      ['+7 701 555 01 02', '+7 701 555 01 02'],
      [89035554433, '89035554433'],
    ],
  ],
  [
    'hsCode',
    [
      ['0702000000', '0702000000'],
      [702000000, '0702000000', 'note hs-code-lost-zero 0702000000'],
      [8418102001, '8418102001'],
      ['0702 00 000 0', '0702000000', 'note hs-code-cleaned 0702000000'],
      ['0702.00.000.0', '0702000000', 'note hs-code-cleaned 0702000000'],
      ['0702\u00a000\u00a0000\u00a00', '0702000000', 'note hs-code-cleaned 0702000000'],
      ['07020000', '07020000'],
      [7020000, '7020000'],
      ['0702ООО000', '0702ООО000'],
      ['7,02E+08', undefined, 'problem identifier-rounded-number'],
    ],
  ],
  [
    'rnpt',
    [
      ['1111111/181126/000041/001', ['1111111/181126/000041/001']],
      [
        '1111111/181126/000041/001; 1111111/181126/000041/002',
        ['1111111/181126/000041/001', '1111111/181126/000041/002'],
      ],
      [
        '1111111/181126/000041/001\n1111111/181126/000041/002\r\n',
        ['1111111/181126/000041/001', '1111111/181126/000041/002'],
      ],
      [';', undefined],
      ['- ; нет', undefined],
      [1e20, undefined, 'problem identifier-rounded-number'],
      [123, ['123']],
    ],
  ],
  [
    'applicantRole',
    [
      ['importer', 'importer'],
      ['Импортёр', 'importer'],
      ['импортер', 'importer'],
      ['посредник', 'intermediary'],
      ['Intermediary', 'intermediary'],
      ['начальник', undefined, 'problem unknown-applicant-role'],
      [1, undefined, 'problem unknown-applicant-role'],
    ],
  ],
  [
    'status',
    [
      ['registered', 'registered'],
      [' Зарегистрирован ', 'Зарегистрирован'],
    ],
  ],
  [
    'code',
    [
      ['alcohol-over-18', 'alcohol-over-18'],
      [3, '3'],
    ],
  ],
  [
    'money',
    [
      ['1 140 000,00', '1140000'],
      [88.5, '88.5'],
    ],
  ],
];

describe.each(cases)('a cell of type %s', (type, rows) => {
  it.each(rows.map(([cell, value, ...issues]) => ({ cell, value, issues })))(
    'reads $cell as $value $issues',
    ({ cell, value, issues }) => {
      expect(read(type, cell)).toEqual({ value, issues });
    },
  );
});

it('every cell type has its table of forms', () => {
  expect(cases.map(([type]) => type).sort()).toEqual([...types].sort());
});

describe('a date', () => {
  it('counts from 1904 where the workbook does', () => {
    expect(read('moment', 46353 - 1462, true).value).toBe('2026-11-27');
    expect(read('date', 46353.25 - 1462, true).value).toBe('2026-11-27');
  });

  it('reads the same in every form it is typed in', () => {
    const pad = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), fc.integer({ min: 1, max: 1439 }), (serial, minutes) => {
        const iso = read('date', serial).value as string;
        const [year = '', month = '', day = ''] = iso.split('-');
        const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
        const forms = [
          iso,
          `${day}.${month}.${year}`,
          `${day}/${month}/${year}`,
          `${Number(day)}.${Number(month)}.${year}`,
          `${day}-${month}-${year}`,
        ];
        for (const form of forms) {
          expect(read('moment', form)).toEqual({ value: iso, issues: [] });
          expect(read('moment', `${form} ${time}`)).toEqual({ value: `${iso}T${time}`, issues: [] });
          expect(read('date', `${form} ${time}`)).toEqual({ value: iso, issues: [] });
        }
        expect(read('date', `${day}.${month}.${year.slice(2)}`).value).toBe(iso);
        expect(read('moment', serial - 1462, true).value).toBe(iso);
        expect(read('moment', serial + minutes / 1440).value).toBe(`${iso}T${time}`);
      }),
    );
  });
});

describe('a number', () => {
  const amounts = fc.record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    fraction: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,2}$/), fc.stringMatching(/^\d{4,8}$/)),
    negative: fc.boolean(),
  });

  it('reads the same with every thousands separator and decimal mark', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", '’'),
        fc.constantFrom(',', '.'),
        ({ whole, fraction, negative }, separator, mark) => {
          const sign = negative ? '-' : '';
          const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, separator);
          const typed = `${sign}${grouped}${fraction ? mark + fraction : ''}`;
          const expected = new Decimal(`${sign}${whole}.${fraction || '0'}`);
          const { value, issues } = cellReaders.decimal(typed, false);
          expect(issues).toEqual([]);
          expect(value?.equals(expected)).toBe(true);
        },
      ),
    );
  });

  it('of a numeric cell is what Excel shows with 15 digits', () => {
    fc.assert(
      // Excel has no denormal numbers.
      fc.property(
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .filter((number) => number === 0 || Math.abs(number) > 1e-300),
        (number) => {
          const value = cellReaders.decimal(number, false).value;
          expect(value?.equals(new Decimal(Math.abs(number) > 0 ? number.toPrecision(15) : 0))).toBe(true);
        },
      ),
    );
  });
});

describe('the decimal of a numeric cell', () => {
  it('is the one its text makes, word by word', () => {
    const hundredths = fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((whole) => whole / 100);
    const tenThousandths = fc.maxSafeInteger().map((whole) => (Math.abs(whole) % 1e12) / 1e4);
    const small = fc.integer({ min: 1, max: 99_999 }).map((whole) => whole / 1e4);
    fc.assert(
      fc.property(fc.oneof(hundredths, tenThousandths, small, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        const shown = Number(value.toPrecision(15));
        const { s, e, d } = new Decimal(Object.is(shown, -0) ? '-0' : String(shown));
        const read = decimalFromNumber(shown);
        expect([read.s, read.e, read.d]).toEqual([s, e, d]);
      }),
      { numRuns: 2000 },
    );
  });
});
