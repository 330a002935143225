import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** The security deposit and its payment order. */
export const depositFacts = {
  'deposit.two-calendar-days': defineFact({
    id: 'deposit.two-calendar-days',
    statement: {
      ru: 'Обеспечительный платёж вносят не позднее чем за 2 календарных дня до ввоза.',
      en: 'The deposit is paid no later than 2 calendar days before import.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.deliverJune, sources.filingService],
  }),
  'deposit.last-banking-day': defineFact({
    id: 'deposit.last-banking-day',
    statement: {
      ru: 'Банк не проводит платежи в нерабочие дни, поэтому платить нужно в последний рабочий день не позднее срока.',
      en: 'Banks do not settle on days off, so the last day to pay is the last working day within the term.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'deposit.stages': defineFact({
    id: 'deposit.stages',
    statement: {
      ru: 'Обеспечительный платёж обязателен с 1 июля 2026 года для Армении, Казахстана и Киргизии и с 1 ноября 2026 года для Беларуси.',
      en: 'The deposit is mandatory from 1 July 2026 for Armenia, Kazakhstan and Kyrgyzstan and from 1 November 2026 for Belarus.',
    },
    confidence: 'consistent',
    sources: [sources.revera, sources.cargoclubJune, sources.www1May],
  }),
  'deposit.not-less-than-tax': defineFact({
    id: 'deposit.not-less-than-tax',
    statement: {
      ru: 'Обеспечительный платёж не меньше НДС и акциза, подлежащих уплате.',
      en: 'The deposit is not less than the VAT and excise payable.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.revera, sources.deliverJune],
  }),
  'deposit.vat-base': defineFact({
    id: 'deposit.vat-base',
    statement: {
      ru: 'База НДС — стоимость товара и акциз.',
      en: 'The base of VAT is the value of the goods and the excise.',
    },
    confidence: 'inferred',
    sources: [sources.treatyAnnex18, sources.deliverMarketplaces, sources.concluded],
  }),
  'deposit.rounded-up': defineFact({
    id: 'deposit.rounded-up',
    statement: {
      ru: 'Правило округления не найдено; раз платёж «не менее» налога, округляем вверх.',
      en: 'No rule of rounding was found; as the deposit is “not less than” the tax, it is rounded up.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'deposit.rate-of-filing-date': defineFact({
    id: 'deposit.rate-of-filing-date',
    statement: {
      ru: 'Валюту пересчитывают по курсу Банка России на день подачи ДОПП.',
      en: 'Currency is converted at the central bank’s rate of the day the DOPP is filed.',
    },
    confidence: 'single',
    sources: [sources.deliverContract],
  }),
  'deposit.separate-kbk': defineFact({
    id: 'deposit.separate-kbk',
    statement: {
      ru: 'У обеспечительного платежа свой КБК; платёж с другим КБК не засчитывают, и статус не меняется.',
      en: 'The deposit has its own KBK; a payment with another one is not counted and the status does not change.',
    },
    confidence: 'single',
    sources: [sources.deliverKbk],
  }),
  'deposit.treasury-account': defineFact({
    id: 'deposit.treasury-account',
    statement: {
      ru: 'Платёж вносят безналично на казначейский счёт.',
      en: 'The deposit is paid without cash to a treasury account.',
    },
    confidence: 'consistent',
    sources: [sources.deliverJune, sources.pravo],
  }),
  'deposit.one-delivery': defineFact({
    id: 'deposit.one-delivery',
    statement: {
      ru: 'Платёж относится к одной поставке.',
      en: 'A deposit belongs to one delivery.',
    },
    confidence: 'consistent',
    sources: [sources.deliverJuly, sources.deliverRussian],
  }),
  'deposit.offset': defineFact({
    id: 'deposit.offset',
    statement: {
      ru: 'Платёж засчитывают в счёт НДС и акциза при ввозе через декларацию.',
      en: 'The deposit is set off against import VAT and excise through the declaration.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.deliverSteps, sources.deliverDeclaration],
  }),
  'deposit.exempt-applicants': defineFact({
    id: 'deposit.exempt-applicants',
    statement: {
      ru: 'Без обеспечительного платежа ввозят крупнейшие налогоплательщики и участники налогового мониторинга; список неполный.',
      en: 'Largest taxpayers and participants in tax monitoring pay no deposit; the list is not complete.',
    },
    confidence: 'consistent',
    sources: [sources.izvestia, sources.deliverContract],
  }),
  'deposit.exempt-processing': defineFact({
    id: 'deposit.exempt-processing',
    statement: {
      ru: 'Без обеспечительного платежа ввозят давальческое сырьё.',
      en: 'Raw materials for processing are imported without a deposit.',
    },
    confidence: 'single',
    sources: [sources.revera],
  }),
  'payee.same-as-taxes': defineFact({
    id: 'payee.same-as-taxes',
    statement: {
      ru: 'Получатель обеспечительного платежа, кроме КБК, взят таким же, как у налоговых платежей.',
      en: 'The payee of the deposit, except for its KBK, is taken to be that of tax payments.',
    },
    confidence: 'inferred',
    sources: [sources.payeeKlerk, sources.concluded],
  }),
  'payment.payer-kpp': defineFact({
    id: 'payment.payer-kpp',
    statement: {
      ru: 'В платежах вне единого налогового платежа организация указывает свой КПП, предприниматель — 0.',
      en: 'Outside the single tax payment an organisation states its KPP, an entrepreneur 0.',
    },
    confidence: 'single',
    sources: [sources.order58nBuhgalteria],
  }),
  'payment.entrepreneur-name': defineFact({
    id: 'payment.entrepreneur-name',
    statement: {
      ru: 'С 1 апреля 2026 года предприниматель пишется как «ФИО (ИП)».',
      en: 'From 1 April 2026 an entrepreneur is written as full name and «(ИП)».',
    },
    confidence: 'single',
    sources: [sources.order58nBuhgalteria],
  }),
  'payment.purpose-text': defineFact({
    id: 'payment.purpose-text',
    statement: {
      ru: 'Текст назначения обеспечительного платежа не опубликован.',
      en: 'The purpose text of the deposit is not published.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'payment.charset': defineFact({
    id: 'payment.charset',
    statement: {
      ru: 'Файл обмена с банком пишут в кодировке Windows-1251: других знаков в нём быть не может.',
      en: 'The exchange file is written in Windows-1251: no other characters can stand in it.',
    },
    confidence: 'consistent',
    sources: [sources.clientBankExchange, sources.clientBankParser],
  }),
  'payment.account-key': defineFact({
    id: 'payment.account-key',
    statement: {
      ru: 'Номер счёта проверяется контрольным ключом по БИК; у казначейских счетов на 03 ключа нет.',
      en: 'An account number carries a check key that depends on the BIK; treasury accounts beginning 03 have none.',
    },
    confidence: 'consistent',
    sources: [sources.payeeKlerk, sources.clientBankParser],
  }),
} as const satisfies Record<string, Fact>;
