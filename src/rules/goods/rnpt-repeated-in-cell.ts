import { defineRule } from '../define-rule';
import { shownCell } from '../shown';

export const rnptRepeatedInCell = defineRule({
  id: 'SPOT-R-121',
  name: 'rnpt-repeated-in-cell',
  title: { ru: 'Один РНПТ дважды в ячейке', en: 'One RNPT twice in a cell' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    arithmetic: {
      ru: 'Один и тот же номер в одной ячейке во второй раз ничего не добавляет.',
      en: 'The same number in one cell adds nothing the second time.',
    },
  },
  reads: ['rnpt'],
  marks: ['rnpt'],
  messages: {
    repeated: {
      ru: 'РНПТ «{value}» введён в ячейке больше одного раза. Уберите повтор или введите вместо него другой номер партии.',
      en: 'The RNPT “{value}” stands in the cell more than once. Remove the repeat, or type the other batch’s number in its place.',
    },
  },
  explanation: {
    why: {
      ru: 'Несколько РНПТ в строке означают несколько партий одного товара. Повторённый номер — обычно след копирования, при котором второй номер забыли поменять. Тогда в ДОПП одной партии не хватит.',
      en: 'Several RNPTs in a row mean several batches of one kind of goods. A repeated number is usually a trace of copying where the second number was not changed. The DOPP then lacks a batch.',
    },
    wrong: { rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 1111111/181126/000041/001' }] },
    right: { rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001; 1111111/181126/000042/001' }] },
  },
  check(line, _context, report) {
    const numbers = line.values.rnpt;
    const repeated = numbers?.find((number, position) => numbers.indexOf(number) < position);
    if (!repeated) return;
    report({
      message: 'repeated',
      data: { value: shownCell(repeated) },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'rnpt', value: [...new Set(numbers)].join('; ') }] },
    });
  },
});
