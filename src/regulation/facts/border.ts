import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** What happens at the border and who must have the QR code. */
export const borderFacts = {
  'spot.departure-order-grounds': defineFact({
    id: 'spot.departure-order-grounds',
    statement: {
      ru: 'Машину разворачивают по трём основаниям: нет QR-кода; статус ДОПП не разрешает ввоз; данные ДОПП расходятся с документами перевозчика (приказ ФТС № 380 от 06.05.2026).',
      en: 'A truck is turned back on three grounds: no QR code; a DOPP status that does not permit import; DOPP data that differ from the carrier’s documents (FCS order 380 of 2026-05-06).',
    },
    confidence: 'consistent',
    sources: [sources.retailchina, sources.deliverJune, sources.deliverKbk],
  }),
  'border.no-qr': defineFact({
    id: 'border.no-qr',
    statement: {
      ru: 'Без QR-кода на границе выдают предписание о выезде.',
      en: 'Without a QR code at the border the truck is ordered to leave.',
    },
    confidence: 'consistent',
    sources: [sources.retailchina, sources.deliverJune],
  }),
  'border.status-must-permit': defineFact({
    id: 'border.status-must-permit',
    statement: {
      ru: 'Ввоз разрешён, только если статус ДОПП его разрешает.',
      en: 'Import is allowed only with a DOPP status that permits it.',
    },
    confidence: 'consistent',
    sources: [sources.retailchina, sources.deliverJune, sources.deliverRussian],
  }),
  'border.only-secured-is-known': defineFact({
    id: 'border.only-secured-is-known',
    statement: {
      ru: 'Известен один статус, разрешающий ввоз: «Обеспечен». Остальные названия не опубликованы.',
      en: 'One status is known to permit import: «Обеспечен» (secured). No other name is published.',
    },
    confidence: 'single',
    sources: [sources.deliverRussian],
  }),
  'border.data-match': defineFact({
    id: 'border.data-match',
    statement: {
      ru: 'Данные ДОПП должны совпадать с документами, которые предъявляет перевозчик.',
      en: 'The data of the DOPP must agree with the papers the carrier shows.',
    },
    confidence: 'consistent',
    sources: [sources.retailchina, sources.deliverJune],
  }),
  'border.hs-code-match': defineFact({
    id: 'border.hs-code-match',
    statement: {
      ru: 'Расхождение кода ТН ВЭД названо среди причин отказа и разворота.',
      en: 'A differing HS code is named among the reasons of refusal and turning back.',
    },
    confidence: 'single',
    sources: [sources.karavan, sources.retailchina],
  }),
  'border.batch-weight-match': defineFact({
    id: 'border.batch-weight-match',
    statement: {
      ru: 'Расхождение веса партии названо среди причин разворота.',
      en: 'A differing batch weight is named among the reasons of turning back.',
    },
    confidence: 'single',
    sources: [sources.retailchina],
  }),
  'border.party-details-match': defineFact({
    id: 'border.party-details-match',
    statement: {
      ru: 'Расхождение реквизитов сторон названо среди причин разворота.',
      en: 'Differing details of the parties are named among the reasons of turning back.',
    },
    confidence: 'single',
    sources: [sources.retailchina],
  }),
  'border.selective-control': defineFact({
    id: 'border.selective-control',
    statement: {
      ru: 'Контроль выборочный: его ведут мобильные группы таможни, проверка занимает минуты.',
      en: 'Control is selective: mobile customs groups carry it out, a check takes minutes.',
    },
    confidence: 'consistent',
    sources: [sources.izvestia, sources.deliverJune],
  }),
  'border.turned-back': defineFact({
    id: 'border.turned-back',
    statement: {
      ru: 'Штрафа на месте нет: машину возвращают.',
      en: 'There is no fine on the spot: the truck is turned back.',
    },
    confidence: 'single',
    sources: [sources.deliverJune],
  }),
  'border.three-hours-to-leave': defineFact({
    id: 'border.three-hours-to-leave',
    statement: {
      ru: 'На выезд по предписанию даётся три часа (по тексту законопроекта).',
      en: 'A truck ordered to leave has three hours (from the bill).',
    },
    confidence: 'single',
    sources: [sources.pravo],
  }),
  'carrier.needs-qr': defineFact({
    id: 'carrier.needs-qr',
    statement: {
      ru: 'Перевозчик до ввоза должен иметь ДОПП с QR-кодом, сверить её с документами и проверить статус.',
      en: 'Before import the carrier must have the DOPP with its QR code, compare it with the papers and check the status.',
    },
    confidence: 'consistent',
    sources: [sources.schneider, sources.klerkTelegram, sources.deliverRussian],
  }),
  'qr.visualised-link': defineFact({
    id: 'qr.visualised-link',
    statement: {
      ru: 'QR-код — ссылка на страницу со статусом ДОПП; предъявляется на бумаге или на экране.',
      en: 'The QR code is a link to a page with the DOPP’s status, shown on paper or on a screen.',
    },
    confidence: 'consistent',
    sources: [sources.bbpartners, sources.retailchina, sources.revera],
  }),
  'qr.address-unknown': defineFact({
    id: 'qr.address-unknown',
    statement: {
      ru: 'Вид адреса внутри QR-кода не опубликован: текст кода хранится как есть и не разбирается.',
      en: 'The form of the address in the QR code is not published: its text is kept as it is and not parsed.',
    },
    confidence: 'background',
    sources: [sources.concluded],
  }),
  'qr.fifteen-minutes': defineFact({
    id: 'qr.fifteen-minutes',
    statement: {
      ru: 'QR-код приходит примерно через 15 минут после проверки и резервирования.',
      en: 'The QR code comes about 15 minutes after the check and the reservation.',
    },
    confidence: 'single',
    sources: [sources.deliverContract, sources.filingService],
  }),
} as const satisfies Record<string, Fact>;
