import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CellError,
  groupLines,
  inheritedColumns,
  readShipments,
  parseRow,
  type CellInput,
} from '../../src/shipment';
import { blockOf } from '../support/block';

const headers = [
  '№ перевозки',
  'Плановая дата ввоза',
  'Госномер тягача',
  'Поставщик',
  'Номер инвойса',
  'Код ТН ВЭД',
  'Стоимость',
];

function read(rows: readonly (readonly CellInput[])[], headerRow: readonly CellInput[] = headers) {
  return readShipments(blockOf([headerRow, ...rows]));
}

function keys(rows: readonly (readonly CellInput[])[], headerRow: readonly CellInput[] = headers): readonly string[] {
  return read(rows, headerRow).consignments.map(({ key, lines }) => `${key}: ${lines.map(({ row }) => row).join(' ')}`);
}

describe('rows make one consignment', () => {
  it.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
    [
      'when they have one shipment number',
      [
        ['A', null, null, null, null, '1', 1],
        ['A', null, null, null, null, '2', 1],
      ],
      ['A: 2 3'],
    ],
    [
      'also apart from each other',
      [
        ['A', 46353],
        ['B', 46353],
        ['A', 46353],
      ],
      ['A: 2 4', 'B: 3'],
    ],
    [
      'when the number stands in the first row only',
      [
        ['A', 46353],
        [null, 46353],
        ['', 46353],
        ['B', 46353],
      ],
      ['A: 2 3 4', 'B: 5'],
    ],
    ['over an empty row', [['A', 46353], [], [null, 46353]], ['A: 2 4']],
    [
      'without a number before the first one',
      [
        [null, 46353],
        [null, 46353],
        ['A', 46353],
      ],
      ['row 2: 2 3', 'A: 4'],
    ],
    [
      'of its own where the number cannot be read',
      [
        ['A', 46353],
        [new CellError('#N/A'), 46353],
        [null, 46353],
      ],
      ['A: 2', 'row 3: 3 4'],
    ],
    [
      'and a shipment called as a row is not that row',
      [
        [null, 46353],
        ['row 2', 46353],
      ],
      ['row 2: 2', 'row 2: 3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(keys(rows)).toEqual(expected);
  });

  const withoutShipment = headers.slice(1);

  it.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
    [
      'of one truck on one day',
      [
        [46353, 'A1'],
        [46353, 'A1'],
        [46354, 'A1'],
        [46354, 'B2'],
      ],
      ['row 2: 2 3', 'row 4: 4', 'row 5: 5'],
    ],
    [
      'when truck and day stand in the first row only',
      [
        [46353, 'A1'],
        [null, null, 'x'],
        [46354, null],
      ],
      ['row 2: 2 3', 'row 4: 4'],
    ],
    [
      'each its own when truck or day is not known',
      [
        [46353, null, 'x'],
        [46353, null, 'y'],
      ],
      ['row 2: 2', 'row 3: 3'],
    ],
  ])('in a sheet without shipment numbers, %s', (_, rows, expected) => {
    expect(keys(rows, withoutShipment)).toEqual(expected);
  });

  it('in a sheet without shipment numbers and trucks, each row its own', () => {
    expect(
      keys(
        [
          ['x', '1', '0101', 5],
          ['x', '1', '0102', 5],
        ],
        headers.slice(3),
      ),
    ).toEqual(['row 2: 2', 'row 3: 3']);
  });
});

describe('an empty cell', () => {
  it('of the consignment or a document takes the value above', () => {
    const sheet = read([
      ['A', 46353, 'A100AA', 'ТОО', 'I-1', '1', 1],
      [null, null, null, null, null, '2', 2],
    ]);
    const [first, second] = sheet.lines;
    expect(second?.values).toEqual({ ...first?.values, hsCode: '2', amount: second?.own.amount });
    expect(second?.own.supplierName).toBeUndefined();
  });

  it('of the goods line stays empty', () => {
    expect(
      read([
        ['A', 46353, null, null, null, '1', 1],
        [null, 46353],
      ]).lines[1]?.values.hsCode,
    ).toBeUndefined();
  });

  it('takes nothing from another consignment', () => {
    expect(
      read([
        ['A', 46353, 'A100AA'],
        ['B', 46353],
      ]).lines[1]?.values.truckPlate,
    ).toBeUndefined();
  });

  it('takes the nearest value above, not the first', () => {
    const sheet = read([
      ['A', 46353, null, null, 'I-1'],
      ['A', 46353, null, null, 'I-2'],
      ['A', 46353],
    ]);
    expect(sheet.lines.map(({ values }) => values.invoiceNumber)).toEqual(['I-1', 'I-2', 'I-2']);
  });
});

it('an unreadable cell inherits nothing, and the rows below take nothing over it', () => {
  const sheet = read([
    ['A', 46353],
    ['A', 'завтра'],
    ['A', null, 'A100AA'],
  ]);
  expect(sheet.lines.map(({ values }) => values.importDate)).toEqual(['2026-11-27', undefined, undefined]);
});

it('a line that inherits nothing keeps one object for its own and all values', () => {
  const sheet = read([
    ['A', 46353, 'A100AA', 'ТОО', 'I-1', '1', 1],
    ['A', 46353, 'A100AA', 'ТОО', 'I-1', '2', 1],
  ]);
  for (const line of sheet.lines) expect(line.values).toBe(line.own);
});

it('a consignment has the first value that occurs in each column', () => {
  const sheet = read([
    ['A', 46353],
    ['A', 46354, 'A100AA'],
    ['A', null, 'B200BB', 'ТОО'],
  ]);
  const values = sheet.consignments[0]?.values;
  expect([values?.importDate, values?.truckPlate, values?.supplierName]).toEqual(['2026-11-27', 'A100AA', 'ТОО']);
});

it('of two plates joined by a slash the second is the trailer, unless the trailer has its own cell filled', () => {
  const head = [...headers, 'Госномер прицепа'];
  const rows: CellInput[][] = [
    ['A', 46353, 'В345КХ77/ЕК123477'],
    ['A', 46353],
    ['B', 46353, 'В345КХ77/ЕК123477', null, null, '1', 1, 'АВ555509'],
  ];
  expect(read(rows, head).lines.map(({ values }) => [values.truckPlate, values.trailerPlate])).toEqual([
    ['В345КХ77', 'ЕК123477'],
    ['В345КХ77', 'ЕК123477'],
    ['В345КХ77', 'АВ555509'],
  ]);
});

const cell = fc.constantFrom<CellInput>(
  null,
  null,
  'A',
  'B',
  'x-1',
  'y-2',
  46353,
  46354,
  'завтра',
  new CellError('#REF!'),
);
const sheetRows = fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 12 });

it('nothing is ever inherited over the border of a consignment', () => {
  fc.assert(
    fc.property(sheetRows, (rows) => {
      for (const consignment of read(rows).consignments)
        consignment.lines.forEach((line, index) => {
          for (const id of inheritedColumns) {
            const value = line.values[id];
            if (value === undefined || line.own[id] === value) continue;
            expect(consignment.lines.slice(0, index).some(({ own }) => own[id] === value)).toBe(true);
          }
        });
    }),
  );
});

it('grouping and inheritance do not depend on the order of columns', () => {
  const shuffled = fc.shuffledSubarray([...headers.keys()], { minLength: headers.length, maxLength: headers.length });
  fc.assert(
    fc.property(sheetRows, shuffled, (rows, order) => {
      const plain = read(rows);
      const moved = read(
        rows.map((row) => order.map((index) => row[index] ?? null)),
        order.map((index) => headers[index] ?? ''),
      );
      expect(moved.lines.map(({ row, values }) => ({ row, values }))).toEqual(
        plain.lines.map(({ row, values }) => ({ row, values })),
      );
      expect(moved.consignments.map(({ key, lines }) => [key, lines.length])).toEqual(
        plain.consignments.map(({ key, lines }) => [key, lines.length]),
      );
    }),
  );
});

it('every line stands in exactly one consignment, in sheet order', () => {
  fc.assert(
    fc.property(sheetRows, (rows) => {
      const sheet = read(rows);
      expect(
        sheet.consignments
          .flatMap(({ lines }) => lines)
          .map(({ row }) => row)
          .sort((a, b) => a - b),
      ).toEqual(sheet.lines.map(({ row }) => row));
      for (const line of sheet.lines) expect(sheet.consignmentOf(line).lines).toContain(line);
    }),
  );
});

it('grouping after an edit of a row is as if the sheet was read anew, and untouched consignments keep their objects', () => {
  fc.assert(
    fc.property(
      sheetRows,
      fc.nat(11),
      fc.array(cell, { minLength: headers.length, maxLength: headers.length }),
      (rows, at, cells) => {
        fc.pre(at < rows.length);
        const before = read(rows);
        const edited = parseRow(before, at + 2, cells);
        const others = before.lines.filter(({ row }) => row !== at + 2);
        const lines = [...others, ...(edited ? [edited] : [])].sort((a, b) => a.row - b.row);
        const after = groupLines(lines, before.hasColumn, before.grouping);
        const anew = read(rows.with(at, cells));
        expect(after.consignments).toEqual(anew.consignments);
        expect(after.lines).toEqual(anew.lines);
        const unchanged = before.consignments.filter(({ lines }) => lines.every(({ row }) => row !== at + 2));
        const same = unchanged.filter((consignment) =>
          anew.consignments.some(
            (other) => other.lines.map(({ row }) => row).join() === consignment.lines.map(({ row }) => row).join(),
          ),
        );
        for (const consignment of same) expect(after.consignments).toContain(consignment);
      },
    ),
  );
});
