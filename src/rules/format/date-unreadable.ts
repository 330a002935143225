import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const dateUnreadable = defineRule({
  id: 'SPOT-F-003',
  name: 'date-unreadable',
  title: { ru: 'Дата не прочитана', en: 'Date that cannot be read' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Дата — день, месяц и год, которые есть в календаре: 27.11.2026.',
      en: 'A date is a day, a month and a year that the calendar has: 27.11.2026.',
    },
  },
  reads: columnsOfType('date', 'moment'),
  marks: columnsOfType('date', 'moment'),
  issues: ['not-a-date'],
  messages: {
    unreadable: {
      ru: '«{column}»: «{value}» не прочитано как дата. Введите день, месяц и год, например 27.11.2026.',
      en: '“{column}”: “{value}” cannot be read as a date. Type day, month and year, such as 27.11.2026.',
    },
    perhaps: {
      ru: '«{column}»: «{value}» не прочитано как дата. Если имелось в виду {understood}, введите эту дату.',
      en: '“{column}”: “{value}” cannot be read as a date. If {understood} was meant, type that date.',
    },
  },
  explanation: {
    why: {
      ru: 'От плановой даты ввоза считают последний срок подачи ДОПП и внесения платежа, от даты договора и инвойса зависит порядок документов. Дата, записанная словами, с днём больше конца месяца или с переставленными днём и месяцем, в сроки не попадёт. Угадывать её программа не станет.',
      en: 'The latest time to file the DOPP and pay the deposit runs from the planned import date; the order of papers rests on the dates of contract and invoice. A date in words, beyond the end of the month or with day and month exchanged cannot enter the deadlines. The program does not guess it.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', contractDate: '31.02.2026' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', contractDate: '28.02.2026' }] },
  },
  check(cell, _context, report) {
    if (cell.understood === undefined) {
      report({ message: 'unreadable', data: cellData(cell) });
      return;
    }
    const value = String(cell.understood);
    report({
      message: 'perhaps',
      data: cellData(cell),
      fix: { kind: 'suggested', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
