import { isPast } from '../../deadlines';
import { dateOf } from '../../values';
import { eachImportDate, isFiled, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const filingDeadlinePassed = defineRule({
  id: 'SPOT-T-001',
  name: 'filing-deadline-passed',
  title: { ru: 'Срок подачи ДОПП прошёл', en: 'The term of filing the DOPP has passed' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'error',
  ground: { parameter: 'lead.with-deposit-days' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'doppNumber', 'doppDate'],
  marks: ['importDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    passed: {
      ru: 'К ввозу {import} ДОПП нужно было подать до {deadline} включительно, а в таблице её нет. Перенесите дату ввоза; если ДОПП подана, введите её номер и дату.',
      en: 'For the import on {import} the DOPP was due by {deadline} inclusive, and the sheet has none. Move the import date; if the DOPP is filed, type its number and date.',
    },
  },
  explanation: {
    why: {
      ru: 'С обеспечительным платежом ДОПП подают не позднее чем за два календарных дня до ввоза, без него — за четыре часа. ДОПП, поданную позже, система не примет к этой дате, и машину на границе развернут. Когда час ввоза не указан, берётся конец дня, чтобы не поднять ложную тревогу.',
      en: 'With a deposit the DOPP is filed no later than two calendar days before import, without one four hours before. A DOPP filed later does not serve that date, and the truck is turned back at the border. Where no hour of import is given, the end of the day is taken, so as to raise no false alarm.',
    },
    wrong: { rows: [{ shipment: 'SH-1', departureCountry: 'KG', importDate: '24.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', departureCountry: 'KG', importDate: '27.11.2026' }] },
  },
  check(consignment, context, report) {
    if (isFiled(consignment)) return;
    eachImportDate(consignment, (line, date) => {
      if (dateOf(date) < dateOf(context.asOf)) return;
      const filing = termsOf(consignment, context, date)?.lastFiling;
      if (filing?.ok && isPast(filing.moment, context.asOf))
        report({
          message: 'passed',
          line,
          data: { import: shownDate(date), deadline: shownDate(filing.moment) },
        });
    });
  },
});
