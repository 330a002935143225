import type { LocalizedText } from '../values';
import type { BreakdownId, FigureId } from './month-report';
import type { RefundKind } from './refunds';

export const figureTitles: Readonly<Record<FigureId, LocalizedText>> = {
  shipments: { ru: 'Перевозок', en: 'Shipments' },
  filed: { ru: 'Подано ДОПП', en: 'DOPPs filed' },
  rejections: { ru: 'Отказы', en: 'Refusals' },
  incidents: { ru: 'Инциденты', en: 'Incidents' },
  cancelled: { ru: 'Отменено', en: 'Cancelled' },
  filedOnTime: { ru: 'Подано вовремя, %', en: 'Filed on time, %' },
  lines: { ru: 'Товарных строк', en: 'Goods lines' },
  netWeight: { ru: 'Вес нетто, кг', en: 'Net weight, kg' },
  value: { ru: 'Стоимость товаров, ₽', en: 'Value of goods, RUB' },
  deposit: { ru: 'Обеспечительные платежи, ₽', en: 'Deposits, RUB' },
  vat: { ru: 'НДС по расчёту, ₽', en: 'VAT computed, RUB' },
  excise: { ru: 'Акциз по расчёту, ₽', en: 'Excise computed, RUB' },
  filingToQr: { ru: 'От подачи до QR, ч в среднем', en: 'Filing to QR, hours on average' },
  qrToHandOver: { ru: 'От QR до водителя, ч в среднем', en: 'QR to hand-over, hours on average' },
  filingToHandOver: { ru: 'От подачи до водителя, ч в среднем', en: 'Filing to hand-over, hours on average' },
};

export const breakdownTitles: Readonly<Record<BreakdownId, LocalizedText>> = {
  supplier: { ru: 'Поставщики', en: 'Suppliers' },
  carrier: { ru: 'Перевозчики', en: 'Carriers' },
  state: { ru: 'Государства', en: 'States' },
  goods: { ru: 'Товары', en: 'Goods' },
  rejection: { ru: 'Причины отказов', en: 'Causes of refusals' },
};

export const refundKindTitles: Readonly<Record<RefundKind, LocalizedText>> = {
  cancelled: { ru: 'ДОПП отменена', en: 'DOPP cancelled' },
  'not-crossed': { ru: 'Груз не пересёк границу', en: 'The goods did not cross the border' },
  'partly-accepted': { ru: 'Ввезено или принято меньше заявленного', en: 'Less imported or accepted than declared' },
  excess: { ru: 'Платёж больше налога', en: 'Deposit greater than the tax' },
};

export const texts = {
  noRows: {
    ru: 'В этом месяце перевозок нет. Проверьте месяц и графы «Дата пересечения границы» и «Плановая дата ввоза».',
    en: 'There are no shipments in this month. Check the month and the columns “Border crossed on” and “Planned import date”.',
  },
  incomplete: {
    ru: 'Перевозка {shipment}: не хватает данных для расчёта, суммы по ней неполные. Список ошибок даёт проверка листа.',
    en: 'Shipment {shipment}: data lack for the computation, its amounts are not complete. The check of the sheet lists the errors.',
  },
  noQrTimes: {
    ru: 'Время от подачи до QR-кода не посчитано: нужны дата подачи и «QR получен», обе с временем. Добавьте столбец «QR получен».',
    en: 'The time from filing to the QR code is not computed: it takes “DOPP filed on” and “QR received”, both with a time of day. Add the column “QR received”.',
  },
  wordsOnly: {
    ru: 'Отмены и отказы узнаны по словам в графах «Статус ДОПП» и «Инцидент»: список статусов налоговой службы не опубликован.',
    en: 'Cancellations and refusals are told by words in the columns “DOPP status” and “Incident”: the list of statuses is not public.',
  },
  unknownName: { ru: 'не указано', en: 'not given' },
  unknownCause: { ru: 'причина не узнана', en: 'cause not recognised' },
  procedureUnknown: {
    ru: 'Порядок и срок возврата обеспечительного платежа не опубликованы. Данные собраны для заявления, список документов — предположение; форму возьмите в инспекции.',
    en: 'How and when a deposit is returned is not published. The data are collected for an application, the list of documents is a guess; take the form from the tax office.',
  },
  notPaid: {
    ru: 'Перевозка {shipment}: нет даты платежа, уплачен ли платёж, по листу не видно.',
    en: 'Shipment {shipment}: the payment date is missing; the sheet does not show whether the deposit is paid.',
  },
  documentOrder: { ru: 'Платёжное поручение № {order} от {date}', en: 'Payment order No {order} of {date}' },
  documentOrderUnknown: { ru: 'Платёжное поручение', en: 'Payment order' },
  documentDopp: { ru: 'ДОПП № {number}', en: 'DOPP No {number}' },
  documentAnnulment: { ru: 'Подтверждение отмены ДОПП', en: 'Proof that the DOPP was cancelled' },
  documentReturn: { ru: 'Документ, что груз не ввозился (письмо перевозчика, предписание)', en: 'Proof that the goods did not enter (the carrier’s letter, the order to leave)' },
  documentAcceptance: { ru: 'Документы о принятии на учёт', en: 'Documents of the acceptance' },
  documentDeclaration: { ru: 'Декларация по косвенным налогам с превышением платежа', en: 'The indirect tax declaration that shows the excess' },
  documentContract: { ru: 'Договор {number}', en: 'Contract {number}' },
} as const satisfies Record<string, LocalizedText>;
