import { defineRule } from '../define-rule';

const rows = [
  { shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 },
  { shipment: 'SH-1', goodsName: 'Огурцы свежие', amount: 477900 },
];

export const hiddenRows = defineRule({
  id: 'SPOT-F-033',
  name: 'hidden-rows',
  title: { ru: 'Скрытые строки с товарами', en: 'Hidden rows with goods' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Скрытая строка листа — такая же товарная строка, как видимая.',
      en: 'A hidden row of the sheet is a goods line like a visible one.',
    },
  },
  reads: ['shipment', 'goodsName', 'amount'],
  marks: ['shipment'],
  messages: {
    hidden: {
      ru: 'Скрытых строк с товарами: {count} (строки {rows}). Они проверены и войдут в ДОПП и в платёж. Если товар не едет, удалите строки; если едет, покажите их.',
      en: 'Hidden rows with goods: {count} (rows {rows}). They are checked and go into the DOPP and the deposit. If the goods do not travel, delete the rows; if they do, show them.',
    },
  },
  explanation: {
    why: {
      ru: 'Строки скрывают вручную или фильтром и забывают о них. Программа читает лист целиком, поэтому скрытый товар попадёт в ДОПП и увеличит обеспечительный платёж, а в машине его не будет. На границе данные ДОПП сверяют с документами перевозчика.',
      en: 'Rows are hidden by hand or by a filter and forgotten. The program reads the whole sheet, so hidden goods enter the DOPP and raise the deposit while the truck does not carry them. At the border the DOPP is compared with the carrier’s papers.',
    },
    wrong: { rows, hiddenRows: [5] },
    right: { rows },
  },
  check(sheet, _context, report) {
    for (const issue of sheet.issues)
      if (issue.code === 'hidden-rows') report({ message: 'hidden', cell: issue.cell, data: issue.data ?? {} });
  },
});
