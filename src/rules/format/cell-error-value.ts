import { CellError } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const cellErrorValue = defineRule({
  id: 'SPOT-F-001',
  name: 'cell-error-value',
  title: { ru: 'Ошибка Excel в ячейке', en: 'Excel error in a cell' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Значение ошибки (#Н/Д, #ССЫЛКА! и другие) — не данные и не пустая ячейка.',
      en: 'An error value (#N/A, #REF! and others) is neither data nor an empty cell.',
    },
  },
  reads: columnsOfType('decimal', 'money', 'text', 'date', 'partnerTaxId'),
  marks: columnsOfType('decimal', 'money', 'text', 'date', 'partnerTaxId'),
  issues: ['error-value'],
  messages: {
    error: {
      ru: '«{column}»: в ячейке ошибка Excel {error}, значения нет. Исправьте формулу или введите значение вручную.',
      en: '“{column}”: the cell holds the Excel error {error}, there is no value. Correct the formula or type the value.',
    },
  },
  explanation: {
    why: {
      ru: 'Ошибку даёт формула, которая не нашла своих данных: удалили лист, переименовали файл, код не нашёлся в справочнике. Прочитать из такой ячейки нечего, поэтому строка не войдёт в ДОПП и в расчёт платежа правильно. Пустой ячейку тоже считать нельзя: значение там задумано.',
      en: 'An error comes from a formula that did not find its data: a sheet was deleted, a file renamed, a code not found in a list. Nothing can be read from such a cell, so the line cannot enter the DOPP and the deposit rightly. Nor may it be taken as empty: a value is meant to be there.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: new CellError('#N/A') }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 1140000 }] },
  },
  check(cell, _context, report) {
    report({ message: 'error', data: cellData(cell) });
  },
});
