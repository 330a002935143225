import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const invoiceAfterWaybill = defineRule({
  id: 'SPOT-T-009',
  name: 'invoice-after-waybill',
  title: { ru: 'Инвойс позже накладной', en: 'Invoice after the waybill' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'papers.order' },
  reads: ['shipment', 'invoiceDate', 'waybillDate', 'importDate'],
  marks: ['invoiceDate'],
  messages: {
    order: {
      ru: 'Инвойс от {invoiceDate}, а накладная от {waybillDate}. Обычно инвойс выписывают до погрузки: сверьте обе даты с документами.',
      en: 'The invoice is dated {invoiceDate}, the waybill {waybillDate}. An invoice is usually made out before loading: compare both dates with the papers.',
    },
  },
  explanation: {
    why: {
      ru: 'Накладная перечисляет документы, с которыми едет груз, и инвойс среди них. Если он позже, одна из дат набрана неверно, и ДОПП разойдётся с бумагами водителя.',
      en: 'A waybill lists the papers that travel with the load, the invoice among them. If the invoice is later, one of the dates is wrong, and the DOPP differs from the driver’s papers.',
    },
    wrong: { rows: [{ shipment: 'SH-1', invoiceDate: '24.11.2026', waybillDate: '23.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', invoiceDate: '21.11.2026', waybillDate: '23.11.2026' }] },
  },
  check({ values }, _context, report) {
    const { invoiceDate, waybillDate } = values;
    if (invoiceDate === undefined || waybillDate === undefined) return; // narrows
    if (values.importDate !== undefined && isAfter(invoiceDate, values.importDate)) return;
    if (isAfter(invoiceDate, waybillDate))
      report({ message: 'order', data: { invoiceDate: shownDate(invoiceDate), waybillDate: shownDate(waybillDate) } });
  },
});
