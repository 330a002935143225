import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

export const hsCodeLostZero = defineRule({
  id: 'SPOT-F-012',
  name: 'hs-code-lost-zero',
  title: { ru: 'Код ТН ВЭД потерял ноль', en: 'HS code that lost its zero' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'cell',
  severity: 'warning',
  ground: { fact: 'hs.ten-digits' },
  reads: ['hsCode'],
  marks: ['hsCode'],
  issues: ['hs-code-lost-zero'],
  messages: {
    lost: {
      ru: 'Код ТН ВЭД {typed} записан числом, и Excel убрал ноль в начале. Прочитано как {understood}. Задайте ячейке формат «Текстовый» и введите {understood}.',
      en: 'HS code {typed} is stored as a number, and Excel dropped the leading zero. It was read as {understood}. Format the cell as Text and type {understood}.',
    },
  },
  explanation: {
    why: {
      ru: 'Коды групп 01–09 (мясо, молоко, овощи, фрукты, кофе) начинаются с нуля, а в числовой ячейке ноль исчезает. Девятизначный код не совпадёт с документами перевозчика; расхождение кода названо среди причин отказа и разворота. Ноль здесь восстановлен, осталось закрепить его в ячейке.',
      en: 'Codes of chapters 01 to 09 (meat, milk, vegetables, fruit, coffee) begin with a zero, which a numeric cell loses. A code of nine digits does not agree with the carrier’s papers; a differing code is named among the reasons of refusal and turning back. The zero is put back here and only has to be kept in the cell.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, hsCode: 702000000 }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, hsCode: '0702000000' }] },
  },
  check(cell, _context, report) {
    const value = String(cell.understood);
    report({
      message: 'lost',
      data: cellData(cell),
      fix: { kind: 'safe', edits: [{ row: cell.line.row, column: cell.column, value }] },
    });
  },
});
