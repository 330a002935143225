import { declarationDue } from '../../deadlines';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

/** `yyyy-mm` of a date or moment. */
const monthText = (moment: string): string => moment.slice(0, 7);

export const acceptanceMissingAfterCrossing = defineRule({
  id: 'SPOT-T-016',
  name: 'acceptance-missing-after-crossing',
  title: {
    ru: 'Товар ввезён в прошлом месяце, но не принят на учёт',
    en: 'Goods imported last month are not accepted',
  },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'declaration.twentieth' },
  reads: ['shipment', 'crossedAt', 'acceptanceDate'],
  marks: ['acceptanceDate'],
  messages: {
    missing: {
      ru: 'Граница пересечена {crossed}, месяц закончился, а даты принятия на учёт нет. Если товар принят в том же месяце, введите дату: декларацию и налог ждут до {due}.',
      en: 'The border was crossed on {crossed}, the month is over, and no date of acceptance is given. If the goods were accepted in that month, type the date: declaration and tax are due by {due}.',
    },
  },
  explanation: {
    why: {
      ru: 'Декларацию по косвенным налогам подают за месяц, в котором товар принят на учёт. Пока даты нет, строка не попадает в таблицу для раздела 4, и её легко забыть до конца срока.',
      en: 'The indirect tax declaration is filed for the month in which goods are accepted. While the date is missing, the row stays out of the table for section 4 and is easily forgotten until the term is over.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', crossedAt: '29.10.2026' }],
    },
    right: {
      rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', crossedAt: '29.10.2026', acceptanceDate: '30.10.2026' }],
    },
  },
  check({ lines, values: { crossedAt } }, { asOf, regulation, sheet }, report) {
    if (crossedAt === undefined || monthText(asOf) <= monthText(crossedAt)) return;
    if (!sheet.hasColumn('acceptanceDate')) return;
    if (
      lines.some(
        ({ own, issues }) =>
          own.acceptanceDate !== undefined || issues.some(({ column }) => column === 'acceptanceDate'),
      )
    )
      return;
    const due = declarationDue(crossedAt, regulation);
    if (due.ok) report({ message: 'missing', data: { crossed: shownDate(crossedAt), due: shownDate(due.date) } });
  },
});
