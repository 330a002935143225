import { declarationDue } from '../../deadlines';
import { daysBetween } from '../../values';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

/** Days before the term from which it is worth a reminder: our own measure. */
const daysAhead = 5;

export const declarationDueNear = defineRule({
  id: 'SPOT-T-017',
  name: 'declaration-due-near',
  title: { ru: 'Скоро срок декларации и налога', en: 'Declaration and tax are due soon' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'declaration.twentieth' },
  reads: ['shipment', 'goodsName', 'acceptanceDate'],
  marks: ['acceptanceDate'],
  messages: {
    near: {
      ru: 'Товар принят на учёт {accepted}: декларацию по косвенным налогам подают и налог платят до {due}. Если это сделано, замечание можно скрыть.',
      en: 'The goods were accepted on {accepted}: the indirect tax declaration and the tax are due by {due}. If that is done, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'Декларацию подают и налог платят до 20-го числа месяца, следующего за принятием на учёт; если 20-е нерабочее, срок переносится (это наш вывод из общего правила). Напоминание стоит пять дней до срока, потому что таблица не знает, подана ли декларация.',
      en: 'Declaration and tax are due by the 20th of the month after acceptance; if the 20th is a day off, the term moves (our conclusion from the general rule). The reminder stands for five days before the term, as the sheet does not know whether the declaration is filed.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', acceptanceDate: '30.10.2026' }],
      asOf: '2026-11-17',
    },
    right: {
      rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', acceptanceDate: '05.11.2026' }],
      asOf: '2026-11-17',
    },
  },
  check({ lines }, { asOf, regulation }, report) {
    for (const line of lines) {
      const accepted = line.own.acceptanceDate;
      if (accepted === undefined || daysBetween(accepted, asOf) > longestTerm) continue;
      const due = declarationDue(accepted, regulation);
      const left = due.ok ? daysBetween(asOf, due.date) : -1; // narrows
      if (!due.ok || left < 0 || left > daysAhead) continue;
      report({ message: 'near', line, data: { accepted: shownDate(accepted), due: shownDate(due.date) } });
      return;
    }
  },
});

/** No term is longer than this from the day of acceptance; older lines are passed over quickly. */
const longestTerm = 75;
