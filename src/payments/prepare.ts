import { type DepositDue, type Deadline } from '../deadlines';
import { shownDate, type ConsignmentDeposit } from '../deposit';
import { parseInn } from '../identifiers';
import type { Profile } from '../profile';
import { facts, parameters, type Regulation } from '../regulation';
import { finish } from '../shipment';
import type { ColumnId } from '../shipment/columns';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import type { CalendarDate, Decimal, LocalizedText } from '../values';
import { dateOf, fillText, moneyText, sum } from '../values';
import { unwritableCharacters } from './encoding';
import { greatestNumber, orderNumberOf, orderNumbers } from './numbering';
import type { OrderDoubt, OrderPart, PaymentOrder } from './order';
import type { PaymentProblem } from './problem';
import { purposeText, unknownPlaceholder, type PurposeSubject } from './purpose';
import { oneLine, requisitesOf, shownCharacters, type Requisites } from './requisites';

/** A consignment with its deposit: what `buildDocuments` makes of a row. */
export interface DueConsignment {
  readonly consignment: Consignment;
  readonly deposit: ConsignmentDeposit;
  /** The last banking day to pay. */
  readonly payment?: Deadline<DepositDue>;
}

/** `consignment`: an order each; `importDate`: one per day of import; `all`: one for everything. */
export type PaymentGrouping = 'consignment' | 'importDate' | 'all';

export interface PaymentRequest {
  readonly regulation: Regulation;
  readonly profile: Profile;
  /** Date of the orders; the requisites are those in force that day. */
  readonly date: CalendarDate;
  /** `consignment` unless told. */
  readonly grouping?: PaymentGrouping;
  /** First number to give; unless told the one after the greatest used. */
  readonly firstNumber?: number;
  /** Numbers in use besides those of the sheet's own column. */
  readonly usedNumbers?: Iterable<number>;
  /** Names the cells in problems. */
  readonly sheet?: Pick<ShipmentSheet, 'cellOf'>;
  /** Prepares orders also for consignments that have one already, and warns of each. */
  readonly includeOrdered?: boolean;
  /** Numbers of earlier orders by consignment, besides those the rows name. */
  readonly orderedBefore?: ReadonlyMap<string, number>;
}

/** What became of a consignment; every one ends in exactly one state. */
export type PreparedState =
  /** Stands on an order. */
  | 'ordered'
  /** No deposit is due, or it is zero. */
  | 'not-due'
  /** The row names a payment order already. */
  | 'already-ordered'
  /** A problem of its own keeps it back. */
  | 'problem'
  /** A problem of the settings keeps everything back. */
  | 'blocked';

export interface PreparedConsignment {
  readonly key: string;
  /** First row of the consignment. */
  readonly row: number;
  readonly state: PreparedState;
  /** Number of its order, in state `ordered`. */
  readonly order?: number;
  readonly because?: LocalizedText;
}

export interface PreparedPayments {
  readonly orders: readonly PaymentOrder[];
  /** In the order given. */
  readonly consignments: readonly PreparedConsignment[];
  readonly problems: readonly PaymentProblem[];
  /** Sum of the orders. */
  readonly total: Decimal;
  readonly sample: boolean;
  /** The number after the last one given; undefined when no number is left. */
  readonly nextNumber?: number;
}

const texts = {
  depositIncomplete: {
    ru: 'Перевозка {shipment}: платёж посчитан не полностью, поручение не составлено. {reason}',
    en: 'Shipment {shipment}: the deposit is not fully computed, so there is no payment order. {reason}',
  },
  amountZero: {
    ru: 'Перевозка {shipment}: обеспечительный платёж равен нулю, платить нечего. Проверьте ставки НДС и стоимость.',
    en: 'Shipment {shipment}: the deposit is zero, there is nothing to pay. Check the VAT rates and amounts.',
  },
  amountTooLarge: {
    ru: 'Перевозка {shipment}: сумма {amount} ₽ не помещается в поручение. Проверьте стоимость товара и курс.',
    en: 'Shipment {shipment}: the amount of RUB {amount} does not fit a payment order. Check the amounts and the rate.',
  },
  shipmentMissing: {
    ru: 'Строка {row}: нет ни номера перевозки, ни номера ДОПП. В назначении нечего указать, и платёж не с чем будет сопоставить. Впишите номер перевозки.',
    en: 'Row {row} has neither a shipment number nor a DOPP number. The purpose would name nothing and the payment could not be matched. Type the shipment number.',
  },
  characters: {
    ru: 'Ячейка {cell}: знак, которого нет в кодировке файла для банка: {characters}. Поручение не составлено; замените знак.',
    en: 'Cell {cell} has a character that the file for the bank cannot hold: {characters}. There is no payment order; replace it.',
  },
  purposeTooLong: {
    ru: 'Перевозка {shipment}: назначение платежа длиннее допустимого ({length} знаков, можно {limit}). Сократите номер или шаблон payment.purpose.',
    en: 'Shipment {shipment}: the purpose is too long ({length} characters, {limit} are allowed). Shorten the number or the template payment.purpose.',
  },
  purposePlaceholder: {
    ru: 'В шаблоне назначения {setting} лишнее слово в скобках: {placeholder}. Можно: {known}.',
    en: 'The purpose template {setting} has an unknown word in braces: {placeholder}. Allowed: {known}.',
  },
  groupSplit: {
    ru: 'Перевозок в группе слишком много для одного назначения платежа: группа разделена на поручений: {count}.',
    en: 'The group has too many shipments for one purpose: it is split into {count} orders.',
  },
  grouped: {
    ru: 'В одном поручении несколько перевозок. {fact} Засчитают ли общий платёж, не опубликовано.',
    en: 'One order covers several shipments. {fact} Whether a common payment is counted is not published.',
  },
  late: {
    ru: 'Перевозка {shipment}: последний день платежа {payBy}, дата поручения {date}. Платёж опоздает; перенесите ввоз или заплатите раньше.',
    en: 'Shipment {shipment}: the last day to pay is {payBy}, the order is dated {date}. It will be late; move the import or pay earlier.',
  },
  otherImporter: {
    ru: 'Перевозка {shipment}: в строке ИНН импортёра {inn}, а платит компания из настроек с ИНН {payer}. Проверьте, чей это платёж.',
    en: 'Shipment {shipment}: the row has importer INN {inn}, but the payer in Settings has INN {payer}. Check whose payment it is.',
  },
  numbersExhausted: {
    ru: 'Номера поручений кончились: больше {greatest} нельзя. Укажите первый номер, с которого продолжать.',
    en: 'No numbers are left: {greatest} is the greatest. Give the first number to continue from.',
  },
  firstNumberWrong: {
    ru: 'Первый номер поручения должен быть целым числом от 1 до {greatest}.',
    en: 'The first number must be a whole number from 1 to {greatest}.',
  },
  thousandSkipped: {
    ru: 'Номера, у которых три последние цифры — нули, пропускаются: прежние правила их не допускали, действует ли это сейчас, не подтверждено.',
    en: 'Numbers whose last three digits are zeros are passed over: older rules did not allow them; whether today’s do is not confirmed.',
  },
  orderedEarlier: {
    ru: 'Поручение на эту перевозку уже составлено раньше.',
    en: 'A payment order for this shipment was made earlier.',
  },
  orderedAgain: {
    ru: 'Перевозка {shipment}: поручение {number} уже есть. Это второе поручение на тот же платёж; проверьте, что он не задвоится.',
    en: 'Shipment {shipment} has payment order {number} already. This is a second order for the same deposit; check that it is not paid twice.',
  },
  alreadyOrdered: {
    ru: 'В строке уже указано платёжное поручение.',
    en: 'The row names a payment order already.',
  },
} as const satisfies Record<string, LocalizedText>;

/** Known digits of a shipment's number for a problem's text. */
function shownShipment({ shipment, key }: Consignment): string {
  return shipment ?? key;
}

/** A consignment that can be paid. */
interface Payable {
  readonly index: number;
  readonly due: DueConsignment;
  readonly subject: PurposeSubject;
}

/**
 * Payment orders for the deposits of consignments, in sheet order. Nothing at all is prepared while the
 * KBK or a requisite of the payer is missing or wrong; a consignment with a problem of its own keeps back
 * itself only. The sum of the orders is the sum of the deposits they stand for, to the kopeck.
 */
export function preparePaymentOrders(
  consignments: readonly DueConsignment[],
  request: PaymentRequest,
): PreparedPayments {
  return finish(preparePaymentOrdersInSteps(consignments, request));
}

/** Consignments judged, or orders made, between two pauses. */
const perStep = 50;

/** `preparePaymentOrders` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* preparePaymentOrdersInSteps(
  consignments: readonly DueConsignment[],
  request: PaymentRequest,
): Generator<number, PreparedPayments> {
  const { regulation, profile, date } = request;
  const { requisites, problems: settings } = requisitesOf(profile, regulation, date);
  const problems: PaymentProblem[] = [...settings];
  const greatest = greatestNumber(requisites?.lengths['3'] ?? 6);
  const { firstNumber } = request;
  if (firstNumber !== undefined && !(Number.isInteger(firstNumber) && firstNumber >= 1 && firstNumber <= greatest))
    problems.push(problemOf('firstNumberWrong', { greatest }));
  if (requisites) problems.push(...templateProblems(requisites));
  if (!requisites || problems.some(({ severity }) => severity === 'error'))
    return {
      orders: [],
      consignments: consignments.map(({ consignment }) => ({
        key: consignment.key,
        row: firstRow(consignment),
        state: 'blocked',
      })),
      problems,
      total: sum([]),
      sample: requisites?.sample ?? false,
    };

  const states: PreparedConsignment[] = [];
  const payable: Payable[] = [];
  for (const [index, due] of consignments.entries()) {
    if (index % perStep === 0) yield (index / consignments.length) * 0.7;
    const judged = judge(due, request, requisites, problems);
    const { key } = due.consignment;
    const row = firstRow(due.consignment);
    if ('subject' in judged) payable.push({ index, due, subject: judged.subject });
    states.push('subject' in judged ? { key, row, state: 'ordered' } : { key, row, ...judged });
  }

  const numbers = orderNumbers(usedNumbersOf(consignments, request), greatest, firstNumber);
  const orders: PaymentOrder[] = [];
  let standing = 0;
  for (const members of groupsOf(payable, request.grouping ?? 'consignment', requisites, problems)) {
    standing += members.length;
    if (orders.length % perStep === 0) yield 0.7 + (standing / payable.length) * 0.3;
    const number = numbers.next();
    if (!number) {
      problems.push(problemOf('numbersExhausted', { greatest }));
      for (const { index, due } of payable.filter(({ index }) => states[index]?.order === undefined))
        states[index] = {
          key: due.consignment.key,
          row: firstRow(due.consignment),
          state: 'problem',
          because: texts.numbersExhausted,
        };
      break;
    }
    for (const { index } of members) {
      const state = states[index];
      if (state) states[index] = { ...state, order: number.number };
    }
    orders.push(orderOf(members, number, requisites, request, problems));
  }
  if (orders.some(({ parts }) => parts.length > 1))
    problems.push(problemOf('grouped', { fact: facts['deposit.one-delivery'].statement }, { severity: 'warning' }));
  const nextNumber = numbers.peek();
  return {
    orders,
    consignments: states,
    problems,
    total: sum(orders.map(({ amount }) => amount)),
    sample: requisites.sample,
    ...(nextNumber === undefined ? {} : { nextNumber }),
  };
}

function problemOf(
  code: keyof typeof texts,
  data: PaymentProblem['data'],
  more: Partial<Omit<PaymentProblem, 'code' | 'text' | 'data'>> = {},
): PaymentProblem {
  return { code, severity: 'error', text: texts[code], data, ...more };
}

function firstRow(consignment: Consignment): number {
  return consignment.lines[0]?.row ?? 0;
}

/** Where a column of a consignment has its value: the first row that states it. */
function placeOf(
  consignment: Consignment,
  column: ColumnId,
  { sheet }: PaymentRequest,
  row?: number,
): Pick<PaymentProblem, 'consignment' | 'row' | 'column' | 'cell'> {
  const stated = row ?? consignment.lines.find(({ own }) => own[column] !== undefined)?.row ?? firstRow(consignment);
  return {
    consignment: consignment.key,
    row: stated,
    column,
    ...(sheet ? { cell: sheet.cellOf(stated, column) } : {}),
  };
}

/** The columns a deposit's problem is about, by its code. */
const columnOfDepositProblem: Readonly<Record<string, ColumnId>> = {
  amountMissing: 'amount',
  currencyMissing: 'currency',
  rateMissing: 'exchangeRate',
  vatMissing: 'vatRate',
  'excise-baseMissing': 'exciseQuantity',
  'excise-priceMissing': 'exciseAmount',
  'excise-unknownCategory': 'exciseCategory',
  'excise-unknownYear': 'importDate',
};

function templateProblems({ purposes }: Requisites): PaymentProblem[] {
  const templates = [
    ['payment.purpose', purposes.byDopp, ['number', 'date']],
    ['payment.purpose-by-shipment', purposes.byShipment, ['shipment']],
  ] as const;
  return templates.flatMap(([setting, template, known]) => {
    const placeholder = unknownPlaceholder(template, known);
    const shown = known.map((name) => `{${name}}`).join(', ');
    return placeholder === undefined
      ? []
      : [problemOf('purposePlaceholder', { setting, placeholder, known: shown }, { setting })];
  });
}

/** Whether a consignment can be paid and how the purpose names it, else the state it ends in. */
function judge(
  due: DueConsignment,
  request: PaymentRequest,
  requisites: Requisites,
  problems: PaymentProblem[],
): { readonly subject: PurposeSubject } | Pick<PreparedConsignment, 'state' | 'because'> {
  const { consignment, deposit } = due;
  const { values } = consignment;
  const shipment = shownShipment(consignment);
  const refuse = (problem: PaymentProblem): Pick<PreparedConsignment, 'state' | 'because'> => {
    problems.push(problem);
    return {
      state: 'problem',
      because: { ru: fillText(problem.text, 'ru', problem.data), en: fillText(problem.text, 'en', problem.data) },
    };
  };
  if (!deposit.required)
    return { state: 'not-due', ...(deposit.notRequiredBecause ? { because: deposit.notRequiredBecause } : {}) };
  const before = values.paymentOrder ?? request.orderedBefore?.get(consignment.key);
  if (before !== undefined && !request.includeOrdered)
    return {
      state: 'already-ordered',
      because: values.paymentOrder === undefined ? texts.orderedEarlier : texts.alreadyOrdered,
    };
  if (!deposit.complete) {
    const reported = deposit.problems.map((note) => {
      const reason = { ru: fillText(note.text, 'ru', note.data), en: fillText(note.text, 'en', note.data) };
      const column = columnOfDepositProblem[note.code] ?? 'amount';
      return problemOf('depositIncomplete', { shipment, reason }, placeOf(consignment, column, request, note.row));
    });
    problems.push(...reported.slice(1));
    return refuse(
      reported[0] ?? problemOf('depositIncomplete', { shipment, reason: '' }, placeOf(consignment, 'amount', request)),
    );
  }
  const amount = moneyText(deposit.total);
  if (deposit.total.isZero()) {
    problems.push(
      problemOf('amountZero', { shipment }, { ...placeOf(consignment, 'vatRate', request), severity: 'warning' }),
    );
    return {
      state: 'not-due',
      because: {
        ru: fillText(texts.amountZero, 'ru', { shipment }),
        en: fillText(texts.amountZero, 'en', { shipment }),
      },
    };
  }
  if (amount.replace('.', '').length > (requisites.lengths['7'] ?? 18))
    return refuse(problemOf('amountTooLarge', { shipment, amount }, placeOf(consignment, 'amount', request)));
  const subject = subjectOf(consignment);
  if (!subject)
    return refuse(
      problemOf('shipmentMissing', { row: firstRow(consignment) }, placeOf(consignment, 'shipment', request)),
    );
  const [column, text]: [ColumnId, string] =
    'shipment' in subject ? ['shipment', subject.shipment] : ['doppNumber', subject.doppNumber];
  const characters = unwritableCharacters(text);
  if (characters.length > 0) {
    const place = placeOf(consignment, column, request);
    const cell = place.cell ?? String(place.row);
    return refuse(problemOf('characters', { cell, characters: shownCharacters(characters) }, place));
  }
  const limit = requisites.lengths['24'] ?? Number.POSITIVE_INFINITY;
  const { length } = purposeText([subject], requisites.purposes, requisites);
  if (length > limit)
    return refuse(problemOf('purposeTooLong', { shipment, length, limit }, placeOf(consignment, column, request)));
  if (before !== undefined)
    problems.push(
      problemOf(
        'orderedAgain',
        { shipment, number: before },
        { ...placeOf(consignment, 'paymentOrder', request), severity: 'warning' },
      ),
    );
  if (values.importerInn !== undefined && parsedInn(values.importerInn) !== requisites.payer.inn)
    problems.push(
      problemOf(
        'otherImporter',
        { shipment, inn: values.importerInn, payer: requisites.payer.inn },
        { ...placeOf(consignment, 'importerInn', request), severity: 'warning' },
      ),
    );
  if (due.payment?.ok && due.payment.date < request.date)
    problems.push(
      problemOf(
        'late',
        { shipment, payBy: shownDate(due.payment.date), date: shownDate(request.date) },
        { ...placeOf(consignment, 'importDate', request), severity: 'warning' },
      ),
    );
  return { subject };
}

function parsedInn(text: string): string {
  const parsed = parseInn(text);
  return parsed.ok ? parsed.value : text;
}

function subjectOf({ values, shipment }: Consignment): PurposeSubject | undefined {
  const doppNumber = oneLine(values.doppNumber);
  if (doppNumber !== '')
    return { doppNumber, ...(values.doppDate === undefined ? {} : { doppDate: dateOf(values.doppDate) }) };
  const named = oneLine(shipment);
  return named === '' ? undefined : { shipment: named };
}

function usedNumbersOf(consignments: readonly DueConsignment[], { usedNumbers }: PaymentRequest): Set<number> {
  const used = new Set(usedNumbers);
  for (const { consignment } of consignments)
    for (const { own } of consignment.lines) {
      const number = own.paymentOrder === undefined ? undefined : orderNumberOf(own.paymentOrder);
      if (number !== undefined) used.add(number);
    }
  return used;
}

/**
 * Consignments that share an order. Those with a DOPP number and those without never mix, because a purpose
 * names the one or the other; a group whose names do not fit one purpose is split.
 */
function* groupsOf(
  payable: readonly Payable[],
  grouping: PaymentGrouping,
  requisites: Requisites,
  problems: PaymentProblem[],
): Generator<readonly Payable[]> {
  if (grouping === 'consignment') {
    for (const one of payable) yield [one];
    return;
  }
  const groups = new Map<string, Payable[]>();
  for (const one of payable) {
    const { importDate } = one.due.consignment.values;
    const day = grouping === 'all' ? '' : importDate === undefined ? '9999' : dateOf(importDate);
    const key = `${day} ${'shipment' in one.subject ? 'shipment' : 'dopp'}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const limit = requisites.lengths['24'] ?? Number.POSITIVE_INFINITY;
  const kopeckDigits = requisites.lengths['7'] ?? 18;
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const chunks: Payable[][] = [];
    for (const one of group) {
      const current = chunks.at(-1);
      const together = current && [...current, one];
      const fits =
        together &&
        purposeText(
          together.map(({ subject }) => subject),
          requisites.purposes,
          requisites,
        ).length <= limit &&
        moneyText(totalOf(together)).length - 1 <= kopeckDigits;
      if (fits) current.push(one);
      else chunks.push([one]);
    }
    if (chunks.length > 1) problems.push(problemOf('groupSplit', { count: chunks.length }, { severity: 'warning' }));
    yield* chunks;
  }
}

function totalOf(members: readonly Payable[]): Decimal {
  return sum(members.map(({ due }) => due.deposit.total));
}

function orderOf(
  members: readonly Payable[],
  { number, skippedThousand }: { readonly number: number; readonly skippedThousand: boolean },
  requisites: Requisites,
  { date }: PaymentRequest,
  problems: PaymentProblem[],
): PaymentOrder {
  const { payer, payee, operation, priority, code, budget, sample } = requisites;
  const payBy = members.flatMap(({ due }) => (due.payment?.ok ? [due.payment.date] : [])).sort()[0];
  if (skippedThousand) problems.push(problemOf('thousandSkipped', {}, { severity: 'info', order: number }));
  const common = requisites.doubts[members.some(({ subject }) => 'shipment' in subject) ? 'byShipment' : 'byDopp'];
  const doubts: readonly OrderDoubt[] = skippedThousand
    ? [
        {
          field: '3',
          value: String(number),
          confidence: parameters['payment.lengths-doubtful'].confidence,
          text: texts.thousandSkipped,
          parameter: 'payment.lengths-doubtful',
        },
        ...common,
      ]
    : common;
  return {
    number,
    date,
    amount: totalOf(members),
    payer,
    payee,
    operation,
    priority,
    code,
    purpose: purposeText(
      members.map(({ subject }) => subject),
      requisites.purposes,
      requisites,
    ),
    budget,
    parts: members.map(partOf),
    sample,
    ...(payBy ? { payBy } : {}),
    doubts,
  };
}

function partOf({ due }: Payable): OrderPart {
  const { consignment, deposit } = due;
  const { doppNumber, importDate } = consignment.values;
  return {
    consignment: consignment.key,
    ...(consignment.shipment === undefined ? {} : { shipment: consignment.shipment }),
    ...(doppNumber === undefined ? {} : { doppNumber }),
    row: firstRow(consignment),
    ...(importDate === undefined ? {} : { importDate: dateOf(importDate) }),
    amount: deposit.total,
    vat: deposit.vat,
    excise: deposit.excise,
  };
}
