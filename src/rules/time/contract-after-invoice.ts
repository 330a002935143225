import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const contractAfterInvoice = defineRule({
  id: 'SPOT-T-007',
  name: 'contract-after-invoice',
  title: { ru: 'Договор позже инвойса', en: 'Contract after the invoice' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'papers.order' },
  reads: ['shipment', 'contractDate', 'invoiceDate', 'importDate'],
  marks: ['contractDate'],
  messages: {
    order: {
      ru: 'Договор от {contractDate}, а инвойс по нему от {invoiceDate}. Обычно договор раньше: сверьте обе даты с документами.',
      en: 'The contract is dated {contractDate}, the invoice under it {invoiceDate}. A contract usually comes first: compare both dates with the papers.',
    },
  },
  explanation: {
    why: {
      ru: 'Инвойс выписывают по договору. Обратный порядок дат чаще всего опечатка, а расхождение с документами — основание развернуть машину. Договор позже ввоза отмечает другое правило.',
      en: 'An invoice is made out under a contract. The reverse order is mostly a slip, and a difference from the papers is a ground for turning the truck back. A contract after the import is found by another rule.',
    },
    wrong: { rows: [{ shipment: 'SH-1', contractDate: '22.11.2026', invoiceDate: '21.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', invoiceDate: '21.11.2026' }] },
  },
  check({ values }, _context, report) {
    const { contractDate, invoiceDate } = values;
    if (contractDate === undefined || invoiceDate === undefined) return; // narrows
    if (values.importDate !== undefined && isAfter(contractDate, values.importDate)) return;
    if (isAfter(contractDate, invoiceDate))
      report({
        message: 'order',
        data: { contractDate: shownDate(contractDate), invoiceDate: shownDate(invoiceDate) },
      });
  },
});
