import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** Whom SPOT concerns, what a DOPP holds, when and by whom it is filed. */
export const doppFacts = {
  'spot.four-states': defineFact({
    id: 'spot.four-states',
    statement: {
      ru: 'СПОТ действует для ввоза из Беларуси, Казахстана, Армении и Киргизии.',
      en: 'SPOT covers import from Belarus, Kazakhstan, Armenia and Kyrgyzstan.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.revera, sources.schneider, sources.aurora],
  }),
  'spot.road-only': defineFact({
    id: 'spot.road-only',
    statement: {
      ru: 'СПОТ действует для автомобильных перевозок.',
      en: 'SPOT covers carriage by road.',
    },
    confidence: 'consistent',
    sources: [sources.revera, sources.aurora, sources.klerkMinfin, sources.schneider],
  }),
  'spot.mandatory': defineFact({
    id: 'spot.mandatory',
    statement: {
      ru: 'С 1 июня 2026 года для ввоза нужны ДОПП и QR-код.',
      en: 'From 1 June 2026 import needs a DOPP and a QR code.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.revera, sources.schneider, sources.izvestia],
  }),
  'spot.exclusions': defineFact({
    id: 'spot.exclusions',
    statement: {
      ru: 'В СПОТ не входят деньги и ценные бумаги, нефть и нефтепродукты, электроэнергия, личные вещи, перемещение в Калининградскую область и из неё, дипломатические поставки.',
      en: 'Outside SPOT are cash and securities, oil and oil products, electricity, personal goods, movement to and from the Kaliningrad Region and diplomatic supplies.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.revera, sources.izvestia],
  }),
  'spot.marketplace-goods': defineFact({
    id: 'spot.marketplace-goods',
    statement: {
      ru: 'Товары для продажи физическим лицам через маркетплейсы в СПОТ входят.',
      en: 'Goods for sale to individuals through marketplaces are within SPOT.',
    },
    confidence: 'single',
    sources: [sources.revera, sources.wildberries],
  }),
  'dopp.two-calendar-days': defineFact({
    id: 'dopp.two-calendar-days',
    statement: {
      ru: 'Если нужен обеспечительный платёж, ДОПП подают не позднее чем за 2 календарных дня до ввоза.',
      en: 'When a deposit is due, the DOPP is filed no later than 2 calendar days before import.',
    },
    confidence: 'consistent',
    sources: [sources.revera, sources.schneider, sources.bbpartners],
  }),
  'dopp.four-hours': defineFact({
    id: 'dopp.four-hours',
    statement: {
      ru: 'Если обеспечительный платёж не нужен, ДОПП подают не позднее чем за 4 часа до ввоза.',
      en: 'When no deposit is due, the DOPP is filed no later than 4 hours before import.',
    },
    confidence: 'consistent',
    sources: [sources.revera, sources.schneider],
  }),
  'dopp.counting-of-days-open': defineFact({
    id: 'dopp.counting-of-days-open',
    statement: {
      ru: 'Входит ли в два календарных дня день подачи и по какому времени их считать, не сказано: берём московское время, а за три дня предупреждаем.',
      en: 'Whether the two calendar days include the day of filing, and in which time zone they run, is not said: Moscow time is used and a warning stands three days ahead.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'dopp.one-per-carriage': defineFact({
    id: 'dopp.one-per-carriage',
    statement: {
      ru: 'На каждую перевозку подают свою ДОПП.',
      en: 'Each carriage has its own DOPP.',
    },
    confidence: 'consistent',
    sources: [sources.deliverRussian, sources.klerkConcept],
  }),
  'dopp.applicant-declares-tax': defineFact({
    id: 'dopp.applicant-declares-tax',
    statement: {
      ru: 'ДОПП подаёт тот, кто потом подаст декларацию по косвенным налогам: импортёр или посредник.',
      en: 'The DOPP is filed by the one who will file the indirect tax declaration: the importer or an intermediary.',
    },
    confidence: 'consistent',
    sources: [sources.klerkFns, sources.cargoclubApril, sources.klerkConcept],
  }),
  'dopp.applicant-is-russian': defineFact({
    id: 'dopp.applicant-is-russian',
    statement: {
      ru: 'Заявитель — российская организация или индивидуальный предприниматель; перевозчик заявителем не бывает.',
      en: 'The applicant is a Russian organisation or entrepreneur; the carrier is not the applicant.',
    },
    confidence: 'consistent',
    sources: [sources.aurora, sources.cargoclubApril],
  }),
  'dopp.contents': defineFact({
    id: 'dopp.contents',
    statement: {
      ru: 'В ДОПП указывают поставщика, получателя, перевозчика, договор, товары с кодами ТН ВЭД, машину и её номер, плановую дату ввоза и сумму обеспечительного платежа.',
      en: 'A DOPP names the supplier, the recipient, the carrier, the contract, the goods with HS codes, the vehicle and its plate, the planned import date and the deposit.',
    },
    confidence: 'consistent',
    sources: [sources.deliverJuly, sources.deliverContract, sources.www1June, sources.cargoclubJune],
  }),
  'dopp.field-model': defineFact({
    id: 'dopp.field-model',
    statement: {
      ru: 'Состав и длина полей ДОПП восстановлены по родственным формам: сама форма и её формат не опубликованы.',
      en: 'The fields of the DOPP and their lengths are reconstructed from sibling forms: the form and its format are not published.',
    },
    confidence: 'inferred',
    sources: [sources.konturRnpt, sources.concluded],
  }),
  'dopp.sibling-charset': defineFact({
    id: 'dopp.sibling-charset',
    statement: {
      ru: 'Родственная форма, уведомление о ввозе, передаётся в кодировке windows-1251; кодировка ДОПП не опубликована.',
      en: 'The sibling form, the import notice, is sent in windows-1251; the encoding of the DOPP is not published.',
    },
    confidence: 'inferred',
    sources: [sources.konturRnpt, sources.concluded],
  }),
  'dopp.plate-format-refused': defineFact({
    id: 'dopp.plate-format-refused',
    statement: {
      ru: 'Неверный формат госномера назван среди причин отказа.',
      en: 'A wrong plate format is named among the reasons of refusal.',
    },
    confidence: 'single',
    sources: [sources.karavan],
  }),
  'dopp.invoice-mismatch-refused': defineFact({
    id: 'dopp.invoice-mismatch-refused',
    statement: {
      ru: 'Расхождение с инвойсом названо среди причин отказа.',
      en: 'A difference from the invoice is named among the reasons of refusal.',
    },
    confidence: 'single',
    sources: [sources.karavan],
  }),
  'dopp.correction-before-crossing': defineFact({
    id: 'dopp.correction-before-crossing',
    statement: {
      ru: 'Данные, изменившиеся после подачи, исправляют через сервис налоговой службы до пересечения границы.',
      en: 'Data that changed after filing are corrected through the tax service before the border is crossed.',
    },
    confidence: 'single',
    sources: [sources.deliverKbk],
  }),
  'dopp.vehicle-only-after-reservation': defineFact({
    id: 'dopp.vehicle-only-after-reservation',
    statement: {
      ru: 'После резервирования платежа можно изменить только сведения о машине.',
      en: 'After the deposit is reserved only the vehicle’s data may be changed.',
    },
    confidence: 'single',
    sources: [sources.filingService, sources.cargoclubJanuary],
  }),
  'dopp.valid-until-crossing': defineFact({
    id: 'dopp.valid-until-crossing',
    statement: {
      ru: 'ДОПП и QR-код действуют до пересечения границы.',
      en: 'The DOPP and its QR code are valid until the border is crossed.',
    },
    confidence: 'single',
    sources: [sources.wildberries],
  }),
  'dopp.signature': defineFact({
    id: 'dopp.signature',
    statement: {
      ru: 'Недействительная или чужая подпись — причина отказа (родственные формы).',
      en: 'An invalid or foreign signature is a reason of refusal (sibling forms).',
    },
    confidence: 'single',
    sources: [sources.diadocTracing],
  }),
  'papers.order': defineFact({
    id: 'papers.order',
    statement: {
      ru: 'Обычный порядок дат: договор, спецификация, инвойс, накладная, ввоз.',
      en: 'The usual order of dates: contract, specification, invoice, waybill, import.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'papers.applicant-is-consignee': defineFact({
    id: 'papers.applicant-is-consignee',
    statement: {
      ru: 'Если получатель не заявитель, заявитель должен быть посредником.',
      en: 'Where the consignee is not the applicant, the applicant has to be an intermediary.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'codes.classifiers': defineFact({
    id: 'codes.classifiers',
    statement: {
      ru: 'Страны, единицы и валюты указывают кодами ОКСМ, ОКЕИ и ОКВ.',
      en: 'Countries, units and currencies are given by codes of OKSM, OKEI and OKV.',
    },
    confidence: 'background',
    sources: [sources.general],
  }),
} as const satisfies Record<string, Fact>;
