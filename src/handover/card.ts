import type { Profile } from '../profile';
import { countryName } from '../shipment';
import type { Consignment } from '../shipment/model';
import { momentText, sum, timeOf, type LocalizedText, type Moment } from '../values';
import { encodeUtf8 } from '../values/encoding';
import { cardWords, type DriverLanguage } from './card-texts';

export interface CardRow {
  readonly name: string;
  readonly value: string;
}

/** What a card and the dispatcher's sheet say, ready to be set. */
export interface DriverCard {
  readonly language: DriverLanguage;
  readonly title: string;
  readonly informative: string;
  /** Text of the QR code, exactly as received. */
  readonly qr: string;
  readonly rows: readonly CardRow[];
  readonly show: string;
  readonly say: { readonly name: string; readonly text: string };
  readonly call: string;
  readonly phone?: string;
  /** Who made the card and when. */
  readonly made: string;
  /** What the dispatcher's sheet says beside the card; a row without a value is written by hand. */
  readonly sheet: {
    readonly title: string;
    readonly papers: { readonly name: string; readonly rows: readonly CardRow[] };
    readonly acts: readonly { readonly name: string; readonly value?: string }[];
    readonly signature: string;
  };
}

export type CardAnswer = { readonly ok: true; readonly card: DriverCard } | { readonly ok: false; readonly reason: LocalizedText };

/** Most bytes of one QR code (ISO/IEC 18004, version 40 at the lowest error correction). */
const mostBytes = 2953;

/** A text shorter than this, or of these words, is a tick in a cell and no contents of a code. */
const leastCharacters = 8;
const ticks = /^(есть|да|нет|получен[аоы]?|передан[аоы]?|готово?|в файле|yes|no|ok|received|present|[+✓✔✅-]+)$/iu;

/** Why no card can be made; undefined when one can. A QR code is never made up. */
export function whyNoCard({ values: { qr } }: Consignment): LocalizedText | undefined {
  if (qr === undefined) return reasons.none;
  if (ticks.test(qr.trim()) || qr.length < leastCharacters) return reasons.tick;
  return encodeUtf8(qr).length > mostBytes ? reasons.tooLong : undefined;
}

const reasons = {
  none: {
    ru: 'Карточки нет: QR-код ещё не записан. Возьмите ДОПП из кабинета и запишите код, без него к границе не выезжают.',
    en: 'No card: the QR code is not in the sheet yet. Take the DOPP from the cabinet and enter its code; without it nobody drives to the border.',
  },
  tick: {
    ru: 'Карточки нет: в ячейке QR-кода стоит отметка, а не текст кода. Запишите текст, который читается из кода.',
    en: 'No card: the cell of the QR code holds a tick, not the text of the code. Enter the text the code reads as.',
  },
  tooLong: {
    ru: 'Карточки нет: текст длиннее, чем помещается в один QR-код. Проверьте ячейку.',
    en: 'No card: the text is longer than one QR code can hold. Check the cell.',
  },
} as const satisfies Record<string, LocalizedText>;

/** The card of a consignment. Nothing is made up: what the row does not say is left out, and without a QR code there is no card. */
export function driverCard(
  consignment: Consignment,
  { profile, language, now }: { readonly profile: Profile; readonly language: DriverLanguage; readonly now: Moment },
): CardAnswer {
  const { values, shipment, key, lines } = consignment;
  const reason = whyNoCard(consignment);
  if (reason !== undefined || values.qr === undefined) return { ok: false, reason: reason ?? reasons.none };
  const words = cardWords[language];
  const dates = language === 'en' ? 'en' : 'ru';
  const moment = (given: Moment | undefined): string | undefined => given && momentWithZone(given, dates);
  const { phone, name: company } = profile.company;
  const from = values.departureCountry === undefined ? undefined : countryName(values.departureCountry)[dates];
  const route = [from, values.borderCrossing, words.russia].filter((part) => part !== undefined);
  const all = (column: 'waybillNumber' | 'invoiceNumber' | 'specificationNumber'): string | undefined =>
    [...new Set(lines.flatMap((line) => line.values[column] ?? []))].join(', ') || undefined;
  const weights = lines.flatMap((line) => (line.values.grossWeight === undefined ? [] : [line.values.grossWeight]));
  const card: DriverCard = {
    language,
    title: words.title,
    informative: words.informative,
    qr: values.qr,
    rows: filled([
      [words.shipment, shipment ?? key],
      [words.dopp, values.doppNumber],
      [words.status, values.doppStatus],
      [words.truck, values.truckPlate],
      [words.trailer, values.trailerPlate],
      [words.route, from === undefined && values.borderCrossing === undefined ? undefined : route.join(' → ')],
      [words.importDate, moment(values.importDate)],
      [words.driver, values.driverName],
      [words.dispatcher, phone],
    ]),
    show: words.show,
    say: { name: words.say, text: sayToInspector(values.doppNumber) },
    call: words.call,
    ...(phone === undefined ? {} : { phone }),
    made: `${words.made}: ${[company, moment(now)].filter((part) => part !== undefined).join(', ')}`,
    sheet: {
      title: words.sheetTitle,
      papers: {
        name: words.papers,
        rows: filled([
          [words.supplier, values.supplierName],
          [words.carrier, values.carrierName],
          [words.driverPhone, values.driverPhone],
          [words.waybill, all('waybillNumber')],
          [words.invoice, all('invoiceNumber')],
          [words.specification, all('specificationNumber')],
          // A sum that leaves a line out would be a wrong weight.
          [words.grossWeight, weights.length === lines.length ? sum(weights).toString() : undefined],
        ]),
      },
      acts: [act(words.handedOver, moment(values.handedOver)), act(words.acknowledged, moment(values.acknowledged))],
      signature: words.signature,
    },
  };
  return { ok: true, card };
}

/** Times are Moscow's; a driver's own clock may show another. */
function momentWithZone(moment: Moment, language: 'ru' | 'en'): string {
  return `${momentText(moment, language)}${timeOf(moment) === undefined ? '' : ' (UTC+3)'}`;
}

function filled(rows: readonly (readonly [string, string | undefined])[]): readonly CardRow[] {
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function act(name: string, value: string | undefined): { readonly name: string; readonly value?: string } {
  return value === undefined ? { name } : { name, value };
}

/** In Russian whatever the card's language: it is said at the Russian border. */
function sayToInspector(doppNumber: string | undefined): string {
  return `«Везу товар из ЕАЭС по системе СПОТ. ${doppNumber === undefined ? 'Вот QR-код документа' : `Документ ДОПП №\u00a0${doppNumber}, вот QR-код`}».`;
}

/** The same as a text to paste in a chat; the QR code goes along as its text. */
export function chatText(card: DriverCard): string {
  return [
    card.title,
    ...card.rows.map(({ name, value }) => `${name}: ${value}`),
    `QR: ${card.qr}`,
    card.show,
    `${card.say.name}: ${card.say.text}`,
    card.call,
    `(${card.informative})`,
  ].join('\n');
}
