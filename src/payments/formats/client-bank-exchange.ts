/**
 * Payment orders as a file that Russian bank clients import: 1CClientBankExchange 1.03, Windows-1251, CRLF.
 * Covered: the header of a file from the accounting side and the section of a payment order with its budget
 * block, tags in the standard's order. Whether a given bank takes it was not tried.
 */
import { finish } from '../../shipment';
import type { CalendarDate, DateTime, LocalizedText } from '../../values';
import { moneyText, momentText, timeOf } from '../../values';
import { encodeText, unwritableCharacters } from '../encoding';
import type { OrderParty, PaymentOrder, PaymentOrderFields } from '../order';
import type { PaymentProblem } from '../problem';
import { shownCharacters } from '../requisites';
import { documentKind, fileMarker, formatVersion } from './exchange-tags';

export interface ExchangeOptions {
  /** Moment the file is made, Moscow time. */
  readonly createdOn: DateTime;
  /** Name of the program, for the bank's log. */
  readonly sender?: string;
}

/** An order of ours, or one read back. */
export type WritableOrder = PaymentOrderFields & Partial<Pick<PaymentOrder, 'parts'>>;

export type ExchangeFile =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  /** Nothing may be written: what is wrong, by order. */
  | { readonly ok: false; readonly problems: readonly PaymentProblem[] };

const unwritable: LocalizedText = {
  ru: 'Поручение {number}, поле {tag}: знак, которого нет в кодировке файла для банка: {characters}. Файл не записан; замените знак.',
  en: 'Order {number}, field {tag}: a character that the file for the bank cannot hold: {characters}. No file is written; replace it.',
};

const noOrders: LocalizedText = {
  ru: 'Поручений нет: записывать нечего.',
  en: 'There are no payment orders: nothing to write.',
};

type Tag = readonly [tag: string, value: string];

/** Orders written between two pauses. */
const ordersPerStep = 100;

/** One file with all orders. Characters the encoding lacks are reported before anything is written. */
export function writeClientBankExchange(orders: readonly WritableOrder[], options: ExchangeOptions): ExchangeFile {
  return finish(writeClientBankExchangeInSteps(orders, options));
}

/** `writeClientBankExchange` in small steps for a host that must not be held up; each yields the share done, 0 to 1. */
export function* writeClientBankExchangeInSteps(
  orders: readonly WritableOrder[],
  options: ExchangeOptions,
): Generator<number, ExchangeFile> {
  const first = orders[0];
  if (!first) return { ok: false, problems: [{ code: 'noOrders', severity: 'error', text: noOrders, data: {} }] };
  const problems: PaymentProblem[] = [];
  const texts: string[] = [];
  const pieces: Uint8Array[] = [];
  const put = (lines: readonly string[]): string | undefined => {
    const text = `${lines.join('\r\n')}\r\n`;
    const encoded = encodeText(text, 'windows-1251');
    if (!encoded.ok) return encoded.character;
    texts.push(text);
    pieces.push(encoded.bytes);
    return undefined;
  };
  const header = put([fileMarker, ...headerTags(orders, first, options).map(lineOf)]);
  if (header !== undefined) return { ok: false, problems: [unwritableProblem(first, 'Отправитель', [header])] };
  // Most values are the same in every order: each is looked at once.
  const writable = new Set<string>();
  for (let from = 0; from < orders.length; from += ordersPerStep) {
    const lines: string[] = [];
    for (const order of orders.slice(from, from + ordersPerStep)) {
      for (const tag of documentTags(order)) {
        const characters = writable.has(tag[1]) ? [] : unwritableCharacters(tag[1]);
        if (characters.length > 0) problems.push(unwritableProblem(order, tag[0], characters));
        else writable.add(tag[1]);
        lines.push(lineOf(tag));
      }
      lines.push('КонецДокумента');
    }
    if (problems.length === 0) put(lines);
    yield Math.min(1, (from + ordersPerStep) / orders.length);
  }
  if (problems.length > 0) return { ok: false, problems };
  put(['КонецФайла']);
  return { ok: true, text: texts.join(''), bytes: joined(pieces) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function unwritableProblem(
  order: WritableOrder,
  tag: string,
  characters: readonly string[],
): PaymentProblem {
  const part = order.parts?.[0];
  return {
    code: 'unwritable',
    severity: 'error',
    text: unwritable,
    data: { number: order.number, tag, characters: shownCharacters(characters) },
    order: order.number,
    ...(part ? { consignment: part.consignment, row: part.row } : {}),
  };
}

function lineOf([tag, value]: Tag): string {
  return `${tag}=${value}`;
}

function shown(date: CalendarDate): string {
  return momentText(date, 'ru');
}

function headerTags(
  orders: readonly PaymentOrderFields[],
  first: PaymentOrderFields,
  { createdOn, sender = 'SPOT for Excel' }: ExchangeOptions,
): Tag[] {
  let from = first.date;
  let until = first.date;
  const accounts = new Set<string>();
  for (const { date, payer } of orders) {
    if (date < from) from = date;
    if (date > until) until = date;
    accounts.add(payer.account);
  }
  return [
    ['ВерсияФормата', formatVersion],
    ['Кодировка', 'Windows'],
    ['Отправитель', sender],
    ['Получатель', ''],
    ['ДатаСоздания', momentText(createdOn, 'ru').slice(0, 10)],
    ['ВремяСоздания', `${timeOf(createdOn) ?? '00:00'}:00`],
    ['ДатаНачала', shown(from)],
    ['ДатаКонца', shown(until)],
    ...[...accounts].map((account): Tag => ['РасчСчет', account]),
    ['Документ', documentKind],
  ];
}

function documentTags(order: PaymentOrderFields): Tag[] {
  const { payer, payee, budget } = order;
  return [
    ['СекцияДокумент', documentKind],
    ['Номер', String(order.number)],
    ['Дата', shown(order.date)],
    ['Сумма', moneyText(order.amount)],
    ...partyTags('Плательщик', payer),
    ...partyTags('Получатель', payee),
    ['ВидПлатежа', ''],
    ['ВидОплаты', order.operation],
    ['Код', order.code],
    ['НазначениеПлатежа', order.purpose],
    ['НазначениеПлатежа1', order.purpose],
    ['СтатусСоставителя', budget.status],
    ['ПлательщикКПП', payer.kpp],
    ['ПолучательКПП', payee.kpp],
    ['ПоказательКБК', budget.kbk],
    ['ОКАТО', budget.oktmo],
    ['ПоказательОснования', budget.ground],
    ['ПоказательПериода', budget.period],
    ['ПоказательНомера', budget.documentNumber],
    ['ПоказательДаты', budget.documentDate],
    ['ПоказательТипа', budget.kind],
    ['Очередность', order.priority],
  ];
}

function partyTags(who: 'Плательщик' | 'Получатель', party: OrderParty): Tag[] {
  return [
    [`${who}Счет`, party.account],
    [who, `ИНН ${party.inn} ${party.name}`],
    [`${who}ИНН`, party.inn],
    [`${who}1`, party.name],
    [`${who}РасчСчет`, party.account],
    [`${who}Банк1`, party.bank.name],
    [`${who}Банк2`, party.bank.city],
    [`${who}БИК`, party.bank.bic],
    [`${who}Корсчет`, party.bank.correspondentAccount],
  ];
}
