import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildLedger,
  ledgerJson,
  ledgerTable,
  readLedger,
  type PaymentMatch,
  type StatementDocument,
  type UsedDeposit,
} from '../../src/payments';
import { calendarDate, Decimal, moneyText, sum, zero } from '../../src/values';
import type { TableToWrite } from '../../src/workbook/port';
import { dueOf, goods } from './support';

const party = {
  name: '',
  inn: '',
  kpp: '',
  account: '',
  bank: { name: '', city: '', bic: '', correspondentAccount: '' },
};

function payment(consignment: string, amount: Decimal | string, credited = true): PaymentMatch {
  const document: StatementDocument = {
    key: 'k',
    kind: 'Платежное поручение',
    line: 1,
    number: '1',
    amount: new Decimal(amount),
    payer: party,
    payee: party,
    kbk: '',
    purpose: '',
    tags: new Map(),
    unknown: [],
  };
  return { document, shares: [{ consignment, amount: new Decimal(amount) }], evidence: [], credited };
}

const { consignments } = dueOf([goods('S-1', 1000), goods('S-2', 2000), goods('S-3', null)]);

describe('the ledger', () => {
  const cases: readonly [string, readonly PaymentMatch[], UsedDeposit | undefined, Record<string, string>][] = [
    ['nothing paid', [], undefined, { paid: '0.00', reserved: '0.00', toRefund: '0.00', outstanding: '220.00' }],
    [
      'a part paid',
      [payment('S-1', '100')],
      undefined,
      { paid: '100.00', reserved: '100.00', toRefund: '0.00', outstanding: '120.00' },
    ],
    [
      'more paid than due',
      [payment('S-1', '300')],
      undefined,
      { paid: '300.00', reserved: '220.00', toRefund: '80.00', outstanding: '0.00' },
    ],
    [
      'less used than paid, settled',
      [payment('S-1', '220')],
      { amount: new Decimal('200'), settled: true },
      { used: '200.00', reserved: '0.00', toRefund: '20.00', outstanding: '0.00' },
    ],
    [
      'a part of the goods declared',
      [payment('S-1', '220')],
      { amount: new Decimal('50'), settled: false },
      { used: '50.00', reserved: '170.00', toRefund: '0.00' },
    ],
    [
      'paid with another KBK',
      [payment('S-1', '220', false)],
      undefined,
      { paid: '0.00', misdirected: '220.00', outstanding: '220.00' },
    ],
  ];
  it.each(cases)('with %s', (_, matches, used, expected) => {
    const ledger = buildLedger({ consignments, matches, ...(used ? { used: new Map([['S-1', used]]) } : {}) });
    expect(ledgerJson(ledger).lines[0]).toMatchObject({ consignment: 'S-1', due: '220.00', ...expected });
  });

  it('frees what was paid for a cancelled consignment, and says when more is used than paid', () => {
    const matches = [payment('S-1', '220')];
    const cancelled = buildLedger({ consignments, matches, cancelled: new Set(['S-1']) });
    expect(ledgerJson(cancelled).lines[0]).toMatchObject({ reserved: '0.00', toRefund: '220.00', outstanding: '0.00' });
    const used = new Map([['S-1', { amount: new Decimal(230), settled: true }]]);
    const overused = buildLedger({ consignments, matches, used });
    expect(overused.problems.map(({ code, consignment }) => [code, consignment])).toEqual([['usedExceedsPaid', 'S-1']]);
  });

  it('does not pretend to know what is due where the deposit is not fully computed', () => {
    const { lines } = buildLedger({ consignments, matches: [payment('S-3', '10')] });
    expect(lines[2]).toMatchObject({ dueKnown: false });
    expect(lines[2]?.reserved.toFixed(2)).toBe('10.00');
    const table: TableToWrite = ledgerTable(buildLedger({ consignments, matches: [] }), 'ru');
    expect(table.rows.map((row) => row[2])).toEqual([220, 440, null]);
  });

  it('names the payments of a consignment by the day the money left, and its orders', () => {
    const [paid] = [payment('S-1', '100')];
    if (!paid) throw new Error('no payment');
    const on = (number: string, date: string, debited?: string): PaymentMatch => ({
      ...paid,
      document: {
        ...paid.document,
        number,
        date: calendarDate(date),
        ...(debited === undefined ? {} : { debited: calendarDate(debited) }),
      },
    });
    const ledger = buildLedger({
      consignments,
      orders: [
        {
          number: 7,
          date: calendarDate('2026-11-23'),
          parts: [{ consignment: 'S-1', amount: new Decimal(220) }],
        },
      ],
      matches: [on('8', '2026-11-24', '2026-11-26'), on('7', '2026-11-25')],
    });
    expect(ledgerJson(ledger).lines[0]).toMatchObject({
      ordered: '220.00',
      paid: '200.00',
      orders: [{ number: 7, date: '2026-11-23', amount: '220.00' }],
      payments: [
        { date: '2026-11-25', number: '7', amount: '100.00', credited: true, source: 'statement' },
        { date: '2026-11-26', number: '8', amount: '100.00', credited: true, source: 'statement' },
      ],
    });
  });

  it('takes what a row says was paid only while no statement names the consignment', () => {
    const stated = new Map([
      ['S-1', { date: calendarDate('2026-11-24'), number: '7', amount: new Decimal(220) }],
      ['S-2', { date: calendarDate('2026-11-24'), number: '', amount: new Decimal(440) }],
    ]);
    const ledger = ledgerJson(buildLedger({ consignments, matches: [payment('S-1', '200')], stated }));
    expect(ledger.lines.map(({ paid, payments }) => [paid, payments.map(({ source }) => source)])).toEqual([
      ['200.00', ['statement']],
      ['440.00', ['sheet']],
      ['0.00', []],
    ]);
  });

  it('reads back the orders and the payments of statements it wrote, and nothing else', () => {
    const orders = [{ number: 7, date: calendarDate('2026-11-23'), parts: [{ consignment: 'S-1', amount: new Decimal(220) }] }];
    const stated = new Map([['S-2', { date: calendarDate('2026-11-24'), number: '8', amount: new Decimal(440) }]]);
    const written = buildLedger({ consignments, orders, matches: [payment('S-1', '100', false)], stated });
    const read = readLedger(JSON.parse(JSON.stringify(ledgerJson(written))));
    expect(read?.orders).toEqual(orders);
    const again = buildLedger({ consignments, orders: read?.orders ?? [], matches: read?.payments ?? [], stated });
    expect(ledgerJson(again)).toEqual(ledgerJson(written));
    for (const other of [undefined, [], { format: 'spot-ledger', lines: [{}] }, { format: 'other', lines: [] }])
      expect(readLedger(other)).toBeUndefined();
  });

  it('balances in every line and in total, and its sums are those of the payments', () => {
    const kopecks = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((value) => new Decimal(value.toString()).div(100));
    const key = fc.constantFrom('S-1', 'S-2', 'S-3', 'gone');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, kopecks, fc.boolean())),
        fc.array(fc.tuple(key, kopecks, fc.boolean())),
        fc.array(key),
        (paid, used, cancelled) => {
          const ledger = buildLedger({
            consignments,
            matches: paid.map(([name, amount, credited]) => payment(name, amount, credited)),
            used: new Map(used.map(([name, amount, settled]) => [name, { amount, settled }])),
            cancelled: new Set(cancelled),
          });
          for (const line of [...ledger.lines, ledger.totals]) {
            expect(line.paid.eq(line.used.plus(line.reserved).plus(line.toRefund))).toBe(true);
            for (const part of [line.used, line.reserved, line.toRefund, line.outstanding])
              expect(part.gte(zero)).toBe(true);
          }
          const paidInAll = sum(paid.map(([, amount]) => amount));
          expect(moneyText(ledger.totals.paid.plus(ledger.totals.misdirected))).toBe(moneyText(paidInAll));
        },
      ),
    );
  });
});
