import { defineRule } from '../define-rule';

/** What Excel takes for the beginning of a formula, and a text behind it. */
const formulaLike = /^[=+\-@]+\s*(\S.*)$/;

export const goodsNameIsFormulaLike = defineRule({
  id: 'SPOT-F-022',
  name: 'goods-name-is-formula-like',
  title: { ru: 'Наименование начинается как формула', en: 'Goods description that begins like a formula' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: {
    catalogue: {
      ru: 'Текст, который начинается с «=», «+», «-» или «@», табличные программы принимают за формулу.',
      en: 'Spreadsheet programs take a text that begins with “=”, “+”, “-” or “@” for a formula.',
    },
  },
  reads: ['goodsName'],
  marks: ['goodsName'],
  messages: {
    formula: {
      ru: 'Наименование начинается со знака «{sign}»: при переносе в другую таблицу его примут за формулу. Введите «{rest}».',
      en: 'The description begins with “{sign}”: another spreadsheet will take it for a formula. Type “{rest}”.',
    },
  },
  explanation: {
    why: {
      ru: 'Наименования уходят в выгрузки: в таблицу раздела 4, в отчёт, в файлы csv. Открывая такой файл, Excel вычислит текст как формулу и покажет ошибку вместо товара. Знак в начале обычно остался от маркированного списка.',
      en: 'Descriptions go into exports: the section 4 table, the report, csv files. On opening such a file Excel evaluates the text as a formula and shows an error in place of the goods. The sign at the beginning is usually left over from a bulleted list.',
    },
    wrong: { rows: [{ goodsName: '- Томаты свежие', amount: 100 }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100 }] },
  },
  check(line, _context, report) {
    const match = formulaLike.exec(line.own.goodsName ?? '');
    if (!match) return;
    const rest = match[1] ?? '';
    report({
      message: 'formula',
      data: { sign: match[0].charAt(0), rest },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'goodsName', value: rest }] },
    });
  },
});
