import { isPast } from '../../deadlines';
import { dateOf } from '../../values';
import { isFiled, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const filingStricterReading = defineRule({
  id: 'SPOT-T-003',
  name: 'filing-stricter-reading',
  title: { ru: 'Срок подачи ДОПП по осторожному чтению', en: 'Term of filing by the stricter reading' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'info',
  ground: { parameter: 'lead.strict-reading-days' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'doppNumber', 'doppDate'],
  marks: ['importDate', 'doppDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    today: {
      ru: 'Подайте ДОПП сегодня: если два календарных дня до ввоза {import} должны быть полными, {strict} — последний день.',
      en: 'File the DOPP today: if the two calendar days before the import on {import} must be clear ones, {strict} is the last day.',
    },
    filed: {
      ru: 'ДОПП подана {filed}. Если день подачи не входит в два календарных дня до ввоза {import}, подать нужно было до {strict}. Проверьте статус ДОПП перед выездом.',
      en: 'The DOPP was filed on {filed}. If the day of filing is not one of the two calendar days before the import on {import}, it was due by {strict}. Check the DOPP’s status before departure.',
    },
  },
  explanation: {
    why: {
      ru: 'Источники говорят «не позднее чем за два календарных дня», но не говорят, входит ли в них день подачи. Мы считаем, что входит, и сообщаем, когда второе чтение дало бы другой ответ. Это сведение, а не нарушение.',
      en: 'The sources say “no later than two calendar days” and do not say whether the day of filing is one of them. We take it that it is, and tell when the other reading would give another answer. This is information, not a violation.',
    },
    wrong: { rows: [{ shipment: 'SH-1', departureCountry: 'KG', importDate: '26.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', departureCountry: 'KG', importDate: '30.11.2026' }] },
  },
  check(consignment, context, report) {
    const { importDate, doppDate, crossedAt } = consignment.values;
    const terms = termsOf(consignment, context);
    if (importDate === undefined || !terms?.filing.ok) return; // narrows
    if (crossedAt !== undefined || !terms.depositRequired) return;
    const { moment, warningMoment } = terms.filing;
    const data = { import: shownDate(importDate), strict: shownDate(warningMoment) };
    if (!isFiled(consignment)) {
      if (dateOf(context.asOf) === warningMoment) report({ message: 'today', data });
    } else if (doppDate !== undefined && isPast(warningMoment, doppDate) && !isPast(moment, doppDate))
      report({ message: 'filed', column: 'doppDate', data: { ...data, filed: shownDate(doppDate) } });
  },
});
