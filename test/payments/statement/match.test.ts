import { describe, expect, it } from 'vitest';
import {
  matchPayments,
  preparePaymentOrders,
  problemText,
  readStatement,
  writeClientBankExchange,
  type MatchRequest,
  type MatchResult,
  type PaymentOrder,
  type PaymentOrderFields,
  type StatementDocument,
} from '../../../src/payments';
import { calendarDate, Decimal, moneyText, type DateTime } from '../../../src/values';
import { dueOf, goods, payer, regulationOf, type Row } from '../support';

const regulation = regulationOf(payer);
const rows: readonly Row[] = [
  goods('S-1', 1000),
  goods('S-10', 2000),
  goods('26 KZ 7', 3000, { doppNumber: 'DOPP-77', doppDate: '2026-11-20' }),
  goods('12', 4000),
];

function ordersOf(from: readonly Row[], grouping: 'consignment' | 'all' = 'consignment'): readonly PaymentOrder[] {
  const { consignments } = dueOf(from);
  const date = calendarDate('2026-11-23');
  return preparePaymentOrders(consignments, { regulation, profile: payer, date, grouping, firstNumber: 101 }).orders;
}

type Change = Partial<Pick<PaymentOrderFields, 'number' | 'date' | 'purpose'>> & {
  readonly amount?: string;
  readonly kbk?: string;
  readonly account?: string;
  readonly inn?: string;
};

/** What the bank shows of our orders, some of them changed on the way. */
function paid(orders: readonly PaymentOrderFields[], change: Change = {}): readonly StatementDocument[] {
  const { amount, kbk, account, inn, ...fields } = change;
  const changed = orders.map((order) => ({
    ...order,
    ...fields,
    amount: amount === undefined ? order.amount : new Decimal(amount),
    payee: { ...order.payee, account: account ?? order.payee.account, inn: inn ?? order.payee.inn },
    budget: { ...order.budget, kbk: kbk ?? order.budget.kbk },
  }));
  const file = writeClientBankExchange(changed, { createdOn: '2026-11-23T10:00' as DateTime });
  return file.ok ? readStatement(file.bytes).documents : [];
}

function match(documents: readonly StatementDocument[], more: Partial<MatchRequest> = {}, from = rows): MatchResult {
  const { sheet, consignments } = dueOf(from);
  return matchPayments({ documents, consignments, regulation, profile: payer, sheet, ...more });
}

function shares({ matches }: MatchResult): (readonly [string, string])[] {
  return matches.flatMap((found) =>
    found.shares.map(({ consignment, amount }) => [consignment, moneyText(amount)] as const),
  );
}

function codes({ findings }: MatchResult): string[] {
  for (const finding of findings)
    for (const language of ['ru', 'en'] as const)
      expect(problemText(finding, language)).not.toMatch(/[{}]|undefined|NaN/);
  return findings.map(({ code }) => code);
}

const orders = ordersOf(rows);
const [first] = orders;

describe('payments of a statement', () => {
  it('are matched by the shipment or DOPP number of the purpose, with the evidence', () => {
    const result = match(paid(orders));
    expect(shares(result)).toEqual([
      ['S-1', '220.00'],
      ['S-10', '440.00'],
      ['26 KZ 7', '660.00'],
      ['12', '880.00'],
    ]);
    expect(result.matches.map(({ evidence }) => evidence.map(({ kind }) => kind))).toEqual([
      ['purpose-shipment', 'amount'],
      ['purpose-shipment', 'amount'],
      ['purpose-dopp', 'amount'],
      ['purpose-shipment', 'amount'],
    ]);
    expect(codes(result)).toEqual([]);
  });

  it('are matched by order number, date and amount when the purpose names nothing', () => {
    const result = match(paid(orders.slice(0, 1), { purpose: 'По договору' }), { orders });
    expect(shares(result)).toEqual([['S-1', '220.00']]);
    expect(result.matches[0]?.evidence.map(({ kind }) => kind)).toEqual(['order-number', 'amount', 'date']);
  });

  it('are matched by the order number and date in the sheet’s own columns', () => {
    const from = [goods('S-1', 1000, { paymentOrder: '101', paymentDate: '2026-11-23' })];
    expect(shares(match(paid(orders.slice(0, 1), { purpose: 'По договору' }), {}, from))).toEqual([['S-1', '220.00']]);
  });

  it('for several shipments in one order are shared out as the order was', () => {
    const grouped = ordersOf([goods('S-1', 1000), goods('S-10', 2000)], 'all');
    const wanted = [
      ['S-1', '220.00'],
      ['S-10', '440.00'],
    ];
    expect(shares(match(paid(grouped), { orders: grouped }))).toEqual(wanted);
    expect(shares(match(paid(grouped)))).toEqual(wanted);
  });

  it.each([
    ['a part of it', { amount: '100' }, ['partPayment']],
    ['more than due', { amount: '300' }, ['overPayment']],
    ['with another KBK', { kbk: '18201061201010000510' }, ['wrongKbk']],
    ['to another account', { account: '03100643000000018501' }, ['wrongAccount']],
    ['to another INN', { inn: '7701000121' }, ['wrongInn']],
    ['too late', { date: calendarDate('2026-11-26') }, ['late']],
  ] as const)('for S-1, %s, are matched and reported', (_, change, expected) => {
    const result = match(paid(orders.slice(0, 1), change));
    expect([shares(result).map(([key]) => key), codes(result)]).toEqual([['S-1'], expected]);
  });

  it('with another KBK or payee are not credited, and warn unless the user gave the value himself', () => {
    const kbk = match(paid(orders.slice(0, 1), { kbk: '18201061201010000510' }));
    const account = match(paid(orders.slice(0, 1), { account: '03100643000000018501' }));
    expect([kbk, account].map(({ matches, findings }) => [matches[0]?.credited, findings[0]?.severity])).toEqual([
      [false, 'error'],
      [false, 'warning'],
    ]);
  });

  it('in two parts make the whole', () => {
    const parts = [
      ...paid(orders.slice(0, 1), { amount: '100' }),
      ...paid(orders.slice(0, 1), { amount: '120', number: 301 }),
    ];
    expect([shares(match(parts)), codes(match(parts))]).toEqual([
      [
        ['S-1', '100.00'],
        ['S-1', '120.00'],
      ],
      [],
    ]);
  });

  it('in two parts on two statements make the whole', () => {
    const [order] = orders;
    if (!order) throw new Error('no order');
    const first = match(paid([order], { amount: '100.00' }));
    const second = match(paid([order], { amount: '120.00', number: 502 }), { earlier: first.matches });
    expect([codes(first), codes(second)]).toEqual([['partPayment'], []]);
  });

  it('of a statement loaded twice are counted once', () => {
    const documents = paid(orders);
    const twice = match([...documents, ...documents]);
    expect([twice.matches.length, twice.duplicates.length, codes(twice)]).toEqual([4, 4, []]);
    const later = match(documents, { earlier: twice.matches });
    expect([later.matches.length, later.duplicates.length]).toEqual([0, 4]);
  });
});

describe('what is not sure is asked', () => {
  const questions: readonly [string, Change, Partial<MatchRequest>, readonly Row[], readonly string[]][] = [
    ['the amount alone agrees', { purpose: 'СПОТ' }, {}, rows, ['S-1']],
    ['several deposits have the amount', { purpose: 'СПОТ' }, {}, [goods('A', 1000), goods('B', 1000)], ['A', 'B']],
    ['the order number agrees but not the amount', { purpose: 'СПОТ', amount: '1' }, { orders }, rows, ['S-1']],
    [
      'the order says one shipment and the purpose another',
      { purpose: 'СПОТ, перевозка S-10' },
      { orders },
      rows,
      ['S-10', 'S-1'],
    ],
    [
      'two shipments are named and the amount is not their sum',
      { purpose: 'СПОТ S-1, S-10', amount: '500' },
      {},
      rows,
      ['S-1', 'S-10'],
    ],
    [
      'two consignments carry the DOPP number',
      { purpose: 'ДОПП 77-1' },
      {},
      [goods('A', 1, { doppNumber: '77-1' }), goods('B', 1, { doppNumber: '77-1' })],
      ['A', 'B'],
    ],
  ];
  it.each(questions)('when %s', (_, change, more, from, candidates) => {
    const result = match(paid(orders.slice(0, 1), change), more, from);
    expect(result.matches).toEqual([]);
    expect(result.questions.map((question) => question.candidates.map(({ consignment }) => consignment))).toEqual([
      candidates,
    ]);
    expect(result.questions[0]?.text.ru).toMatch(/\.$/);
  });

  it('and the answer settles it', () => {
    const documents = paid(orders.slice(0, 1), { purpose: 'СПОТ', amount: '660' });
    const key = documents[0]?.key ?? '';
    const both = match(documents, { decisions: new Map([[key, ['S-1', 'S-10']]]) });
    expect(shares(both)).toEqual([
      ['S-1', '220.00'],
      ['S-10', '440.00'],
    ]);
    const none = match(documents, { decisions: new Map([[key, []]]) });
    expect([none.matches.length, none.unknown.length, none.unrelated.length]).toEqual([0, 0, 1]);
  });
});

describe('payments that are for no consignment', () => {
  it('but went to the payee of deposits are reported', () => {
    const result = match(paid(orders.slice(0, 1), { purpose: 'По договору', amount: '7' }));
    expect([result.unknown.length, codes(result)]).toEqual([1, ['unknown']]);
  });

  it('to a carrier are none of ours, even when they name the shipment', () => {
    const freight = {
      purpose: 'Фрахт, перевозка S-1',
      account: '40702810138250123017',
      inn: '7701000121',
      kbk: '',
      amount: '5',
    };
    expect(match(paid(orders.slice(0, 1), freight))).toMatchObject({
      matches: [],
      findings: [],
      unrelated: [{ number: '101' }],
    });
  });

  it.each([
    ['S-1 is not found in S-10 or S-11', 'СПОТ S-11', []],
    ['a short number counts only after a word that says what it is', 'СПОТ, НДС 12', []],
    ['a short number after «№» counts', 'СПОТ, рейс №12', ['12']],
    ['a number of several words is found with marks around it', 'СПОТ (26 kz 7).', ['26 KZ 7']],
  ])('%s', (_, purpose, keys) => {
    expect(shares(match(paid(orders.slice(0, 1), { purpose, amount: '7' }))).map(([key]) => key)).toEqual(keys);
  });

  it('and money received or documents without a readable amount end in lists of their own', () => {
    const [document] = paid(orders.slice(0, 1));
    if (!document || !first) throw new Error('the case has no document');
    const { amount, ...withoutAmount } = document;
    const received = { ...document, key: 'in', payer: document.payee, payee: document.payer };
    const result = match([{ ...withoutAmount, key: 'broken' }, received]);
    expect(moneyText(amount ?? first.amount)).toBe('220.00');
    expect([result.unreadable.length, result.unrelated.length, result.matches.length]).toEqual([1, 1, 0]);
  });
});
