import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

export const hsCodeCleaned = defineRule({
  id: 'SPOT-F-013',
  name: 'hs-code-cleaned',
  title: { ru: 'Код ТН ВЭД с пробелами или точками', en: 'HS code with spaces or points' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'cell',
  severity: 'info',
  ground: { fact: 'hs.ten-digits' },
  reads: ['hsCode'],
  marks: ['hsCode'],
  issues: ['hs-code-cleaned'],
  messages: {
    cleaned: {
      ru: 'Код ТН ВЭД «{value}» прочитан как {understood}. Запишите его цифрами подряд.',
      en: 'HS code “{value}” was read as {understood}. Write its digits in a row.',
    },
  },
  explanation: {
    why: {
      ru: 'В справочниках код печатают группами: 0702 00 000 0. В документы он идёт слитно. Программа убрала знаки сама; слитная запись нужна, чтобы код находился поиском и совпадал с другими таблицами.',
      en: 'Reference books print the code in groups: 0702 00 000 0. Documents carry it in one piece. The program removed the marks; digits in a row let a search find the code and other sheets agree with it.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, hsCode: '0702 00 000 0' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, hsCode: '0702000000' }] },
  },
  check(cell, _context, report) {
    const value = String(cell.understood);
    report({
      message: 'cleaned',
      data: cellData(cell),
      fix: { kind: 'safe', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
