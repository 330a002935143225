/**
 * A payment order as an electronic document of 1C:DirectBank (`PayDocRu`), for banks that take it.
 * Elements and their order follow the published schema; the exchange itself (packets, signatures) is not covered.
 */
import type { DateTime } from '../../values';
import { moneyText } from '../../values';
import type { OrderParty, PaymentOrderFields } from '../order';

const namespace = 'http://directbank.1c.ru/XMLSchema';
const formatVersion = '2.3.2';

export interface DirectBankOptions {
  /** Identifier of the document, a GUID the caller makes. */
  readonly id: string;
  /** Moscow time. */
  readonly createdOn: DateTime;
  /** The payer's number at the bank; the payer's INN unless told. */
  readonly customerId?: string;
}

type Content = string | readonly string[];

/** The document as UTF-8 XML text, line by line. */
export function directBankXml(order: PaymentOrderFields, options: DirectBankOptions): string {
  const { payer, payee, budget } = order;
  const kpp = payer.kpp === '0' ? {} : { kpp: payer.kpp };
  const root = {
    xmlns: namespace,
    id: options.id,
    formatVersion,
    creationDate: `${options.createdOn}:00`,
    userAgent: 'SPOT for Excel',
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element('PayDocRu', root, [
      ...element('Sender', { id: options.customerId ?? payer.inn, name: payer.name, inn: payer.inn, ...kpp }),
      ...element('Recipient', { bic: payer.bank.bic, name: payer.bank.name }),
      ...element('Data', {}, [
        ...element('DocNo', {}, String(order.number)),
        ...element('DocDate', {}, order.date),
        ...element('Sum', {}, moneyText(order.amount)),
        ...party('Payer', payer),
        ...party('Payee', payee),
        ...element('TransitionKind', {}, order.operation),
        ...element('Priority', {}, order.priority),
        ...element('Code', {}, order.code),
        ...element('Purpose', {}, order.purpose),
        ...element('BudgetPaymentInfo', {}, [
          ...element('DrawerStatus', {}, budget.status),
          ...element('CBC', {}, budget.kbk),
          ...element('OKTMO', {}, budget.oktmo),
          ...element('Reason', {}, budget.ground),
          ...element('TaxPeriod', {}, budget.period),
          ...element('DocNo', {}, budget.documentNumber),
          ...element('DocDate', {}, budget.documentDate),
          ...(budget.kind === '' ? [] : element('PayType', {}, budget.kind)),
        ]),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function party(name: string, { name: partyName, inn, kpp, account, bank }: OrderParty): string[] {
  return element(name, {}, [
    ...element('Name', {}, partyName),
    ...element('INN', {}, inn),
    ...element('KPP', {}, kpp),
    ...element('Account', {}, account),
    ...element('Bank', {}, [
      ...element('BIC', {}, bank.bic),
      ...element('Name', {}, bank.name),
      // The schema holds 30 characters of the city.
      ...(bank.city === '' ? [] : element('City', {}, bank.city.slice(0, 30))),
      ...element('CorrespAcc', {}, bank.correspondentAccount),
    ]),
  ]);
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: Content = []): string[] {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (typeof content === 'string') return [`<${opening}>${escaped(content)}</${name}>`];
  if (content.length === 0) return [`<${opening}/>`];
  return [`<${opening}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes markup; characters XML 1.0 forbids, controls and lone surrogates, become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
