import type { LocalizedText } from '../values';
import type { ScheduleKind } from './schedule';

/** What is to be done, by kind. */
export const scheduleTitles: Readonly<Record<ScheduleKind, LocalizedText>> = {
  file: { ru: 'Подать ДОПП', en: 'File the DOPP' },
  pay: { ru: 'Уплатить обеспечительный платёж', en: 'Pay the deposit' },
  handOver: { ru: 'Передать QR-код водителю', en: 'Hand the QR code to the driver' },
  accept: { ru: 'Принять на учёт', en: 'Accept for accounting' },
  declaration: { ru: 'Подать декларацию по косвенным налогам и уплатить налог', en: 'File the indirect tax declaration and pay the tax' },
  statform: { ru: 'Подать статформу', en: 'File the statistical form' },
};

export const texts = {
  handOverDoubt: {
    ru: 'Срок передачи QR-кода закон не называет: он нужен до прибытия на границу.',
    en: 'The law names no term for handing over the QR code: it is needed before the border.',
  },
  acceptDoubt: {
    ru: 'Напоминание: конец месяца пересечения границы. Срок принятия на учёт задаёт учётная политика.',
    en: 'A reminder: the end of the month of crossing. The accounting policy sets when goods are accepted.',
  },
  declarationDoubt: {
    ru: 'Подана ли декларация, в листе не записано: после срока напоминание снимается.',
    en: 'The sheet does not say whether the declaration is filed: the reminder ends with the term.',
  },
  payDoubt: {
    ru: 'Последний банковский день не позже срока: платёж в выходной не дойдёт.',
    en: 'The last banking day within the term: a payment on a day off does not arrive.',
  },
  noImportDate: {
    ru: 'Перевозка {shipment}: нет плановой даты ввоза, сроки подачи и уплаты не посчитаны. Впишите дату.',
    en: 'Shipment {shipment}: the planned import date is missing; the terms to file and to pay are not computed. Type the date.',
  },
  exactTime: { ru: 'до {time} по Москве', en: 'by {time} Moscow time' },
  shipment: { ru: 'Перевозка {shipment}', en: 'Shipment {shipment}' },
  month: { ru: 'За {month}', en: 'For {month}' },
  rows: { ru: 'Строки листа: {rows}', en: 'Rows of the sheet: {rows}' },
} as const satisfies Record<string, LocalizedText>;
