import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const waybillAfterImport = defineRule({
  id: 'SPOT-T-010',
  name: 'waybill-after-import',
  title: { ru: 'Накладная позже ввоза', en: 'Waybill after the import' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Машина пересекает границу с накладной, поэтому её дата не позже даты ввоза.',
      en: 'The truck crosses the border with its waybill, whose date is therefore not after the import.',
    },
  },
  reads: ['shipment', 'waybillDate', 'importDate'],
  marks: ['waybillDate'],
  messages: {
    order: {
      ru: 'Накладная от {waybillDate}, а ввоз {importDate}. Машина едет с накладной: сверьте обе даты, чаще всего перепутан месяц или год.',
      en: 'The waybill is dated {waybillDate}, the import {importDate}. A truck travels with its waybill: compare both dates; mostly the month or the year is wrong.',
    },
  },
  explanation: {
    why: {
      ru: 'CMR или ТТН выписывают при погрузке, и водитель предъявляет её на границе вместе с QR-кодом. Накладная с датой после ввоза не совпадёт с ДОПП, а если верна она, неверна дата ввоза и срок подачи посчитан от неё зря.',
      en: 'A CMR or TTN is made out at loading, and the driver shows it at the border with the QR code. A waybill dated after the import will not match the DOPP; and if it is right, the import date is wrong, and so is the term counted from it.',
    },
    wrong: { rows: [{ shipment: 'SH-1', waybillDate: '28.11.2026', importDate: '27.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', waybillDate: '23.11.2026', importDate: '27.11.2026' }] },
  },
  check(line, context, report) {
    const { waybillDate, importDate } = line.values;
    if (waybillDate === undefined || importDate === undefined) return; // narrows
    // Where rows disagree on the import date, another rule says so.
    const shared = context.consignmentOf(line).values.importDate ?? importDate;
    if (isAfter(waybillDate, importDate) && isAfter(waybillDate, shared))
      report({ message: 'order', data: { waybillDate: shownDate(waybillDate), importDate: shownDate(importDate) } });
  },
});
