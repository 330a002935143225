import { defineRule } from '../define-rule';
import { cellData, numberInput } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const numberUnreadable = defineRule({
  id: 'SPOT-F-005',
  name: 'number-unreadable',
  title: { ru: 'Число не прочитано', en: 'Number that cannot be read' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Количество, вес, цена, сумма и курс — числа: цифры, пробелы между тысячами, запятая или точка.',
      en: 'Quantity, weight, price, amount and rate are numbers: digits, spaces between thousands, a comma or a point.',
    },
  },
  reads: columnsOfType('decimal', 'money', 'integer'),
  marks: columnsOfType('decimal', 'money', 'integer'),
  issues: ['not-a-number', 'not-an-integer'],
  messages: {
    unreadable: {
      ru: '«{column}»: «{value}» не прочитано как число. Введите число цифрами, например 1200 или 1200,50.',
      en: '“{column}”: “{value}” cannot be read as a number. Type it in digits, such as 1200 or 1200.50.',
    },
    perhaps: {
      ru: '«{column}»: «{value}» — не только число. Если имелось в виду {understood}, оставьте в ячейке только число.',
      en: '“{column}”: “{value}” is more than a number. If {understood} was meant, leave only the number in the cell.',
    },
  },
  explanation: {
    why: {
      ru: 'Из количества, цены и стоимости складываются налог и обеспечительный платёж. Число прописью или с единицей измерения в той же ячейке не участвует в расчёте, и платёж выйдет меньше нужного. Единица измерения и валюта пишутся в своих колонках.',
      en: 'Quantity, price and amount make the tax and the deposit. A number in words or with its unit in the same cell takes no part in the calculation, and the deposit comes out too small. Unit and currency have columns of their own.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', quantity: '12000 кг' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', quantity: 12000, unit: 'кг' }] },
  },
  check(cell, _context, report) {
    if (cell.understood === undefined) {
      report({ message: 'unreadable', data: cellData(cell) });
      return;
    }
    const value = numberInput(cell.understood);
    report({
      message: 'perhaps',
      data: cellData(cell),
      fix: { kind: 'suggested', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
