import type { LocalizedText } from '../../values';
import { countryList } from './country-list';
import { foldKey } from './fold-key';

export interface Country {
  /** ISO 3166-1 alpha-2, the form values carry. */
  readonly alpha2: string;
  readonly alpha3: string;
  /** Three digits of OKSM. */
  readonly digits: string;
  readonly name: LocalizedText;
}

export const countries: readonly Country[] = countryList.split('\n').map((row) => {
  const [alpha2 = '', alpha3 = '', digits = '', ru = '', en = ''] = row.split('|');
  return { alpha2, alpha3, digits, name: { ru, en } };
});

/** Names in use beside the one of the list, by alpha-2. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['Объединённые Арабские Эмираты', 'Эмираты', 'UAE'],
  AM: ['Республика Армения', 'РА', 'Republic of Armenia', 'Арм', 'АМ'],
  AZ: ['Азербайджанская Республика'],
  BY: [
    'Республика Беларусь',
    'РБ',
    'Белоруссия',
    'Белорусь',
    'Республика Белоруссия',
    'Бел',
    'Republic of Belarus',
    'Byelorussia',
    'ВУ',
    'BУ',
    'ВY',
  ],
  CN: ['КНР', 'Китайская Народная Республика', 'Народный Китай', 'PRC', "People's Republic of China"],
  CZ: ['Чешская Республика', 'Czech Republic'],
  DE: ['ФРГ', 'Федеративная Республика Германия'],
  GB: ['Англия', 'Соединённое Королевство', 'UK', 'Great Britain', 'England'],
  GE: ['Республика Грузия'],
  HK: ['Гонконг', 'Hong Kong'],
  IR: ['Исламская Республика Иран', 'Islamic Republic of Iran'],
  KG: [
    'Кыргызстан',
    'Кыргызская Республика',
    'Киргизстан',
    'Киргизская Республика',
    'Республика Кыргызстан',
    'КР',
    'Kyrgyz Republic',
    'Kirghizia',
    'Kirgizstan',
  ],
  KP: ['Северная Корея', 'Корейская Народно-Демократическая Республика'],
  KR: ['Южная Корея', 'Корея', 'Korea', 'Republic of Korea'],
  KZ: ['Республика Казахстан', 'РК', 'Каз', 'Republic of Kazakhstan', 'Kazahstan', 'КZ'],
  LA: ['Лаосская Народно-Демократическая Республика'],
  MD: ['Республика Молдова', 'Молдавия', 'Republic of Moldova'],
  MK: ['Македония', 'Macedonia'],
  MM: ['Мьянма', 'Бирма', 'Myanmar', 'Burma'],
  MO: ['Макао', 'Macao', 'Macau'],
  NL: ['Голландия', 'Holland', 'The Netherlands'],
  PL: ['Республика Польша'],
  RU: ['Российская Федерация', 'РФ', 'Russian Federation', 'Рос'],
  SY: ['Сирийская Арабская Республика'],
  TJ: ['Республика Таджикистан'],
  TM: ['Туркмения'],
  TR: ['Турецкая Республика', 'Turkey', 'Turkiye'],
  US: ['США', 'Соединённые Штаты Америки', 'USA', 'United States of America', 'Америка'],
  UZ: ['Республика Узбекистан', 'РУз', 'Republic of Uzbekistan'],
  VN: ['Социалистическая Республика Вьетнам', 'Viet Nam'],
  ZA: ['ЮАР', 'Южная Африка'],
};

const byKey = indexCountries();

function indexCountries(): ReadonlyMap<string, Country> {
  const index = new Map<string, Country>();
  // Codes and names of the list win over abbreviations: «РА» is Armenia only because no code reads so.
  for (const country of countries)
    for (const key of [country.alpha2, country.alpha3, country.digits]) index.set(foldKey(key), country);
  for (const country of countries) {
    const keys = [country.name.ru, country.name.en, ...(otherNames[country.alpha2] ?? [])];
    for (const key of keys) if (!index.has(foldKey(key))) index.set(foldKey(key), country);
  }
  return index;
}

/** The country of a code or name in either language, whatever its case, points and quotes. */
export function findCountry(text: string): Country | undefined {
  return byKey.get(foldKey(text));
}

/** The country's name, or the code itself when it is none of a country. */
export function countryName(alpha2: string): LocalizedText {
  return findCountry(alpha2)?.name ?? { ru: alpha2, en: alpha2 };
}
