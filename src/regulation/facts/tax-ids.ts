import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** Tax identifiers of the five states. */
export const taxIdFacts = {
  'tax-id.ru': defineFact({
    id: 'tax-id.ru',
    statement: {
      ru: 'ИНН — 10 цифр у организации, 12 у предпринимателя, с контрольными цифрами.',
      en: 'INN: 10 digits for an organisation, 12 for an entrepreneur, with check digits.',
    },
    confidence: 'consistent',
    sources: [sources.stdnum, sources.russianId],
  }),
  'tax-id.by': defineFact({
    id: 'tax-id.by',
    statement: {
      ru: 'УНП — 9 знаков с контрольной цифрой.',
      en: 'UNP: 9 characters with a check digit.',
    },
    confidence: 'consistent',
    sources: [sources.stdnum, sources.stdnumJs],
  }),
  'tax-id.kz': defineFact({
    id: 'tax-id.kz',
    statement: {
      ru: 'БИН и ИИН — 12 цифр с контрольной цифрой; БИН начинается с года и месяца регистрации.',
      en: 'BIN and IIN: 12 digits with a check digit; a BIN begins with the year and month of registration.',
    },
    confidence: 'consistent',
    sources: [sources.idnumbers, sources.kazPersonId],
  }),
  'tax-id.kg': defineFact({
    id: 'tax-id.kg',
    statement: {
      ru: 'ИНН Киргизии — 14 цифр с датой внутри; контрольная сумма не опубликована.',
      en: 'The Kyrgyz INN has 14 digits with a date inside; no check sum is published.',
    },
    confidence: 'inferred',
    sources: [sources.kyrgyzTaxId, sources.concluded],
  }),
  'tax-id.am': defineFact({
    id: 'tax-id.am',
    statement: {
      ru: 'Номер налогоплательщика Армении — 8 цифр; правило контрольной цифры не опубликовано.',
      en: 'The Armenian taxpayer number has 8 digits; the rule of its check digit is not published.',
    },
    confidence: 'consistent',
    sources: [sources.armenianTaxId, sources.armenianTaxIdTaxdo],
  }),
  'tax-id.length-shows-country': defineFact({
    id: 'tax-id.length-shows-country',
    statement: {
      ru: 'По длине номера видно, чья это страна: Россия 10 или 12, Беларусь 9, Казахстан 12, Киргизия 14, Армения 8.',
      en: 'The length of a number shows its country: Russia 10 or 12, Belarus 9, Kazakhstan 12, Kyrgyzstan 14, Armenia 8.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'tax-id.parties-differ': defineFact({
    id: 'tax-id.parties-differ',
    statement: {
      ru: 'Поставщик и импортёр — разные лица.',
      en: 'Supplier and importer are different persons.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'kpp.ru': defineFact({
    id: 'kpp.ru',
    statement: {
      ru: 'КПП — 9 знаков: четыре цифры инспекции, два знака причины, три цифры.',
      en: 'KPP: 9 characters: four digits of the tax office, two of the reason, three digits.',
    },
    confidence: 'consistent',
    sources: [sources.russianId, sources.validatesRussian],
  }),
  'kpp.organisations-only': defineFact({
    id: 'kpp.organisations-only',
    statement: {
      ru: 'КПП есть у организации (ИНН из 10 цифр) и нет у предпринимателя (ИНН из 12 цифр).',
      en: 'An organisation (10-digit INN) has a KPP, an entrepreneur (12-digit INN) has none.',
    },
    confidence: 'consistent',
    sources: [sources.russianId, sources.validatesRussian],
  }),
  'ogrn.ru': defineFact({
    id: 'ogrn.ru',
    statement: {
      ru: 'ОГРН — 13 цифр, ОГРНИП — 15, с контрольной цифрой.',
      en: 'OGRN has 13 digits, OGRNIP 15, with a check digit.',
    },
    confidence: 'consistent',
    sources: [sources.russianId, sources.validatesRussian],
  }),
} as const satisfies Record<string, Fact>;
