import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** HS codes, VAT, excise and traceability. */
export const goodsFacts = {
  'hs.ten-digits': defineFact({
    id: 'hs.ten-digits',
    statement: {
      ru: 'Полный код ТН ВЭД ЕАЭС — 10 цифр.',
      en: 'A full EAEU HS code has 10 digits.',
    },
    confidence: 'consistent',
    sources: [sources.nomenclature, sources.konturRnpt],
  }),
  'hs.dopp-wants-ten-digits': defineFact({
    id: 'hs.dopp-wants-ten-digits',
    statement: {
      ru: 'В ДОПП указывают полный код ТН ВЭД.',
      en: 'A DOPP takes the full HS code.',
    },
    confidence: 'inferred',
    sources: [sources.konturRnpt, sources.concluded],
  }),
  'hs.chapters': defineFact({
    id: 'hs.chapters',
    statement: {
      ru: 'Группы ТН ВЭД — с 01 по 97; группа 77 зарезервирована.',
      en: 'Chapters run from 01 to 97; chapter 77 is reserved.',
    },
    confidence: 'background',
    sources: [sources.general],
  }),
  'vat.rates-2026': defineFact({
    id: 'vat.rates-2026',
    statement: {
      ru: 'С 1 января 2026 года ставка НДС 22 %, пониженная 10 %; ставки 20 % больше нет.',
      en: 'From 1 January 2026 VAT is 22 %, reduced 10 %; there is no 20 % any more.',
    },
    confidence: 'consistent',
    sources: [sources.vatSibnet, sources.vatDailystorm, sources.vatUra],
  }),
  'vat.reduced-groups': defineFact({
    id: 'vat.reduced-groups',
    statement: {
      ru: '10 % — продовольствие, медицинские и детские товары, периодика и книги, племенной скот.',
      en: '10 % covers food, medicines and medical goods, children’s goods, periodicals and books, pedigree livestock.',
    },
    confidence: 'consistent',
    sources: [sources.vatSibnet, sources.vatUra, sources.vatDailystorm],
  }),
  'vat.milk-fat-substitute': defineFact({
    id: 'vat.milk-fat-substitute',
    statement: {
      ru: 'Молокосодержащие продукты с заменителем молочного жира с 2026 года облагаются по общей ставке.',
      en: 'Milk-containing products with a milk-fat substitute take the standard rate from 2026.',
    },
    confidence: 'consistent',
    sources: [sources.vatUra, sources.vatMilk],
  }),
  'vat.belarusian-list': defineFact({
    id: 'vat.belarusian-list',
    statement: {
      ru: 'Белорусский перечень товаров с НДС 10 % не решает российскую ставку.',
      en: 'The Belarusian list of 10 % goods does not decide the Russian rate.',
    },
    confidence: 'inferred',
    sources: [sources.vatBelarusList, sources.concluded],
  }),
  'vat.heading-hints': defineFact({
    id: 'vat.heading-hints',
    statement: {
      ru: 'По позиции ТН ВЭД ставку 10 % можно только предположить.',
      en: 'The HS heading only hints at the 10 % rate.',
    },
    confidence: 'background',
    sources: [sources.general],
  }),
  'vat.one-rate-per-code': defineFact({
    id: 'vat.one-rate-per-code',
    statement: {
      ru: 'Один код товара обычно облагается по одной ставке.',
      en: 'One goods code usually takes one VAT rate.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'vat.relief-has-a-ground': defineFact({
    id: 'vat.relief-has-a-ground',
    statement: {
      ru: 'Ставка 0 % в инвойсе — ставка экспорта у поставщика. При ввозе платят российский НДС, если нет освобождения с основанием.',
      en: 'The 0 % of an invoice is the supplier’s export rate. On import the Russian VAT is paid unless there is a relief with its ground.',
    },
    confidence: 'background',
    sources: [sources.general],
  }),
  'origin.third-country-goods': defineFact({
    id: 'origin.third-country-goods',
    statement: {
      ru: 'Товары третьих стран, выпущенные в государстве ЕАЭС, тоже ввозят через СПОТ; их происхождение подтверждает таможенная декларация.',
      en: 'Goods of third countries released in an EAEU state also enter through SPOT; a customs declaration shows where they come from.',
    },
    confidence: 'inferred',
    sources: [sources.schneider, sources.concluded],
  }),
  'excise.confirmed-rates': defineFact({
    id: 'excise.confirmed-rates',
    statement: {
      ru: 'Ставки 2026 года на спирт, алкоголь крепче 18 %, вино, пиво, сидр, сладкие напитки и топливо подтверждены двумя и более источниками.',
      en: 'The 2026 rates of spirit, alcohol over 18 %, wine, beer, cider, sugary drinks and fuel have two or more sources.',
    },
    confidence: 'consistent',
    sources: [sources.exciseFns, sources.exciseRia, sources.exciseAbkhazia, sources.exciseTass, sources.exciseFuel],
  }),
  'excise.alcohol-9-to-18': defineFact({
    id: 'excise.alcohol-9-to-18',
    statement: {
      ru: 'Об акцизе на алкоголь крепче 9 % и до 18 % источники расходятся: «165 руб., умноженные на содержание спирта» или «отношение 165 руб. к объёмной доле спирта за литр безводного спирта», то есть 165 руб. за литр напитка. Второе даёт больше; сверьте с п. 1 ст. 193 НК РФ.',
      en: 'The sources disagree on the excise of alcohol over 9 to 18 %: “165 RUB multiplied by the alcohol content”, or “165 RUB divided by the volume share of alcohol, for a litre of anhydrous alcohol”, that is 165 RUB for a litre of the drink. The second gives more; compare with Tax Code art. 193(1).',
    },
    confidence: 'single',
    sources: [sources.exciseAbkhazia, sources.exciseBill, sources.exciseRia, sources.exciseKommersant],
  }),
  'excise.heading-hints': defineFact({
    id: 'excise.heading-hints',
    statement: {
      ru: 'По позиции ТН ВЭД подакцизный товар можно только предположить.',
      en: 'The HS heading only hints at excisable goods.',
    },
    confidence: 'background',
    sources: [sources.general],
  }),
  'rnpt.before-import': defineFact({
    id: 'rnpt.before-import',
    statement: {
      ru: 'С 1 октября 2026 года РНПТ прослеживаемого товара получают до ввоза и указывают в ДОПП.',
      en: 'From 1 October 2026 the RNPT of traceable goods is obtained before import and stated in the DOPP.',
    },
    confidence: 'single',
    sources: [sources.deliverTraceable],
  }),
  'rnpt.length': defineFact({
    id: 'rnpt.length',
    statement: {
      ru: 'РНПТ — не длиннее 29 знаков.',
      en: 'An RNPT has no more than 29 characters.',
    },
    confidence: 'consistent',
    sources: [sources.diadocOneC, sources.konturTracing],
  }),
  'rnpt.shape': defineFact({
    id: 'rnpt.shape',
    statement: {
      ru: 'РНПТ — четыре части через косую черту: орган, дата ДДММГГ, номер, товар.',
      en: 'An RNPT has four parts with slashes: office, date DDMMYY, number, item.',
    },
    confidence: 'inferred',
    sources: [sources.yandexRnpt, sources.konturRnpt, sources.concluded],
  }),
  'rnpt.one-goods-code': defineFact({
    id: 'rnpt.one-goods-code',
    statement: {
      ru: 'Один РНПТ относится к одному товару.',
      en: 'One RNPT belongs to one kind of goods.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'traceable.heading-hints': defineFact({
    id: 'traceable.heading-hints',
    statement: {
      ru: 'По позиции ТН ВЭД прослеживаемость можно только предположить; решает перечень постановления № 1110.',
      en: 'The HS heading only hints at traceability; the list of decree 1110 decides.',
    },
    confidence: 'background',
    sources: [sources.deliverTraceable, sources.general],
  }),
} as const satisfies Record<string, Fact>;
