import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depositOfBatch, depositOfConsignment, exciseOf } from '../../src/deposit';
import { createRegulation } from '../../src/regulation';
import { columnTitle, readRates, readShipments, type ColumnId } from '../../src/shipment';
import type { CellInput, Consignment } from '../../src/shipment/model';
import { calendarDate, Decimal, roundUp } from '../../src/values';

type Row = Partial<Record<ColumnId, CellInput>>;

const { regulation } = createRegulation();
const rates = readRates({
  sheet: 'Курсы',
  firstRow: 1,
  firstColumn: 1,
  date1904: false,
  rows: [
    ['Дата', 'Валюта', 'Номинал', 'Курс'],
    ['2026-11-21', 'BYN', 1, 27.9502],
    ['2026-11-20', 'KGS', 100, 92.7711],
  ],
});
const context = { asOf: calendarDate('2026-11-23'), regulation, rates };

function consignments(rows: readonly Row[]): readonly Consignment[] {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row) as ColumnId[]))];
  return readShipments({
    sheet: 'Отгрузки',
    firstRow: 1,
    firstColumn: 1,
    date1904: false,
    rows: [ids.map((id) => columnTitle(id).ru), ...rows.map((row) => ids.map((id) => row[id] ?? null))],
  }).consignments;
}

function deposit(...rows: Row[]): ReturnType<typeof depositOfConsignment> {
  const consignment = consignments(rows.map((row) => ({ shipment: 'S-1', importDate: '2026-11-27', departureCountry: 'KZ', ...row })))[0];
  if (!consignment) throw new Error('the case has no rows');
  return depositOfConsignment(consignment, context);
}

describe('the deposit of a consignment', () => {
  it('is 660,000 for goods of 3,000,000 roubles at 22 %, as in the published example', () => {
    const result = deposit({ amount: 3000000, currency: 'RUB', vatRate: '22 %' });
    expect([result.required, result.complete, result.vat.toFixed(2), result.excise.toFixed(2), result.total.toFixed(2)]).toEqual([
      true,
      true,
      '660000.00',
      '0.00',
      '660000.00',
    ]);
  });

  const cases: readonly [string, Row[], { vat: string; excise: string; total: string }][] = [
    [
      'adds the excise of the row to the VAT base',
      [{ amount: 2460000, currency: 'RUB', vatRate: 0.22, exciseAmount: 988800 }],
      { vat: '758736.00', excise: '988800.00', total: '1747536.00' },
    ],
    [
      'computes the excise of a category from its base when the row states no sum',
      [{ amount: 2460000, currency: 'RUB', vatRate: 0.22, exciseCategory: 'alcohol-over-18', exciseQuantity: 1200 }],
      { vat: '758736.00', excise: '988800.00', total: '1747536.00' },
    ],
    [
      'converts at the latest rate before the filing day and rounds up to the kopeck',
      [
        { departureCountry: 'BY', amount: 257480, currency: 'BYN', vatRate: 0.1 },
        { departureCountry: 'BY', amount: 168600, currency: 'BYN', vatRate: 0.1 },
      ],
      { vat: '1190902.13', excise: '0.00', total: '1190902.13' },
    ],
    [
      'takes the rate of the row before that of the sheet',
      [{ amount: 100, currency: 'KGS', exchangeRate: 2, vatRate: 0.22 }],
      { vat: '44.00', excise: '0.00', total: '44.00' },
    ],
    [
      'divides by the nominal of the rate',
      [{ amount: 1000, currency: 'KGS', vatRate: 0.22 }],
      { vat: '204.10', excise: '0.00', total: '204.10' },
    ],
    ['takes no VAT of exempt goods', [{ amount: 1000, currency: 'RUB', vatRate: 'без НДС' }], { vat: '0.00', excise: '0.00', total: '0.00' }],
    ['takes no VAT at zero per cent', [{ amount: 1000, currency: 'RUB', vatRate: 0 }], { vat: '0.00', excise: '0.00', total: '0.00' }],
    [
      'mixes rates of VAT line by line',
      [
        { amount: 100.05, currency: 'RUB', vatRate: 0.1 },
        { amount: 100.05, currency: 'RUB', vatRate: 0.22 },
      ],
      { vat: '32.02', excise: '0.00', total: '32.02' },
    ],
  ];
  it.each(cases)('%s', (_, rows, expected) => {
    const result = deposit(...rows);
    expect(result.problems).toEqual([]);
    expect({ vat: result.vat.toFixed(2), excise: result.excise.toFixed(2), total: result.total.toFixed(2) }).toEqual(expected);
  });

  const notDue: readonly [string, Row][] = [
    ['before 1 July 2026 from Kazakhstan', { importDate: '2026-06-30', departureCountry: 'KZ' }],
    ['before 1 November 2026 from Belarus', { importDate: '2026-10-31', departureCountry: 'BY' }],
    ['for a largest taxpayer', { depositExemption: 'largest-taxpayer' }],
    ['from a country outside SPOT', { departureCountry: 'Китай' }],
  ];
  it.each(notDue)('is not due %s, and says why in both languages', (_, row) => {
    const result = deposit({ amount: 1000, currency: 'RUB', vatRate: 0.22, ...row });
    expect([result.required, result.total.toFixed(2), result.taxes.vat.toFixed(2)]).toEqual([false, '0.00', '220.00']);
    expect(result.notRequiredBecause?.ru).toMatch(/^[^{}]+$/);
    expect(result.notRequiredBecause?.en).toMatch(/^[^{}]+$/);
  });

  const due: readonly [string, Row][] = [
    ['from 1 July 2026 from Armenia', { importDate: '2026-07-01', departureCountry: 'AM' }],
    ['from 1 November 2026 from Belarus', { importDate: '2026-11-01', departureCountry: 'BY' }],
    ['when an exemption is claimed that nobody knows', { depositExemption: 'нам можно' }],
  ];
  it.each(due)('is due %s', (_, row) => {
    expect(deposit({ amount: 1000, currency: 'RUB', vatRate: 0.22, ...row }).total.toFixed(2)).toBe('220.00');
  });

  const incomplete: readonly [string, Row, string][] = [
    ['without an amount', { currency: 'RUB', vatRate: 0.22 }, 'amountMissing'],
    ['with an amount below zero', { amount: -475, currency: 'RUB', vatRate: 0.1 }, 'amountNegative'],
    ['with excise below zero', { amount: 475, currency: 'RUB', vatRate: 0.1, exciseAmount: -1 }, 'exciseNegative'],
    ['without a currency', { amount: 1, vatRate: 0.22 }, 'currencyMissing'],
    ['without a VAT rate', { amount: 1, currency: 'RUB' }, 'vatMissing'],
    ['without a rate of the currency', { amount: 1, currency: 'AMD', vatRate: 0.22 }, 'rateMissing'],
    ['with an excise category and no base', { amount: 1, currency: 'RUB', vatRate: 0.22, exciseCategory: 'beer' }, 'excise-baseMissing'],
    [
      'with an excise category nobody knows',
      { amount: 1, currency: 'RUB', vatRate: 0.22, exciseCategory: 'vodka', exciseQuantity: 1 },
      'excise-unknownCategory',
    ],
  ];
  it.each(incomplete)('is not complete %s, and names the row', (_, row, code) => {
    const result = deposit({ amount: 500, currency: 'RUB', vatRate: 0.22 }, row);
    expect(result.complete).toBe(false);
    expect(result.problems.map((problem) => [problem.code, problem.row])).toEqual([[code, 3]]);
    expect(result.total.toFixed(2)).toBe('110.00');
  });

  it('labels what is not confirmed: the day of the rate, an earlier rate, rounding', () => {
    const result = deposit({ amount: 257480, currency: 'BYN', vatRate: 0.1 });
    expect(result.doubts.map((doubt) => doubt.code)).toEqual(['rateOfEarlierDay', 'rateDateDoubtful', 'roundingDoubtful']);
  });

  it('takes the rate of the day the DOPP was filed once it is filed', () => {
    const result = deposit({ amount: 1000, currency: 'BYN', vatRate: 0.1, doppDate: '2026-11-20' });
    expect(result.problems.map((problem) => problem.code)).toEqual(['rateMissing']);
  });

  it('is never less than VAT plus excise, and above it by less than two kopecks', () => {
    const kopecks = fc.bigInt({ min: 1n, max: 10n ** 13n }).map((value) => new Decimal(value.toString()).div(100));
    fc.assert(
      fc.property(fc.array(fc.tuple(kopecks, fc.constantFrom('22', '10', '0'), kopecks), { minLength: 1, maxLength: 6 }), (lines) => {
        const result = deposit(
          ...lines.map(([amount, rate, excise]) => ({
            amount: amount.toFixed(2),
            currency: 'RUB',
            vatRate: rate,
            exciseAmount: excise.toFixed(2),
          })),
        );
        const due = lines.reduce(
          (total, [amount, rate, excise]) => total.plus(amount.plus(excise).times(rate).div(100)).plus(excise),
          new Decimal(0),
        );
        expect(result.total.gte(due)).toBe(true);
        expect(result.total.minus(due).lt('0.02')).toBe(true);
        expect(result.total.eq(roundUp(result.total, 2))).toBe(true);
        expect(result.total.eq(result.vat.plus(result.excise))).toBe(true);
      }),
    );
  });
});

describe('the sum of a batch', () => {
  it('is the sum of its consignments and complete only when each is', () => {
    const rows: Row[] = [
      { shipment: 'S-1', importDate: '2026-11-27', departureCountry: 'KZ', amount: 100, currency: 'RUB', vatRate: 0.22 },
      { shipment: 'S-2', importDate: '2026-11-27', departureCountry: 'KZ', amount: 100, currency: 'RUB', vatRate: 0.1 },
    ];
    const all = consignments(rows).map((consignment) => depositOfConsignment(consignment, context));
    expect([depositOfBatch(all).total.toFixed(2), depositOfBatch(all).complete]).toEqual(['32.00', true]);
    const broken = consignments([...rows, { shipment: 'S-3', importDate: '2026-11-27', departureCountry: 'KZ', currency: 'RUB' }]);
    expect(depositOfBatch(broken.map((consignment) => depositOfConsignment(consignment, context))).complete).toBe(false);
  });
});

describe('excise', () => {
  const on = calendarDate('2026-11-23');
  /** Every category of the table of 2026 with a base and the excise it makes, computed by hand. */
  const amounts: readonly [category: string, base: string, expected: string, method: string][] = [
    ['ethyl-alcohol', '10', '8240', 'litres of anhydrous alcohol'],
    ['spirit-products', '2.5', '2060', 'litres of anhydrous alcohol'],
    ['alcohol-over-18', '1200', '988800', '3,000 l of 40 %'],
    ['alcohol-over-9-to-18', '120', '19800', '1,000 l of 12 %, multiplied by the strength'],
    ['wort', '10', '740', 'litres'],
    ['wine', '0.75', '111', 'litres'],
    ['sparkling-wine', '0.75', '120', 'litres'],
    ['beer', '10', '330', 'litres'],
    ['cider', '10', '330', 'litres'],
    ['beer-over-8-6', '10', '620', 'litres'],
    ['sugary-drinks', '1000', '11000', 'litres'],
    ['cigars', '3', '1053', 'pieces'],
    ['cigarillos', '2', '9984', 'thousands of pieces'],
    ['tobacco', '2', '10366', 'kilograms'],
    ['heated-tobacco', '2', '21830', 'kilograms'],
    ['e-liquids', '30', '1470', 'millilitres'],
    ['petrol-below-class-5', '1', '18411', 'tonnes'],
    ['petrol-class-5', '1', '17959', 'tonnes'],
    ['diesel', '1', '12738', 'tonnes'],
    ['motor-oils', '1', '8503', 'tonnes'],
    ['aviation-kerosene', '1', '2800', 'tonnes'],
    ['cars-over-90-to-150-hp', '100', '6400', 'horsepower'],
    ['cars-over-150-to-200-hp', '160', '98080', 'horsepower'],
    ['cars-over-200-to-300-hp', '250', '251000', 'horsepower'],
    ['cars-over-300-to-400-hp', '350', '598850', 'horsepower'],
    ['cars-over-400-to-500-hp', '450', '796950', 'horsepower'],
    ['cars-over-500-hp', '600', '1097400', 'horsepower'],
    ['motorcycles-over-150-hp', '160', '98080', 'horsepower'],
  ];
  it.each(amounts)('of %s with base %s is %s roubles (%s), with rate, result and source in the trace', (category, base, expected) => {
    const answer = exciseOf({ category, base: new Decimal(base), date: on }, regulation);
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(answer.amount.toString()).toBe(expected);
    const [step] = answer.steps;
    expect(step).toMatchObject({ result: expected, data: { base }, basis: { parameter: 'excise.rates' } });
    expect(step?.basis?.sources.length).toBeGreaterThan(0);
  });

  it('is tried for every category of the table', () => {
    const table = regulation.on('excise.rates', on)?.value ?? {};
    expect([...amounts.map(([category]) => category), 'cigarettes'].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it('of a row enters the VAT base and the trace of the deposit', () => {
    const result = deposit({ amount: 100000, currency: 'RUB', vatRate: 0.22, exciseCategory: 'beer', exciseQuantity: 1000 });
    expect([result.excise.toFixed(2), result.vat.toFixed(2), result.total.toFixed(2)]).toEqual(['33000.00', '29260.00', '62260.00']);
    expect(result.lines[0]?.steps.map((step) => step.basis?.parameter)).toEqual([undefined, 'excise.rates', 'vat.standard']);
  });

  it('of cigarettes is never below the minimum and grows with the retail price', () => {
    const of = (price: string): string => {
      const answer = exciseOf({ category: 'cigarettes', base: new Decimal(2), date: on, price: new Decimal(price) }, regulation);
      return answer.ok ? answer.amount.toString() : answer.problem.code;
    };
    expect(of('1000')).toBe('8904');
    expect(of('10000')).toBe('10156');
  });

  it('of cigarettes without the retail price is not computed', () => {
    const answer = exciseOf({ category: 'cigarettes', base: new Decimal(2), date: on }, regulation);
    expect(answer.ok ? '' : answer.problem.code).toBe('excise-priceMissing');
  });

  it('is not computed for a year the pack has no rates for', () => {
    const answer = exciseOf({ category: 'beer', base: new Decimal(1), date: calendarDate('2027-01-01') }, regulation);
    expect(answer.ok ? '' : answer.problem.code).toBe('excise-unknownYear');
  });

  it('says which rates are not confirmed', () => {
    const answer = exciseOf({ category: 'heated-tobacco', base: new Decimal(1), date: on }, regulation);
    expect(answer.ok && answer.doubts.map((doubt) => doubt.code)).toEqual(['excise-doubtfulRate']);
  });
});
