import { columnTitle, type ColumnId } from '../../src/shipment';
import type { CellInput, SheetBlock } from '../../src/shipment/model';
import { addDays, calendarDate, Decimal, serialFromMoment } from '../../src/values';

/** The 45 columns of the sample workbooks, in their order. */
export const generatedColumns: readonly ColumnId[] = [
  'shipment',
  'importDate',
  'departureCountry',
  'importerInn',
  'importerKpp',
  'supplierName',
  'supplierTaxId',
  'supplierCountry',
  'contractNumber',
  'contractDate',
  'specificationNumber',
  'specificationDate',
  'invoiceNumber',
  'invoiceDate',
  'waybillNumber',
  'waybillDate',
  'carrierName',
  'carrierTaxId',
  'carrierCountry',
  'truckPlate',
  'trailerPlate',
  'vehicleCountry',
  'driverName',
  'driverPhone',
  'borderCrossing',
  'lineNumber',
  'hsCode',
  'goodsName',
  'quantity',
  'unit',
  'netWeight',
  'grossWeight',
  'unitPrice',
  'amount',
  'currency',
  'exchangeRate',
  'vatRate',
  'exciseCategory',
  'exciseQuantity',
  'exciseAmount',
  'originCountry',
  'rnpt',
  'traceableQuantity',
  'traceableUnit',
  'depositExemption',
];

/** A repeatable stream of numbers (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Random = ReturnType<typeof randomOf>;
type Row = Partial<Record<ColumnId, CellInput>>;

const goods = [
  ['0702000000', 'Томаты свежие', 'кг', '10', 95],
  ['0406909900', 'Сыр полутвёрдый 45 %', 'кг', '10', 640],
  ['0405101900', 'Масло сливочное 82,5 %', 'кг', '10', 820],
  ['6203423500', 'Брюки мужские из хлопка', 'шт', '22', 890],
  ['6109100000', 'Футболки трикотажные из хлопка', 'шт', '22', 260],
  ['4407119309', 'Пиломатериалы хвойные обрезные', 'м3', '22', 21000],
  ['2009798000', 'Сок яблочный прямого отжима', 'л', '22', 64],
  ['9403609000', 'Шкаф деревянный для спальни', 'шт', '22', 18400],
  ['3402500000', 'Порошок стиральный', 'кг', '22', 180],
] as const;

const digits = (text: string): number[] => [...text].map(Number);
const weighted = (text: string, weights: readonly number[]): number =>
  digits(text).reduce((total, digit, position) => total + digit * (weights[position] ?? 0), 0);
const number = (random: Random, length: number): string =>
  Array.from({ length }, () => String(random(10))).join('');
const pick = <T>(random: Random, values: readonly T[]): T => {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

function unp(random: Random): string {
  for (;;) {
    const start = `${1 + random(7)}${number(random, 7)}`;
    const check = weighted(start, [29, 23, 19, 17, 13, 7, 5, 3]) % 11;
    if (check < 10) return start + String(check);
  }
}

function bin(random: Random): string {
  for (;;) {
    const start = `${10 + random(15)}${String(1 + random(12)).padStart(2, '0')}40${number(random, 5)}`;
    let check = weighted(start, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    if (check === 10) check = weighted(start, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
    if (check < 10) return start + String(check);
  }
}

const kgInn = (random: Random): string =>
  `0${String(1 + random(28)).padStart(2, '0')}${String(1 + random(12)).padStart(2, '0')}20${10 + random(15)}${number(random, 5)}`;

const letters = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join('');
const two = (value: number): string => String(value).padStart(2, '0');

const states = {
  BY: {
    id: unp,
    truck: (random: Random) => `${letters(random, 'ABEIKMHOPCTX', 2)} ${1000 + random(9000)}-${1 + random(7)}`,
    trailer: (random: Random) => `${letters(random, 'ABEIKMHOPCTX', 1)} ${1000 + random(9000)} ${letters(random, 'ABEIKMHOPCTX', 1)}-${1 + random(7)}`,
    currency: 'BYN',
    company: 'ООО «Белторг»',
    crossing: 'Красная Горка',
  },
  KZ: {
    id: bin,
    truck: (random: Random) => `${100 + random(900)}${letters(random, 'ABCDEFGH', 3)}${two(1 + random(20))}`,
    trailer: (random: Random) => `${10 + random(90)}${letters(random, 'ABCDEFGH', 3)}${two(1 + random(20))}`,
    currency: 'KZT',
    company: 'ТОО «Казэкспорт»',
    crossing: 'Маштаково',
  },
  AM: {
    id: (random: Random) => number(random, 8),
    truck: (random: Random) => `${100 + random(900)}${letters(random, 'ABCDEFGH', 2)}${10 + random(90)}`,
    trailer: (random: Random) => `${1000 + random(9000)}${letters(random, 'ABCDEFGH', 2)}`,
    currency: 'AMD',
    company: 'ООО «Арарат Трейд»',
    crossing: 'Верхний Ларс',
  },
  KG: {
    id: kgInn,
    truck: (random: Random) => `${two(1 + random(9))}KG${100 + random(900)}${letters(random, 'ABCDEFGH', 3)}`,
    trailer: () => null,
    currency: 'KGS',
    company: 'ОсОО «Бишкек Экспорт»',
    crossing: 'Петухово',
  },
} as const;

/** The day the generated sheets are judged at. */
export const generatedAsOf = calendarDate('2026-11-23');

/** Rows of the rates sheet that goes with the generated rows. */
export const generatedRates: SheetBlock = {
  sheet: 'Курсы',
  firstRow: 1,
  firstColumn: 1,
  date1904: false,
  rows: [
    ['Дата', 'Валюта', 'Номинал', 'Курс'],
    ...([
      ['BYN', 1, 27.8844],
      ['KZT', 100, 15.0901],
      ['AMD', 100, 21.0077],
      ['KGS', 100, 92.6187],
    ] as const).map(([currency, nominal, rate]) => [serialFromMoment(generatedAsOf), currency, nominal, rate]),
  ],
};

const faults: readonly ((row: Row) => void)[] = [
  (row) => (row.supplierTaxId = '940140000386'),
  (row) => (row.hsCode = '07020000'),
  (row) => (row.grossWeight = 1),
  (row) => (row.amount = 5),
  (row) => (row.vatRate = '20 %'),
  (row) => (row.truckPlate = 'б/н 12'),
  (row) => (row.importerInn = '7701000122'),
  (row) => (row.quantity = 'две тысячи'),
  (row) => (row.importDate = 'на той неделе'),
  (row) => (row.currency = 'тугрик'),
];

/**
 * Goods lines of valid data from all four states, one to six lines a consignment; `faultyShare` of the
 * rows gets one fault.
 */
export function generateRows(count: number, { seed = 1, faultyShare = 0 }: { seed?: number; faultyShare?: number } = {}): Row[] {
  const random = randomOf(seed);
  const rows: Row[] = [];
  const start = serialFromMoment(addDays(generatedAsOf, 5));
  for (let shipment = 1; rows.length < count; shipment += 1) {
    const code = pick(random, ['BY', 'KZ', 'AM', 'KG'] as const);
    const state = states[code];
    const importDate = start + random(25);
    const shared: Row = {
      shipment: `G-${String(shipment).padStart(6, '0')}`,
      importDate,
      departureCountry: code,
      importerInn: '7701000121',
      importerKpp: '770101001',
      supplierName: `${state.company.slice(0, -1)} ${shipment}»`,
      supplierTaxId: state.id(random),
      supplierCountry: code,
      contractNumber: `Д-${shipment}/26`,
      contractDate: importDate - 200,
      specificationNumber: String(1 + random(90)),
      specificationDate: importDate - 12,
      invoiceNumber: `И-${shipment}`,
      invoiceDate: importDate - 8,
      waybillNumber: `CMR ${100000 + shipment}`,
      waybillDate: importDate - 6,
      carrierName: `${state.company.slice(0, -1)} Транс ${shipment}»`,
      carrierTaxId: state.id(random),
      carrierCountry: code,
      truckPlate: state.truck(random),
      trailerPlate: state.trailer(random),
      vehicleCountry: code,
      driverName: 'Иванов И. И.',
      driverPhone: code === 'BY' ? '+375 29 555-12-12' : code === 'KZ' ? '+7 701 555 01 02' : code === 'AM' ? '+374 91 555012' : '+996 555 010203',
      borderCrossing: state.crossing,
    };
    const currency = random(2) === 0 ? 'RUB' : state.currency;
    const lines = 1 + random(6);
    const used = new Set<number>();
    for (let line = 1; line <= lines && rows.length < count; line += 1) {
      let choice = random(goods.length);
      while (used.has(choice)) choice = (choice + 1) % goods.length;
      used.add(choice);
      const [hsCode, goodsName, unit, vat, roubles] = goods[choice] ?? goods[0];
      const quantity = 10 + random(5000);
      const price = new Decimal(roubles).times(100 + random(30)).div(100);
      const weight = unit === 'кг' ? quantity : quantity * 2;
      const row: Row = {
        ...shared,
        lineNumber: line,
        hsCode,
        goodsName,
        quantity,
        unit,
        netWeight: weight,
        grossWeight: new Decimal(weight).times('1.06').toDecimalPlaces(1).toNumber(),
        unitPrice: price.toNumber(),
        amount: price.times(quantity).toDecimalPlaces(2).toNumber(),
        currency,
        vatRate: vat === '10' ? 0.1 : 0.22,
        originCountry: code,
      };
      if (faultyShare > 0 && random(10000) < faultyShare * 10000) pick(random, faults)(row);
      rows.push(row);
    }
  }
  return rows;
}

/** The rows as a sheet: title, empty row, headers, rows. */
export function generatedBlock(rows: readonly Row[]): SheetBlock {
  return {
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [
      ['План отгрузок'],
      [],
      generatedColumns.map((id) => columnTitle(id).ru),
      ...rows.map((row) => generatedColumns.map((id) => row[id] ?? null)),
    ],
  };
}
