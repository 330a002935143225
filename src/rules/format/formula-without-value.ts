import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

const rows = [
  { goodsName: 'Томаты свежие', amount: null },
  { goodsName: 'Огурцы свежие', amount: 477900 },
];

export const formulaWithoutValue = defineRule({
  id: 'SPOT-F-002',
  name: 'formula-without-value',
  title: { ru: 'Формула без сохранённого результата', en: 'Formula without a stored result' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Файл хранит результат формулы; если его нет, значение ячейки неизвестно.',
      en: 'A file stores the result of a formula; without it the value of the cell is not known.',
    },
  },
  reads: ['goodsName', 'amount'],
  marks: ['amount'],
  issues: ['formula-without-value'],
  messages: {
    formula: {
      ru: '«{column}»: в ячейке формула, но её результат в файле не сохранён. Откройте файл в Excel, пересчитайте (F9) и сохраните или введите значение вручную.',
      en: '“{column}”: the cell holds a formula whose result is not stored in the file. Open the file in Excel, recalculate (F9) and save it, or type the value.',
    },
  },
  explanation: {
    why: {
      ru: 'Таблицы, выгруженные учётной программой, иногда содержат формулы без посчитанных значений: их считает Excel при открытии. При проверке файла без Excel такая ячейка выглядит пустой, хотя сумма в ней задумана. Посчитать платёж по ней нельзя.',
      en: 'Sheets exported by accounting software sometimes hold formulas without computed values, which Excel computes on opening. When a file is checked without Excel, such a cell looks empty though an amount is meant. The deposit cannot be computed from it.',
    },
    wrong: { rows, formulasWithoutValue: ['C4'] },
    right: { rows: rows.map((row) => ({ ...row, amount: 477900 })) },
  },
  check(cell, _context, report) {
    report({ message: 'formula', data: cellData(cell) });
  },
});
