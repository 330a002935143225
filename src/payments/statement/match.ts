/**
 * What payments of a statement were for. A payment is matched where its purpose names the consignment or it
 * is one of our orders by number, date and amount; everything less sure is asked. Each document ends in
 * exactly one list, and a document seen before is never counted again.
 */
import { shownDate } from '../../deposit';
import type { Profile } from '../../profile';
import type { Regulation } from '../../regulation';
import { finish } from '../../shipment';
import { isStrong } from '../../regulation';
import type { ShipmentSheet } from '../../shipment/model';
import type { CalendarDate, Decimal, LocalizedText } from '../../values';
import { moneyText, sum, zero } from '../../values';
import { orderNumberOf } from '../numbering';
import type { PaymentOrder } from '../order';
import type { DueConsignment } from '../prepare';
import type { PaymentProblem } from '../problem';
import type { StatementDocument } from './model';
import { purposeIndex, type NamedInPurpose, type PurposeIndex } from './purpose-index';

/** Why a payment is thought to be for a consignment. */
export interface Evidence {
  readonly kind: 'purpose-dopp' | 'purpose-shipment' | 'order-number' | 'amount' | 'date' | 'decision';
  /** What agreed: the number found, the amount, the date. */
  readonly value: string;
}

/** The order of a sheet or of an earlier file, as far as it is known. */
export type KnownOrder = Pick<PaymentOrder, 'number' | 'date' | 'amount' | 'parts'>;

export interface MatchRequest {
  readonly documents: readonly StatementDocument[];
  readonly consignments: readonly DueConsignment[];
  /** Orders prepared so far; the numbers and dates in the sheet's own columns count as well. */
  readonly orders?: readonly KnownOrder[];
  readonly regulation: Regulation;
  readonly profile: Profile;
  readonly sheet?: Pick<ShipmentSheet, 'cellOf'>;
  /** Payments counted earlier: found again they are duplicates, and with the new ones they make what is paid. */
  readonly earlier?: readonly PaymentMatch[];
  /** The user's answers by document key: the consignments it pays, or none of them. */
  readonly decisions?: ReadonlyMap<string, readonly string[]>;
}

/** The share of one consignment in a payment. */
export interface PaymentShare {
  readonly consignment: string;
  readonly amount: Decimal;
}

export interface PaymentMatch {
  readonly document: StatementDocument;
  readonly shares: readonly PaymentShare[];
  readonly evidence: readonly Evidence[];
  /** False when KBK or payee are not those of the deposit: the money went out, but it is not a deposit. */
  readonly credited: boolean;
}

/** A payment that may be for several consignments, or rests on too little: the user decides. */
export interface PaymentQuestion {
  readonly document: StatementDocument;
  /** The first of them in sheet order; `candidateCount` says how many there are. */
  readonly candidates: readonly { readonly consignment: string; readonly evidence: readonly Evidence[] }[];
  readonly candidateCount: number;
  readonly text: LocalizedText;
}

export interface MatchResult {
  readonly matches: readonly PaymentMatch[];
  readonly questions: readonly PaymentQuestion[];
  /** Payments to the payee of the deposit that fit no consignment. */
  readonly unknown: readonly StatementDocument[];
  /** Payments to others, and money received. */
  readonly unrelated: readonly StatementDocument[];
  readonly duplicates: readonly StatementDocument[];
  /** Without a readable amount or date. */
  readonly unreadable: readonly StatementDocument[];
  readonly findings: readonly PaymentProblem[];
}

const questionTexts = {
  severalNamed: {
    ru: 'Назначение называет несколько перевозок, а сумма не равна их платежам: укажите, что оплачено.',
    en: 'The purpose names several shipments and the amount is not the sum of their deposits: say what was paid.',
  },
  contradiction: {
    ru: 'Номер поручения указывает на одну перевозку, назначение — на другую: укажите верную.',
    en: 'The order number points to one shipment and the purpose to another: choose the right one.',
  },
  sameName: {
    ru: 'Номер из назначения стоит у нескольких перевозок: укажите верную.',
    en: 'Several shipments carry the number in the purpose: choose the right one.',
  },
  orderOnly: {
    ru: 'Совпадает номер поручения, но не дата или сумма: подтвердите перевозку.',
    en: 'The order number agrees but not the date or amount: confirm the shipment.',
  },
  amountOnly: {
    ru: 'Совпадает только сумма: подтвердите перевозку.',
    en: 'Only the amount agrees: confirm the shipment.',
  },
} as const satisfies Record<string, LocalizedText>;

const texts = {
  partPayment: {
    ru: 'Перевозка {shipment}: оплачено {paid} ₽ из {due} ₽, не хватает {rest} ₽.',
    en: 'Shipment {shipment}: RUB {paid} of {due} are paid, RUB {rest} are missing.',
  },
  overPayment: {
    ru: 'Перевозка {shipment}: оплачено {paid} ₽ при платеже {due} ₽, лишние {rest} ₽.',
    en: 'Shipment {shipment}: RUB {paid} are paid, {due} are due, RUB {rest} too much.',
  },
  dueUnknown: {
    ru: 'Перевозка {shipment}: оплачено {paid} ₽, но платёж посчитан не полностью, сравнить не с чем.',
    en: 'Shipment {shipment}: RUB {paid} are paid, but the deposit is not fully computed: there is nothing to compare with.',
  },
  wrongKbk: {
    ru: 'Платёж № {number} от {date}: КБК {found}, а у обеспечительного платежа {wanted}. Его могут не засчитать: обратитесь в банк или инспекцию за уточнением платежа.',
    en: 'Payment No {number} of {date}: KBK {found}, that of the deposit is {wanted}. It may not be counted: ask the bank or the tax office to clarify the payment.',
  },
  wrongAccount: {
    ru: 'Платёж № {number} от {date}: счёт получателя {found}, ожидался {wanted}. Проверьте, куда ушли деньги.',
    en: 'Payment No {number} of {date}: the payee’s account is {found}, expected was {wanted}. Check where the money went.',
  },
  wrongInn: {
    ru: 'Платёж № {number} от {date}: ИНН получателя {found}, ожидался {wanted}. Проверьте, куда ушли деньги.',
    en: 'Payment No {number} of {date}: the payee’s INN is {found}, expected was {wanted}. Check where the money went.',
  },
  late: {
    ru: 'Платёж № {number} списан {date}, а обеспечительный платёж по перевозке {shipment} вносят не позднее {due}.',
    en: 'Payment No {number} left the account on {date}; the deposit of shipment {shipment} is due by {due}.',
  },
  unknown: {
    ru: 'Платёж № {number} от {date} на {amount} ₽ ушёл получателю обеспечительных платежей, но ни к одной перевозке не подходит.',
    en: 'Payment No {number} of {date}, RUB {amount}, went to the payee of deposits but fits no shipment.',
  },
} as const satisfies Record<string, LocalizedText>;

/** How many candidates a question lists. */
const candidateLimit = 20;

/** What is known of one consignment while matching. */
interface Known {
  readonly due: DueConsignment;
  readonly amount: Decimal | undefined;
}

interface Books {
  readonly known: ReadonlyMap<string, Known>;
  readonly purposes: PurposeIndex;
  readonly ordersByNumber: ReadonlyMap<number, readonly OrderRecord[]>;
  readonly byAmount: ReadonlyMap<string, readonly string[]>;
}

/** An order with the consignments it pays; date and amount as far as known. */
interface OrderRecord {
  readonly date: CalendarDate | undefined;
  readonly amount: Decimal | undefined;
  readonly shares: readonly PaymentShare[];
}

type Verdict =
  | { readonly kind: 'match'; readonly shares: readonly PaymentShare[]; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'question';
      readonly why: keyof typeof questionTexts;
      readonly candidates: readonly { readonly consignment: string; readonly evidence: readonly Evidence[] }[];
    }
  | { readonly kind: 'none' };

/** Matches the documents of one or more statements to consignments and reports what is wrong with them. */
export function matchPayments(request: MatchRequest): MatchResult {
  return finish(matchPaymentsInSteps(request));
}

/** Documents matched between two pauses. */
const documentsPerStep = 100;

/** `matchPayments` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* matchPaymentsInSteps(request: MatchRequest): Generator<number, MatchResult> {
  const books = yield* booksOf(request);
  const seen = new Set(request.earlier?.map(({ document }) => document.key));
  const matches: PaymentMatch[] = [];
  const questions: PaymentQuestion[] = [];
  const unknown: StatementDocument[] = [];
  const unrelated: StatementDocument[] = [];
  const duplicates: StatementDocument[] = [];
  const unreadable: StatementDocument[] = [];
  const findings: PaymentProblem[] = [];
  for (const [position, document] of request.documents.entries()) {
    if (position % documentsPerStep === 0) yield position / request.documents.length;
    const { amount, date } = document;
    if (seen.has(document.key)) {
      duplicates.push(document);
      continue;
    }
    seen.add(document.key);
    if (amount === undefined || date === undefined) {
      unreadable.push(document);
      continue;
    }
    const readable = { ...document, amount, date };
    if (!isOutgoing(document, request)) {
      unrelated.push(document);
      continue;
    }
    const verdict = judge(readable, request, books);
    if (verdict.kind === 'match') {
      const wrong = wrongRequisites(readable, request);
      findings.push(...wrong, ...lateFindings(readable, verdict.shares, request, books));
      matches.push({ document, shares: verdict.shares, evidence: verdict.evidence, credited: wrong.length === 0 });
    } else if (verdict.kind === 'question')
      questions.push({
        document,
        candidates: verdict.candidates.slice(0, candidateLimit),
        candidateCount: verdict.candidates.length,
        text: questionTexts[verdict.why],
      });
    else if (concernsDeposits(readable, request) && request.decisions?.get(document.key) === undefined) {
      unknown.push(document);
      findings.push(findingOf('unknown', 'warning', readable, { amount: moneyText(amount) }));
    } else unrelated.push(document);
  }
  for (const finding of yield* balanceFindings(matches, request, books)) findings.push(finding);
  return { matches, questions, unknown, unrelated, duplicates, unreadable, findings };
}

type Readable = StatementDocument & { readonly amount: Decimal; readonly date: CalendarDate };

/** Consignments entered between two pauses. */
const consignmentsPerStep = 500;

function* booksOf({ consignments, orders = [] }: MatchRequest): Generator<number, Books> {
  const known = new Map<string, Known>();
  const byAmount = new Map<string, string[]>();
  const ordersByNumber = new Map<number, OrderRecord[]>();
  const addOrder = (number: number, record: OrderRecord): void => {
    const records = ordersByNumber.get(number);
    if (records) records.push(record);
    else ordersByNumber.set(number, [record]);
  };
  const ordered = new Set<string>();
  for (const { number, date, amount, parts } of orders) {
    addOrder(number, { date, amount, shares: parts.map(({ consignment, amount }) => ({ consignment, amount })) });
    for (const { consignment } of parts) ordered.add(`${number} ${consignment}`);
  }
  for (const [position, due] of consignments.entries()) {
    if (position % consignmentsPerStep === 0) yield 0;
    const { key, values } = due.consignment;
    const amount = due.deposit.required ? (due.deposit.complete ? due.deposit.total : undefined) : zero;
    known.set(key, { due, amount });
    if (amount !== undefined && !amount.isZero()) {
      const group = byAmount.get(moneyText(amount));
      if (group) group.push(key);
      else byAmount.set(moneyText(amount), [key]);
    }
    const number = values.paymentOrder === undefined ? undefined : orderNumberOf(values.paymentOrder);
    if (number !== undefined && !ordered.has(`${number} ${key}`))
      addOrder(number, {
        date: values.paymentDate,
        amount,
        shares: [{ consignment: key, amount: amount ?? zero }],
      });
  }
  return { known, purposes: yield* purposeIndex(consignments), ordersByNumber, byAmount };
}

/** Money the company paid: its account is the payer's, or at least not the payee's. */
function isOutgoing({ payer, payee, debited, credited }: StatementDocument, { profile }: MatchRequest): boolean {
  const { account, inn } = profile.company;
  if (account !== undefined && payer.account === account) return true;
  if (account !== undefined && payee.account === account) return false;
  if (inn !== undefined && payer.inn !== '') return payer.inn === inn;
  return debited !== undefined || credited === undefined;
}

/** SPOT or DOPP as a word of a purpose. */
const saysDeposit = /(?<![а-яё])(?:СПОТ|ДОПП)(?![а-яё])/iu;

/** Whether a payment is a deposit by its KBK (where the bank states none: by its payee), or says so. */
function concernsDeposits({ payee, kbk, date, purpose }: Readable, { regulation }: MatchRequest): boolean {
  if (saysDeposit.test(purpose)) return true;
  if (kbk !== '') return kbk === regulation.on('deposit.kbk', date)?.value;
  return (
    payee.account === regulation.on('payee.account', date)?.value &&
    payee.inn === regulation.on('payee.inn', date)?.value
  );
}

function judge(document: Readable, request: MatchRequest, books: Books): Verdict {
  const { amount } = document;
  const decision = request.decisions?.get(document.key)?.filter((key) => books.known.has(key));
  if (decision)
    return decision.length === 0
      ? { kind: 'none' }
      : {
          kind: 'match',
          shares: sharesInTurn(decision, amount, books),
          evidence: [{ kind: 'decision', value: decision.join(', ') }],
        };
  const orders = ordersOf(document, books);
  const exact = orders.filter((order) => order.date === document.date && order.amount?.eq(amount));
  const exactOrder = exact.length === 1 ? exact[0] : undefined;
  const concerns = concernsDeposits(document, request);
  const { account } = document.payee;
  // A payment to a carrier may name the shipment as well: it is none of ours.
  const named =
    concerns || exactOrder || account === request.regulation.on('payee.account', document.date)?.value
      ? books.purposes.find(document.purpose)
      : [];
  const namedKeys = [...new Set(named.flatMap(({ consignments }) => consignments))];
  const nameEvidence = named.map(evidenceOfName);
  const agrees = exactOrder !== undefined && paysWhatIsNamed(exactOrder, named);

  if (namedKeys.length > 0) {
    if (exactOrder && !agrees) {
      const keys = [...new Set([...namedKeys, ...exactOrder.shares.map(({ consignment }) => consignment)])];
      return question('contradiction', keys, named, { kind: 'order-number', value: document.number });
    }
    if (!agrees && named.some(({ consignments }) => consignments.length > 1))
      return question('sameName', namedKeys, named);
    const evidence = [
      ...nameEvidence,
      ...(exactOrder ? orderEvidence(document) : amountEvidence(document, namedKeys, books)),
    ];
    if (exactOrder) return { kind: 'match', shares: exactOrder.shares, evidence };
    const [only] = namedKeys;
    if (namedKeys.length === 1 && only !== undefined)
      return { kind: 'match', shares: [{ consignment: only, amount }], evidence };
    const due = namedKeys.map((key) => books.known.get(key)?.amount);
    if (due.every((share) => share !== undefined) && sum(due).eq(amount))
      return {
        kind: 'match',
        shares: namedKeys.map((consignment, index) => ({ consignment, amount: due[index] ?? zero })),
        evidence,
      };
    return question('severalNamed', namedKeys, named);
  }
  if (exactOrder) return { kind: 'match', shares: exactOrder.shares, evidence: orderEvidence(document) };
  if (!concerns) return { kind: 'none' };
  if (orders.length > 0)
    return question(
      'orderOnly',
      [...new Set(orders.flatMap(({ shares }) => shares.map(({ consignment }) => consignment)))],
      [],
      { kind: 'order-number', value: document.number },
    );
  const sameAmount = books.byAmount.get(moneyText(amount)) ?? [];
  return sameAmount.length > 0
    ? question('amountOnly', sameAmount, [], { kind: 'amount', value: moneyText(amount) })
    : { kind: 'none' };
}

function ordersOf({ number }: StatementDocument, { ordersByNumber }: Books): readonly OrderRecord[] {
  const parsed = /^\d+$/.test(number) ? Number(number) : undefined;
  return (parsed === undefined ? undefined : ordersByNumber.get(parsed)) ?? [];
}

/** Whether an order pays a consignment of every name in a purpose, and none besides. */
function paysWhatIsNamed({ shares }: OrderRecord, named: readonly NamedInPurpose[]): boolean {
  const paid = new Set(shares.map(({ consignment }) => consignment));
  const keys = new Set(named.flatMap(({ consignments }) => consignments));
  return (
    named.every(({ consignments }) => consignments.some((key) => paid.has(key))) &&
    [...paid].every((key) => keys.has(key))
  );
}

function question(
  why: keyof typeof questionTexts,
  keys: readonly string[],
  named: readonly NamedInPurpose[],
  common?: Evidence,
): Verdict {
  return {
    kind: 'question',
    why,
    candidates: keys.map((consignment) => ({
      consignment,
      evidence: [
        ...named.filter(({ consignments }) => consignments.includes(consignment)).map(evidenceOfName),
        ...(common ? [common] : []),
      ],
    })),
  };
}

function evidenceOfName({ by, text }: NamedInPurpose): Evidence {
  return { kind: by === 'dopp' ? 'purpose-dopp' : 'purpose-shipment', value: text };
}

function orderEvidence({ number, amount, date }: Readable): Evidence[] {
  return [
    { kind: 'order-number', value: number },
    { kind: 'amount', value: moneyText(amount) },
    { kind: 'date', value: date },
  ];
}

function amountEvidence({ amount }: Readable, keys: readonly string[], { known }: Books): Evidence[] {
  const due = sum(keys.map((key) => known.get(key)?.amount ?? zero));
  return due.eq(amount) ? [{ kind: 'amount', value: moneyText(amount) }] : [];
}

/** The amount over the consignments a user chose: each its deposit, the last one what is left. */
function sharesInTurn(keys: readonly string[], amount: Decimal, { known }: Books): PaymentShare[] {
  let left = amount;
  return keys.map((consignment, index) => {
    const due = known.get(consignment)?.amount ?? left;
    const share = index === keys.length - 1 || due.gt(left) ? left : due;
    left = left.minus(share);
    return { consignment, amount: share };
  });
}

function findingOf(
  code: keyof typeof texts,
  severity: PaymentProblem['severity'],
  document: Readable,
  data: PaymentProblem['data'],
  more: Partial<PaymentProblem> = {},
): PaymentProblem {
  return {
    code,
    severity,
    text: texts[code],
    data: { number: document.number, date: shownDate(document.date), ...data },
    line: document.line,
    ...more,
  };
}

/**
 * What of KBK and payee is not as it must be. That the payee is that of taxes is concluded, not published:
 * so these are warnings unless the user gave the values himself. A field the bank leaves out is not judged.
 */
function wrongRequisites(document: Readable, { regulation }: MatchRequest): PaymentProblem[] {
  const { date, kbk, payee } = document;
  const checks = [
    ['wrongKbk', 'deposit.kbk', kbk],
    ['wrongAccount', 'payee.account', payee.account],
    ['wrongInn', 'payee.inn', payee.inn],
  ] as const;
  return checks.flatMap(([code, id, found]) => {
    const answer = regulation.on(id, date);
    if (!answer || found === '' || found === answer.value) return [];
    const severity = answer.overridden && isStrong(answer.confidence) ? 'error' : 'warning';
    return [findingOf(code, severity, document, { found, wanted: answer.value })];
  });
}

function lateFindings(
  document: Readable,
  shares: readonly PaymentShare[],
  request: MatchRequest,
  { known }: Books,
): PaymentProblem[] {
  const paidOn = document.debited ?? document.date;
  return shares.flatMap(({ consignment }) => {
    const due = known.get(consignment)?.due;
    if (!due?.payment?.ok || paidOn <= due.payment.nominal) return [];
    const shipment = due.consignment.shipment ?? consignment;
    return [
      findingOf(
        'late',
        'error',
        document,
        { date: shownDate(paidOn), shipment, due: shownDate(due.payment.nominal) },
        placeOf(due, request),
      ),
    ];
  });
}

function placeOf({ consignment }: DueConsignment, { sheet }: MatchRequest): Partial<PaymentProblem> {
  const row = consignment.lines[0]?.row ?? 0;
  return {
    consignment: consignment.key,
    row,
    column: 'paymentOrder',
    ...(sheet ? { cell: sheet.cellOf(row, 'paymentOrder') } : {}),
  };
}

/** Part payments and over-payments, after all documents. */
function* balanceFindings(
  matches: readonly PaymentMatch[],
  request: MatchRequest,
  { known }: Books,
): Generator<number, readonly PaymentProblem[]> {
  const concerned = new Set(matches.flatMap(({ shares }) => shares.map(({ consignment }) => consignment)));
  const paid = new Map<string, Decimal>();
  let shares = 0;
  for (const match of [...(request.earlier ?? []), ...matches]) {
    if (!match.credited) continue;
    for (const { consignment, amount } of match.shares) {
      if (!concerned.has(consignment)) continue;
      paid.set(consignment, (paid.get(consignment) ?? zero).plus(amount));
      shares += 1;
      if (shares % consignmentsPerStep === 0) yield 1;
    }
  }
  const findings: PaymentProblem[] = [];
  let looked = 0;
  for (const [key, total] of paid) {
    looked += 1;
    if (looked % consignmentsPerStep === 0) yield 1;
    const entry = known.get(key);
    if (!entry) continue;
    const { due, amount } = entry;
    if (amount?.eq(total)) continue;
    const finding = (code: keyof typeof texts, data: PaymentProblem['data']): PaymentProblem => ({
      code,
      severity: 'warning',
      text: texts[code],
      data: { shipment: due.consignment.shipment ?? key, paid: moneyText(total), ...data },
      ...placeOf(due, request),
    });
    if (amount === undefined) findings.push(finding('dueUnknown', {}));
    else {
      const rest = moneyText(total.minus(amount).abs());
      findings.push(finding(total.lt(amount) ? 'partPayment' : 'overPayment', { due: moneyText(amount), rest }));
    }
  }
  return findings;
}
