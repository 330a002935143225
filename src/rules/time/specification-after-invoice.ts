import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const specificationAfterInvoice = defineRule({
  id: 'SPOT-T-024',
  name: 'specification-after-invoice',
  title: { ru: 'Спецификация позже инвойса', en: 'Specification after the invoice' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'papers.order' },
  reads: ['shipment', 'specificationDate', 'invoiceDate'],
  marks: ['specificationDate'],
  messages: {
    order: {
      ru: 'Спецификация от {specificationDate}, а инвойс от {invoiceDate}. Обычно сначала согласуют спецификацию: сверьте обе даты.',
      en: 'The specification is dated {specificationDate}, the invoice {invoiceDate}. A specification is usually agreed first: compare both dates.',
    },
  },
  explanation: {
    why: {
      ru: 'Цены и количество в инвойсе берут из спецификации. Если она позже, одна из дат набрана неверно или инвойс выписан по прежней спецификации, и цены могли измениться.',
      en: 'Prices and quantities of the invoice come from the specification. If it is later, one of the dates is wrong or the invoice followed an earlier one, and prices may have changed.',
    },
    wrong: { rows: [{ shipment: 'SH-1', specificationDate: '22.11.2026', invoiceDate: '21.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', specificationDate: '20.11.2026', invoiceDate: '21.11.2026' }] },
  },
  check({ values }, _context, report) {
    const { specificationDate, invoiceDate } = values;
    if (specificationDate === undefined || invoiceDate === undefined) return; // narrows
    if (isAfter(specificationDate, invoiceDate))
      report({
        message: 'order',
        data: { specificationDate: shownDate(specificationDate), invoiceDate: shownDate(invoiceDate) },
      });
  },
});
