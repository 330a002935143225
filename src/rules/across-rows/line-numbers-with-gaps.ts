import { defineRule } from '../define-rule';

export const lineNumbersWithGaps = defineRule({
  id: 'SPOT-X-012',
  name: 'line-numbers-with-gaps',
  title: { ru: 'Пропуск в нумерации строк перевозки', en: 'Gap in the line numbers of a shipment' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'dopp.field-model' },
  reads: ['shipment', 'lineNumber', 'goodsName'],
  marks: ['lineNumber'],
  messages: {
    gap: {
      ru: 'После номера {before} идёт {number}: номера {missing} в перевозке нет. Проверьте, не потерялась ли строка, и пронумеруйте товары подряд.',
      en: 'Number {before} is followed by {number}: the shipment has no number {missing}. Check that no row was lost and number the goods in order.',
    },
  },
  explanation: {
    why: {
      ru: 'Пропуск в нумерации чаще всего значит, что строку удалили или не скопировали. Товар, которого нет в ДОПП, но который едет в машине, — расхождение с документами. Нумерация может начинаться с любого числа.',
      en: 'A gap mostly means that a row was deleted or not copied. Goods that travel without being in the DOPP are a difference from the papers. Numbering may begin with any number.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты свежие' },
        { shipment: 'SH-1', lineNumber: 3, goodsName: 'Огурцы свежие' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты свежие' },
        { shipment: 'SH-1', lineNumber: 2, goodsName: 'Огурцы свежие' },
      ],
    },
  },
  check({ lines }, _context, report) {
    if (
      lines.every((line, index) => index === 0 || follows(lines[index - 1]?.values.lineNumber, line.values.lineNumber))
    )
      return;
    const numbered = lines
      .flatMap((line) => (line.values.lineNumber === undefined ? [] : [{ line, number: line.values.lineNumber }]))
      .sort((one, other) => one.number - other.number);
    if (numbered.length < lines.length) return;
    let before: number | undefined;
    for (const { line, number } of numbered) {
      if (before !== undefined && number > before + 1)
        report({ message: 'gap', line, data: { before, number, missing: before + 1 } });
      before = number;
    }
  },
});

function follows(before: number | undefined, number: number | undefined): boolean {
  return before !== undefined && number === before + 1;
}
