/**
 * The contents of a payment QR code by GOST R 56042-2014: a header, five mandatory keys, then the keys of a
 * budget payment. The standard is about payments of persons: a bank's application for companies may ignore
 * the budget keys, so the code is a convenience beside the exchange file.
 */
import type { LocalizedText } from '../../values';
import { decodeText, decodeUtf8, encodeText, encodeUtf8 } from '../encoding';
import { bankLine, type PaymentOrderFields } from '../order';

export type QrEncoding = 'windows-1251' | 'utf-8';

export interface PaymentQr {
  /** The contents as text. */
  readonly text: string;
  readonly encoding: QrEncoding;
  /** The contents in their encoding: what goes into the code, in byte mode. */
  readonly bytes: Uint8Array;
}

export type QrField = readonly [key: string, value: string];

/** What the contents of a code say. */
export interface ReadPaymentQr {
  readonly encoding: QrEncoding;
  readonly separator: string;
  readonly fields: readonly QrField[];
}

/** Digit of the encoding in the header. */
const encodingDigits: Readonly<Record<QrEncoding, string>> = { 'windows-1251': '1', 'utf-8': '2' };
/** Tried in turn: the first that no value holds. */
const separators = ['|', '~', '^', '\\', '`', '¦', '§', '¬'] as const;
/** The standard's length of BankName. */
const bankNameLength = 45;

/** Why there is no code. */
export const noSeparator: LocalizedText = {
  ru: 'QR-код не составлен: в реквизитах встречаются все знаки, которыми можно разделить поля. Уберите из назначения знаки | ~ ^.',
  en: 'There is no QR code: the details use every character that could separate the fields. Remove | ~ ^ from the purpose.',
};

/**
 * The code of an order: Windows-1251 where it can hold the text, else UTF-8 (`encoding` asks for one).
 * Undefined when every separator occurs in a value.
 */
export function paymentQr(
  order: PaymentOrderFields,
  { encoding }: { readonly encoding?: QrEncoding } = {},
): PaymentQr | undefined {
  return writePaymentQr(orderQrFields(order), encoding);
}

/** Keys and values of an order in the standard's order; the sum is in kopecks, empty fields are left out. */
export function orderQrFields(order: PaymentOrderFields): readonly QrField[] {
  const { payer, payee, budget } = order;
  const mandatory: readonly QrField[] = [
    ['Name', payee.name],
    ['PersonalAcc', payee.account],
    ['BankName', bankLine(payee.bank).slice(0, bankNameLength)],
    ['BIC', payee.bank.bic],
    ['CorrespAcc', payee.bank.correspondentAccount],
  ];
  const more: readonly QrField[] = [
    ['Sum', order.amount.times(100).toFixed(0)],
    ['Purpose', order.purpose],
    ['PayeeINN', payee.inn],
    ['PayerINN', payer.inn],
    ['DrawerStatus', budget.status],
    ['KPP', payee.kpp],
    ['CBC', budget.kbk],
    ['OKTMO', budget.oktmo],
    ['PaytReason', budget.ground],
    ['TaxPeriod', budget.period],
    ['DocNo', budget.documentNumber],
    ['DocDate', budget.documentDate],
    ['TaxPaytKind', budget.kind],
    ['UIN', order.code],
  ];
  return [...mandatory, ...more.filter(([, value]) => value !== '')];
}

/** Writes fields as the contents of a code. */
export function writePaymentQr(fields: readonly QrField[], wanted?: QrEncoding): PaymentQr | undefined {
  for (const separator of separators) {
    if (fields.some(([, value]) => value.includes(separator))) continue;
    const textIn = (encoding: QrEncoding): string =>
      [`ST0001${encodingDigits[encoding]}`, ...fields.map(([key, value]) => `${key}=${value}`)].join(separator);
    const narrow = wanted === 'utf-8' ? undefined : encodeText(textIn('windows-1251'), 'windows-1251');
    if (narrow?.ok) return { text: textIn('windows-1251'), encoding: 'windows-1251', bytes: narrow.bytes };
    const text = textIn('utf-8');
    const bytes = encodeUtf8(text);
    // A separator must be a single byte in the encoding of the code.
    if (separator.charCodeAt(0) < 128) return { text, encoding: 'utf-8', bytes };
  }
  return undefined;
}

/** Reads the contents of a code, from text or bytes; undefined when they are no payment of this standard. */
export function readPaymentQr(contents: string | Uint8Array): ReadPaymentQr | undefined {
  const text = typeof contents === 'string' ? contents : textOf(contents);
  const match = text === undefined ? null : /^ST0001([12])([^])/u.exec(text);
  if (text === undefined || !match) return undefined;
  const [header, digit, separator = '|'] = match;
  const fields = text
    .slice(header.length)
    .split(separator)
    .map((field): QrField => {
      const at = field.indexOf('=');
      return [field.slice(0, Math.max(at, 0)), field.slice(at + 1)];
    });
  return { encoding: digit === '1' ? 'windows-1251' : 'utf-8', separator, fields };
}

function textOf(bytes: Uint8Array): string | undefined {
  return bytes[6] === 0x31 ? decodeText(bytes, 'windows-1251') : decodeUtf8(bytes);
}

/** Names of the pictures by order number: the shipments of the order without what file names cannot hold, none twice. */
export function qrFileNames(
  orders: readonly {
    readonly number: number;
    readonly sample: boolean;
    readonly parts: readonly { readonly consignment: string }[];
  }[],
): ReadonlyMap<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { number, sample, parts } of orders) {
    const [first] = parts;
    const plain = (parts.length === 1 && first ? first.consignment : `order-${number}`)
      .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-')
      .replace(/^[.\s]+|[.\s]+$/g, '')
      .slice(0, 80);
    const reserved = plain === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `order-${number}` : plain;
    const unique = taken.has(reserved.toLowerCase()) ? `${reserved}-${number}` : reserved;
    taken.add(unique.toLowerCase());
    names.set(number, `${sample ? 'SAMPLE-' : ''}${unique}`);
  }
  return names;
}
