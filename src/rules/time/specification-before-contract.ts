import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const specificationBeforeContract = defineRule({
  id: 'SPOT-T-008',
  name: 'specification-before-contract',
  title: { ru: 'Спецификация раньше договора', en: 'Specification before the contract' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'papers.order' },
  reads: ['shipment', 'contractDate', 'specificationDate', 'invoiceDate'],
  marks: ['specificationDate'],
  messages: {
    order: {
      ru: 'Спецификация от {specificationDate}, а договор, к которому она относится, от {contractDate}. Сверьте обе даты: спецификация не бывает раньше договора.',
      en: 'The specification is dated {specificationDate}, the contract it belongs to {contractDate}. Compare both dates: a specification is not older than its contract.',
    },
  },
  explanation: {
    why: {
      ru: 'Спецификация — приложение к договору. Если она раньше, перепутаны даты или номер договора остался от прошлой поставки; в ДОПП и в декларацию попадёт та же ошибка.',
      en: 'A specification is an annex of the contract. If it is older, dates are mixed up or the contract was left from an earlier delivery; the same error enters the DOPP and the declaration.',
    },
    wrong: { rows: [{ shipment: 'SH-1', contractDate: '20.11.2026', specificationDate: '19.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', specificationDate: '19.11.2026' }] },
  },
  check({ values }, _context, report) {
    const { contractDate, specificationDate } = values;
    if (contractDate === undefined || specificationDate === undefined) return; // narrows
    if (values.invoiceDate !== undefined && isAfter(contractDate, values.invoiceDate)) return;
    if (isAfter(contractDate, specificationDate))
      report({
        message: 'order',
        data: { contractDate: shownDate(contractDate), specificationDate: shownDate(specificationDate) },
      });
  },
});
