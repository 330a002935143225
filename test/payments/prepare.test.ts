import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orderFields,
  orderOfDocument,
  outputFileName,
  paymentRegister,
  preparePaymentOrders,
  problemText,
  qrFileNames,
  readStatement,
  samplePurposeMark,
  writeClientBankExchange,
  type PaymentRequest,
  type PreparedPayments,
} from '../../src/payments';
import { exampleProfile, sampleKbk, type Profile } from '../../src/profile';
import { calendarDate, Decimal, moneyText, sum, type DateTime } from '../../src/values';
import type { TableToWrite } from '../../src/workbook/port';
import { dueOf, goods, payer, payerWith, regulationOf, type Row } from './support';

const createdOn = '2026-11-23T10:15' as DateTime;

function prepare(rows: readonly Row[], more: Partial<PaymentRequest> = {}, profile: Profile = payer): PreparedPayments {
  const { sheet, consignments } = dueOf(rows, { profile });
  const date = calendarDate('2026-11-23');
  return preparePaymentOrders(consignments, { regulation: regulationOf(profile), profile, date, sheet, ...more });
}

function codes({ problems }: PreparedPayments): string[] {
  return problems.map(({ code }) => code);
}

describe('settings that are not ready', () => {
  it('prepare nothing at all without the KBK and say where to get and enter it', () => {
    const result = prepare([goods('S-1', 1000)], {}, exampleProfileWithoutKbk);
    expect(result.orders).toEqual([]);
    expect(result.consignments.map(({ state }) => state)).toEqual(['blocked']);
    const problem = result.problems.find(({ code }) => code === 'kbkMissing');
    expect(problem?.setting).toBe('deposit.kbk');
    expect(problem && problemText(problem, 'ru')).toMatch(/личном кабинете.*deposit\.kbk/);
    expect(problem && problemText(problem, 'en')).toMatch(/taxpayer.*deposit\.kbk/);
  });

  const exampleProfileWithoutKbk: Profile = { ...exampleProfile, parameters: {} };

  const wrong: readonly [string, Profile, string, string][] = [
    [
      'an account whose key is wrong',
      payerWith({ account: '40702810938000012346' }),
      'settingWrong',
      'company.account',
    ],
    ['an INN whose check digit is wrong', payerWith({ inn: '7701000122' }), 'settingWrong', 'company.inn'],
    ['no account', payerWith({ account: undefined }), 'settingMissing', 'company.account'],
    ['no bank', payerWith({ bank: {} }), 'settingMissing', 'company.bank.bic'],
    ['no company name', payerWith({ name: ' ' }), 'settingMissing', 'company.name'],
    ['a name of 161 characters', payerWith({ name: 'а'.repeat(161) }), 'nameTooLong', 'company.name'],
    ['a name with an emoji', payerWith({ name: 'ООО 🙂' }), 'characters', 'company.name'],
    [
      'a payee account with a wrong key',
      payerWith({}, { 'payee.account': '40101810045250010042' }),
      'settingWrong',
      'payee.account',
    ],
    [
      'a purpose template with an unknown word',
      payerWith({}, { 'payment.purpose-by-shipment': 'СПОТ {рейс} {trip}. НДС не облагается' }),
      'purposePlaceholder',
      'payment.purpose-by-shipment',
    ],
  ];
  it.each(wrong)('prepare nothing with %s', (_, profile, code, setting) => {
    const result = prepare([goods('S-1', 1000)], {}, profile);
    const problem = result.problems.find((candidate) => candidate.code === code && candidate.setting === setting);
    expect(result.orders).toEqual([]);
    expect(problem?.severity).toBe('error');
    expect(problem && problemText(problem, 'ru')).toMatch(/^[^{]*(\{shipment\}[^{]*|\{trip\}[^{]*)*$/);
    expect(problem && problemText(problem, 'en')).not.toMatch(/undefined|NaN/);
  });

  it('only warn of a company without a KPP, because the rule is known from one source', () => {
    const result = prepare([goods('S-1', 1000)], {}, payerWith({ kpp: undefined }));
    expect([codes(result), result.orders[0]?.payer.kpp]).toEqual([['kppMissing'], '0']);
  });

  it('warn when the KBK is that of the single tax payment', () => {
    expect(codes(prepare([goods('S-1', 1000)], {}, payerWith({}, { 'deposit.kbk': '18201061201010000510' })))).toEqual([
      'kbkOfSingleTax',
    ]);
  });
});

describe('a row that cannot be paid', () => {
  const rows: readonly [string, Row, string, string][] = [
    ['a negative amount', goods('S-1', -1000), 'depositIncomplete', 'D2'],
    ['no VAT rate', goods('S-1', 1000, { vatRate: null }), 'depositIncomplete', 'F2'],
    ['no rate of its currency', goods('S-1', 1000, { currency: 'BYN' }), 'depositIncomplete', 'E2'],
    ['no shipment number', goods(null, 1000), 'shipmentMissing', 'A2'],
    ['Kazakh letters in the shipment number', goods('Қ-1', 1000), 'characters', 'A2'],
    ['a shipment number that fills the purpose', goods('S'.repeat(160), 1000), 'purposeTooLong', 'A2'],
    ['an amount of more than 18 digits', goods('S-1', '99999999999999999'), 'amountTooLarge', 'D2'],
  ];
  it.each(rows)('with %s keeps back itself only and names its cell', (_, row, code, cell) => {
    const result = prepare([row, goods('OK-1', 500)]);
    expect(result.problems.map((problem) => [problem.code, problem.cell, problem.severity])).toEqual([
      [code, cell, 'error'],
    ]);
    expect(result.consignments.map(({ state }) => state)).toEqual(['problem', 'ordered']);
    expect(result.orders.map(({ amount }) => moneyText(amount))).toEqual(['110.00']);
    for (const problem of result.problems) {
      expect(problemText(problem, 'ru')).toMatch(/^[^{}]+$/);
      expect(problemText(problem, 'en')).toMatch(/^[^{}]+$/);
    }
  });

  it('is late when the order is dated after the last banking day', () => {
    expect(codes(prepare([goods('S-1', 1000, { importDate: '2026-11-24' })]))).toEqual(['late']);
  });

  it('belongs to another importer: the order is prepared and the difference shown', () => {
    const result = prepare([goods('S-1', 1000, { importerInn: '7727406020' })]);
    expect([codes(result), result.orders.length]).toEqual([['otherImporter'], 1]);
  });
});

describe('requisites', () => {
  it('are those in force on the date of the order', () => {
    const on = (date: string): string[] => {
      const payee = prepare([goods('S-1', 1000)], { date: calendarDate(date) }).orders[0]?.payee;
      return [payee?.kpp ?? '', payee?.bank.name ?? ''];
    };
    expect(on('2025-10-26')).toEqual(['770801001', 'ОТДЕЛЕНИЕ ТУЛА БАНКА РОССИИ//УФК по Тульской области']);
    expect(on('2025-12-04')).toEqual(['770801001', 'ОКЦ № 7 ГУ Банка России по ЦФО//УФК по Тульской области']);
    expect(on('2025-12-05')[0]).toBe('770701001');
  });

  it('list what is not confirmed with its confidence, and nothing the user replaced himself', () => {
    const fields = (profile: Profile): string[] =>
      prepare([goods('S-1', 1000)], {}, profile).orders[0]?.doubts.map(({ field }) => field) ?? [];
    const all = [
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '21',
      '22',
      '24',
      '61',
      '101',
      '102',
      '103',
      '105',
      '106',
      '107',
      '108',
      '109',
      '110',
    ];
    expect(fields(payer)).toEqual(all);
    expect(fields(payerWith({}, { 'payment.field-101': '13', 'payment.field-105': '45000000' }))).toEqual(
      all.filter((field) => field !== '101' && field !== '105'),
    );
  });

  it('of a purpose that says nothing of VAT end with «НДС не облагается»', () => {
    const profile = payerWith({}, { 'payment.purpose-by-shipment': 'СПОТ {shipment}.' });
    expect(prepare([goods('S-1', 1000)], {}, profile).orders[0]?.purpose).toBe('СПОТ S-1. НДС не облагается');
  });

  it('leave the date out of the purpose when the DOPP has none', () => {
    expect(prepare([goods('S-1', 1000, { doppNumber: '77-1' })]).orders[0]?.purpose).toBe(
      'Обеспечительный платеж СПОТ по ДОПП N 77-1. НДС не облагается',
    );
  });
});

describe('numbers of orders', () => {
  const numbers = (rows: readonly Row[], more: Partial<PaymentRequest>): number[] =>
    prepare(rows, more).orders.map(({ number }) => number);

  it('continue after the greatest in use, in the sheet and outside it', () => {
    expect(
      numbers([goods('S-1', 1), goods('S-2', 1, { paymentOrder: '№ 41 от 20.11.2026' })], { usedNumbers: [7] }),
    ).toEqual([42]);
  });

  it('pass over numbers in use and those ending in 000', () => {
    expect(
      numbers([goods('S-1', 1), goods('S-2', 1), goods('S-3', 1)], { firstNumber: 998, usedNumbers: [999, 1001] }),
    ).toEqual([998, 1002, 1003]);
  });

  it('end at 999999: what has no number is not prepared and says so', () => {
    const result = prepare([goods('S-1', 1), goods('S-2', 1)], { firstNumber: 999_999 });
    expect([result.orders.map(({ number }) => number), codes(result), result.nextNumber]).toEqual([
      [999_999],
      ['numbersExhausted'],
      undefined,
    ]);
    expect(result.consignments.map(({ state }) => state)).toEqual(['ordered', 'problem']);
  });

  it.each([0, -1, 1.5, 1_000_000, Number.NaN])('cannot begin with %s', (firstNumber) => {
    expect(codes(prepare([goods('S-1', 1)], { firstNumber }))).toEqual(['firstNumberWrong']);
  });
});

describe('what is made with the KBK of the sample', () => {
  const result = prepare([goods('S-1', 1000)], {}, { ...exampleProfile, parameters: { 'deposit.kbk': sampleKbk } });

  it('is marked in the purpose and in the names of files', () => {
    expect([result.sample, codes(result)]).toEqual([true, ['sample']]);
    expect(result.orders[0]?.purpose.startsWith(samplePurposeMark)).toBe(true);
    expect(outputFileName('payments.txt', result)).toBe('SAMPLE-payments.txt');
    expect([...qrFileNames(result.orders).values()]).toEqual(['SAMPLE-S-1']);
  });
});

describe('names of pictures', () => {
  it('hold nothing a file name cannot hold and never repeat', () => {
    const { orders } = prepare([
      goods('a/b:c', 1),
      goods('a?b*c', 1),
      goods('CON', 1),
      goods('..', 1),
      goods('A-B-C', 1),
    ]);
    expect([...qrFileNames(orders).values()]).toEqual(['a-b-c', 'a-b-c-2', 'order-3', 'order-4', 'A-B-C-5']);
  });
});

describe('a group of consignments', () => {
  it('whose names do not fit one purpose is split, and nothing is lost', () => {
    const rows = Array.from({ length: 60 }, (_, index) => goods(`SHIPMENT-${index}`, 100));
    const result = prepare(rows, { grouping: 'all' });
    expect(result.orders.every(({ purpose }) => purpose.length <= 210)).toBe(true);
    expect(result.orders.flatMap(({ parts }) => parts.map(({ consignment }) => consignment))).toEqual(
      rows.map(({ shipment }) => shipment),
    );
    expect(codes(result)).toEqual(['groupSplit', 'grouped']);
  });
});

describe('a random batch', () => {
  const batch = fc.array(
    fc.record({
      kopecks: fc.bigInt({ min: 1n, max: 10n ** 13n }),
      rate: fc.constantFrom('22', '10'),
      day: fc.constantFrom('2026-11-27', '2026-11-30', '2026-12-01'),
      dopp: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const groupings = fc.constantFrom('consignment', 'importDate', 'all') as fc.Arbitrary<
    'consignment' | 'importDate' | 'all'
  >;

  it('has orders that add up to its deposits to the kopeck, and reads back as written', () => {
    fc.assert(
      fc.property(batch, groupings, (lines, grouping) => {
        const rows = lines.map(({ kopecks, rate, day, dopp }, index) =>
          goods(`S-${index}`, new Decimal(kopecks.toString()).div(100).toFixed(2), {
            vatRate: rate,
            importDate: day,
            doppNumber: dopp ? `D-${index}` : null,
          }),
        );
        const due = sum(dueOf(rows).consignments.map(({ deposit }) => deposit.total));
        const { orders, total } = prepare(rows, { grouping });
        expect(moneyText(total)).toBe(moneyText(due));
        expect(moneyText(sum(orders.flatMap(({ parts }) => parts.map(({ amount }) => amount))))).toBe(moneyText(due));
        const file = writeClientBankExchange(orders, { createdOn });
        const read = readStatement(file.ok ? file.bytes : '');
        expect([read.complete, read.problems]).toEqual([true, []]);
        expect(read.documents.map(orderOfDocument)).toEqual(orders.map(orderFields));
      }),
      { numRuns: 60 },
    );
  });

  it('of 10,000 orders is prepared, written and read back whole', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => goods(`S-${index}`, index + 1));
    const { orders, nextNumber } = prepare(rows);
    const file = writeClientBankExchange(orders, { createdOn });
    const read = readStatement(file.ok ? file.bytes : '');
    expect([orders.length, read.documents.length, nextNumber]).toEqual([10_000, 10_000, 10_011]);
    expect(new Set(read.documents.map(({ key }) => key)).size).toBe(10_000);
  });
});

describe('the register', () => {
  it('is a table the workbook port writes, with totals and what is not confirmed', () => {
    const table: TableToWrite = paymentRegister(prepare([goods('S-1', 1000), goods('S-2', 0.05)]).orders, 'en');
    expect(table.rows.map((row) => [row[0], row[3], row[8]])).toEqual([
      [1, 'S-1', 220],
      [2, 'S-2', 0.02],
    ]);
    expect(table.totals?.[0]?.[8]).toBe(220.02);
    expect(table.notes?.some((note) => note.includes('field 101'))).toBe(true);
  });
});
