import { z } from 'zod';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { count, text } from './schemas';

const unconfirmed = {
  ru: 'Для обеспечительного платежа значение не опубликовано: взято как у налоговых платежей. Уточните в налоговой и замените в настройках, если оно другое.',
  en: 'No value is published for the deposit; this one is taken from tax payments. Ask the tax office and replace it in Settings if it differs.',
};

/** A field of the payment order whose value for the deposit nobody published. */
function field<const Id extends string>(id: Id, value: string, pattern: RegExp, title: { ru: string; en: string }) {
  return defineParameter({
    id,
    title,
    unit: 'text',
    schema: text.regex(pattern),
    confidence: 'inferred',
    values: [{ value, confidence: 'inferred', sources: [sources.concluded], note: unconfirmed }],
  });
}

export const paymentField18 = field('payment.field-18', '01', /^\d{2}$/, {
  ru: 'Поле 18: вид операции',
  en: 'Field 18: kind of operation',
});
export const paymentField21 = field('payment.field-21', '5', /^[1-5]$/, {
  ru: 'Поле 21: очерёдность платежа',
  en: 'Field 21: priority of payment',
});
export const paymentField22 = field('payment.field-22', '0', /^(0|\d{20}|\d{25})$/, {
  ru: 'Поле 22: код (УИН)',
  en: 'Field 22: code (UIN)',
});
export const paymentField101 = field('payment.field-101', '01', /^\d{2}$/, {
  ru: 'Поле 101: статус плательщика',
  en: 'Field 101: status of the payer',
});
export const paymentField105 = field('payment.field-105', '0', /^(0|\d{8}|\d{11})$/, {
  ru: 'Поле 105: ОКТМО',
  en: 'Field 105: OKTMO',
});
export const paymentField106 = field('payment.field-106', '0', /^(0|[А-ЯЁ]{2})$/, {
  ru: 'Поле 106: основание платежа',
  en: 'Field 106: ground of payment',
});
export const paymentField107 = field('payment.field-107', '0', /^.{1,10}$/, {
  ru: 'Поле 107: налоговый период',
  en: 'Field 107: tax period',
});
export const paymentField108 = field('payment.field-108', '0', /^.{1,15}$/, {
  ru: 'Поле 108: номер документа',
  en: 'Field 108: number of the document',
});
export const paymentField109 = field('payment.field-109', '0', /^(0|\d{2}\.\d{2}\.\d{4})$/, {
  ru: 'Поле 109: дата документа',
  en: 'Field 109: date of the document',
});
export const paymentField110 = field('payment.field-110', '', /^.{0,2}$/, {
  ru: 'Поле 110: тип платежа (не заполняют)',
  en: 'Field 110: kind of payment (left empty)',
});

export const paymentPurpose = field(
  'payment.purpose',
  'Обеспечительный платеж СПОТ по ДОПП N {number} от {date}. НДС не облагается',
  /^.{1,210}$/,
  {
    ru: 'Поле 24: назначение платежа, когда номер ДОПП известен; {number} и {date} — номер и дата ДОПП',
    en: 'Field 24: purpose when the DOPP number is known; {number} and {date} are those of the DOPP',
  },
);
export const paymentPurposeByShipment = field(
  'payment.purpose-by-shipment',
  'Обеспечительный платеж СПОТ по перевозке {shipment}. НДС не облагается',
  /^.{1,210}$/,
  {
    ru: 'Поле 24: назначение платежа, пока номера ДОПП нет; {shipment} — номер перевозки',
    en: 'Field 24: purpose while there is no DOPP number; {shipment} is the shipment number',
  },
);

const lengths = z.record(z.string().regex(/^\d{1,3}$/), count);

export const paymentLengths = defineParameter({
  id: 'payment.lengths',
  title: {
    ru: 'Наибольшая длина полей платёжного поручения, знаков',
    en: 'Greatest length of the fields of a payment order, characters',
  },
  unit: 'table',
  schema: lengths,
  confidence: 'consistent',
  values: [
    {
      value: {
        '5': 15,
        '8': 160,
        '9': 20,
        '11': 9,
        '12': 20,
        '14': 9,
        '15': 20,
        '16': 160,
        '17': 20,
        '18': 2,
        '21': 1,
        '22': 25,
        '24': 210,
        '60': 12,
        '61': 12,
        '101': 2,
        '102': 9,
        '103': 9,
        '104': 20,
        '105': 11,
        '106': 2,
        '107': 10,
        '108': 15,
        '109': 10,
        '110': 2,
      },
      confidence: 'consistent',
      sources: [sources.directBank, sources.order1274, sources.gostQr],
    },
  ],
});

export const paymentLengthsDoubtful = defineParameter({
  id: 'payment.lengths-doubtful',
  title: {
    ru: 'Длина номера (поле 3) и суммы в копейках (поле 7), знаков',
    en: 'Length of the number (field 3) and of the amount in kopecks (field 7), characters',
  },
  unit: 'table',
  schema: lengths,
  confidence: 'inferred',
  values: [{ value: { '3': 6, '7': 18 }, confidence: 'inferred', sources: [sources.concluded, sources.gostQr] }],
});

export const paymentCharset = defineParameter({
  id: 'payment.charset',
  title: { ru: 'Кодировка файла для банка', en: 'Character set of the file for the bank' },
  unit: 'text',
  schema: z.enum(['windows-1251']),
  confidence: 'consistent',
  values: [
    {
      value: 'windows-1251',
      confidence: 'consistent',
      sources: [sources.clientBankExchange, sources.clientBankParser],
    },
  ],
});

export const paymentTaxKbk = defineParameter({
  id: 'payment.single-tax-kbk',
  title: {
    ru: 'КБК единого налогового платежа (для обеспечительного платежа не подходит)',
    en: 'KBK of the single tax payment (not for the deposit)',
  },
  unit: 'KBK',
  schema: text.regex(/^\d{20}$/),
  confidence: 'consistent',
  values: [
    {
      value: '18201061201010000510',
      confidence: 'consistent',
      sources: [sources.payeeKlerk, sources.payeeKlerkEarlier],
    },
  ],
});
