import { statformDue } from '../../deadlines';
import { dateOf, daysBetween } from '../../values';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

/** Days before the term from which it is worth a reminder: our own measure. */
const daysAhead = 5;

export const statformDueNear = defineRule({
  id: 'SPOT-T-018',
  name: 'statform-due-near',
  title: { ru: 'Срок статистической формы', en: 'Term of the statistical form' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'statform.tenth-working-day' },
  reads: ['shipment', 'goodsName', 'crossedAt', 'statformNumber'],
  marks: ['statformNumber'],
  messages: {
    near: {
      ru: 'Товар ввезён {crossed}: статистическую форму подают до {due}, а её номера нет. Подайте форму и введите номер.',
      en: 'The goods were imported on {crossed}: the statistical form is due by {due}, and its number is missing. File the form and type its number.',
    },
    past: {
      ru: 'Товар ввезён {crossed}: срок статистической формы был {due}, а её номера нет. Если форма подана, введите номер; если нет, подайте её как можно скорее.',
      en: 'The goods were imported on {crossed}: the statistical form was due by {due}, and its number is missing. If it is filed, type the number; if not, file it as soon as possible.',
    },
  },
  explanation: {
    why: {
      ru: 'СПОТ не заменяет статистическую форму: её подают в таможню до десятого рабочего дня следующего месяца, какой бы ни была стоимость товара, и за просрочку штрафуют (КоАП 19.7.13). Месяц здесь берётся по пересечению границы; если у вас он считается по отгрузке, сверьте срок.',
      en: 'SPOT does not replace the statistical form: it goes to customs by the tenth working day of the following month whatever the value of the goods, and delay is fined (Code of Offences 19.7.13). The month is taken from the border crossing here; if yours counts from shipment, compare the term.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', crossedAt: '29.10.2026' }],
      asOf: '2026-11-12',
    },
    right: {
      rows: [{ shipment: 'SH-1', goodsName: 'Томаты свежие', crossedAt: '29.10.2026', statformNumber: 'СФ-17' }],
      asOf: '2026-11-12',
    },
  },
  check({ lines, values: { crossedAt } }, { asOf, regulation, sheet }, report) {
    if (crossedAt === undefined || !sheet.hasColumn('statformNumber')) return;
    const line = lines.find(({ values }) => values.statformNumber === undefined);
    const due = statformDue(crossedAt, regulation);
    if (!line || !due.ok) return;
    const left = daysBetween(dateOf(asOf), due.date);
    if (left <= daysAhead)
      report({
        message: left < 0 ? 'past' : 'near',
        line,
        data: { crossed: shownDate(crossedAt), due: shownDate(due.date) },
      });
  },
});
