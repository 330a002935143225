import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** Vehicle plates of the five states. */
export const plateFacts = {
  'plate.ru': defineFact({
    id: 'plate.ru',
    statement: {
      ru: 'Номер России: тягач А 123 ВС 77, прицеп АВ 1234 77; буквы АВЕКМНОРСТУХ.',
      en: 'Russian plate: truck A 123 BC 77, trailer AB 1234 77; letters ABEKMHOPCTYX.',
    },
    confidence: 'consistent',
    sources: [sources.platesRussia, sources.platesRussiaGerman],
  }),
  'plate.by': defineFact({
    id: 'plate.by',
    statement: {
      ru: 'Номер Беларуси: тягач AB 1234-5, прицеп A 1234 B-5.',
      en: 'Belarusian plate: truck AB 1234-5, trailer A 1234 B-5.',
    },
    confidence: 'consistent',
    sources: [sources.platesBelarus, sources.platesBelarusStandard],
  }),
  'plate.kz': defineFact({
    id: 'plate.kz',
    statement: {
      ru: 'Номер Казахстана: 123 AB 02 или 123 ABC 02; старый вид A 123 BC.',
      en: 'Kazakh plate: 123 AB 02 or 123 ABC 02; the old kind A 123 BC.',
    },
    confidence: 'consistent',
    sources: [sources.platesKazakhstan, sources.platesKazakhstanEgov],
  }),
  'plate.kz-trailer': defineFact({
    id: 'plate.kz-trailer',
    statement: {
      ru: 'Номер прицепа Казахстана: 12 ABC 02 (по виду в настоящей ДОПП).',
      en: 'Kazakh trailer plate: 12 ABC 02 (as seen in a real DOPP).',
    },
    confidence: 'single',
    sources: [sources.doppParser],
  }),
  'plate.am': defineFact({
    id: 'plate.am',
    statement: {
      ru: 'Номер Армении: 12 AB 345 или 123 AB 45.',
      en: 'Armenian plate: 12 AB 345 or 123 AB 45.',
    },
    confidence: 'consistent',
    sources: [sources.platesArmenia, sources.platesArmeniaItalian],
  }),
  'plate.am-trailer': defineFact({
    id: 'plate.am-trailer',
    statement: {
      ru: 'Номер прицепа Армении: 1234 AB.',
      en: 'Armenian trailer plate: 1234 AB.',
    },
    confidence: 'single',
    sources: [sources.platesArmeniaItalian],
  }),
  'plate.kg': defineFact({
    id: 'plate.kg',
    statement: {
      ru: 'Номер Киргизии: 01 KG 123 ABC; старый вид B 1234 AB.',
      en: 'Kyrgyz plate: 01 KG 123 ABC; the old kind B 1234 AB.',
    },
    confidence: 'consistent',
    sources: [sources.platesKyrgyzstan, sources.platesKyrgyzstanGerman],
  }),
  'plate.kg-trailer': defineFact({
    id: 'plate.kg-trailer',
    statement: {
      ru: 'Вид номера прицепа Киргизии не найден.',
      en: 'The form of a Kyrgyz trailer plate was not found.',
    },
    confidence: 'background',
    sources: [sources.general],
  }),
  'plate.alphabet-unknown': defineFact({
    id: 'plate.alphabet-unknown',
    statement: {
      ru: 'Какими буквами, русскими или латинскими, ДОПП принимает номер, не опубликовано; смесь алфавитов в одном номере — ошибка набора.',
      en: 'Whether the DOPP takes Cyrillic or Latin letters is not published; a mix in one plate is a typing error.',
    },
    confidence: 'inferred',
    sources: [sources.doppParser, sources.concluded],
  }),
  'plate.country-of-vehicle': defineFact({
    id: 'plate.country-of-vehicle',
    statement: {
      ru: 'Номер соответствует стране регистрации машины.',
      en: 'A plate has the form of the country the vehicle is registered in.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
} as const satisfies Record<string, Fact>;
