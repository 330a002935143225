import { describe, expect, it } from 'vitest';
import { finish } from '../../src/shipment';
import type { CellInput } from '../../src/shipment/model';
import { parseCentralBankRates, readStatement } from '../../src/payments';
import { exampleProfile } from '../../src/profile';
import { calendarDate, Decimal, moneyText, parseIsoMoment, serialFromMoment } from '../../src/values';
import type { PayOutcome } from '../../taskpane/use-cases/pay-outcome';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { emptyBook, loadPaymentBook, savePaymentBook } from '../../taskpane/use-cases/payment-book';
import { memoryStorage } from '../../taskpane/use-cases/memory-storage';
import { chosenTotal, dueKeys, payState, readFirstNumber } from '../../taskpane/views/pay/choice';
import { directBankFile, exchangeFileName, formsTableInSteps, qrBytes } from '../../taskpane/views/pay/order-files';
import { foundIn, windowOf } from '../../taskpane/views/pay/list-window';
import { qrSvg } from '../../taskpane/views/pay/qr-picture';
import { WorkbookInMemory } from './workbook-in-memory';

const asOf = calendarDate('2026-11-23');
const now = parseIsoMoment('2026-11-23T10:15') ?? asOf;
const headers = [
  '№ перевозки',
  'Плановая дата ввоза',
  'Страна отправления',
  'Стоимость',
  'Валюта',
  'Ставка НДС',
  '№ платёжного поручения',
];
const importDate = serialFromMoment(calendarDate('2026-11-27'));
const line = (shipment: string, amount: CellInput, order: CellInput = null): CellInput[] => [
  shipment,
  importDate,
  'KZ',
  amount,
  'RUB',
  22,
  order,
];

/** Twenty digits that are nobody's KBK. */
const ownKbk = '18200000000000000001';

const openBook = (...rows: CellInput[][]): WorkbookInMemory => new WorkbookInMemory('Отгрузки', [headers, ...rows]);
const open = (book: WorkbookInMemory, kbk?: string, storage = memoryStorage()): Promise<PayOutcome> =>
  createPaneUseCases(book, { now: () => now }, storage).preparePay({
    sheet: 'Отгрузки',
    asOf,
    profile: { company: exampleProfile.company, ...(kbk ? { parameters: { 'deposit.kbk': kbk } } : {}) },
    signal: { aborted: false },
    onProgress: () => undefined,
  });
const order = (number: number) => ({ number, date: asOf, amount: new Decimal(1), parts: [] });
const work = { signal: { aborted: false }, onProgress: () => undefined };
const choice = (...keys: string[]) => ({ consignments: new Set(keys), grouping: 'consignment', date: asOf }) as const;

describe('the pane pays', () => {
  it('nothing while the KBK is missing, and says where to get it', async () => {
    const outcome = await open(openBook(line('SH-1', 3000000)));
    const prepared = await outcome.prepare(choice('SH-1'), outcome.book, work);
    expect(outcome.kbk).toBe('missing');
    expect(prepared.orders).toEqual([]);
    expect(prepared.problems).toContainEqual(expect.objectContaining({ severity: 'error', setting: 'deposit.kbk' }));
  });

  it('the chosen consignments only, 660,000.00 for 3,000,000 at 22 %', async () => {
    const outcome = await open(openBook(line('SH-1', 3000000), line('SH-2', 1000)), ownKbk);
    expect([...dueKeys(outcome.consignments, outcome.book)]).toEqual(['SH-1', 'SH-2']);
    expect(chosenTotal(outcome.consignments, new Set(['SH-1']))).toBe('660000.00');
    const { orders, total } = await outcome.prepare(choice('SH-1'), outcome.book, work);
    expect(orders.map(({ number, amount }) => [number, moneyText(amount)])).toEqual([[1, '660000.00']]);
    expect(moneyText(total)).toBe('660000.00');
  });

  it('with numbers that go on after those of the sheet and of orders kept in the workbook, and never repeat', async () => {
    const workbook = openBook(line('SH-1', 1000, '17'), line('SH-2', 2000), line('SH-3', 3000));
    const outcome = await open(workbook, ownKbk);
    expect(outcome.nextNumber(outcome.book)).toBe(18);
    const { orders } = await outcome.prepare(choice('SH-2'), outcome.book, work);
    await outcome.keep(orders, outcome.book);

    const again = await open(workbook, ownKbk);
    expect(again.nextNumber(again.book)).toBe(19);
    const second = await again.prepare(choice('SH-1', 'SH-2', 'SH-3'), again.book, work);
    expect(second.problems.filter(({ code }) => code === 'orderedAgain').map(({ data }) => data)).toEqual([
      { shipment: 'SH-1', number: '17' },
      { shipment: 'SH-2', number: 18 },
    ]);
    expect([...dueKeys(again.consignments, again.book)]).toEqual(['SH-3']);
    expect((await again.prepare(choice('SH-3'), again.book, work)).orders.map(({ number }) => number)).toEqual([19]);
    expect((await again.prepare({ ...choice('SH-3'), firstNumber: 18 }, again.book, work)).orders.map(({ number }) => number)).toEqual([19]);
  });

  it('a sample without using up a number, marked in name and purpose', async () => {
    const workbook = openBook(line('SH-1', 1000));
    const outcome = await open(workbook, exampleProfile.parameters['deposit.kbk']);
    const prepared = await outcome.prepare(choice('SH-1'), outcome.book, work);
    expect(outcome.kbk).toBe('sample');
    expect(exchangeFileName(prepared)).toBe('SAMPLE-payments.txt');
    expect(prepared.orders[0]?.purpose).toContain('ОБРАЗЕЦ');
    expect((await outcome.keep(prepared.orders, outcome.book)).orders).toEqual([]);
  });

  it('and takes back from the statement what it saved, once only', async () => {
    const workbook = openBook(line('SH-1', 3000000), line('SH-2', 1000));
    const outcome = await open(workbook, ownKbk);
    const { orders } = await outcome.prepare(choice('SH-1', 'SH-2'), outcome.book, work);
    const book = await outcome.keep(orders, outcome.book);
    const file = await outcome.exchangeFile(orders, now, work);
    if (!file.ok) throw new Error('No file');
    const statement = readStatement(file.bytes);
    const found = await outcome.match(statement, book, new Map(), work);
    expect(found.matches.map(({ shares }) => shares.map(({ consignment }) => consignment))).toEqual([['SH-1'], ['SH-2']]);
    expect(moneyText((await outcome.ledger(book, found, work)).totals.paid)).toBe('660220.00');
    await outcome.keepMatches(found, book);

    const later = await open(workbook, ownKbk);
    const repeated = await later.match(statement, later.book, new Map(), work);
    expect(repeated.matches).toEqual([]);
    expect(repeated.duplicates).toHaveLength(2);
    const { totals } = await later.ledger(later.book, repeated, work);
    expect([moneyText(totals.paid), moneyText(totals.outstanding)]).toEqual(['660220.00', '0.00']);
  });

  it('with what can be read of a damaged memory of payments, and says that it is damaged', async () => {
    const workbook = openBook(line('SH-1', 1000));
    workbook.settings.set('payments', { orders: [{ number: 'x' }] });
    expect(await loadPaymentBook(workbook)).toEqual({ ...emptyBook, damaged: true });

    const orders = Array.from({ length: 600 }, (_, index) => order(index + 1));
    await savePaymentBook(workbook, { orders, payments: [] });
    workbook.settings.set('payments-orders-2', { bytes: 5, packed: '!' });
    const { orders: left, damaged } = await loadPaymentBook(workbook);
    expect([left.length, damaged]).toEqual([400, true]);
  });

  it('writing only the part of its memory that grew', async () => {
    const workbook = openBook(line('SH-1', 1000));
    await savePaymentBook(workbook, { orders: Array.from({ length: 1000 }, (_, index) => order(index + 1)), payments: [] });
    const book = await loadPaymentBook(workbook);
    const written: string[] = [];
    workbook.saveSetting = (key, value) => {
      written.push(key);
      workbook.settings.set(key, value);
      return Promise.resolve();
    };
    await savePaymentBook(workbook, { ...book, orders: [...book.orders, order(1001)] });
    expect(written).toEqual(['payments-orders-3', 'payments']);
    expect((await loadPaymentBook(workbook)).orders.map(({ number }) => number).at(-1)).toBe(1001);
  });

  it('with the memory an earlier version kept', async () => {
    const workbook = openBook(line('SH-1', 1000));
    workbook.settings.set('payments', {
      orders: [{ number: 7, date: '2026-11-20', amount: '220.00', parts: [{ consignment: 'SH-1', amount: '220.00' }] }],
      payments: [],
    });
    const outcome = await open(workbook, ownKbk);
    expect([outcome.nextNumber(outcome.book), [...dueKeys(outcome.consignments, outcome.book)]]).toEqual([8, []]);
  });

  it('with numbers that do not repeat in another workbook on the same computer', async () => {
    const storage = memoryStorage();
    const first = await open(openBook(line('SH-1', 1000)), ownKbk, storage);
    await first.keep((await first.prepare({ ...choice('SH-1'), firstNumber: 41 }, first.book, work)).orders, first.book);
    const second = await open(openBook(line('SH-9', 1000)), ownKbk, storage);
    expect(second.nextNumber(second.book)).toBe(42);
    expect((await second.prepare(choice('SH-9'), second.book, work)).orders.map(({ number }) => number)).toEqual([42]);
  });

  it('for 10,000 shipments in slices the user can stop, and tells how far it is', async () => {
    const outcome = await open(openBook(...Array.from({ length: 10_000 }, (_, index) => line(`SH-${index}`, 1000 + index))), ownKbk);
    const keys = outcome.consignments.map(({ key }) => key);
    const shares: number[] = [];
    const { orders } = await outcome.prepare(choice(...keys), outcome.book, { ...work, onProgress: (share) => shares.push(share) });
    expect(orders).toHaveLength(10_000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // Slices small enough to let clicks through in between.
    expect(shares.length).toBeGreaterThan(300);
    const signal = { aborted: false };
    const stopped = outcome.prepare(choice(...keys), outcome.book, {
      signal,
      onProgress: (share) => {
        signal.aborted ||= share > 0.3;
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const book = await outcome.keep(orders, outcome.book);
    const file = await outcome.exchangeFile(orders, now, work);
    if (!file.ok) throw new Error('No file');
    const found = await outcome.match(await outcome.readStatement(file.bytes, work), book, new Map(), work);
    expect(found.matches).toHaveLength(10_000);
    const ledger = await outcome.ledger(book, found, work);
    expect([moneyText(ledger.totals.outstanding), ledger.totals.paid.eq(ledger.totals.due)]).toEqual(['0.00', true]);
  }, 60_000);

  it('and keeps in the workbook what it reads back the same', async () => {
    const workbook = openBook(line('SH-1', 1000));
    const outcome = await open(workbook, ownKbk);
    const book = await outcome.keep((await outcome.prepare(choice('SH-1'), outcome.book, work)).orders, outcome.book);
    const once = await loadPaymentBook(workbook);
    await savePaymentBook(workbook, once);
    expect(await loadPaymentBook(workbook)).toEqual(once);
    expect(once.orders.map(({ number, amount }) => [number, moneyText(amount)])).toEqual(
      book.orders.map(({ number, amount }) => [number, moneyText(amount)]),
    );
  });
});

describe('the files of an order', () => {
  it('hold the payment code as a drawing, the DirectBank document and the form', async () => {
    const outcome = await open(openBook(line('SH-1', 3000000)), ownKbk);
    const [order] = (await outcome.prepare(choice('SH-1'), outcome.book, work)).orders;
    if (!order) throw new Error('No order');
    expect(await qrSvg(qrBytes(order) ?? new Uint8Array())).toMatch(/^<svg/);
    expect(directBankFile(order, 'c8a1f6d2-0000-4000-8000-000000000001', now)).toMatchObject({
      name: 'SH-1.xml',
      text: expect.stringContaining('660000.00') as string,
    });
    const table = finish(formsTableInSteps([order, order], 'Поручения'));
    expect(table.rows.filter(([first]) => String(first).startsWith('Платежное поручение №'))).toHaveLength(2);
    expect(table.rows.flat()).toContain('Шестьсот шестьдесят тысяч рублей 00 копеек');
  });
});

describe('the choice of payments', () => {
  const deposit = { required: true, complete: true, vat: '1.00', excise: '0.00', total: '1.00', lines: [], steps: [], problems: [] };
  it.each([
    ['due', {}, []],
    ['ordered', { order: '5' }, []],
    ['ordered', {}, ['SH-1']],
    ['not-due', { deposit: { ...deposit, required: false } }, []],
    ['not-due', { deposit: { ...deposit, total: '0.00' } }, []],
    ['not-computed', { deposit: { ...deposit, complete: false } }, ['SH-1']],
  ] as const)('sees %s', (state, more, ordered) => {
    const numbers = new Map(ordered.map((key, index) => [key as string, index + 1]));
    expect(payState({ key: 'SH-1', cell: 'A2', deposit, ...more }, numbers)).toBe(state);
  });

  it.each([
    ['', undefined],
    [' 17 ', 17],
    ['0', 'wrong'],
    ['семь', 'wrong'],
    ['1.5', 'wrong'],
    ['1234567890', 'wrong'],
  ])('reads the first number «%s» as %s', (text, number) => {
    expect(readFirstNumber(text)).toBe(number);
  });
});

describe('the rates of the central bank', () => {
  const day =
    '<?xml version="1.0" encoding="utf-8"?><ValCurs Date="24.11.2026" name="Foreign Currency Market"><Valute ID="R01335"><NumCode>398</NumCode><CharCode>KZT</CharCode><Nominal>100</Nominal><Name>Тенге</Name><Value>15,5000</Value></Valute><Valute ID="R01090B"><NumCode>933</NumCode><CharCode>BYN</CharCode><Nominal>1</Nominal><Name>Белорусский рубль</Name><Value>27,9135</Value></Valute></ValCurs>';
  const { rates } = parseCentralBankRates(day);
  const add = (book: WorkbookInMemory) => createPaneUseCases(book, { now: () => now }).addRates(rates, 'ru');

  it('make the rates sheet where there is none', async () => {
    const book = openBook();
    expect(await add(book)).toMatchObject({ sheet: 'Курсы', added: 2, unchanged: 0 });
    expect(book.tables[0]?.rows).toHaveLength(2);
  });

  it('stand below those of the sheet, under its own headings; a rate that differs stays', async () => {
    const serial = serialFromMoment(calendarDate('2026-11-24'));
    const book = new WorkbookInMemory('Курсы', [
      ['Курс', 'Дата', 'Валюта'],
      [28, serial, 'BYN'],
    ]);
    const added = await add(book);
    expect(added).toMatchObject({
      added: 1,
      conflicts: [{ currency: 'BYN', date: '2026-11-24', inSheet: '28', incoming: '27.9135' }],
    });
    expect(book.written).toEqual([
      { cell: 'A3', value: 0.155 },
      { cell: 'B3', value: serial, format: 'dd.mm.yyyy' },
      { cell: 'C3', value: 'KZT' },
    ]);
    expect(book.at('A2')).toBe(28);
  });
});

describe('a long list', () => {
  it.each([
    [0, 0, [], [0, 0]],
    [5, 0, [1, 2], [1, 2]],
    [5, 2, [5], [5, 5]],
    [5, 9, [5], [5, 5]],
  ])('of %i items shows page %i', (length, page, shown, places) => {
    const found = windowOf(Array.from({ length }, (_, index) => index + 1), page, 2);
    expect([found.shown, [found.first, found.last]]).toEqual([shown, places]);
  });

  it('is searched by any of its words', () => {
    const words = (item: string) => [item, undefined];
    expect(foundIn(['SH-1', 'SH-12', 'B-2'], ' sh-1 ', words)).toEqual(['SH-1', 'SH-12']);
    expect(foundIn(['SH-1'], '', words)).toEqual(['SH-1']);
  });
});
