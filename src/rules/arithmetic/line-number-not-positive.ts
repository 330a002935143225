import { defineRule } from '../define-rule';

export const lineNumberNotPositive = defineRule({
  id: 'SPOT-A-016',
  name: 'line-number-not-positive',
  title: { ru: 'Номер строки не больше нуля', en: 'Line number not above zero' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { arithmetic: { ru: 'Строки нумеруют с единицы.', en: 'Lines are numbered from one.' } },
  reads: ['lineNumber'],
  marks: ['lineNumber'],
  messages: {
    notPositive: {
      ru: 'Номер строки {value}, а нумерация идёт с 1. Введите порядковый номер товара в перевозке.',
      en: 'The line number is {value}, yet numbering begins at 1. Type the number of the goods within the shipment.',
    },
  },
  explanation: {
    why: {
      ru: 'По номеру строки товар находят в ДОПП и в ответе на неё. Ноль или минус обычно приходит из формулы, у которой сдвинулся диапазон. Без порядка в номерах отказ по строке придётся искать глазами.',
      en: 'Goods are found in the DOPP and in its answer by their line number. A zero or a minus usually comes from a formula whose range has moved. Without order in the numbers, a refused line has to be searched by eye.',
    },
    wrong: { rows: [{ lineNumber: 0, goodsName: 'Томаты свежие' }] },
    right: { rows: [{ lineNumber: 1, goodsName: 'Томаты свежие' }] },
  },
  check(line, _context, report) {
    const { lineNumber } = line.values;
    if (lineNumber !== undefined && lineNumber < 1) report({ message: 'notPositive', data: { value: lineNumber } });
  },
});
