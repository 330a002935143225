import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const acceptanceBeforeCrossing = defineRule({
  id: 'SPOT-T-015',
  name: 'acceptance-before-crossing',
  title: { ru: 'Принятие на учёт раньше пересечения границы', en: 'Acceptance before the border was crossed' },
  goal: 'right-tax',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    arithmetic: {
      ru: 'Дата принятия на учёт раньше даты пересечения границы той же перевозки.',
      en: 'The date of acceptance is before the crossing of the same shipment.',
    },
  },
  reads: ['shipment', 'acceptanceDate', 'crossedAt'],
  marks: ['acceptanceDate'],
  messages: {
    order: {
      ru: 'Товар принят на учёт {acceptanceDate}, а границу пересёк {crossedAt}. Проверьте обе даты; если право собственности перешло на складе поставщика, замечание можно скрыть.',
      en: 'The goods were accepted on {acceptanceDate} and crossed the border on {crossedAt}. Check both dates; if title passed at the supplier’s warehouse, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'По дате принятия на учёт определяют месяц, за который подают декларацию и платят налог. Дата раньше пересечения чаще всего опечатка и сдвигает налог в другой месяц.',
      en: 'The date of acceptance decides the month of the declaration and of the tax. A date before the crossing is mostly a slip and moves the tax to another month.',
    },
    wrong: { rows: [{ shipment: 'SH-1', acceptanceDate: '26.11.2026', crossedAt: '27.11.2026 15:05' }] },
    right: { rows: [{ shipment: 'SH-1', acceptanceDate: '30.11.2026', crossedAt: '27.11.2026 15:05' }] },
  },
  check({ values }, _context, report) {
    const { acceptanceDate, crossedAt } = values;
    if (acceptanceDate === undefined || crossedAt === undefined) return; // narrows
    if (isAfter(crossedAt, acceptanceDate))
      report({
        message: 'order',
        data: { acceptanceDate: shownDate(acceptanceDate), crossedAt: shownDate(crossedAt) },
      });
  },
});
