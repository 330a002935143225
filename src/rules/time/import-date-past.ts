import { dateOf } from '../../values';
import { eachImportDate, isFiled } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const importDatePast = defineRule({
  id: 'SPOT-T-005',
  name: 'import-date-past',
  title: { ru: 'Дата ввоза в прошлом', en: 'Import date in the past' },
  goal: 'on-time',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: {
    arithmetic: {
      ru: 'Плановая дата ввоза раньше дня, на который проверяется лист.',
      en: 'The planned import date is before the day the sheet is judged at.',
    },
  },
  reads: ['shipment', 'importDate', 'doppNumber', 'crossedAt', 'acceptanceDate'],
  marks: ['importDate'],
  messages: {
    past: {
      ru: 'Плановая дата ввоза {import} уже прошла, а ДОПП, пересечение границы и принятие на учёт не отмечены. Введите новую дату или отметьте, что перевозка состоялась.',
      en: 'The planned import date {import} has passed, and no DOPP, crossing or acceptance is noted. Type a new date, or note that the shipment took place.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП подают о предстоящей поставке: на прошедшую дату подать её нельзя. Чаще всего это опечатка в месяце или году либо строка, скопированная с прошлой перевозки.',
      en: 'A DOPP is about an upcoming delivery: none can be filed for a date that has passed. Mostly it is a slip in the month or year, or a row copied from an earlier shipment.',
    },
    wrong: { rows: [{ shipment: 'SH-1', importDate: '27.10.2026', goodsName: 'Томаты свежие' }] },
    right: { rows: [{ shipment: 'SH-1', importDate: '27.11.2026', goodsName: 'Томаты свежие' }] },
  },
  check(consignment, { asOf }, report) {
    if (isFiled(consignment)) return;
    if (consignment.lines.some(({ own }) => own.acceptanceDate !== undefined)) return;
    eachImportDate(consignment, (line, date) => {
      if (dateOf(date) < dateOf(asOf)) report({ message: 'past', line, data: { import: shownDate(date) } });
    });
  },
});
