import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const contractAfterDopp = defineRule({
  id: 'SPOT-T-012',
  name: 'contract-after-dopp',
  title: { ru: 'Договор позже подачи ДОПП', en: 'Contract after the filing of the DOPP' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'papers.order' },
  reads: ['shipment', 'contractDate', 'doppDate', 'importDate'],
  marks: ['contractDate'],
  messages: {
    order: {
      ru: 'Договор от {contractDate}, а ДОПП, в которой он указан, подана {doppDate}. Сверьте дату договора; если в ДОПП она неверна, исправьте её до пересечения границы.',
      en: 'The contract is dated {contractDate}, while the DOPP that names it was filed on {doppDate}. Compare the date of the contract; if it is wrong in the DOPP, correct it before the border is crossed.',
    },
  },
  explanation: {
    why: {
      ru: 'В ДОПП указывают договор, поэтому на день подачи он уже был. Данные, поданные с ошибкой, исправляют через сервис налоговой службы до пересечения границы; потом на них посмотрят при сверке с документами.',
      en: 'A DOPP names the contract, so it existed on the day of filing. Data filed with an error are corrected through the tax service before the border is crossed; afterwards they meet the comparison with the papers.',
    },
    wrong: { rows: [{ shipment: 'SH-1', contractDate: '25.11.2026', doppDate: '24.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', contractDate: '02.03.2026', doppDate: '24.11.2026' }] },
  },
  check({ values }, _context, report) {
    const { contractDate, doppDate } = values;
    if (contractDate === undefined || doppDate === undefined) return; // narrows
    if (values.importDate !== undefined && isAfter(contractDate, values.importDate)) return;
    if (isAfter(contractDate, doppDate))
      report({ message: 'order', data: { contractDate: shownDate(contractDate), doppDate: shownDate(doppDate) } });
  },
});
