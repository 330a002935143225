import { defineRule } from '../define-rule';
import { shownCell } from '../shown';
import { likelyCode } from './table-codes';

export const exemptionUnknown = defineRule({
  id: 'SPOT-R-072',
  name: 'exemption-unknown',
  title: { ru: 'Неизвестное основание без обеспечения', en: 'Unknown ground without a deposit' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { parameter: 'deposit.exemptions' },
  reads: ['depositExemption', 'importDate'],
  marks: ['depositExemption'],
  messages: {
    likely: {
      ru: 'Основания «{value}» в списке нет, похоже на «{likely}». Введите код из списка: пока он не узнан, платёж считается как обычно.',
      en: 'The ground “{value}” is not on the list; it looks like “{likely}”. Type the code of the list: until it is known, the deposit is computed as usual.',
    },
    unknown: {
      ru: 'Основания «{value}» в списке нет, платёж считается как обычно. Введите один из кодов: {codes}; если основания нет, очистите ячейку.',
      en: 'The ground “{value}” is not on the list; the deposit is computed as usual. Type one of the codes: {codes}; if there is no ground, clear the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'Без обеспечительного платежа ввозят, например, крупнейшие налогоплательщики и участники налогового мониторинга. Список оснований в источниках неполный, поэтому в нём есть код «другое». Если код не узнан, программа считает платёж обязательным и срок подачи — как с платежом.',
      en: 'Largest taxpayers and participants in tax monitoring, for example, import without a deposit. The list in the sources is not complete, so there is a code for other grounds. Where the code is not known, the deposit is taken to be due, and the filing term is the one with a deposit.',
    },
    wrong: { rows: [{ shipment: 'SH-1', depositExemption: 'УЭО' }] },
    right: { rows: [{ shipment: 'SH-1', depositExemption: 'tax-monitoring' }] },
  },
  // No fix: a ground is claimed by the one who answers for it.
  check(consignment, context, report) {
    const { depositExemption, importDate } = consignment.values;
    if (depositExemption === undefined) return;
    const grounds = context.regulation.on('deposit.exemptions', importDate ?? context.asOf)?.value ?? {};
    if (Object.hasOwn(grounds, depositExemption)) return;
    const value = shownCell(depositExemption);
    const likely = likelyCode(grounds, depositExemption);
    if (likely) report({ message: 'likely', data: { value, likely } });
    else report({ message: 'unknown', data: { value, codes: Object.keys(grounds).join(', ') } });
  },
});
