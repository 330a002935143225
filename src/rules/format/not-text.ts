import { defineRule } from '../define-rule';
import { cellData } from './cell-data';
import { columnsOfType } from './columns-of-type';

export const notText = defineRule({
  id: 'SPOT-F-019',
  name: 'not-text',
  title: { ru: 'Логическое значение вместо текста', en: 'Logical value in place of text' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'ИСТИНА и ЛОЖЬ — ответы формулы, а не наименование или номер.',
      en: 'TRUE and FALSE are answers of a formula, not a name or a number.',
    },
  },
  reads: columnsOfType('text', 'status', 'code', 'partnerTaxId', 'importerTaxId', 'kpp', 'plate', 'phone', 'hsCode', 'rnpt'),
  marks: columnsOfType('text', 'status', 'code', 'partnerTaxId', 'importerTaxId', 'kpp', 'plate', 'phone', 'hsCode', 'rnpt'),
  issues: ['not-text'],
  messages: {
    logical: {
      ru: '«{column}»: в ячейке логическое значение ({value}), а нужен текст. Исправьте формулу или введите текст.',
      en: '“{column}”: the cell holds a logical value ({value}) where a text is needed. Correct the formula or type the text.',
    },
  },
  explanation: {
    why: {
      ru: 'Так бывает, когда в колонке осталась формула сравнения или столбцы сместились при вставке. Слово TRUE вместо номера накладной или имени поставщика попало бы в документ как есть.',
      en: 'This happens when a comparing formula is left in the column or columns shifted on pasting. The word TRUE in place of a waybill number or a supplier’s name would go into the document as it is.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', invoiceNumber: true }] },
    right: { rows: [{ goodsName: 'Томаты свежие', invoiceNumber: 'KZ-1187' }] },
  },
  check(cell, _context, report) {
    report({ message: 'logical', data: cellData(cell) });
  },
});
