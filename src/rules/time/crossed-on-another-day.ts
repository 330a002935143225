import { dateOf } from '../../values';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const crossedOnAnotherDay = defineRule({
  id: 'SPOT-T-014',
  name: 'crossed-on-another-day',
  title: { ru: 'Граница пересечена не в плановый день', en: 'Border crossed on another day than planned' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'dopp.correction-before-crossing' },
  reads: ['shipment', 'importDate', 'crossedAt'],
  marks: ['crossedAt'],
  messages: {
    earlier: {
      ru: 'Граница пересечена {crossed}, раньше плановой даты {import}. Срок подачи ДОПП считается до ввоза: проверьте обе даты и дату ввоза в ДОПП.',
      en: 'The border was crossed on {crossed}, before the planned date {import}. The term of filing counts back from the import: check both dates and the import date in the DOPP.',
    },
    later: {
      ru: 'Граница пересечена {crossed}, а плановая дата ввоза {import}. Проверьте обе даты и сохраните сведения о задержке.',
      en: 'The border was crossed on {crossed}, while the planned import date is {import}. Check both dates and keep a note of the delay.',
    },
  },
  explanation: {
    why: {
      ru: 'Данные, изменившиеся после подачи, исправляют до пересечения границы. Плановая дата есть в ДОПП, и по ней посчитаны сроки подачи и платежа. Какое отклонение допустимо, не опубликовано, поэтому это сведение, а не нарушение.',
      en: 'Data that changed after filing are corrected before the border is crossed. The planned date stands in the DOPP, and the terms of filing and paying count from it. What deviation is allowed is not published, so this is information, not a violation.',
    },
    wrong: { rows: [{ shipment: 'SH-1', importDate: '27.11.2026', crossedAt: '26.11.2026 15:05' }] },
    right: { rows: [{ shipment: 'SH-1', importDate: '27.11.2026', crossedAt: '27.11.2026 15:05' }] },
  },
  check({ values: { importDate, crossedAt } }, _context, report) {
    if (importDate === undefined || crossedAt === undefined) return; // narrows
    const planned = dateOf(importDate);
    const crossed = dateOf(crossedAt);
    const data = { crossed: shownDate(crossed), import: shownDate(planned) };
    if (crossed < planned) report({ message: 'earlier', data });
    if (crossed > planned) report({ message: 'later', data });
  },
});
