import { defineRule } from '../define-rule';

const rows = [
  { shipment: 'SH-1', goodsName: 'Томаты свежие', amount: 1140000 },
  { shipment: null, goodsName: 'Огурцы свежие', amount: 477900 },
];

export const mergedCells = defineRule({
  id: 'SPOT-F-032',
  name: 'merged-cells',
  title: { ru: 'Объединённые ячейки', en: 'Merged cells' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'structure',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Excel хранит значение объединённой ячейки только в её первой строке.',
      en: 'Excel keeps the value of a merged cell in its first row only.',
    },
  },
  reads: ['shipment', 'goodsName', 'amount'],
  marks: ['shipment'],
  messages: {
    merged: {
      ru: 'Объединённых ячеек: {count} ({ranges}). Значение есть только в первой строке каждой, остальные пусты. Отмените объединение и заполните каждую строку.',
      en: 'Merged cells: {count} ({ranges}). Only the first row of each holds the value, the others are empty. Unmerge them and fill in every row.',
    },
  },
  explanation: {
    why: {
      ru: 'В объединённой ячейке значение видно во всех строках, а хранится в первой. Данные перевозки программа перенесёт вниз сама, а вот количество, стоимость или ставка НДС остальных строк останутся пустыми. Кроме того, такую таблицу нельзя сортировать.',
      en: 'A merged cell shows its value over all its rows but keeps it in the first. Values of the shipment are carried down by the program; quantity, amount or VAT rate of the other rows stay empty. Such a sheet cannot be sorted either.',
    },
    wrong: { rows, mergedRanges: ['A4:A5'] },
    right: { rows: rows.map((row) => ({ ...row, shipment: 'SH-1' })) },
  },
  check(sheet, _context, report) {
    for (const issue of sheet.issues)
      if (issue.code === 'merged-cells') report({ message: 'merged', cell: issue.cell, data: issue.data ?? {} });
  },
});
