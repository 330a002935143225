import type { Profile } from '../profile';
import { countryName } from '../shipment';
import type { Consignment } from '../shipment/model';
import { momentText } from '../values';
import { cardWords, type DriverLanguage } from './card-texts';

/** What a card says, ready to be set. */
export interface DriverCard {
  readonly language: DriverLanguage;
  readonly title: string;
  readonly informative: string;
  /** Text of the QR code, exactly as received; undefined while there is none. */
  readonly qr?: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly show: string;
  readonly say: { readonly name: string; readonly text: string };
  readonly call: string;
  readonly phone?: string;
  readonly noQr: string;
}

/** The card of a consignment. Nothing is made up: what the row does not say is left out. */
export function driverCard({ values, shipment, key }: Consignment, profile: Profile, language: DriverLanguage): DriverCard {
  const words = cardWords[language];
  const phone = profile.company.phone;
  const from = values.departureCountry === undefined ? undefined : countryName(values.departureCountry)[language === 'en' ? 'en' : 'ru'];
  const route = [from, values.borderCrossing, language === 'en' ? 'Russia' : 'Россия'].filter((part) => part !== undefined);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.shipment, shipment ?? key],
    [words.dopp, values.doppNumber],
    [words.status, values.doppStatus],
    [words.truck, values.truckPlate],
    [words.trailer, values.trailerPlate],
    [words.route, from === undefined && values.borderCrossing === undefined ? undefined : route.join(' → ')],
    [words.importDate, values.importDate && momentText(values.importDate, language === 'en' ? 'en' : 'ru')],
    [words.driver, values.driverName],
    [words.dispatcher, phone],
  ];
  return {
    language,
    title: words.title,
    informative: words.informative,
    ...(values.qr === undefined ? {} : { qr: values.qr }),
    rows: rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
    show: words.show,
    say: { name: words.say, text: sayToInspector(values.doppNumber) },
    call: words.call,
    ...(phone === undefined ? {} : { phone }),
    noQr: words.noQr,
  };
}

/** In Russian whatever the card's language: it is said at the Russian border. */
function sayToInspector(doppNumber: string | undefined): string {
  return `«Везу товар из ЕАЭС по системе СПОТ. ${doppNumber === undefined ? 'Вот QR-код документа' : `Документ ДОПП № ${doppNumber}, вот QR-код`}».`;
}

/** The same as a text to paste in a chat; the QR code goes along as its link. */
export function chatText(card: DriverCard): string {
  return [
    card.title,
    ...card.rows.map(({ name, value }) => `${name}: ${value}`),
    card.qr === undefined ? card.noQr : `QR: ${card.qr}`,
    card.show,
    `${card.say.name}: ${card.say.text}`,
    card.call,
    `(${card.informative})`,
  ].join('\n');
}
