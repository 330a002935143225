import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const dateTwoDigitYear = defineRule({
  id: 'SPOT-F-004',
  name: 'date-two-digit-year',
  title: { ru: 'Год из двух цифр', en: 'Year of two digits' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Год из двух цифр читается как год нынешнего века.',
      en: 'A year of two digits is read as one of this century.',
    },
  },
  reads: columnsOfType('date', 'moment'),
  marks: columnsOfType('date', 'moment'),
  issues: ['two-digit-year'],
  messages: {
    short: {
      ru: '«{column}»: «{value}» прочитано как {understood}. Запишите год четырьмя цифрами.',
      en: '“{column}”: “{value}” was read as {understood}. Write the year with four digits.',
    },
  },
  explanation: {
    why: {
      ru: 'Запись вида 05.06.07 читают по-разному: пятое июня или шестое мая. Программа читает её по-русски, день впереди, и относит год к нашему веку. Полная запись убирает сомнение у всех, кто откроет таблицу после вас.',
      en: 'A date such as 05.06.07 is read in different ways: the fifth of June or the sixth of May. The program reads it the Russian way, day first, and places the year in this century. A full date removes the doubt for everybody who opens the sheet after you.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', contractDate: '02.03.26' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', contractDate: '02.03.2026' }] },
  },
  check(cell, _context, report) {
    const value = String(cell.understood);
    report({
      message: 'short',
      data: cellData(cell),
      fix: { kind: 'safe', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
