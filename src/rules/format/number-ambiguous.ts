import { defineRule } from '../define-rule';
import { cellData, numberInput } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const numberAmbiguous = defineRule({
  id: 'SPOT-F-006',
  name: 'number-ambiguous',
  title: { ru: 'Число можно прочитать двояко', en: 'Number that can be read in two ways' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Один знак и три цифры после него — либо дробь, либо тысячи.',
      en: 'One mark with three digits behind it is either a fraction or thousands.',
    },
  },
  reads: columnsOfType('decimal', 'money'),
  marks: columnsOfType('decimal', 'money'),
  issues: ['ambiguous-number'],
  messages: {
    ambiguous: {
      ru: '«{column}»: «{value}» прочитано как дробь {decimal}. Если имелось в виду {thousands}, введите число без разделителя.',
      en: '“{column}”: “{value}” was read as the fraction {decimal}. If {thousands} was meant, type the number without a separator.',
    },
  },
  explanation: {
    why: {
      ru: '«12.500» в одной стране — двенадцать с половиной, в другой — двенадцать с половиной тысяч. Ошибка меняет сумму в тысячу раз, и вместе с ней налог и обеспечительный платёж. Программа читает знак как десятичный и просит подтвердить.',
      en: '“12.500” is twelve and a half in one country and twelve and a half thousand in another. A mistake changes the amount a thousandfold, and the tax and the deposit with it. The program reads the mark as a decimal one and asks for confirmation.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', quantity: '12.500' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', quantity: 12500 }] },
  },
  check(cell, _context, report) {
    const value = numberInput(cell.understood ?? '');
    report({
      message: 'ambiguous',
      data: cellData(cell),
      fix: { kind: 'suggested', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
