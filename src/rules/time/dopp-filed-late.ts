import { isPast } from '../../deadlines';
import { termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const doppFiledLate = defineRule({
  id: 'SPOT-T-004',
  name: 'dopp-filed-late',
  title: { ru: 'ДОПП подана позже срока', en: 'DOPP filed late' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'error',
  ground: { parameter: 'lead.with-deposit-days' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'doppDate'],
  marks: ['doppDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    late: {
      ru: 'ДОПП подана {filed}, а к ввозу {import} срок был {deadline}. Перенесите ввоз или проверьте обе даты.',
      en: 'The DOPP was filed on {filed}, while for the import on {import} it was due by {deadline}. Move the import, or check both dates.',
    },
  },
  explanation: {
    why: {
      ru: 'Срок подачи считают от плановой даты ввоза. ДОПП, поданная позже, не даёт права ввезти товар в эту дату. Если подача и ввоз записаны верно, новую дату ввоза нужно указать и в ДОПП.',
      en: 'The term of filing counts from the planned import date. A DOPP filed later gives no right to import on that date. If both dates are right, the new import date has to be given in the DOPP as well.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026', doppDate: '26.11.2026' }],
    },
    right: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '27.11.2026', doppDate: '24.11.2026' }],
    },
  },
  check(consignment, context, report) {
    const { importDate, doppDate } = consignment.values;
    if (doppDate === undefined || importDate === undefined) return; // narrows
    const filing = termsOf(consignment, context)?.lastFiling;
    if (filing?.ok && isPast(filing.moment, doppDate))
      report({
        message: 'late',
        data: { filed: shownDate(doppDate), import: shownDate(importDate), deadline: shownDate(filing.moment) },
      });
  },
});
