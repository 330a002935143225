import { defineRule } from '../define-rule';
import { eachRepeatedLine } from './repeated-lines';

export const duplicateLineNumber = defineRule({
  id: 'SPOT-X-011',
  name: 'duplicate-line-number',
  title: { ru: 'Номер строки повторён в перевозке', en: 'Line number repeated within a shipment' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { fact: 'dopp.field-model' },
  reads: ['shipment', 'lineNumber', 'goodsName'],
  marks: ['lineNumber'],
  messages: {
    repeated: {
      ru: 'Номер {number} в этой перевозке уже стоит в строке {row}. Пронумеруйте товарные строки перевозки подряд, без повторов.',
      en: 'Number {number} already stands in row {row} of this shipment. Number the goods lines of the shipment in order, each once.',
    },
  },
  explanation: {
    why: {
      ru: 'Товары в ДОПП нумеруют подряд, и по этому номеру находят строку в отказе и в исправлении. Два товара с одним номером не различить.',
      en: 'Goods in a DOPP are numbered in order; a refusal and a correction name a line by its number. Two goods with one number cannot be told apart.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты свежие' },
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Огурцы свежие' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', lineNumber: 1, goodsName: 'Томаты свежие' },
        { shipment: 'SH-1', lineNumber: 2, goodsName: 'Огурцы свежие' },
      ],
    },
  },
  check(consignment, _context, report) {
    eachRepeatedLine(
      consignment,
      ({ values }) => values.lineNumber,
      () => '',
      (line, first) =>
        report({ message: 'repeated', line, data: { number: line.values.lineNumber ?? '', row: first.row } }),
    );
  },
});
