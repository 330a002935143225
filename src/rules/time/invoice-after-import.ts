import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const invoiceAfterImport = defineRule({
  id: 'SPOT-T-011',
  name: 'invoice-after-import',
  title: { ru: 'Инвойс позже ввоза', en: 'Invoice after the import' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'papers.order' },
  reads: ['shipment', 'invoiceDate', 'importDate'],
  marks: ['invoiceDate'],
  messages: {
    order: {
      ru: 'Инвойс от {invoiceDate}, а ввоз {importDate}. Инвойс едет с товаром: сверьте обе даты с документами.',
      en: 'The invoice is dated {invoiceDate}, the import {importDate}. The invoice travels with the goods: compare both dates with the papers.',
    },
  },
  explanation: {
    why: {
      ru: 'На границе данные ДОПП сверяют с документами перевозчика, и инвойс — один из них. Расхождение с инвойсом названо и среди причин отказа в приёме ДОПП.',
      en: 'At the border the DOPP is compared with the carrier’s papers, and the invoice is one of them. A difference from the invoice is also named among the reasons of refusing a DOPP.',
    },
    wrong: { rows: [{ shipment: 'SH-1', invoiceDate: '28.11.2026', importDate: '27.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', invoiceDate: '21.11.2026', importDate: '27.11.2026' }] },
  },
  check(line, context, report) {
    const { invoiceDate, importDate } = line.values;
    if (invoiceDate === undefined || importDate === undefined) return; // narrows
    // Where rows disagree on the import date, another rule says so.
    const shared = context.consignmentOf(line).values.importDate ?? importDate;
    if (isAfter(invoiceDate, importDate) && isAfter(invoiceDate, shared))
      report({ message: 'order', data: { invoiceDate: shownDate(invoiceDate), importDate: shownDate(importDate) } });
  },
});
